package org.mineright.internal.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Diagrams made for reading: all nodes in one array, each as its variable followed by one reference
 * a value. Equal diagrams, frozen with the same roots, have equal arrays. Immutable and safe for
 * use from many threads.
 */
public final class Frozen {
  /** Says of a variable that it may have any value. */
  public static final int FREE = -1;

  private static final int NOWHERE = -1;

  private final int[] sizes;
  private final int[] data;

  /**
   * Takes what was frozen before.
   *
   * @param sizes how many values each variable has
   * @param data the nodes
   */
  public Frozen(int[] sizes, int[] data) {
    this.sizes = sizes;
    this.data = data;
  }

  /** Freezes what the roots lead to, and puts their new references in their place. */
  static Frozen of(Nodes nodes, int[] sizes, int[] roots) {
    int[] places = new int[nodes.count()];
    Arrays.fill(places, NOWHERE);
    List<Integer> order = new ArrayList<>();
    int next = 0;
    for (int root : roots) {
      next = place(nodes, root, places, order, next);
    }
    int[] data = new int[next];
    for (int node : order) {
      int at = places[node];
      data[at] = nodes.variable(node);
      for (int value = 0; value < nodes.values(node); value++) {
        int child = nodes.child(node, value);
        data[at + 1 + value] = Nodes.isLeaf(child) ? child : places[child];
      }
    }
    for (int i = 0; i < roots.length; i++) {
      if (!Nodes.isLeaf(roots[i])) {
        roots[i] = places[roots[i]];
      }
    }
    return new Frozen(sizes, data);
  }

  /** Parents before children, so that a walk goes forward through the array. */
  private static int place(
      Nodes nodes, int reference, int[] places, List<Integer> order, int from) {
    if (Nodes.isLeaf(reference) || places[reference] != NOWHERE) {
      return from;
    }
    places[reference] = from;
    order.add(reference);
    int next = from + 1 + nodes.values(reference);
    for (int value = 0; value < nodes.values(reference); value++) {
      next = place(nodes, nodes.child(reference, value), places, order, next);
    }
    return next;
  }

  /** The answer for the values of all variables. */
  public int answer(int root, byte[] values) {
    int at = root;
    while (at >= 0) {
      at = data[at + 1 + values[data[at]]];
    }
    return ~at;
  }

  /**
   * The answer for values that may be no values.
   *
   * @param offset where the value of the first variable is
   * @return the reference of the answer, or that of the first node whose variable has no such value
   */
  public int answerChecked(int root, byte[] values, int offset) {
    int at = root;
    while (at >= 0) {
      int variable = data[at];
      int value = values[offset + variable];
      if (value < 0 || value >= sizes[variable]) {
        return at;
      }
      at = data[at + 1 + value];
    }
    return at;
  }

  /** Adds the variables that these diagrams ask. */
  public void collect(List<Integer> roots, BitSet into) {
    BitSet seen = new BitSet();
    List<Integer> open = new ArrayList<>(roots);
    while (!open.isEmpty()) {
      int at = open.remove(open.size() - 1);
      if (!Nodes.isLeaf(at) && !seen.get(at)) {
        seen.set(at);
        into.set(variable(at));
        for (int value = 0; value < values(at); value++) {
          open.add(child(at, value));
        }
      }
    }
  }

  /** The variable that a node asks. */
  public int variable(int node) {
    return data[node];
  }

  /** How many values the variable of a node has. */
  public int values(int node) {
    return sizes[data[node]];
  }

  /** What a node leads to by a value of its variable. */
  public int child(int node, int value) {
    return data[node + 1 + value];
  }

  /** How many values each variable has. */
  public int[] sizes() {
    return sizes.clone();
  }

  /** How long the array is. */
  public int length() {
    return data.length;
  }

  /** The nodes, for storing. */
  public int[] data() {
    return data.clone();
  }

  /**
   * A diagram by itself.
   *
   * @param diagram its nodes
   * @param root where it begins
   * @param variables the numbers that its variables had before, in order: all that it asks
   */
  public record Part(Frozen diagram, int root, List<Integer> variables) {}

  /**
   * Returns the smaller diagram that is left where some variables have a value.
   *
   * @param fixed by variable, the value that it has, or {@link #FREE}
   * @param answers what is answered instead
   */
  public Part restrict(int root, int[] fixed, IntUnaryOperator answers) {
    Nodes nodes = new Nodes();
    int[] roots = {nodes.map(nodes.copy(this, root, fixed), answers)};
    Frozen some = nodes.freeze(sizes, roots);
    boolean[] asked = new boolean[sizes.length];
    for (int at = 0; at < some.data.length; at += 1 + sizes[some.data[at]]) {
      asked[some.data[at]] = true;
    }
    int[] kept = IntStream.range(0, sizes.length).filter(each -> asked[each]).toArray();
    int[] data = some.data.clone();
    for (int at = 0; at < data.length; at += 1 + sizes[some.data[at]]) {
      data[at] = Arrays.binarySearch(kept, data[at]);
    }
    int[] keptSizes = Arrays.stream(kept).map(each -> sizes[each]).toArray();
    return new Part(new Frozen(keptSizes, data), roots[0], Arrays.stream(kept).boxed().toList());
  }
}
