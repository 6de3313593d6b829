package org.mineright.internal.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of texts: a line of headings, then lines of as many cells.
 *
 * @param heading the headings
 * @param lines the lines
 */
public record Table(List<String> heading, List<List<String>> lines) {
  private static final String GAP = "  ";

  /** No column is made narrower than this: a table that then does not fit is wider than asked. */
  private static final int NARROWEST = 8;

  /** Tells whether the table fits a terminal without wrapping a cell. */
  public boolean fits(int width) {
    return Arrays.stream(widths()).sum() + GAP.length() * (heading.size() - 1) <= width;
  }

  /** Plain text, the widest columns wrapped until the table fits. */
  public String text(int width) {
    int[] widths = widths();
    int room = width - GAP.length() * (widths.length - 1);
    while (Arrays.stream(widths).sum() > room) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
    }
    StringBuilder text = new StringBuilder();
    write(text, heading, widths);
    write(text, Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths);
    lines.forEach(line -> write(text, line, widths));
    return text.toString();
  }

  /** GitHub's Markdown. */
  public String markdown() {
    StringBuilder text = new StringBuilder();
    text.append(markdown(heading)).append(markdown(heading.stream().map(each -> "---").toList()));
    lines.forEach(line -> text.append(markdown(line)));
    return text.toString();
  }

  private static String markdown(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("\\", "\\\\").replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** CSV as RFC 4180 has it, but with lines that end as those of text do. */
  public String csv() {
    StringBuilder text = new StringBuilder();
    text.append(csv(heading));
    lines.forEach(line -> text.append(csv(line)));
    return text.toString();
  }

  private static String csv(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.matches("[^\",\\r\\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(",", "", "\n"));
  }

  private int[] widths() {
    int[] widths = new int[heading.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = width(heading.get(i));
      for (List<String> line : lines) {
        widths[i] = Math.max(widths[i], width(line.get(i)));
      }
    }
    return widths;
  }

  private static void write(StringBuilder text, List<String> cells, int[] widths) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      List<String> parts = wrap(cells.get(i), widths[i]);
      wrapped.add(parts);
      height = Math.max(height, parts.size());
    }
    for (int row = 0; row < height; row++) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String part = row < wrapped.get(i).size() ? wrapped.get(i).get(row) : "";
        out.append(part).append(" ".repeat(widths[i] - width(part) + GAP.length()));
      }
      text.append(out.toString().stripTrailing()).append('\n');
    }
  }

  /** A text in lines of so many columns. */
  public static List<String> wrap(String cell, int width) {
    List<String> parts = new ArrayList<>();
    String rest = cell;
    while (width(rest) > width) {
      int end = longest(rest, width);
      int space = rest.lastIndexOf(' ', end);
      end = space > 0 ? space : afterJoint(rest, end);
      parts.add(rest.substring(0, end));
      rest = rest.substring(end).stripLeading();
    }
    parts.add(rest);
    return parts;
  }

  /**
   * Where to break a word that is too long: after the last dot or hyphen that fits, else where it
   * must.
   */
  private static int afterJoint(String word, int end) {
    int joint = 1 + Math.max(word.lastIndexOf('.', end - 1), word.lastIndexOf('-', end - 1));
    return joint > 1 ? joint : end;
  }

  /** How many chars from the start fit, whole code points, at least one. */
  private static int longest(String text, int width) {
    int used = 0;
    int end = 0;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      used += width(codePoint);
      if (used > width && end > 0) {
        return end;
      }
      end += Character.charCount(codePoint);
    }
    return end;
  }

  private static int width(String text) {
    return text.codePoints().map(Table::width).sum();
  }

  /**
   * Terminals give two columns to what Unicode (UAX 11) calls wide: Han, Kana, Hangul, and
   * full-width forms.
   */
  private static int width(int codePoint) {
    boolean wide =
        (codePoint >= 0x1100 && codePoint <= 0x115F)
            || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
            || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
            || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
            || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
            || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
            || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
            || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
    return wide ? 2 : 1;
  }
}
