package org.mineright.internal.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mineright.fact.Fact;
import org.mineright.fact.UseCase;

/**
 * A diagram laid out for speed: a step asks up to three variables at once. A processor waits for
 * each step to know where the next begins, so that fewer steps count for more than smaller tables.
 * Immutable and safe for use from many threads.
 *
 * <p>A step is two numbers, followed by a reference for each combination of values, the first
 * variable's running fastest. The first number holds the first two variables, 16 bits each; the
 * second the third variable, and by how much the values of the second and the third are multiplied,
 * 8 bits each. Where a step has fewer than three, the first stands in for those missing, multiplied
 * by nothing.
 */
public final class Walk {
  /** Is returned where a value is none of its variable; no answer. */
  public static final int WRONG = Integer.MAX_VALUE;

  private static final int ASKED_AT_ONCE = 3;

  /**
   * How many references a step of more than one variable has at most: all fit the nearest cache.
   */
  private static final int LARGEST = 64;

  private static final int VARIABLE = 0xffff;
  private static final int VARIABLE_BITS = 16;
  private static final int BYTE = 0xff;
  private static final int BYTE_BITS = 8;
  private static final int HEAD = 2;

  private final int root;
  private final int[] data;
  private final int[] sizes;

  private Walk(int root, int[] data, int[] sizes) {
    this.root = root;
    this.data = data;
    this.sizes = sizes;
  }

  /** Lays a diagram out. */
  public static Walk of(Frozen nodes, int root) {
    int[] sizes = nodes.sizes();
    Layout layout = new Layout(nodes, sizes);
    int begin = layout.add(root);
    return new Walk(begin, Arrays.copyOf(layout.data, layout.length), sizes);
  }

  /**
   * The answer for values in a row.
   *
   * @param offset where the row begins
   * @return the reference of the answer, or {@link #WRONG}
   */
  public int answer(byte[] values, int offset) {
    int at = root;
    while (at >= 0) {
      int pair = data[at];
      int rest = data[at + 1];
      int first = pair & VARIABLE;
      int second = pair >>> VARIABLE_BITS;
      int third = rest & VARIABLE;
      int a = values[offset + first] & BYTE;
      int b = values[offset + second] & BYTE;
      int c = values[offset + third] & BYTE;
      if (a >= sizes[first] || b >= sizes[second] || c >= sizes[third]) {
        return WRONG;
      }
      at = data[at + HEAD + a + b * factor(rest, 0) + c * factor(rest, 1)];
    }
    return at;
  }

  /** As {@link #answer(byte[], int)}, with a column for each variable. */
  public int answer(byte[][] columns, int row) {
    int at = root;
    while (at >= 0) {
      int pair = data[at];
      int rest = data[at + 1];
      int first = pair & VARIABLE;
      int second = pair >>> VARIABLE_BITS;
      int third = rest & VARIABLE;
      int a = columns[first][row] & BYTE;
      int b = columns[second][row] & BYTE;
      int c = columns[third][row] & BYTE;
      if (a >= sizes[first] || b >= sizes[second] || c >= sizes[third]) {
        return WRONG;
      }
      at = data[at + HEAD + a + b * factor(rest, 0) + c * factor(rest, 1)];
    }
    return at;
  }

  /** The answer for a use, of which each variable is one of these facts. */
  public int answer(UseCase use, Fact<?>[] facts) {
    int at = root;
    while (at >= 0) {
      int pair = data[at];
      int rest = data[at + 1];
      int a = use.code(facts[pair & VARIABLE]);
      int b = use.code(facts[pair >>> VARIABLE_BITS]);
      int c = use.code(facts[rest & VARIABLE]);
      at = data[at + HEAD + a + b * factor(rest, 0) + c * factor(rest, 1)];
    }
    return at;
  }

  private static int factor(int rest, int place) {
    return rest >>> (VARIABLE_BITS + place * BYTE_BITS) & BYTE;
  }

  private static final class Layout {
    private static final int NOWHERE = -1;

    private final Frozen nodes;
    private final int[] sizes;
    private final int[] steps;
    private int[] data = new int[LARGEST];
    private int length;

    private Layout(Frozen nodes, int[] sizes) {
      this.nodes = nodes;
      this.sizes = sizes;
      this.steps = new int[nodes.length()];
      Arrays.fill(steps, NOWHERE);
    }

    private int add(int node) {
      if (Nodes.isLeaf(node)) {
        return node;
      }
      if (steps[node] == NOWHERE) {
        steps[node] = step(node);
      }
      return steps[node];
    }

    private int step(int node) {
      List<Integer> variables = new ArrayList<>();
      List<Integer> reached = List.of(node);
      int combinations = 1;
      while (variables.size() < ASKED_AT_ONCE) {
        int next = firstAsked(reached);
        if (next < 0 || (!variables.isEmpty() && combinations * sizes[next] > LARGEST)) {
          break;
        }
        variables.add(next);
        combinations *= sizes[next];
        reached = beyond(reached, next);
      }
      int at = length;
      length += HEAD + combinations;
      if (length > data.length) {
        data = Arrays.copyOf(data, 2 * length);
      }
      writeHead(at, variables);
      int[] found = new int[combinations];
      Arrays.fill(found, node);
      int run = 1;
      for (int variable : variables) {
        for (int i = 0; i < combinations; i++) {
          found[i] = after(found[i], variable, i / run % sizes[variable]);
        }
        run *= sizes[variable];
      }
      for (int i = 0; i < combinations; i++) {
        int reference = add(found[i]); // It may move the array, so that it comes first.
        data[at + HEAD + i] = reference;
      }
      return at;
    }

    private void writeHead(int at, List<Integer> variables) {
      int first = variables.get(0);
      int second = variables.size() > 1 ? variables.get(1) : first;
      int third = variables.size() > 2 ? variables.get(2) : first;
      int factorOfSecond = variables.size() > 1 ? sizes[first] : 0;
      int factorOfThird = variables.size() > 2 ? sizes[first] * sizes[second] : 0;
      data[at] = first | second << VARIABLE_BITS;
      data[at + 1] =
          third | factorOfSecond << VARIABLE_BITS | factorOfThird << (VARIABLE_BITS + BYTE_BITS);
    }

    private int firstAsked(List<Integer> references) {
      int first = NOWHERE;
      for (int reference : references) {
        if (!Nodes.isLeaf(reference) && (first < 0 || nodes.variable(reference) < first)) {
          first = nodes.variable(reference);
        }
      }
      return first;
    }

    private List<Integer> beyond(List<Integer> references, int variable) {
      Set<Integer> beyond = new LinkedHashSet<>();
      for (int reference : references) {
        for (int value = 0; value < sizes[variable]; value++) {
          beyond.add(after(reference, variable, value));
        }
      }
      return List.copyOf(beyond);
    }

    private int after(int reference, int variable, int value) {
      return Nodes.isLeaf(reference) || nodes.variable(reference) != variable
          ? reference
          : nodes.child(reference, value);
    }
  }
}
