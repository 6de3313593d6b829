package org.mineright.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mineright.decision.Outcome;
import org.mineright.decision.Remedy;
import org.mineright.fact.Fact;
import org.mineright.fact.Hands;
import org.mineright.fact.UseCase;
import org.mineright.internal.diagram.Codes;
import org.mineright.internal.diagram.Sets;

/**
 * The smallest changes of facts that lead to PERMITTED, all of them, found on the diagram: at each
 * question either the fact stays as it is, or somebody in whose hands it lies changes it. A change
 * that contains another is dropped where the two meet.
 */
final class Remedies {
  /** How many are shown by each of the hands that can act. */
  static final int SHOWN = 5;

  private final Diagram outcomes;
  private final UseCase now;
  private final Sets sets = new Sets();

  /** By fact, the number of the change to its first value; the others follow. */
  private final int[] firstChange;

  private final Map<Integer, Integer> found = new HashMap<>();

  Remedies(Diagram outcomes, UseCase now) {
    this.outcomes = outcomes;
    this.now = now;
    this.firstChange = new int[outcomes.facts().size()];
    int next = 0;
    for (int i = 0; i < firstChange.length; i++) {
      firstChange[i] = next;
      next += outcomes.facts().get(i).values().size();
    }
  }

  /** What was found. */
  record Found(List<Remedy> shown, long more) {}

  Found find() {
    int all = from(outcomes.root());
    List<Remedy> shown = new ArrayList<>();
    long others = 0;
    int nearer = Sets.NONE;
    for (Hands hands : List.of(Hands.USER, Hands.PROJECT, Hands.RIGHTSHOLDER)) {
      int within = sets.only(all, change -> fact(change).hands().compareTo(hands) <= 0);
      int theirs = sets.containingNone(within, nearer);
      List<Remedy> some = new ArrayList<>();
      sets.visit(theirs, SHOWN, changes -> some.add(remedy(hands, changes)));
      shown.addAll(some);
      others += sets.count(theirs) - some.size();
      nearer = within;
    }
    return new Found(shown, others);
  }

  /** The smallest changes that lead from here to PERMITTED. */
  private int from(int reference) {
    if (outcomes.isAnswer(reference)) {
      return CompiledRegime.OUTCOMES.get(outcomes.answer(reference)) == Outcome.PERMITTED
          ? Sets.EMPTY_SET
          : Sets.NONE;
    }
    Integer done = found.get(reference);
    if (done != null) {
      return done;
    }
    Fact<?> fact = outcomes.fact(reference);
    int code = now.code(fact);
    int keep = from(outcomes.next(reference, code));
    int result = keep;
    if (fact.hands() != Hands.NOBODY) {
      int variable = outcomes.frozen().variable(reference);
      for (int value = 1; value <= fact.values().size(); value++) {
        if (value != code && isConsistent(fact, value)) {
          int change = firstChange[variable] + value - 1;
          int with = sets.containingNone(from(outcomes.next(reference, value)), keep);
          result = sets.union(result, sets.node(change, Sets.NONE, with));
        }
      }
    }
    found.put(reference, result);
    return result;
  }

  private boolean isConsistent(Fact<?> fact, int value) {
    return !Codes.contradicts(now, fact, value);
  }

  private int variable(int change) {
    int variable = firstChange.length - 1;
    while (firstChange[variable] > change) {
      variable--;
    }
    return variable;
  }

  private Fact<?> fact(int change) {
    return outcomes.facts().get(variable(change));
  }

  private Remedy remedy(Hands by, int[] changes) {
    Map<String, Object> values = new LinkedHashMap<>();
    UseCase.Builder changed = now.toBuilder();
    for (int change : changes) {
      state(changed, fact(change), change - firstChange[variable(change)], values);
    }
    Outcome outcome = CompiledRegime.OUTCOMES.get(outcomes.answer(changed.build()));
    if (outcome != Outcome.PERMITTED) {
      throw new IllegalStateException(
          "remedy " + values + ": decided again, it is " + outcome + ", expected PERMITTED");
    }
    return new Remedy(by, values, outcome);
  }

  private static <V extends Comparable<?>> void state(
      UseCase.Builder use, Fact<V> fact, int place, Map<String, Object> values) {
    V value = fact.values().get(place);
    use.with(fact, value);
    values.put(fact.name(), value instanceof Enum<?> constant ? constant.name() : value);
  }
}
