package org.mineright.analysis;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mineright.fact.Fact;
import org.mineright.fact.UseCase;
import org.mineright.internal.diagram.Codes;
import org.mineright.internal.diagram.Frozen;
import org.mineright.internal.diagram.Walk;

/**
 * A decision diagram: questions about facts, in one order, that lead to an answer. Canonical: where
 * two diagrams over the same order of facts answer everything alike, they are equal. Immutable and
 * safe for use from many threads.
 *
 * <p>As numbers, for other programs: a node is the place of its fact in {@link #facts()}, followed
 * by a reference for each value of the fact, the first for unknown, then those of {@link
 * Fact#values()} in order. A reference that is not negative is the index of another node; a
 * negative one is the answer's complement ({@code ~answer}).
 */
public final class Diagram {
  private final List<Fact<?>> facts;
  private final Fact<?>[] asked;
  private final Frozen nodes;
  private final int root;

  /** Made when it is first asked for; made twice, by two threads, does no harm. */
  private @Nullable Walk walk;

  /**
   * Takes a diagram as numbers.
   *
   * @param facts what its nodes ask, in order
   * @param nodes its nodes
   * @param root the reference at which it begins
   * @throws IllegalArgumentException if that is no diagram: a node asks what is not there, leads
   *     nowhere, or asks a fact that was asked before
   */
  public Diagram(List<Fact<?>> facts, int[] nodes, int root) {
    this.facts = List.copyOf(facts);
    this.asked = this.facts.toArray(Fact<?>[]::new);
    this.nodes =
        new Frozen(
            this.facts.stream().mapToInt(fact -> fact.values().size() + 1).toArray(),
            nodes.clone());
    this.root = root;
    check(nodes);
  }

  private void check(int[] data) {
    boolean[] begins = new boolean[data.length];
    int at = 0;
    while (at < data.length) {
      if (data[at] < 0 || data[at] >= asked.length) {
        throw wrong(at, data[at], "the place of one of " + asked.length + " facts");
      }
      begins[at] = true;
      at += 1 + nodes.values(at);
    }
    if (at != data.length) {
      throw wrong(data.length, at, "the end of the last node");
    }
    reference(data.length, root, -1, data, begins);
    for (int node = 0; node < data.length; node += 1 + nodes.values(node)) {
      for (int value = 0; value < nodes.values(node); value++) {
        reference(node + 1 + value, nodes.child(node, value), data[node], data, begins);
      }
    }
  }

  private static void reference(int at, int to, int above, int[] data, boolean[] begins) {
    if (to >= 0 && (to >= data.length || !begins[to] || data[to] <= above)) {
      throw wrong(at, to, "an answer, or a node that asks a later fact");
    }
  }

  private static IllegalArgumentException wrong(int at, int found, String expected) {
    return new IllegalArgumentException(
        "nodes[" + at + "]: found " + found + ", expected " + expected);
  }

  /**
   * Returns the facts that are asked.
   *
   * @return the facts, in the order in which they are asked
   */
  public List<Fact<?>> facts() {
    return facts;
  }

  /**
   * Returns where the diagram begins.
   *
   * @return a node, or an answer where nothing need be asked
   */
  public int root() {
    return root;
  }

  /**
   * Tells whether a reference is an answer.
   *
   * @param reference the reference
   * @return false if it is a node
   */
  public boolean isAnswer(int reference) {
    return reference < 0;
  }

  /**
   * Returns the answer that a reference stands for.
   *
   * @param reference the reference
   * @return a number of 0 or more
   */
  public int answer(int reference) {
    return ~reference;
  }

  /**
   * Returns the fact that a node asks.
   *
   * @param node the node
   * @return the fact
   */
  public Fact<?> fact(int node) {
    return asked[nodes.variable(node)];
  }

  /**
   * Returns what a node leads to.
   *
   * @param node the node
   * @param code the value of its fact: 0 where unknown, else 1 + its place in {@link Fact#values()}
   * @return a reference
   */
  public int next(int node, int code) {
    return nodes.child(node, code);
  }

  /**
   * Returns the answer for a use.
   *
   * @param useCase the use
   * @return the answer
   */
  public int answer(UseCase useCase) {
    return ~walk().answer(useCase, asked);
  }

  /**
   * Returns the answer for facts as numbers.
   *
   * @param codes a row of numbers, one a fact in the order of {@link #facts()}: 0 where unknown,
   *     else 1 + the place of the value in {@link Fact#values()}
   * @param offset where the row begins
   * @return the answer
   * @throws IllegalArgumentException if a number that is asked for stands for no value
   */
  public int answer(byte[] codes, int offset) {
    int at = walk().answer(codes, offset);
    // A step asks facts at once of which one may have settled the others.
    return ~(at == Walk.WRONG ? answerChecked("", codes, offset) : at);
  }

  /** Answers for each row of columns; an answer is put into a byte. */
  void answers(byte[][] columns, int rows, byte[] into) {
    Walk steps = walk();
    for (int row = 0; row < rows; row++) {
      int at = steps.answer(columns, row);
      if (at == Walk.WRONG) {
        at = answerChecked("row " + row + ", ", row(columns, row), 0);
      }
      into[row] = (byte) ~at;
    }
  }

  /** The reference of an answer, of a row in which a number that is asked for may be wrong. */
  private int answerChecked(String place, byte[] codes, int offset) {
    int at = nodes.answerChecked(root, codes, offset);
    if (at >= 0) {
      throw wrongCode(place, nodes.variable(at), codes[offset + nodes.variable(at)]);
    }
    return at;
  }

  private static byte[] row(byte[][] columns, int row) {
    byte[] codes = new byte[columns.length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = columns[i][row];
    }
    return codes;
  }

  private Walk walk() {
    Walk made = walk;
    if (made == null) {
      made = Walk.of(nodes, root);
      walk = made;
    }
    return made;
  }

  /** Checks that the number in a column stands for a value, whether its fact is asked or not. */
  void check(byte[][] columns, int variable, int row) {
    int code = columns[variable][row];
    if (!Codes.isCode(asked[variable], code)) {
      throw wrongCode("row " + row + ", ", variable, code);
    }
  }

  private IllegalArgumentException wrongCode(String place, int variable, int code) {
    return Codes.wrong(place, asked[variable], code);
  }

  /** The diagram that is left where some facts are known. */
  Diagram given(UseCase known) {
    int[] fixed = new int[asked.length];
    for (int i = 0; i < fixed.length; i++) {
      int code = known.code(asked[i]);
      fixed[i] = code == 0 ? Frozen.FREE : code;
    }
    Frozen.Part part = nodes.restrict(root, fixed, answer -> answer);
    List<Fact<?>> left = part.variables().stream().<Fact<?>>map(facts::get).toList();
    return new Diagram(left, part.diagram().data(), part.root());
  }

  /**
   * Returns the nodes as numbers.
   *
   * @return what the constructor takes
   */
  public int[] nodes() {
    return nodes.data();
  }

  /**
   * Returns how many questions the diagram has.
   *
   * @return the number of its nodes
   */
  public int size() {
    int size = 0;
    int length = nodes.length();
    for (int at = 0; at < length; at += 1 + nodes.values(at)) {
      size++;
    }
    return size;
  }

  Frozen frozen() {
    return nodes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Diagram that
        && root == that.root
        && facts.equals(that.facts)
        && Arrays.equals(nodes.data(), that.nodes.data());
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(nodes.data()) + root;
  }

  /** Returns how large it is, for debugging. */
  @Override
  public String toString() {
    return "Diagram of " + size() + " nodes over " + facts;
  }
}
