package org.mineright.examples.benchmarks;

import java.util.List;
import java.util.function.Consumer;
import org.mineright.fact.ContradictoryFactsException;
import org.mineright.fact.Fact;
import org.mineright.fact.UseCase;
import org.mineright.rules.eu.EuFacts;
import org.mineright.rules.eu.MemberState;

/** All uses that differ from one use in no more than so many facts. */
final class Neighbours {
  /** Those that the law tells apart, and one of the others. */
  private static final List<MemberState> STATES =
      List.of(MemberState.DE, MemberState.FR, MemberState.NL);

  private Neighbours() {}

  /** Hands over each such use once, the use itself first; contradictory ones are left out. */
  static void of(UseCase use, List<Fact<?>> facts, int distance, Consumer<UseCase> consumer) {
    consumer.accept(use);
    vary(use.toBuilder(), use, facts, distance, consumer);
  }

  private static void vary(
      UseCase.Builder changed,
      UseCase use,
      List<Fact<?>> facts,
      int distance,
      Consumer<UseCase> consumer) {
    if (distance == 0) {
      return;
    }
    for (int i = 0; i < facts.size(); i++) {
      vary(changed, use, facts.get(i), facts.subList(i + 1, facts.size()), distance, consumer);
    }
  }

  private static <V extends Comparable<?>> void vary(
      UseCase.Builder changed,
      UseCase use,
      Fact<V> fact,
      List<Fact<?>> more,
      int distance,
      Consumer<UseCase> consumer) {
    V before = use.get(fact).orElse(null);
    for (V value : fact.values()) {
      if (!value.equals(before)
          && !(fact.equals(EuFacts.MEMBER_STATE) && !STATES.contains(value))) {
        changed.with(fact, value);
        hand(changed, consumer);
        vary(changed, use, more, distance - 1, consumer);
      }
    }
    changed.without(fact);
    if (before != null) {
      hand(changed, consumer);
      vary(changed, use, more, distance - 1, consumer);
      changed.with(fact, before);
    }
  }

  private static void hand(UseCase.Builder changed, Consumer<UseCase> consumer) {
    UseCase neighbour;
    try {
      neighbour = changed.build();
    } catch (ContradictoryFactsException e) {
      return;
    }
    consumer.accept(neighbour);
  }
}
