package org.mineright.examples.cli;

import java.io.ByteArrayOutputStream;

/**
 * What is to be written about some lines of input, in whole lines. Nothing about a request is in
 * another segment.
 */
final class Segment {
  /** So much is written at once, a line more or less. */
  private static final int ENOUGH = 1 << 16;

  private final ByteArrayOutputStream decisions = new ByteArrayOutputStream();
  private final ByteArrayOutputStream rejections = new ByteArrayOutputStream();
  private int decided;
  private int rejected;
  private long lastLine;

  /** Adds a request with all its decision lines. */
  void decide(Line line, String decisionLines) {
    decisions.writeBytes(Utf8.encode(decisionLines));
    decided++;
    lastLine = line.number();
  }

  /** Adds a rejection. */
  void reject(Line line, String error, String input) {
    String rejection =
        Json.line(
            json -> {
              json.writeNumberField("line", line.number());
              json.writeStringField("error", error);
              json.writeStringField("input", input);
            });
    rejections.writeBytes(Utf8.encode(rejection));
    rejected++;
    lastLine = line.number();
  }

  /** Adds a line that nothing is to be written about. */
  void skip(Line line) {
    lastLine = line.number();
  }

  boolean isEmpty() {
    return lastLine == 0;
  }

  boolean isFull() {
    return decisions.size() + rejections.size() >= ENOUGH;
  }

  /** Decision lines. */
  byte[] decisions() {
    return decisions.toByteArray();
  }

  /** Rejection lines. */
  byte[] rejections() {
    return rejections.toByteArray();
  }

  /** How many requests were decided. */
  int decided() {
    return decided;
  }

  /** How many lines were rejected. */
  int rejected() {
    return rejected;
  }

  /** The number of the last line of input that this is about. */
  long lastLine() {
    return lastLine;
  }
}
