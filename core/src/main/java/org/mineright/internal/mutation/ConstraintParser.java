package org.mineright.internal.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mineright.internal.mutation.Constraint.Comparison;
import org.mineright.internal.mutation.Constraint.Group;
import org.mineright.internal.mutation.Constraint.Membership;

/** Reads the conditions of one rule. */
final class ConstraintParser {
  private static final Set<String> OPERATORS = Set.of("==", "!=", "<", "<=", ">", ">=");

  private final String file;
  private final List<Token> tokens;
  private int at;

  ConstraintParser(String file, List<Token> tokens) {
    this.file = file;
    this.tokens = tokens;
  }

  /** All patterns of the rule. */
  List<DrlPattern> patterns() {
    List<DrlPattern> patterns = new ArrayList<>();
    while (at < tokens.size()) {
      patterns.add(pattern());
    }
    return patterns;
  }

  private DrlPattern pattern() {
    String type = name("a type");
    expect("(");
    List<Constraint> conditions = new ArrayList<>();
    if (!accept(")")) {
      do {
        conditions.add(either());
      } while (accept(","));
      expect(")");
    }
    return new DrlPattern(type, conditions);
  }

  private Constraint either() {
    List<Constraint> parts = new ArrayList<>();
    do {
      parts.add(both());
    } while (accept("||"));
    return parts.size() == 1 ? parts.get(0) : new Group(false, parts);
  }

  private Constraint both() {
    List<Constraint> parts = new ArrayList<>();
    do {
      parts.add(one());
    } while (accept("&&"));
    return parts.size() == 1 ? parts.get(0) : new Group(true, parts);
  }

  private Constraint one() {
    if (accept("(")) {
      Constraint inner = either();
      expect(")");
      return inner;
    }
    int line = here();
    String property = name("a property");
    boolean not = accept("not");
    if (not || peek("in")) {
      expect("in");
      expect("(");
      List<String> values = new ArrayList<>();
      do {
        values.add(name("a value"));
      } while (accept(","));
      expect(")");
      return new Membership(line, property, !not, values);
    }
    String operator = next("an operator");
    if (!OPERATORS.contains(operator)) {
      throw unexpected(operator, "one of " + OPERATORS.stream().sorted().toList());
    }
    return new Comparison(line, property, operator, name("a value"));
  }

  private boolean peek(String text) {
    return at < tokens.size() && tokens.get(at).text().equals(text);
  }

  private boolean accept(String text) {
    boolean there = peek(text);
    if (there) {
      at++;
    }
    return there;
  }

  private void expect(String text) {
    String found = next("\"" + text + "\"");
    if (!found.equals(text)) {
      throw unexpected(found, "\"" + text + "\"");
    }
  }

  private String name(String what) {
    String found = next(what);
    if (!tokens.get(at - 1).isName()) {
      throw unexpected(found, what);
    }
    return found;
  }

  private String next(String what) {
    if (at == tokens.size()) {
      throw unexpected("the end of the conditions", what);
    }
    return tokens.get(at++).text();
  }

  private int here() {
    return tokens.isEmpty() ? 0 : tokens.get(Math.min(at, tokens.size() - 1)).line();
  }

  private IllegalArgumentException unexpected(String found, String expected) {
    at = Math.max(0, at - 1);
    return new IllegalArgumentException(
        file + ", line " + here() + ": found " + found + ", expected " + expected);
  }
}
