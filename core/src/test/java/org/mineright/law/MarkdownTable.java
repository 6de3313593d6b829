package org.mineright.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of a Markdown document.
 *
 * @param section the text of the second-level heading that it stands under
 * @param heading the text of the nearest heading that it stands under
 * @param columns the titles of its columns, in lower case
 * @param rows its rows
 */
record MarkdownTable(String section, String heading, List<String> columns, List<Row> rows) {
  private static final Pattern SPAN = Pattern.compile("`([^`]+)`");

  /**
   * A row.
   *
   * @param line the number of its line
   * @param cells its cells
   */
  record Row(int line, List<String> cells) {}

  static List<MarkdownTable> of(List<String> lines) {
    List<MarkdownTable> tables = new ArrayList<>();
    String section = "";
    String heading = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#")) {
        heading = line.replaceFirst("#+ *", "");
        section = line.startsWith("## ") ? heading : section;
      }
      if (!line.startsWith("|")) {
        continue;
      }
      List<String> columns =
          cells(line).stream().map(title -> title.toLowerCase(Locale.ROOT)).toList();
      List<Row> rows = new ArrayList<>();
      // The line below the titles is a ruler.
      for (i += 2; i < lines.size() && lines.get(i).startsWith("|"); i++) {
        List<String> cells = cells(lines.get(i));
        if (cells.size() != columns.size()) {
          throw new IllegalArgumentException(
              "line "
                  + (i + 1)
                  + ": found "
                  + cells.size()
                  + " cells, expected "
                  + columns.size()
                  + " "
                  + columns);
        }
        rows.add(new Row(i + 1, cells));
      }
      tables.add(new MarkdownTable(section, heading, columns, rows));
    }
    return tables;
  }

  private static List<String> cells(String line) {
    String inside = line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
    List<String> cells = new ArrayList<>();
    for (String cell : inside.split("\\|", -1)) {
      cells.add(cell.strip());
    }
    return cells;
  }

  /** The place of the first column whose title is one of these, -1 if none is. */
  int column(String... titles) {
    for (String title : titles) {
      if (columns.contains(title)) {
        return columns.indexOf(title);
      }
    }
    return -1;
  }

  /** The code spans of a cell. */
  static List<String> spans(String cell) {
    List<String> spans = new ArrayList<>();
    Matcher matcher = SPAN.matcher(cell);
    while (matcher.find()) {
      spans.add(matcher.group(1));
    }
    return spans;
  }
}
