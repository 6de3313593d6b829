package org.mineright.internal.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/**
 * Decision diagrams that share their nodes, in one order of variables. A diagram is named by a
 * reference: a node's number, or {@link #leaf} of an answer. No two nodes are alike and none has
 * the same child for every value, so two diagrams give the same answers exactly where their
 * references are equal.
 *
 * <p>Grows while diagrams are made, by one thread; {@link #freeze} gives what is read afterwards.
 */
public final class Nodes {
  /** Odd, so that different products have different factors. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final List<Node> nodes = new ArrayList<>();
  private final Map<Node, Integer> numbers = new HashMap<>();

  private static final class Node {
    private final int variable;
    private final int[] children;

    Node(int variable, int[] children) {
      this.variable = variable;
      this.children = children;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Node that
          && variable == that.variable
          && Arrays.equals(children, that.children);
    }

    @Override
    public int hashCode() {
      return 31 * variable + Arrays.hashCode(children);
    }
  }

  /** The reference that stands for an answer, which is 0 or more. */
  public static int leaf(int answer) {
    return ~answer;
  }

  /** Tells whether a reference stands for an answer. */
  public static boolean isLeaf(int reference) {
    return reference < 0;
  }

  /** The answer that a reference stands for. */
  public static int answer(int leaf) {
    return ~leaf;
  }

  /** How many nodes there are. Each has a higher number than those it leads to. */
  public int count() {
    return nodes.size();
  }

  /** The variable that a node asks. */
  public int variable(int node) {
    return nodes.get(node).variable;
  }

  /** What a node leads to by a value of its variable. */
  public int child(int node, int value) {
    return nodes.get(node).children[value];
  }

  /** How many values the variable of a node has. */
  public int values(int node) {
    return nodes.get(node).children.length;
  }

  /** Makes a node whose children ask only variables that come after its own. */
  public int node(int variable, int[] children) {
    boolean same = true;
    for (int child : children) {
      same &= child == children[0];
    }
    if (same) {
      return children[0];
    }
    Node node = new Node(variable, children);
    Integer known = numbers.putIfAbsent(node, nodes.size());
    if (known != null) {
      return known;
    }
    nodes.add(node);
    return nodes.size() - 1;
  }

  /** Answers, whatever the order, by the value of a variable as the choices say. */
  public int select(int variable, int[] choices) {
    return new Selection(variable).of(choices);
  }

  private final class Selection {
    private final int variable;
    private final Map<List<Integer>, Integer> made = new HashMap<>();

    Selection(int variable) {
      this.variable = variable;
    }

    int of(int[] choices) {
      int top = Integer.MAX_VALUE;
      int size = 0;
      for (int choice : choices) {
        if (!isLeaf(choice) && variable(choice) < top) {
          top = variable(choice);
          size = values(choice);
        }
      }
      if (variable <= top) {
        int[] children = choices.clone();
        for (int value = 0; value < children.length; value++) {
          children[value] = cofactor(choices[value], variable, value);
        }
        return node(variable, children);
      }
      List<Integer> key = Arrays.stream(choices).boxed().toList();
      Integer known = made.get(key);
      if (known != null) {
        return known;
      }
      int[] children = new int[size];
      for (int value = 0; value < size; value++) {
        int[] below = choices.clone();
        for (int i = 0; i < below.length; i++) {
          below[i] = cofactor(choices[i], top, value);
        }
        children[value] = of(below);
      }
      int result = node(top, children);
      made.put(key, result);
      return result;
    }
  }

  /** The diagram below, where its top variable is the given one; else the diagram itself. */
  private int cofactor(int reference, int variable, int value) {
    return !isLeaf(reference) && variable(reference) == variable
        ? child(reference, value)
        : reference;
  }

  /** Answers by the answers of two diagrams. */
  public int combine(int left, int right, IntBinaryOperator answers) {
    return combine(left, right, answers, new HashMap<>());
  }

  private int combine(int left, int right, IntBinaryOperator answers, Map<Long, Integer> made) {
    if (isLeaf(left) && isLeaf(right)) {
      return leaf(answers.applyAsInt(answer(left), answer(right)));
    }
    // Spread, since a Long's own hash has many pairs collide.
    long key = (((long) left << 32) | (right & 0xFFFFFFFFL)) * SPREAD;
    Integer known = made.get(key);
    if (known != null) {
      return known;
    }
    boolean byLeft = !isLeaf(left) && (isLeaf(right) || variable(left) <= variable(right));
    int top = byLeft ? left : right;
    int variable = variable(top);
    int[] children = new int[values(top)];
    for (int value = 0; value < children.length; value++) {
      children[value] =
          combine(cofactor(left, variable, value), cofactor(right, variable, value), answers, made);
    }
    int result = node(variable, children);
    made.put(key, result);
    return result;
  }

  /** Gives other answers for the same questions. */
  public int map(int reference, IntUnaryOperator answers) {
    return map(reference, answers, new HashMap<>());
  }

  private int map(int reference, IntUnaryOperator answers, Map<Integer, Integer> made) {
    if (isLeaf(reference)) {
      return leaf(answers.applyAsInt(answer(reference)));
    }
    Integer known = made.get(reference);
    if (known != null) {
      return known;
    }
    int[] children = new int[values(reference)];
    for (int value = 0; value < children.length; value++) {
      children[value] = map(child(reference, value), answers, made);
    }
    int result = node(variable(reference), children);
    made.put(reference, result);
    return result;
  }

  /** Answers as where a variable has a value. */
  public int restrict(int reference, int variable, int value) {
    return restrict(reference, variable, value, new HashMap<>());
  }

  private int restrict(int reference, int variable, int value, Map<Integer, Integer> made) {
    if (isLeaf(reference) || variable(reference) > variable) {
      return reference;
    }
    if (variable(reference) == variable) {
      return child(reference, value);
    }
    Integer known = made.get(reference);
    if (known != null) {
      return known;
    }
    int[] children = new int[values(reference)];
    for (int each = 0; each < children.length; each++) {
      children[each] = restrict(child(reference, each), variable, value, made);
    }
    int result = node(variable(reference), children);
    made.put(reference, result);
    return result;
  }

  /**
   * Copies a diagram of other nodes.
   *
   * @param fixed by variable, the value that it has, or {@link Frozen#FREE}
   */
  public int copy(Frozen from, int reference, int[] fixed) {
    return copy(from, reference, fixed, new HashMap<>());
  }

  private int copy(Frozen from, int reference, int[] fixed, Map<Integer, Integer> made) {
    int at = reference;
    while (!isLeaf(at) && fixed[from.variable(at)] != Frozen.FREE) {
      at = from.child(at, fixed[from.variable(at)]);
    }
    if (isLeaf(at)) {
      return at;
    }
    Integer known = made.get(at);
    if (known != null) {
      return known;
    }
    int[] children = new int[from.values(at)];
    for (int value = 0; value < children.length; value++) {
      children[value] = copy(from, from.child(at, value), fixed, made);
    }
    int result = node(from.variable(at), children);
    made.put(at, result);
    return result;
  }

  /**
   * Copies what is needed to read these diagrams, and puts their new references in the place of the
   * old.
   *
   * @param sizes how many values each variable has
   * @param roots the diagrams
   */
  public Frozen freeze(int[] sizes, int[] roots) {
    return Frozen.of(this, sizes, roots);
  }
}
