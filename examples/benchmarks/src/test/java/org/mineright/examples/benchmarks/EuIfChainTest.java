package org.mineright.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mineright.Mineright;
import org.mineright.analysis.CompiledRegime;
import org.mineright.decision.Decision;
import org.mineright.fact.UseCase;
import org.mineright.regime.Ground;
import org.mineright.regime.Readings;
import org.mineright.rules.eu.EuModule;

/**
 * The chain against the rules, and the rules as they are run here against the library. A failure is
 * repeated with {@code -Dmineright.seed=} and the seed that it shows.
 */
class EuIfChainTest {
  private static final int RANDOM_USES = 20_000;
  private static final int RANDOM_DECISIONS = 1_000;

  private final RawDrools rules = new RawDrools(EuIfChain.DATE);
  private final long seed = Long.getLong("mineright.seed", System.nanoTime());
  private final List<UseCase> faults = new ArrayList<>();

  private void compare(UseCase use) {
    if (faults.size() < 5 && EuIfChain.outcome(FactCodes.of(use)) != rules.outcome(use)) {
      faults.add(use);
    }
  }

  @Test
  void the_chain_decides_as_the_rules_do_wherever_a_fact_of_a_case_is_changed() {
    for (UseCase use : EuUses.cases()) {
      Neighbours.of(use, FactCodes.FACTS, 1, this::compare);
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void the_chain_decides_as_the_diagram_of_the_rules_does_wherever_three_facts_are_changed() {
    CompiledRegime diagram =
        Mineright.builder()
            .modules(new EuModule())
            .build()
            .compiled("eu.current", EuIfChain.DATE, Readings.defaults())
            .orElseThrow();
    for (UseCase start : EuUses.cases()) {
      Neighbours.of(
          start,
          FactCodes.FACTS,
          3,
          use -> {
            if (faults.size() < 5 && EuIfChain.outcome(FactCodes.of(use)) != diagram.outcome(use)) {
              faults.add(use);
            }
          });
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void the_chain_decides_random_uses_as_the_rules_do() {
    System.out.println("EuIfChainTest: -Dmineright.seed=" + seed);
    EuUses uses = new EuUses(seed);
    for (int i = 0; i < RANDOM_USES; i++) {
      compare(uses.next(EuUses.cases(), FactCodes.FACTS));
    }
    assertThat(faults).as("seed " + seed).isEmpty();
  }

  @Test
  void the_library_decides_random_uses_as_the_rules_do() {
    System.out.println("EuIfChainTest: -Dmineright.seed=" + seed);
    Mineright library = Mineright.builder().modules(new EuModule()).build();
    EuUses uses = new EuUses(seed);
    for (int i = 0; i < RANDOM_DECISIONS; i++) {
      UseCase use = uses.next(EuUses.cases(), FactCodes.FACTS);
      Decision decision = library.decide(use.toBuilder().date(EuIfChain.DATE).build()).get(0);
      assertThat(rules.ground(use)).as("seed %d: %s", seed, use).isEqualTo(decision.ground().id());
      assertThat(rules.outcome(use)).as("seed %d: %s", seed, use).isEqualTo(decision.outcome());
      assertThat(EuIfChain.outcome(FactCodes.of(use)))
          .as("seed %d: %s", seed, use)
          .isEqualTo(decision.outcome());
    }
  }

  @Test
  void every_ground_decides_some_of_the_uses_that_are_measured() {
    Set<String> deciding = new HashSet<>();
    EuUses.measured(EuUses.PATTERNS).forEach(use -> deciding.add(rules.ground(use)));

    assertThat(deciding)
        .containsExactlyInAnyOrderElementsOf(
            new EuModule().regimes().get(0).grounds().stream().map(Ground::id).toList());
  }
}
