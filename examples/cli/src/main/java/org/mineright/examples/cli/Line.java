package org.mineright.examples.cli;

/**
 * One line of input, without its end.
 *
 * @param number its place, from 1
 * @param bytes the line, or its beginning where it is longer than allowed
 * @param length how many bytes it has
 */
// Handed from one thread to the next and never compared, so bytes need no equality.
@SuppressWarnings("ArrayRecordComponent")
record Line(long number, byte[] bytes, long length) {
  /** The longest line that is read as a request. */
  static final int LIMIT = 1 << 20;

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
