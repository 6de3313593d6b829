package org.mineright.decision;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One piece of proof for one fact: which bytes said it, and where. Whoever kept the bytes can check
 * it. It does not change what is decided. Immutable.
 *
 * @param fact the name of the fact, as in JSON
 * @param value its value: a {@link Boolean}, a {@link Long} or the name of a constant
 * @param protocol the convention in which it was said; empty where nothing was said, so that the
 *     document is proof that one looked, or by having been got
 * @param version the specification and its version; empty where nothing was said
 * @param channel where it stood: a header, a file, the head of a page; empty where not known
 * @param location a URL, or the name of a file or record
 * @param sha256 the SHA-256 of the bytes that were read, in hexadecimal digits
 * @param firstLine the first line, counted from 1; 0 where lines say nothing
 * @param lastLine the last line; 0 where lines say nothing
 * @param path a JSON pointer, the path of an element or the name of a header field; empty where
 *     lines say enough
 * @param excerpt the words themselves, or their beginning
 * @param observedAt when the bytes were fetched, empty where that is not known
 * @param warnings doubts, in English
 */
public record FactEvidence(
    String fact,
    Object value,
    String protocol,
    String version,
    String channel,
    String location,
    String sha256,
    int firstLine,
    int lastLine,
    String path,
    String excerpt,
    Optional<Instant> observedAt,
    List<String> warnings) {

  /** Copies, and checks the value. */
  public FactEvidence {
    Objects.requireNonNull(fact, "fact");
    if (!(value instanceof Boolean || value instanceof Long || value instanceof String)) {
      throw new IllegalArgumentException(
          fact + ": found " + value + ", expected a boolean, a number or the name of a constant");
    }
    if (firstLine < 0 || lastLine < firstLine) {
      throw new IllegalArgumentException(
          fact
              + ": found lines "
              + firstLine
              + " to "
              + lastLine
              + ", expected lines in their order");
    }
    warnings = List.copyOf(warnings);
  }
}
