package org.mineright.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mineright.fact.Fact;
import org.mineright.fact.UseCase;
import org.mineright.regime.Ground;
import org.mineright.rules.eu.EuFacts;
import org.mineright.rules.eu.EuModule;

/**
 * The hand-written condition against the rules of the law, and every engine against the condition.
 * A failure is repeated with {@code -Dmineright.seed=} and the seed that it shows.
 */
class Art4EnginesTest {
  private static final String GROUND = "eu.cdsm-art-4";
  private static final int RANDOM_USES = 1_000;

  private final Art4IfChain byHand = new Art4IfChain();
  private final List<String> faults = new ArrayList<>();

  private boolean byHand(UseCase use) {
    return byHand.applies(byHand.input(use));
  }

  private <I> void compare(Art4Engine<I> engine, UseCase use) {
    if (faults.size() < 5 && engine.applies(engine.input(use)) != byHand(use)) {
      faults.add(engine.getClass().getSimpleName() + ": " + use);
    }
  }

  @Test
  void the_facts_are_those_that_the_elements_of_the_ground_turn_on() {
    Ground ground =
        new EuModule()
            .regimes().get(0).grounds().stream()
                .filter(each -> each.id().equals(GROUND))
                .findFirst()
                .orElseThrow();
    Set<Fact<?>> facts = new HashSet<>();
    ground.elements().forEach(element -> facts.addAll(element.facts()));
    // At the date that is asked, prose reserves in every Member State.
    facts.remove(EuFacts.MEMBER_STATE);

    assertThat(Art4Uses.FACTS).containsExactlyInAnyOrderElementsOf(facts);
  }

  @Test
  void the_condition_by_hand_is_the_law_wherever_three_facts_of_a_case_are_changed() {
    RawDrools law = new RawDrools(EuIfChain.DATE);
    for (UseCase start : Art4Uses.cases()) {
      Neighbours.of(
          start,
          Art4Uses.FACTS,
          3,
          use -> {
            if (faults.size() < 5 && law.applies(GROUND, use) != byHand(use)) {
              faults.add(use.toString());
            }
          });
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void all_engines_give_the_same_answer() {
    long seed = Long.getLong("mineright.seed", System.nanoTime());
    System.out.println("Art4EnginesTest: -Dmineright.seed=" + seed);
    List<Art4Engine<?>> engines =
        List.of(new Art4Drools(), new Art4Evrete(), new Art4Dmn(), new Art4Cedar());
    List<UseCase> asked = new ArrayList<>();
    for (UseCase use : Art4Uses.cases()) {
      Neighbours.of(use, Art4Uses.FACTS, 2, asked::add);
    }
    EuUses uses = new EuUses(seed);
    for (int i = 0; i < RANDOM_USES; i++) {
      asked.add(uses.next(Art4Uses.cases(), Art4Uses.FACTS));
    }

    asked.forEach(use -> engines.forEach(engine -> compare(engine, use)));

    assertThat(faults).as("seed " + seed).isEmpty();
    assertThat(asked).map(this::byHand).contains(true, false);
  }
}
