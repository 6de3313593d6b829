package org.mineright.internal.robots;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Agents and the lines that are addressed to them. Not changed once the file is read. */
public final class Group {
  private final int firstLine;
  private int lastLine;
  private final List<Line> rules = new ArrayList<>();
  private final List<Line> extensions = new ArrayList<>();
  private @Nullable Group heir;
  private boolean forAll;

  Group(int firstLine) {
    this.firstLine = firstLine;
    this.lastLine = firstLine;
  }

  void add(Line line) {
    lastLine = line.number();
    if (line.isRule()) {
      rules.add(line);
    } else if (line.isExtension()) {
      extensions.add(line);
    }
  }

  void nameAll() {
    forAll = true;
  }

  /** Only extensions stand in this group: for who knows none, the next one's rules are its too. */
  void inherit(Group next) {
    heir = next;
  }

  boolean hasRules() {
    return !rules.isEmpty();
  }

  boolean hasExtensions() {
    return !extensions.isEmpty();
  }

  /** Tells whether it speaks to all agents that are not named. */
  public boolean isForAll() {
    return forAll;
  }

  /** The line of the first agent. */
  public int firstLine() {
    return firstLine;
  }

  /** The last line with a name. */
  public int lastLine() {
    return lastLine;
  }

  /** The lines that allow and disallow. */
  public List<Line> rules() {
    return rules;
  }

  /** The lines of other kinds than those of RFC 9309. */
  public List<Line> extensions() {
    return extensions;
  }

  /**
   * The group whose rules hold for these agents: this one, or where it has none but is followed at
   * once by another, that one, since RFC 9309 knows no other line that would end the list of
   * agents.
   */
  public Group ruling() {
    return heir == null ? this : heir;
  }

  /** Points at the last of a row of heirs, once those behind it do. */
  void settle() {
    if (heir != null) {
      heir = heir.ruling();
    }
  }

  /** The rule that decides on a path: the longest that matches, of equals one that allows. */
  public @Nullable Line deciding(byte[] path, @Nullable Line best) {
    Line longest = best;
    for (Line rule : rules) {
      PathPattern pattern = rule.path();
      if (pattern == null) {
        // An empty rule, which disallows nothing: it yields to any other.
        longest = longest == null ? rule : longest;
        continue;
      }
      int length = pattern.length();
      int atLeast = lengthOf(longest);
      boolean could =
          length > atLeast
              || (length == atLeast
                  && rule.kind() == Line.Kind.ALLOW
                  && longest != null
                  && longest.kind() == Line.Kind.DISALLOW);
      if (could && pattern.matches(path)) {
        longest = rule;
      }
    }
    return longest;
  }

  private static int lengthOf(@Nullable Line rule) {
    PathPattern pattern = rule == null ? null : rule.path();
    return pattern == null ? -1 : pattern.length();
  }
}
