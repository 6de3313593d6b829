package org.mineright.examples.cli;

import java.util.Locale;

/** Text for readers, laid out to the width of the terminal. */
final class Layout {
  private final int width = Terminal.width();
  private final StringBuilder text = new StringBuilder();

  /** Adds a paragraph, wrapped and indented. */
  Layout paragraph(int indent, String words) {
    int column = 0;
    for (String word : words.strip().split("\\s+", -1)) {
      if (column > 0 && column + 1 + word.length() > width) {
        text.append('\n');
        column = 0;
      }
      String before = column > 0 ? " " : " ".repeat(indent);
      text.append(before).append(word);
      column += before.length() + word.length();
    }
    text.append('\n');
    return this;
  }

  /** Adds an empty line. */
  Layout gap() {
    text.append('\n');
    return this;
  }

  /** Returns the name of a constant as words: {@code IN_FORCE} as "in force". */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
