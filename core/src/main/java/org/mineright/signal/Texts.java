package org.mineright.signal;

/** How warnings and proofs quote what they found. */
final class Texts {
  private static final int MOST = 80;

  private Texts() {}

  /** Cuts, but not within a character that takes two. */
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }

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
