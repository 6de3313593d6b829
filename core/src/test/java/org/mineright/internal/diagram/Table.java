package org.mineright.internal.diagram;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** A function of a few variables, point by point: what diagrams are held against. */
final class Table {
  /** How many values each variable has. */
  static final int[] SIZES = {2, 3, 2, 4};

  private static final int POINTS = Arrays.stream(SIZES).reduce(1, (a, b) -> a * b);

  private final int[] answers;

  private Table(IntUnaryOperator answers) {
    this.answers = new int[POINTS];
    Arrays.setAll(this.answers, answers);
  }

  /** Random answers; with few of them, parts of the function are alike. */
  static Table random(Random random, int answers) {
    boolean[] matters = new boolean[SIZES.length];
    for (int variable = 0; variable < matters.length; variable++) {
      matters[variable] = random.nextInt(4) > 0;
    }
    int[] drawn = random.ints(POINTS, 0, answers).toArray();
    return new Table(
        point -> {
          byte[] values = values(point);
          for (int variable = 0; variable < matters.length; variable++) {
            if (!matters[variable]) {
              values[variable] = 0;
            }
          }
          return drawn[point(values)];
        });
  }

  /** All points, as values of the variables. */
  static List<byte[]> points() {
    return IntStream.range(0, POINTS).mapToObj(Table::values).toList();
  }

  private static byte[] values(int point) {
    byte[] values = new byte[SIZES.length];
    int left = point;
    for (int variable = SIZES.length - 1; variable >= 0; variable--) {
      values[variable] = (byte) (left % SIZES[variable]);
      left /= SIZES[variable];
    }
    return values;
  }

  private static int point(byte[] values) {
    int point = 0;
    for (int variable = 0; variable < SIZES.length; variable++) {
      point = point * SIZES[variable] + values[variable];
    }
    return point;
  }

  int answer(byte[] values) {
    return answers[point(values)];
  }

  Table map(IntUnaryOperator mapping) {
    return new Table(point -> mapping.applyAsInt(answers[point]));
  }

  Table combine(Table other, IntBinaryOperator operator) {
    return new Table(point -> operator.applyAsInt(answers[point], other.answers[point]));
  }

  /** The same function, asked as if a variable had a value. */
  Table restrict(int variable, int value) {
    return new Table(
        point -> {
          byte[] values = values(point);
          values[variable] = (byte) value;
          return answer(values);
        });
  }

  /** Tells whether the function depends on a variable. */
  boolean dependsOn(int variable) {
    for (int value = 1; value < SIZES[variable]; value++) {
      if (!Arrays.equals(restrict(variable, 0).answers, restrict(variable, value).answers)) {
        return true;
      }
    }
    return false;
  }

  /** Makes the diagram from the top, in order. */
  int build(Nodes nodes) {
    return build(nodes, new byte[SIZES.length], 0);
  }

  private int build(Nodes nodes, byte[] values, int variable) {
    if (variable == SIZES.length) {
      return Nodes.leaf(answer(values));
    }
    int[] children = new int[SIZES[variable]];
    for (int value = 0; value < children.length; value++) {
      values[variable] = (byte) value;
      children[value] = build(nodes, values, variable + 1);
    }
    values[variable] = 0;
    return nodes.node(variable, children);
  }

  /** Makes the diagram by questions in another order. */
  int select(Nodes nodes, List<Integer> order) {
    return select(nodes, new byte[SIZES.length], order);
  }

  private int select(Nodes nodes, byte[] values, List<Integer> order) {
    if (order.isEmpty()) {
      return Nodes.leaf(answer(values));
    }
    int variable = order.get(0);
    int[] choices = new int[SIZES[variable]];
    for (int value = 0; value < choices.length; value++) {
      values[variable] = (byte) value;
      choices[value] = select(nodes, values, order.subList(1, order.size()));
    }
    values[variable] = 0;
    return nodes.select(variable, choices);
  }
}
