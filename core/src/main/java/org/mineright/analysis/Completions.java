package org.mineright.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mineright.decision.Outcome;
import org.mineright.fact.Fact;
import org.mineright.fact.UseCase;
import org.mineright.internal.diagram.Nodes;

/**
 * All ways in which the unknown facts of a use may turn out, as a diagram of its own: known facts
 * are gone from it, and of the others only the answers are left that contradict nothing known. What
 * facts imply is in the outcomes already.
 */
final class Completions {
  private static final int OUTCOMES = Outcome.values().length;
  private static final double ALIKE = 1e-9;

  private final List<Fact<?>> facts;
  private final Nodes nodes = new Nodes();
  private final int root;

  Completions(Diagram outcomes, UseCase known) {
    this.facts = outcomes.facts();
    this.root = complete(outcomes, outcomes.root(), possible(facts, known), new HashMap<>());
  }

  /** Of each fact the values that it may have, as numbers. */
  private static int[][] possible(List<Fact<?>> facts, UseCase known) {
    int[][] possible = new int[facts.size()][];
    for (int i = 0; i < possible.length; i++) {
      Fact<?> fact = facts.get(i);
      int code = known.code(fact);
      possible[i] =
          code != 0
              ? new int[] {code}
              : IntStream.rangeClosed(1, fact.values().size())
                  .filter(value -> !Implied.contradicts(known, fact, value))
                  .toArray();
    }
    return possible;
  }

  private int complete(Diagram from, int reference, int[][] possible, Map<Integer, Integer> made) {
    if (from.isAnswer(reference)) {
      return reference;
    }
    Integer done = made.get(reference);
    if (done != null) {
      return done;
    }
    int variable = from.frozen().variable(reference);
    int[] children = new int[possible[variable].length];
    for (int i = 0; i < children.length; i++) {
      children[i] = complete(from, from.next(reference, possible[variable][i]), possible, made);
    }
    int result = nodes.node(variable, children);
    made.put(reference, result);
    return result;
  }

  /** The outcomes that some completion has. */
  List<Outcome> outcomes() {
    double[] shares = shares();
    List<Outcome> some = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      if (shares[outcome.ordinal()] > 0) {
        some.add(outcome);
      }
    }
    return some;
  }

  /** The facts that the outcome depends on, the most telling first. */
  List<Fact<?>> missing() {
    Map<Integer, Integer> asked = new HashMap<>();
    collect(root, asked);
    record Missing(int variable, double uncertainty) {}
    List<Missing> missing = new ArrayList<>();
    asked.forEach((variable, values) -> missing.add(new Missing(variable, left(variable, values))));
    missing.sort(
        Comparator.comparingLong((Missing each) -> Math.round(each.uncertainty() / ALIKE))
            .thenComparingInt(Missing::variable));
    return missing.stream().<Fact<?>>map(each -> facts.get(each.variable())).toList();
  }

  private void collect(int reference, Map<Integer, Integer> asked) {
    List<Integer> open = new ArrayList<>(List.of(reference));
    Map<Integer, Boolean> seen = new HashMap<>();
    while (!open.isEmpty()) {
      int at = open.remove(open.size() - 1);
      if (Nodes.isLeaf(at) || seen.put(at, true) != null) {
        continue;
      }
      asked.put(nodes.variable(at), nodes.values(at));
      for (int value = 0; value < nodes.values(at); value++) {
        open.add(nodes.child(at, value));
      }
    }
  }

  /** How uncertain the outcome is, in bits, once a fact is known; the mean over its values. */
  private double left(int variable, int values) {
    double sum = 0;
    for (int value = 0; value < values; value++) {
      for (double share : shares(root, variable, value, new HashMap<>())) {
        if (share > 0) {
          sum -= share * Math.log(share) / Math.log(2);
        }
      }
    }
    return sum / values;
  }

  /** The share of each outcome where every value is as likely and one variable has one value. */
  private double[] shares(int reference, int variable, int value, Map<Integer, double[]> made) {
    double[] done = made.get(reference);
    if (done != null) {
      return done;
    }
    double[] shares = new double[OUTCOMES];
    if (Nodes.isLeaf(reference)) {
      shares[Nodes.answer(reference)] = 1;
    } else if (nodes.variable(reference) == variable) {
      shares = shares(nodes.child(reference, value), variable, value, made);
    } else {
      int values = nodes.values(reference);
      for (int each = 0; each < values; each++) {
        double[] below = shares(nodes.child(reference, each), variable, value, made);
        for (int outcome = 0; outcome < OUTCOMES; outcome++) {
          shares[outcome] += below[outcome] / values;
        }
      }
    }
    made.put(reference, shares);
    return shares;
  }

  /** The share of each outcome among all completions, each as likely. */
  double[] shares() {
    return Arrays.copyOf(shares(root, -1, -1, new HashMap<>()), OUTCOMES);
  }
}
