package org.mineright.signal;

/** How warnings quote what they found. */
final class Texts {
  private static final int MOST = 80;

  private Texts() {}

  /** Quotes the start of a text, without characters that would break a line. */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder("\"");
    text.strip()
        .codePoints()
        .limit(MOST)
        .forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
    return shown.append('"').toString();
  }
}
