package org.mineright.analysis;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.fact.Implication;
import org.mineright.fact.UseCase;
import org.mineright.internal.diagram.Codes;
import org.mineright.internal.diagram.Nodes;

/**
 * Sets of fact patterns, as diagrams in one order of facts that answer 1 for their members and 0
 * for all others. A pattern gives each of the facts a value (1 + its place) or leaves it unknown
 * (0). One thread only.
 */
final class Patterns {
  /** The set without members. */
  static final int NONE = Nodes.leaf(0);

  /** The set of all patterns. */
  static final int ALL = Nodes.leaf(1);

  private static final int OPEN = Integer.MIN_VALUE;

  private final List<Fact<?>> facts;
  private final int[] sizes;
  private final Nodes nodes = new Nodes();

  /** By node, the last walk that saw it. */
  private int[] seenBy = new int[0];

  private int walks;

  Patterns(List<Fact<?>> facts) {
    this.facts = List.copyOf(facts);
    this.sizes = facts.stream().mapToInt(fact -> 1 + fact.values().size()).toArray();
  }

  /**
   * Makes one order of facts out of several: each of these as it is, if that is possible, else the
   * first ones rather than the last.
   */
  static List<Fact<?>> inOneOrder(List<List<Fact<?>>> orders) {
    List<Deque<Fact<?>>> left = new ArrayList<>();
    orders.forEach(order -> left.add(new ArrayDeque<>(order)));
    List<Fact<?>> merged = new ArrayList<>();
    left.removeIf(Deque::isEmpty);
    while (!left.isEmpty()) {
      Fact<?> next = left.get(0).element();
      for (Deque<Fact<?>> order : left) {
        Fact<?> candidate = order.element();
        if (left.stream()
            .allMatch(each -> !each.contains(candidate) || each.element().equals(candidate))) {
          next = candidate;
          break;
        }
      }
      Fact<?> chosen = next;
      merged.add(chosen);
      left.forEach(order -> order.remove(chosen));
      left.removeIf(Deque::isEmpty);
    }
    return merged;
  }

  List<Fact<?>> facts() {
    return facts;
  }

  /** How many values each fact has, unknown among them. */
  int[] sizes() {
    return sizes.clone();
  }

  Nodes nodes() {
    return nodes;
  }

  /** Copies a diagram whose facts are all among these, in whatever order it asks them. */
  int bring(Diagram diagram) {
    return bring(diagram, diagram.root(), new HashMap<>());
  }

  private int bring(Diagram diagram, int reference, Map<Integer, Integer> made) {
    if (diagram.isAnswer(reference)) {
      return Nodes.leaf(diagram.answer(reference));
    }
    Integer done = made.get(reference);
    if (done != null) {
      return done;
    }
    int variable = facts.indexOf(diagram.fact(reference));
    int[] choices = new int[sizes[variable]];
    for (int value = 0; value < choices.length; value++) {
      choices[value] = bring(diagram, diagram.next(reference, value), made);
    }
    int result = nodes.select(variable, choices);
    made.put(reference, result);
    return result;
  }

  int and(int left, int right) {
    return apply(
        left,
        right,
        (a, b) -> a == NONE || b == ALL || a == b ? a : b == NONE || a == ALL ? b : OPEN);
  }

  int or(int left, int right) {
    return apply(
        left,
        right,
        (a, b) -> a == ALL || b == NONE || a == b ? a : b == ALL || a == NONE ? b : OPEN);
  }

  int minus(int left, int right) {
    return apply(
        left, right, (a, b) -> a == NONE || b == ALL || a == b ? NONE : b == NONE ? a : OPEN);
  }

  /** Of two sets, a third, where they alone tell it; else {@link #OPEN}. */
  private interface Told {
    int of(int left, int right);
  }

  private int apply(int left, int right, Told told) {
    return apply(left, right, told, new HashMap<>());
  }

  /**
   * As {@link Nodes#combine}, but does not go on where the rest is told: most of what is asked here
   * is.
   */
  private int apply(int left, int right, Told told, Map<Pair, Integer> made) {
    int known = told.of(left, right);
    if (known != OPEN) {
      return known;
    }
    Pair pair = new Pair(left, right);
    Integer done = made.get(pair);
    if (done != null) {
      return done;
    }
    int variable = Math.min(variable(left), variable(right));
    int[] children = new int[sizes[variable]];
    for (int value = 0; value < children.length; value++) {
      children[value] =
          apply(below(left, variable, value), below(right, variable, value), told, made);
    }
    int result = nodes.node(variable, children);
    made.put(pair, result);
    return result;
  }

  private record Pair(int left, int right) {}

  private int variable(int reference) {
    return Nodes.isLeaf(reference) ? sizes.length : nodes.variable(reference);
  }

  private int below(int reference, int variable, int value) {
    return variable(reference) == variable ? nodes.child(reference, value) : reference;
  }

  int combine(int left, int right, IntBinaryOperator answers) {
    return nodes.combine(left, right, answers);
  }

  /** The patterns for which a diagram has one of some answers. */
  int where(int reference, IntPredicate answers) {
    return nodes.map(reference, answer -> answers.test(answer) ? 1 : 0);
  }

  /** The patterns in which a fact has one of some values. */
  int where(int variable, BitSet values) {
    int[] children = new int[sizes[variable]];
    for (int value = 0; value < children.length; value++) {
      children[value] = values.get(value) ? ALL : NONE;
    }
    return nodes.node(variable, children);
  }

  /** The patterns of a cube. */
  int of(Cube cube) {
    int result = ALL;
    for (int variable = sizes.length - 1; variable >= 0; variable--) {
      int[] children = new int[sizes[variable]];
      for (int value = 0; value < children.length; value++) {
        children[value] = cube.has(variable, value) ? result : NONE;
      }
      result = nodes.node(variable, children);
    }
    return result;
  }

  /** The patterns in which no fact contradicts another, or what is given besides. */
  int consistent(UseCase given) {
    int result = ALL;
    for (int i = 0; i < sizes.length; i++) {
      BitSet possible = new BitSet();
      possible.set(0);
      for (int value = 1; value < sizes[i]; value++) {
        possible.set(value, !Codes.contradicts(given, facts.get(i), value));
      }
      result = and(result, where(i, possible));
    }
    for (Implication<?, ?> implication : Facts.implications()) {
      int premise = facts.indexOf(implication.premise());
      int conclusion = facts.indexOf(implication.conclusion());
      if (premise >= 0 && conclusion >= 0) {
        BitSet implying = new BitSet();
        for (int value = 0; value < sizes[premise]; value++) {
          implying.set(value, Codes.implies(implication, value));
        }
        BitSet other = new BitSet();
        for (int value = 0; value < sizes[conclusion]; value++) {
          other.set(value, Codes.isOther(implication, value));
        }
        result = minus(result, and(where(premise, implying), where(conclusion, other)));
      }
    }
    return result;
  }

  /** The patterns in which every fact is known. */
  int complete() {
    Cube known = Cube.all(sizes);
    for (int i = 0; i < sizes.length; i++) {
      known.remove(i, 0);
    }
    return of(known);
  }

  /** How many patterns a set has. */
  BigInteger count(int set) {
    return count(set, 0, new HashMap<>());
  }

  private BigInteger count(int set, int from, Map<Integer, BigInteger> made) {
    if (Nodes.isLeaf(set)) {
      return set == NONE ? BigInteger.ZERO : between(from, sizes.length);
    }
    int variable = nodes.variable(set);
    BigInteger below = made.get(set);
    if (below == null) {
      below = BigInteger.ZERO;
      for (int value = 0; value < sizes[variable]; value++) {
        below = below.add(count(nodes.child(set, value), variable + 1, made));
      }
      made.put(set, below);
    }
    return below.multiply(between(from, variable));
  }

  /** In how many ways the variables from one up to another can be filled in. */
  private BigInteger between(int from, int to) {
    return Arrays.stream(sizes, from, to)
        .mapToObj(BigInteger::valueOf)
        .reduce(BigInteger.ONE, BigInteger::multiply);
  }

  /** Of each fact the values that some member of a set has. */
  Cube hull(int set) {
    Cube hull = Cube.none(sizes);
    if (set != NONE) {
      hull(set, 0, hull, new HashSet<>());
    }
    return hull;
  }

  private record Place(int reference, int from) {}

  /** Adds what can be had from a reference on; every node of a set leads to a member. */
  private void hull(int reference, int from, Cube hull, Set<Place> seen) {
    if (!seen.add(new Place(reference, from))) {
      return;
    }
    int to = Nodes.isLeaf(reference) ? sizes.length : nodes.variable(reference);
    for (int variable = from; variable < to; variable++) {
      for (int value = 0; value < sizes[variable]; value++) {
        hull.add(variable, value);
      }
    }
    if (!Nodes.isLeaf(reference)) {
      for (int value = 0; value < sizes[to]; value++) {
        int child = nodes.child(reference, value);
        if (child != NONE) {
          hull.add(to, value);
          hull(child, to + 1, hull, seen);
        }
      }
    }
  }

  /** A cube within a set that has members: the patterns of one way through its diagram. */
  Cube some(int set) {
    Cube cube = Cube.all(sizes);
    int at = set;
    while (!Nodes.isLeaf(at)) {
      int variable = nodes.variable(at);
      int next = NONE;
      BitSet values = new BitSet();
      for (int value = 0; value < sizes[variable]; value++) {
        int child = nodes.child(at, value);
        if (child != NONE && (next == NONE || next == child)) {
          next = child;
          values.set(value);
        }
      }
      cube.set(variable, values);
      at = next;
    }
    return cube;
  }

  /** Every answer that a diagram has for the patterns of a cube, in order. */
  BitSet answers(int reference, Cube cube) {
    BitSet answers = new BitSet();
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(reference));
    while (!open.isEmpty()) {
      int at = open.pop();
      if (Nodes.isLeaf(at)) {
        answers.set(Nodes.answer(at));
      } else if (!seen.get(at)) {
        seen.set(at);
        int variable = nodes.variable(at);
        for (int value = 0; value < sizes[variable]; value++) {
          if (cube.has(variable, value)) {
            open.push(nodes.child(at, value));
          }
        }
      }
    }
    return answers;
  }

  /** Tells whether all patterns of a cube are in a set. */
  boolean contains(int set, Cube cube) {
    return !reaches(NONE, set, cube, walk());
  }

  /** Tells whether some pattern of a cube is in a set. */
  boolean meets(int set, Cube cube) {
    return reaches(ALL, set, cube, walk());
  }

  /** Begins a walk: no node is seen by it yet. */
  private int walk() {
    if (seenBy.length < nodes.count()) {
      seenBy = Arrays.copyOf(seenBy, 2 * nodes.count());
    }
    return ++walks;
  }

  private boolean reaches(int leaf, int reference, Cube cube, int walk) {
    if (Nodes.isLeaf(reference)) {
      return reference == leaf;
    }
    if (seenBy[reference] == walk) {
      return false;
    }
    seenBy[reference] = walk;
    int variable = nodes.variable(reference);
    for (int value = 0; value < sizes[variable]; value++) {
      int child = nodes.child(reference, value);
      if (cube.has(variable, value) && reaches(leaf, child, cube, walk)) {
        return true;
      }
    }
    return false;
  }
}
