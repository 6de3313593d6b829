package org.mineright.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.mineright.decision.Outcome;
import org.mineright.fact.Fact;
import org.mineright.fact.UseCase;
import org.mineright.internal.diagram.Codes;
import org.mineright.internal.diagram.Nodes;

/**
 * All ways in which the unknown facts of a use may turn out, as a diagram of its own: known facts
 * are gone from it, and of the others only the answers are left that contradict nothing known. What
 * facts imply is in the outcomes already.
 */
final class Completions {
  private static final int OUTCOMES = CompiledRegime.OUTCOMES.size();
  private static final double ALIKE = 1e-9;
  private static final int NOT_MADE = Integer.MIN_VALUE;

  private final List<Fact<?>> facts;
  private final Nodes nodes = new Nodes();
  private final int root;
  private final double[] below;

  Completions(Diagram outcomes, UseCase known) {
    this.facts = outcomes.facts();
    int[] made = new int[outcomes.frozen().length()];
    Arrays.fill(made, NOT_MADE);
    this.root = complete(outcomes, outcomes.root(), possible(facts, known), made);
    this.below = below();
  }

  /** Of each fact the values that it may have, as numbers. */
  private static int[][] possible(List<Fact<?>> facts, UseCase known) {
    int[][] possible = new int[facts.size()][];
    for (int i = 0; i < possible.length; i++) {
      Fact<?> fact = facts.get(i);
      int code = known.code(fact);
      possible[i] = code != 0 ? new int[] {code} : possible(fact, known);
    }
    return possible;
  }

  private static int[] possible(Fact<?> fact, UseCase known) {
    int[] values = new int[fact.values().size()];
    int count = 0;
    for (int value = 1; value <= values.length; value++) {
      if (!Codes.contradicts(known, fact, value)) {
        values[count] = value;
        count++;
      }
    }
    return count == values.length ? values : Arrays.copyOf(values, count);
  }

  private int complete(Diagram from, int reference, int[][] possible, int[] made) {
    if (from.isAnswer(reference)) {
      return reference;
    }
    if (made[reference] != NOT_MADE) {
      return made[reference];
    }
    int variable = from.frozen().variable(reference);
    int[] children = new int[possible[variable].length];
    for (int i = 0; i < children.length; i++) {
      children[i] = complete(from, from.next(reference, possible[variable][i]), possible, made);
    }
    made[reference] = nodes.node(variable, children);
    return made[reference];
  }

  /** The outcomes that some completion has. */
  List<Outcome> outcomes() {
    double[] shares = shares();
    List<Outcome> some = new ArrayList<>();
    for (int outcome = 0; outcome < OUTCOMES; outcome++) {
      if (shares[outcome] > 0) {
        some.add(CompiledRegime.OUTCOMES.get(outcome));
      }
    }
    return some;
  }

  /** The share of each outcome where the values of each fact are equally likely. */
  private double[] shares() {
    double[] shares = new double[OUTCOMES];
    add(root, 1, shares);
    return shares;
  }

  /** The facts that the outcome depends on, the most telling first. */
  List<Fact<?>> missing() {
    double[][][] byFactAndValue = sharesByFactAndValue();
    record Missing(int variable, long uncertainty) {}
    List<Missing> missing = new ArrayList<>();
    for (int variable = 0; variable < byFactAndValue.length; variable++) {
      if (byFactAndValue[variable].length > 0) {
        double left = Arrays.stream(byFactAndValue[variable]).mapToDouble(Completions::bits).sum();
        missing.add(
            new Missing(variable, Math.round(left / byFactAndValue[variable].length / ALIKE)));
      }
    }
    missing.sort(
        Comparator.comparingLong(Missing::uncertainty).thenComparingInt(Missing::variable));
    return missing.stream().<Fact<?>>map(each -> facts.get(each.variable())).toList();
  }

  /**
   * The share of each outcome where a fact has a value, for every fact that is asked. It is the
   * share among all, but that below each question about the fact only the completions with the
   * value count.
   */
  private double[][][] sharesByFactAndValue() {
    double[][][] shares = new double[facts.size()][0][];
    double[] all = shares();
    double[] reached = reached();
    for (int node = 0; node < reached.length; node++) {
      if (reached[node] == 0) {
        continue;
      }
      int variable = nodes.variable(node);
      int values = nodes.values(node);
      if (shares[variable].length == 0) {
        shares[variable] = new double[values][];
        Arrays.setAll(shares[variable], value -> all.clone());
      }
      for (int value = 0; value < values; value++) {
        add(node, -reached[node], shares[variable][value]);
        add(nodes.child(node, value), reached[node], shares[variable][value]);
      }
    }
    return shares;
  }

  /** The share of completions that come to each node. */
  private double[] reached() {
    double[] reached = new double[below.length / OUTCOMES];
    if (!Nodes.isLeaf(root)) {
      reached[root] = 1;
    }
    // Every node is made after those it leads to.
    for (int node = reached.length - 1; node >= 0; node--) {
      int values = nodes.values(node);
      for (int value = 0; value < values; value++) {
        int child = nodes.child(node, value);
        if (!Nodes.isLeaf(child)) {
          reached[child] += reached[node] / values;
        }
      }
    }
    return reached;
  }

  /** By node and outcome, the share of the completions below it that have the outcome. */
  private double[] below() {
    double[] shares = new double[OUTCOMES * nodes.count()];
    double[] sum = new double[OUTCOMES];
    for (int node = 0; node < nodes.count(); node++) {
      Arrays.fill(sum, 0);
      int values = nodes.values(node);
      for (int value = 0; value < values; value++) {
        int child = nodes.child(node, value);
        if (Nodes.isLeaf(child)) {
          sum[Nodes.answer(child)] += 1.0 / values;
        } else {
          for (int outcome = 0; outcome < OUTCOMES; outcome++) {
            sum[outcome] += shares[OUTCOMES * child + outcome] / values;
          }
        }
      }
      System.arraycopy(sum, 0, shares, OUTCOMES * node, OUTCOMES);
    }
    return shares;
  }

  private void add(int reference, double weight, double[] to) {
    if (Nodes.isLeaf(reference)) {
      to[Nodes.answer(reference)] += weight;
    } else {
      for (int outcome = 0; outcome < OUTCOMES; outcome++) {
        to[outcome] += weight * below[OUTCOMES * reference + outcome];
      }
    }
  }

  /** How uncertain an outcome is, in bits. */
  private static double bits(double[] shares) {
    double bits = 0;
    for (double share : shares) {
      // What rounding leaves of nothing is nothing.
      if (share > ALIKE) {
        bits -= share * Math.log(share) / Math.log(2);
      }
    }
    return bits;
  }
}
