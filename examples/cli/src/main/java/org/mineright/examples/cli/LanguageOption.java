package org.mineright.examples.cli;

import java.util.IllformedLocaleException;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The language of texts, for every command that explains. */
final class LanguageOption {
  @Option(
      names = "--lang",
      paramLabel = "TAG",
      description =
          "The language of texts: de, fr, ja, zh-Hant ... English, the default, where a jurisdiction"
              + " has no texts in it.")
  private String tag = "en";

  Locale locale() throws CommandFailure {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      if (!locale.getLanguage().isEmpty()) {
        return locale;
      }
    } catch (IllformedLocaleException e) {
      // Said below, as of a tag without a language.
    }
    throw CommandFailure.of("--lang: found \"" + tag + "\", expected a language tag (de, zh-Hant)");
  }
}
