package org.mineright.signal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** URLs as documents write them. */
final class Urls {
  private Urls() {}

  /** Scheme and authority, in lower case; empty where a text is no URL that has them. */
  static Optional<String> origin(String url) {
    try {
      URI uri = new URI(url);
      return uri.getScheme() == null || uri.getRawAuthority() == null
          ? Optional.empty()
          : Optional.of((uri.getScheme() + "://" + uri.getRawAuthority()).toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      // Real URLs have characters that they may not have; of these the origin is not compared.
      return Optional.empty();
    }
  }

  /** Makes a reference absolute where it can be; else it is left as it is. */
  static String resolve(String base, String reference) {
    try {
      URI uri = new URI(base);
      return uri.isAbsolute() && !uri.isOpaque()
          ? uri.resolve(new URI(reference)).toString()
          : reference;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return reference;
    }
  }
}
