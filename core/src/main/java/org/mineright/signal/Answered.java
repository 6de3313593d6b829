package org.mineright.signal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What there is to say of an answer before its words are read. */
final class Answered {
  private Answered() {}

  /**
   * Tells what follows from a status other than that of a success: there is no document, or nobody
   * knows what it says. Only robots.txt gives such a status a meaning of its own.
   */
  static Optional<Reading> without(Document document) {
    if (document.source().httpStatus().isEmpty()) {
      return Optional.empty();
    }
    int status = document.source().httpStatus().getAsInt();
    return switch (status / 100) {
      case 2 -> Optional.empty();
      case 4 ->
          Optional.of(none(document, Reading.Result.ABSENT, SignalWarning.Id.UNAVAILABLE, status));
      default ->
          Optional.of(
              none(document, Reading.Result.UNKNOWN, SignalWarning.Id.UNCLEAR_STATUS, status));
    };
  }

  private static Reading none(
      Document document, Reading.Result result, SignalWarning.Id id, int status) {
    return new Reading(
        document, result, List.of(), List.of(new SignalWarning(id, "found status " + status)));
  }

  /** As {@link #without(Document)}, and of more bytes than are read none is. */
  static Optional<Reading> without(Document document, int maxBytes) {
    Optional<Reading> without = without(document);
    if (without.isPresent() || document.length() <= maxBytes) {
      return without;
    }
    return Optional.of(
        unreadable(
            document,
            SignalWarning.Id.TRUNCATED,
            "found %d bytes, read none".formatted(document.length())));
  }

  /** A reading of a document whose words are none that the reader knows. */
  static Reading unreadable(Document document, SignalWarning.Id id, String detail) {
    return new Reading(
        document, Reading.Result.UNKNOWN, List.of(), List.of(new SignalWarning(id, detail)));
  }

  /** The text of a document in UTF-8, or as its byte order mark says. */
  static String text(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return text(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return text(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return text(bytes, 2, StandardCharsets.UTF_16LE);
    }
    return text(bytes, 0, StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes, int from, Charset charset) {
    return new String(bytes, from, bytes.length - from, charset);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
