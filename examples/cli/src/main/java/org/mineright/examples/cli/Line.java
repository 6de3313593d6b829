package org.mineright.examples.cli;

/** One line of input, without its end. */
final class Line {
  /** The longest line that is read as a request: pages and files of robots.txt are among them. */
  static final int LIMIT = 1 << 23;

  private final long number;
  private final byte[] bytes;
  private final long length;

  /**
   * Holds a line.
   *
   * @param number its place, from 1
   * @param bytes the line, or its beginning where it is longer than allowed
   * @param length how many bytes it has
   */
  Line(long number, byte[] bytes, long length) {
    this.number = number;
    this.bytes = bytes;
    this.length = length;
  }

  /** Its place, from 1. */
  long number() {
    return number;
  }

  /** The line, or its beginning where it is longer than allowed. Not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** How many bytes the whole line has. */
  long length() {
    return length;
  }

  boolean isTooLong() {
    return length > LIMIT;
  }

  boolean isBlank() {
    for (byte each : bytes) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }
}
