package org.mineright.signal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The metadata at the head of a Markdown file, as far as they are keys of the outermost level with
 * one value or a list of values. That is the part of YAML which cards use for licences and sources;
 * what else there is (anchors, tags, mappings) is not understood, and says so. Linear in the text.
 */
final class FrontMatter {
  private static final int MAX_LINES = 100_000;

  /** Values of a key that are read; of a longer list nobody can tell what it says. */
  private static final int MAX_VALUES = 1_000;

  /** Entries of one key; a second one is a mistake already. */
  private static final int MAX_ENTRIES = 10;

  private static final Pattern KEY =
      Pattern.compile("^[\"']?([A-Za-z][\\w-]*+)[\"']?[ \\t]*+:(?=[ \\t]|$)");

  private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
  private boolean closed;

  /**
   * A key with its values.
   *
   * @param line of the key, counted from 1
   * @param lastLine of the values
   * @param raw as the file has it
   * @param values none where it is empty or null
   * @param readable whether the values were understood
   */
  record Entry(int line, int lastLine, String raw, List<String> values, boolean readable) {}

  private FrontMatter() {}

  /** Reads the metadata; empty where a file has none. */
  static Optional<FrontMatter> read(String text) {
    List<String> lines = new ArrayList<>();
    text.lines().limit(MAX_LINES).forEach(lines::add);
    if (lines.isEmpty() || !lines.get(0).stripTrailing().equals("---")) {
      return Optional.empty();
    }
    FrontMatter matter = new FrontMatter();
    int at = 1;
    while (at < lines.size()) {
      String line = lines.get(at).stripTrailing();
      if (line.equals("---") || line.equals("...")) {
        matter.closed = true;
        break;
      }
      Matcher key = KEY.matcher(line);
      if (!key.find()) {
        at++;
        continue;
      }
      int next = at + 1;
      while (next < lines.size() && belongs(lines.get(next))) {
        next++;
      }
      matter.add(key.group(1), at, line.substring(key.end()), lines.subList(at + 1, next));
      at = next;
    }
    return Optional.of(matter);
  }

  /** Indented, an item of a list, empty, or a remark: no key of the outermost level. */
  private static boolean belongs(String line) {
    String trimmed = line.stripTrailing();
    return trimmed.isEmpty()
        || line.charAt(0) == ' '
        || line.charAt(0) == '\t'
        || line.charAt(0) == '#'
        || line.charAt(0) == ']'
        || trimmed.equals("-")
        || trimmed.startsWith("- ");
  }

  /** Tells whether the end of the metadata was found. */
  boolean isClosed() {
    return closed;
  }

  /** The entries of a key, in their order. */
  List<Entry> get(String key) {
    return entries.getOrDefault(key, List.of());
  }

  private void add(String key, int at, String first, List<String> more) {
    String raw = first + (more.isEmpty() ? "" : "\n" + String.join("\n", more));
    Values values = new Values();
    values.read(first.strip(), more);
    List<Entry> before = entries.computeIfAbsent(key, name -> new ArrayList<>());
    if (before.size() < MAX_ENTRIES) {
      before.add(
          new Entry(
              at + 1,
              at + 1 + more.size(),
              (key + ":" + raw).stripTrailing(),
              List.copyOf(values.found),
              values.readable));
    } else {
      Entry last = before.get(MAX_ENTRIES - 1);
      before.set(
          MAX_ENTRIES - 1,
          new Entry(last.line(), at + 1 + more.size(), last.raw(), List.of(), false));
    }
  }

  /** The values of one key. */
  private static final class Values {
    final List<String> found = new ArrayList<>();
    boolean readable = true;

    void read(String first, List<String> more) {
      if (first.startsWith("|") || first.startsWith(">")) {
        StringBuilder text = new StringBuilder();
        more.forEach(line -> text.append(line.strip()).append('\n'));
        add(text.toString().strip());
      } else if (first.startsWith("[")) {
        StringBuilder text = new StringBuilder(withoutRemark(first));
        more.forEach(line -> text.append(' ').append(withoutRemark(line.strip())));
        flow(text.toString().strip());
      } else if (withoutRemark(first).isEmpty()) {
        block(more);
      } else {
        StringBuilder text = new StringBuilder(withoutRemark(first));
        for (String line : more) {
          String part = withoutRemark(line.strip());
          readable &= !part.startsWith("- ");
          text.append(part.isEmpty() ? "" : " ").append(part);
        }
        scalar(text.toString());
      }
    }

    private void block(List<String> more) {
      for (String line : more) {
        String item = withoutRemark(line.strip());
        if (item.isEmpty() || item.equals("-")) {
          continue;
        }
        if (item.startsWith("- ")) {
          String value = item.substring(2).strip();
          // An item that is itself a mapping: "- config_name: default".
          readable &= !KEY.matcher(value).find();
          scalar(value);
        } else {
          // A mapping, or the rest of an item of several lines.
          readable = false;
          add(item);
        }
      }
    }

    private void flow(String text) {
      if (!text.endsWith("]") || text.length() < 2) {
        readable = false;
        found.add(text);
        return;
      }
      StringBuilder item = new StringBuilder();
      boolean blank = true;
      char quote = 0;
      for (int i = 1; i < text.length() - 1; i++) {
        char c = text.charAt(i);
        if (quote == 0 && c == ',') {
          scalar(item.toString().strip());
          item.setLength(0);
          blank = true;
          continue;
        }
        if (quote == 0 && (c == '[' || c == ']' || c == '{' || c == '}')) {
          readable = false;
        }
        if (c == quote) {
          quote = 0;
        } else if (quote == 0 && (c == '"' || c == '\'') && blank) {
          quote = c;
        }
        blank &= Character.isWhitespace(c);
        item.append(c);
      }
      readable &= quote == 0;
      scalar(item.toString().strip());
    }

    private void scalar(String text) {
      if (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null")) {
        return;
      }
      char first = text.charAt(0);
      if (first == '"' || first == '\'') {
        int last = text.length() - 1;
        boolean ends = last > 0 && text.charAt(last) == first;
        readable &= ends;
        String inner = text.substring(1, ends ? last : last + 1);
        add(first == '\'' ? inner.replace("''", "'") : unescape(inner));
        return;
      }
      readable &= "&*!{}%@`".indexOf(first) < 0;
      add(text);
    }

    private void add(String value) {
      if (found.size() >= MAX_VALUES) {
        readable = false;
      } else if (!value.isBlank()) {
        found.add(value.strip());
      }
    }

    private static String unescape(String text) {
      StringBuilder plain = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '\\' && i + 1 < text.length()) {
          i++;
          c = text.charAt(i) == 'n' || text.charAt(i) == 't' ? ' ' : text.charAt(i);
        }
        plain.append(c);
      }
      return plain.toString();
    }

    /** A remark begins with a # at the start or behind a blank, outside quotes. */
    private static String withoutRemark(String text) {
      char quote = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean starts = i == 0 || text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\t';
        if (quote != 0) {
          quote = c == quote ? 0 : quote;
        } else if ((c == '"' || c == '\'')
            && (starts || text.charAt(i - 1) == '[' || text.charAt(i - 1) == ',')) {
          quote = c;
        } else if (c == '#' && starts) {
          return text.substring(0, i).strip();
        }
      }
      return text.strip();
    }
  }
}
