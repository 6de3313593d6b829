package org.mineright.internal.robots;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A pattern of paths as RFC 9309, section 2.2.2, has it: {@code *} for any run of characters,
 * {@code $} for the end, the rest compared byte by byte after both sides were brought to one form
 * of percent-encoding. Immutable. Matching takes time proportional to pattern and path together.
 */
public final class PathPattern {
  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  /** Bytes that stand in a path as they are. Not * and $, nor brackets, which URLs have encoded. */
  private static final boolean[] PLAIN = table("-._~:/?#@!&'()+,;=");

  /** Bytes that are decoded where they are encoded. */
  private static final boolean[] UNRESERVED = table("-._~");

  /** From here on the naive search is left for one whose worst case is linear. */
  private static final int LONG_SEARCH = 1 << 14;

  /** Normalized; a * or $ left in it is special. */
  private final byte[] bytes;

  /** The bytes before an end mark. */
  private final int length;

  private final boolean wild;

  private PathPattern(byte[] bytes) {
    this.bytes = bytes;
    boolean anchored = bytes.length > 0 && bytes[bytes.length - 1] == '$';
    this.length = anchored ? bytes.length - 1 : bytes.length;
    this.wild = anchored || indexOf(bytes, 0, length, (byte) '*') >= 0;
  }

  private static boolean[] table(String others) {
    boolean[] table = new boolean[256];
    for (int c = 0; c < 128; c++) {
      table[c] =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || others.indexOf(c) >= 0;
    }
    return table;
  }

  /** The pattern written between two places of a text in UTF-8. */
  public static PathPattern of(byte[] text, int from, int to) {
    return new PathPattern(normalize(text, from, to, true));
  }

  /** The pattern of a text. */
  public static PathPattern of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return of(bytes, 0, bytes.length);
  }

  /**
   * Returns path and query of a URL, or of a path with its query, in the form that patterns are
   * compared with.
   */
  public static byte[] path(String url) {
    byte[] bytes = url.getBytes(StandardCharsets.UTF_8);
    int from = pathStart(bytes);
    int to = indexOf(bytes, from, bytes.length, (byte) '#');
    to = to < 0 ? bytes.length : to;
    byte[] path = normalize(bytes, from, to, false);
    if (path.length > 0 && path[0] == '/') {
      return path;
    }
    byte[] rooted = new byte[path.length + 1];
    rooted[0] = '/';
    System.arraycopy(path, 0, rooted, 1, path.length);
    return rooted;
  }

  /** Behind scheme and authority, where there are any. */
  private static int pathStart(byte[] url) {
    int start = 0;
    while (start < url.length && isSchemeByte(url[start])) {
      start++;
    }
    boolean hasScheme = start > 0 && start < url.length && url[start] == ':';
    start = hasScheme ? start + 1 : 0;
    boolean hasAuthority = start + 1 < url.length && url[start] == '/' && url[start + 1] == '/';
    // "//a" without a scheme is a path with an empty first segment, which servers serve.
    if (!hasAuthority || !hasScheme) {
      return 0;
    }
    start += 2;
    while (start < url.length && url[start] != '/' && url[start] != '?' && url[start] != '#') {
      start++;
    }
    return start;
  }

  private static boolean isSchemeByte(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || b == '+'
        || b == '-'
        || b == '.';
  }

  private static byte[] normalize(byte[] text, int from, int to, boolean pattern) {
    int i = from;
    while (i < to && PLAIN[text[i] & 0xFF]) {
      i++;
    }
    if (i == to) {
      return Arrays.copyOfRange(text, from, to);
    }
    byte[] out = new byte[(i - from) + 3 * (to - i)];
    System.arraycopy(text, from, out, 0, i - from);
    int n = i - from;
    while (i < to) {
      int b = text[i] & 0xFF;
      int decoded = b == '%' && i + 2 < to ? hex(text[i + 1]) * 16 + hex(text[i + 2]) : -1;
      boolean special = pattern && (b == '*' || (b == '$' && i == to - 1));
      if (decoded >= 0) {
        n = UNRESERVED[decoded] ? put(out, n, decoded) : putEncoded(out, n, decoded);
        i += 3;
      } else {
        // A % that begins no code stays as it is: to encode it would change what it means.
        n = PLAIN[b] || special || b == '%' ? put(out, n, b) : putEncoded(out, n, b);
        i++;
      }
    }
    return Arrays.copyOf(out, n);
  }

  private static int put(byte[] out, int n, int b) {
    out[n] = (byte) b;
    return n + 1;
  }

  private static int putEncoded(byte[] out, int n, int b) {
    out[n] = '%';
    out[n + 1] = HEX[b >> 4];
    out[n + 2] = HEX[b & 15];
    return n + 3;
  }

  /** The value of a digit, or so little that any sum with it is negative. */
  private static int hex(byte b) {
    int digit = Character.digit(b, 16);
    return digit < 0 ? -1000 : digit;
  }

  /** How specific the pattern is: its bytes. */
  public int length() {
    return bytes.length;
  }

  /** Tells whether a path, as {@link #path} gives it, matches. */
  public boolean matches(byte[] path) {
    if (!wild) {
      return startsWith(path, 0, 0, length);
    }
    int star = nextStar(0);
    if (!startsWith(path, 0, 0, star)) {
      return false;
    }
    int at = star;
    while (star < length) {
      int from = star + 1;
      star = nextStar(from);
      if (star == length && length < bytes.length) {
        int suffix = path.length - (star - from);
        return suffix >= at && startsWith(path, suffix, from, star);
      }
      at = find(path, at, from, star);
      if (at < 0) {
        return false;
      }
      at += star - from;
    }
    return length == bytes.length || at == path.length;
  }

  private int nextStar(int from) {
    int star = indexOf(bytes, from, length, (byte) '*');
    return star < 0 ? length : star;
  }

  private boolean startsWith(byte[] path, int at, int from, int to) {
    return path.length - at >= to - from
        && Arrays.equals(path, at, at + (to - from), bytes, from, to);
  }

  /** Finds a part of the pattern in the path; -1 if it is not there. */
  private int find(byte[] path, int at, int from, int to) {
    int size = to - from;
    if (size == 0) {
      return at;
    }
    int last = path.length - size;
    if ((long) size * (last - at) > LONG_SEARCH) {
      return findInLinearTime(path, at, from, size);
    }
    for (int i = at; i <= last; i++) {
      if (path[i] == bytes[from] && Arrays.equals(path, i, i + size, bytes, from, to)) {
        return i;
      }
    }
    return -1;
  }

  /** Knuth, Morris and Pratt. */
  private int findInLinearTime(byte[] path, int at, int from, int size) {
    int[] border = new int[size];
    for (int i = 1, k = 0; i < size; i++) {
      while (k > 0 && bytes[from + i] != bytes[from + k]) {
        k = border[k - 1];
      }
      k += bytes[from + i] == bytes[from + k] ? 1 : 0;
      border[i] = k;
    }
    for (int i = at, k = 0; i < path.length; i++) {
      while (k > 0 && path[i] != bytes[from + k]) {
        k = border[k - 1];
      }
      k += path[i] == bytes[from + k] ? 1 : 0;
      if (k == size) {
        return i - size + 1;
      }
    }
    return -1;
  }

  private static int indexOf(byte[] bytes, int from, int to, byte wanted) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** The pattern, normalized. */
  @Override
  public String toString() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
