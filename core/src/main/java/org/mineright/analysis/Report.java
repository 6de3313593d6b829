package org.mineright.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mineright.internal.table.Table;

/** Headings, paragraphs, items and tables, for a terminal or as Markdown. One thread only. */
final class Report {
  private static final int INDENT = 2;

  private final List<Block> blocks = new ArrayList<>();

  private sealed interface Block {}

  private record Heading(int level, String words) implements Block {}

  private record Paragraph(String words) implements Block {}

  private record Item(int level, String words) implements Block {}

  private record Cells(Table table) implements Block {}

  /** Conditions that hold all together. */
  static String listed(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join("; ", words.subList(0, words.size() - 1))
            + "; and "
            + words.get(words.size() - 1);
  }

  /** Adds a heading, 1 being the title. */
  Report heading(int level, String words) {
    blocks.add(new Heading(level, words));
    return this;
  }

  Report paragraph(String words) {
    blocks.add(new Paragraph(words));
    return this;
  }

  /** Adds an item of a list; 0 is the outermost level. */
  Report item(int level, String words) {
    blocks.add(new Item(level, words));
    return this;
  }

  Report table(Table table) {
    blocks.add(new Cells(table));
    return this;
  }

  /** Lines for a terminal of so many columns. */
  String text(int width) {
    StringBuilder text = new StringBuilder();
    @Nullable Block before = null;
    for (Block block : blocks) {
      gap(text, before, block);
      if (block instanceof Heading heading) {
        wrapped(text, "", heading.words(), width);
      } else if (block instanceof Paragraph paragraph) {
        wrapped(text, "", paragraph.words(), width);
      } else if (block instanceof Item item) {
        wrapped(text, " ".repeat(INDENT * item.level()) + "- ", item.words(), width);
      } else if (block instanceof Cells cells) {
        text.append(cells.table().text(width));
      }
      before = block;
    }
    return text.toString();
  }

  private static void wrapped(StringBuilder text, String bullet, String words, int width) {
    String start = bullet;
    for (String line : Table.wrap(words, width - bullet.length())) {
      text.append(start).append(line).append('\n');
      start = " ".repeat(bullet.length());
    }
  }

  /** GitHub's Markdown. */
  String markdown() {
    StringBuilder text = new StringBuilder();
    @Nullable Block before = null;
    for (Block block : blocks) {
      gap(text, before, block);
      if (block instanceof Heading heading) {
        text.append("#".repeat(heading.level())).append(' ').append(heading.words()).append('\n');
      } else if (block instanceof Paragraph paragraph) {
        text.append(paragraph.words()).append('\n');
      } else if (block instanceof Item item) {
        text.append(" ".repeat(INDENT * item.level()))
            .append("- ")
            .append(item.words())
            .append('\n');
      } else if (block instanceof Cells cells) {
        text.append(cells.table().markdown());
      }
      before = block;
    }
    return text.toString();
  }

  /** An empty line between any two but the items of a list. */
  private static void gap(StringBuilder text, @Nullable Block before, Block block) {
    if (before != null && !(before instanceof Item && block instanceof Item)) {
      text.append('\n');
    }
  }
}
