package org.mineright.internal.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mineright.internal.mutation.DrlRule.Source;

/** Reads a DRL file as far as breaking its conditions needs. */
final class DrlReader {
  private static final Pattern NAME = Pattern.compile("rule\\s+\"([^\"]+)\"");
  private static final Pattern SUBJECT =
      Pattern.compile("@(element|obligation|warning|certainty)\\s*\\(\\s*\"?([^\")]+?)\"?\\s*\\)");
  private static final Pattern CONSEQUENCE =
      Pattern.compile(
          "(?:findings|consequences)\\.(\\w+)\\(\\s*(?:\"([^\"]+)\"|Certainty\\.(\\w+))\\s*\\);");

  private final String file;
  private final List<String> lines;

  private DrlReader(String file, List<String> lines) {
    this.file = file;
    this.lines = lines;
  }

  /**
   * Reads the rules of a file.
   *
   * @throws IllegalArgumentException if it holds what this does not know how to break; the message
   *     names the line
   */
  static List<DrlRule> read(String file, String text) {
    return new DrlReader(file, text.lines().map(DrlReader::withoutComment).toList()).rules();
  }

  private List<DrlRule> rules() {
    String packageName = "";
    List<String> imports = new ArrayList<>();
    List<DrlRule> rules = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("package ")) {
        packageName = word(line);
      } else if (line.startsWith("import ")) {
        imports.add(word(line));
      } else if (line.startsWith("rule ")) {
        int end = find("end", i);
        rules.add(rule(new Source(file, packageName, imports), i, end));
        i = end;
      } else if (!line.isEmpty() && !line.startsWith("global ")) {
        throw wrong(i, line, "package, import, global or rule");
      }
    }
    return rules;
  }

  private DrlRule rule(Source source, int start, int end) {
    int when = find("when", start);
    int then = find("then", when);
    String head = String.join(" ", lines.subList(start, when));
    Matcher name = NAME.matcher(head);
    Matcher subject = SUBJECT.matcher(head);
    if (!name.lookingAt() || !subject.find()) {
      throw wrong(start, head, "a rule with one of @element, @obligation, @warning, @certainty");
    }
    String body = String.join(" ", lines.subList(then + 1, end)).strip();
    Matcher consequence = CONSEQUENCE.matcher(body);
    if (!consequence.matches()) {
      throw wrong(then + 1, body, "one call of findings or consequences");
    }
    String said = consequence.group(consequence.group(2) == null ? 3 : 2);
    if (!said.equals(subject.group(2))) {
      throw wrong(then + 1, said, subject.group(2) + ", as the metadata says");
    }
    List<Token> tokens = new ArrayList<>();
    for (int i = when + 1; i < then; i++) {
      Token.read(file, i + 1, lines.get(i), tokens);
    }
    return new DrlRule(
        source,
        name.group(1),
        subject.group(1),
        said,
        new ConstraintParser(file, tokens).patterns(),
        consequence.group(1));
  }

  private int find(String keyword, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).equals(keyword)) {
        return i;
      }
    }
    throw wrong(from, "no line \"" + keyword + "\" after it", "one for each rule");
  }

  private IllegalArgumentException wrong(int line, String found, String expected) {
    return new IllegalArgumentException(
        file + ", line " + (line + 1) + ": found " + found + ", expected " + expected);
  }

  /** A citation in a string may have slashes. */
  private static String withoutComment(String line) {
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '"') {
        quoted = !quoted;
      } else if (!quoted && line.startsWith("//", i)) {
        return line.substring(0, i).strip();
      }
    }
    return line.strip();
  }

  private static String word(String line) {
    String rest = line.substring(line.indexOf(' ') + 1).strip();
    return rest.endsWith(";") ? rest.substring(0, rest.length() - 1).strip() : rest;
  }
}
