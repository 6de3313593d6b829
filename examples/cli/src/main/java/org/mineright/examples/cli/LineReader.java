package org.mineright.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines that end in a line feed, or in a carriage return and a line feed. Of a line that is
 * too long it holds only the beginning, so memory does not grow with the input. One thread only.
 */
final class LineReader {
  /** The length of the mark that some programs put at the start of UTF-8. */
  static final int BYTE_ORDER_MARK = 3;

  private static final int SHOWN_OF_LONG_LINE = 200;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private long number;
  private long bytesRead;

  LineReader(InputStream in) {
    this.in = in;
  }

  static boolean startsWithByteOrderMark(byte[] bytes) {
    return bytes.length >= BYTE_ORDER_MARK
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /** Returns the next line, or null at the end of the input. */
  @Nullable Line next() throws IOException {
    Held held = new Held();
    while (true) {
      if (position == limit && !fill()) {
        return held.length == 0 ? null : line(held);
      }
      int end = endOfLine();
      held.add(buffer, position, end);
      bytesRead += end - position;
      position = end;
      if (end < limit) {
        position++;
        bytesRead++;
        return line(held);
      }
    }
  }

  /** Tells whether {@link #next} would return without waiting for whoever writes the input. */
  boolean isReady() throws IOException {
    return endOfLine() < limit || in.available() > 0;
  }

  /** Returns how many bytes of the input the lines so far took. */
  long bytesRead() {
    return bytesRead;
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(0, in.read(buffer));
    return limit > 0;
  }

  /** The place of the next line feed in the buffer, or the end of the buffer. */
  private int endOfLine() {
    int end = position;
    while (end < limit && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private Line line(Held held) {
    number++;
    byte[] bytes = held.bytes;
    long length = held.length;
    int from = number == 1 && startsWithByteOrderMark(bytes) ? BYTE_ORDER_MARK : 0;
    int to = held.size;
    if (length == to && to > from && bytes[to - 1] == '\r') {
      to--;
      length--;
    }
    length -= from;
    if (length > Line.LIMIT) {
      to = from + SHOWN_OF_LONG_LINE;
    }
    return new Line(number, Arrays.copyOfRange(bytes, from, to), length);
  }

  /** A line as far as it was read. */
  private static final class Held {
    /** Room for a byte order mark and a carriage return, which do not count. */
    private static final int MOST = Line.LIMIT + BYTE_ORDER_MARK + 1;

    private byte[] bytes = new byte[256];
    private int size;
    private long length;

    void add(byte[] from, int start, int end) {
      int added = end - start;
      length += added;
      if (length > MOST) {
        size = Math.min(size, SHOWN_OF_LONG_LINE + BYTE_ORDER_MARK);
        return;
      }
      if (size + added > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(size + added, Math.min(MOST, 2 * bytes.length)));
      }
      System.arraycopy(from, start, bytes, size, added);
      size += added;
    }
  }
}
