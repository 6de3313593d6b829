package org.mineright.examples.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 that loses nothing silently: Java's own conversions put U+FFFD or a question mark in place
 * of what does not fit.
 */
final class Utf8 {
  private Utf8() {}

  /** Bytes that are no UTF-8. */
  static final class MalformedException extends Exception {
    private static final long serialVersionUID = 1L;

    private MalformedException(int offset, byte found) {
      super(
          "found byte 0x%02X at byte %d, expected UTF-8".formatted(found & 0xFF, offset + 1),
          null,
          false,
          false);
    }
  }

  /**
   * Decodes.
   *
   * @throws MalformedException if the bytes are no UTF-8; the message names the first that does not
   *     fit, counted from 1
   */
  static String decode(byte[] bytes) throws MalformedException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    // Quick where no byte was replaced, which is nearly always.
    if (text.indexOf('\uFFFD') < 0) {
      return text;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = strict().decode(in, CharBuffer.allocate(bytes.length), true);
    if (result.isError()) {
      throw new MalformedException(in.position(), bytes[in.position()]);
    }
    return text;
  }

  /** Decodes for a reader: bytes that are no UTF-8 are shown as {@code \xE9}. */
  static String show(byte[] bytes) {
    CharsetDecoder decoder = strict();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    StringBuilder text = new StringBuilder(bytes.length);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      text.append(out.flip());
      if (!result.isError()) {
        return text.toString();
      }
      for (int i = 0; i < result.length(); i++) {
        text.append("\\x%02X".formatted(in.get() & 0xFF));
      }
      out.clear();
      decoder.reset();
    }
  }

  /**
   * Encodes. Half of a surrogate pair, which JSON can express and UTF-8 cannot, becomes a JSON
   * escape; it stands nowhere but in JSON strings.
   */
  static byte[] encode(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return escapeHalves(text).getBytes(StandardCharsets.UTF_8);
      }
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String escapeHalves(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            point -> {
              if (point <= Character.MAX_VALUE && Character.isSurrogate((char) point)) {
                escaped.append("\\u%04X".formatted(point));
              } else {
                escaped.appendCodePoint(point);
              }
            });
    return escaped.toString();
  }

  private static CharsetDecoder strict() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }
}
