package org.mineright.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide text is, about, in whatever sans-serif font a reader has: rather too wide than too
 * narrow.
 */
final class Glyphs {
  private Glyphs() {}

  /** The width of a text in a size of font. */
  static double width(String text, double size) {
    return size * text.codePoints().mapToDouble(Glyphs::width).sum();
  }

  private static double width(int glyph) {
    if (glyph >= 0x2E80) {
      return 1;
    }
    if ("iljtfI.,:;'|!()[] ".indexOf(glyph) >= 0) {
      return 0.34;
    }
    if ("mwMW".indexOf(glyph) >= 0) {
      return 0.92;
    }
    return Character.isUpperCase(glyph) ? 0.74 : 0.6;
  }

  /** A text in lines of a width; the last of the lines ends in an ellipsis if not all fits. */
  static List<String> lines(String text, double size, double width, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size) > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    if (lines.size() > most) {
      List<String> some = new ArrayList<>(lines.subList(0, most));
      some.set(most - 1, some.get(most - 1) + " …");
      return some;
    }
    return lines;
  }
}
