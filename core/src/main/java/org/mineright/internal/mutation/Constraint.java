package org.mineright.internal.mutation;

import java.util.List;
import java.util.stream.Collectors;

/** A condition in a pattern of a rule. Its string is DRL again. */
sealed interface Constraint {

  /** The line of the file in which it begins. */
  int line();

  /** {@code optOut == OptOut.NONE}. */
  record Comparison(int line, String property, String operator, String value)
      implements Constraint {
    Comparison with(String other) {
      return new Comparison(line, property, operator, other);
    }

    @Override
    public String toString() {
      return property + " " + operator + " " + value;
    }
  }

  /** {@code optOut in ( OptOut.NONE, OptOut.NATURAL_LANGUAGE )}, or {@code not in}. */
  record Membership(int line, String property, boolean in, List<String> values)
      implements Constraint {
    public Membership {
      values = List.copyOf(values);
    }

    /** The same with other values; with one, it is written as a comparison. */
    Constraint with(List<String> others) {
      return others.size() == 1
          ? new Comparison(line, property, in ? "==" : "!=", others.get(0))
          : new Membership(line, property, in, others);
    }

    @Override
    public String toString() {
      return property + (in ? " in ( " : " not in ( ") + String.join(", ", values) + " )";
    }
  }

  /** Conditions of which all must hold ({@code &&}), or one ({@code ||}). */
  record Group(boolean all, List<Constraint> parts) implements Constraint {
    public Group {
      parts = List.copyOf(parts);
    }

    @Override
    public int line() {
      return parts.get(0).line();
    }

    @Override
    public String toString() {
      return parts.stream()
          .map(part -> part instanceof Group ? "( " + part + " )" : part.toString())
          .collect(Collectors.joining(all ? " && " : " || "));
    }
  }
}
