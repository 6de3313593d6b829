package org.mineright.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mineright.decision.Outcome;

/** What is measured, once and not measured. */
class BenchmarksTest {

  @Test
  void the_ways_of_deciding_the_regime_are_asked_the_same_uses_in_the_same_order() {
    EuBenchmark benchmark = new EuBenchmark();
    EuBenchmark.Codes codes = new EuBenchmark.Codes();
    EuBenchmark.Uses uses = new EuBenchmark.Uses();
    EuBenchmark.RawRules rules = new EuBenchmark.RawRules();
    Set<Outcome> outcomes = new HashSet<>();

    for (int i = 0; i < EuUses.PATTERNS + 1; i++) {
      Outcome outcome = benchmark.ifChain(codes);
      assertThat(benchmark.rawDrools(rules, uses)).isEqualTo(outcome);
      outcomes.add(outcome);
    }

    assertThat(outcomes).containsExactlyInAnyOrder(Outcome.values());
  }

  @Test
  void a_full_decision_is_one_of_the_law_of_the_european_union_at_the_date_of_the_chain() {
    EuBenchmark benchmark = new EuBenchmark();
    EuBenchmark.Library library = new EuBenchmark.Library();
    EuBenchmark.Records records = new EuBenchmark.Records();

    assertThat(benchmark.fullDecision(library, records))
        .satisfies(
            decision -> {
              assertThat(decision.regime()).isEqualTo("eu.current");
              assertThat(decision.date()).isEqualTo(EuIfChain.DATE);
            });
  }

  @Test
  void the_engines_are_asked_the_same_uses_in_the_same_order() {
    Art4Benchmark benchmark = new Art4Benchmark();
    Art4Benchmark.IfChain byHand = new Art4Benchmark.IfChain();
    Art4Benchmark.Drools drools = new Art4Benchmark.Drools();
    Art4Benchmark.Evrete evrete = new Art4Benchmark.Evrete();
    Art4Benchmark.Dmn dmn = new Art4Benchmark.Dmn();
    Art4Benchmark.Cedar cedar = new Art4Benchmark.Cedar();
    Set<Boolean> answers = new HashSet<>();

    for (int i = 0; i < 500; i++) {
      boolean answer = benchmark.ifChain(byHand);
      assertThat(
              List.of(
                  benchmark.drools(drools),
                  benchmark.evrete(evrete),
                  benchmark.dmn(dmn),
                  benchmark.cedar(cedar)))
          .as("use " + i)
          .containsOnly(answer);
      answers.add(answer);
    }

    assertThat(answers).containsExactlyInAnyOrder(true, false);
  }
}
