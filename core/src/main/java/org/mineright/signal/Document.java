package org.mineright.signal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.mineright.internal.text.Version;

/**
 * The bytes that a reader read, by their digest, so that anyone who kept them can check. Immutable.
 *
 * @param source where they came from
 * @param sha256 their SHA-256, 64 hexadecimal digits in lower case
 * @param length how many they are
 * @param readBy the version of the library that read them
 */
public record Document(Source source, String sha256, long length, String readBy) {

  /**
   * The document of bytes.
   *
   * @param source where they came from
   * @param bytes the bytes
   * @return the document
   */
  public static Document of(Source source, byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Document(
          source, HexFormat.of().formatHex(digest), bytes.length, Version.current());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * The document of a text, of which the bytes in UTF-8 are taken.
   *
   * @param source where it came from
   * @param text the text
   * @return the document
   */
  public static Document of(Source source, String text) {
    return of(source, text.getBytes(StandardCharsets.UTF_8));
  }
}
