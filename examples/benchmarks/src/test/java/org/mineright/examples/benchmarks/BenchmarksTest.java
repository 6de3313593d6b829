package org.mineright.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mineright.decision.Decision;
import org.mineright.decision.Outcome;

/** What is measured, once and not measured. */
class BenchmarksTest {

  @Test
  void the_ways_of_finding_an_outcome_are_asked_the_same_uses_in_the_same_order() {
    EuBenchmark benchmark = new EuBenchmark();
    EuBenchmark.Codes codes = new EuBenchmark.Codes();
    EuBenchmark.CompiledCodes compiledCodes = new EuBenchmark.CompiledCodes();
    EuBenchmark.CompiledUses compiledUses = new EuBenchmark.CompiledUses();
    EuBenchmark.RawRules rules = new EuBenchmark.RawRules();
    EuBenchmark.Uses uses = new EuBenchmark.Uses();
    byte[] bulk = benchmark.bulkOutcome(new EuBenchmark.Columns());
    Set<Outcome> outcomes = new HashSet<>();

    for (int i = 0; i < 5_000; i++) {
      Outcome outcome = benchmark.ifChain(codes);
      assertThat(
              List.of(
                  benchmark.compiledOutcome(compiledCodes),
                  benchmark.compiledOutcomeOfUse(compiledUses),
                  List.of(Outcome.values()).get(bulk[i + 1]),
                  benchmark.rawDrools(rules, uses)))
          .as("use " + i)
          .containsOnly(outcome);
      outcomes.add(outcome);
    }

    assertThat(outcomes).containsExactlyInAnyOrder(Outcome.values());
  }

  @Test
  void the_ways_of_deciding_a_project_are_asked_the_same_records_in_the_same_order() {
    ProjectBenchmark benchmark = new ProjectBenchmark();
    ProjectBenchmark.Codes codes = new ProjectBenchmark.Codes();
    ProjectBenchmark.PreparedCodes preparedCodes = new ProjectBenchmark.PreparedCodes();
    ProjectBenchmark.Records records = new ProjectBenchmark.Records();
    ProjectBenchmark.RawRules rules = new ProjectBenchmark.RawRules();
    byte[] bulk = benchmark.bulkOutcome(new ProjectBenchmark.Columns());
    Set<Outcome> outcomes = new HashSet<>();

    for (int i = 0; i < 5_000; i++) {
      Outcome outcome = benchmark.ifChain(codes);
      assertThat(
              List.of(
                  benchmark.preparedOutcome(preparedCodes),
                  benchmark.preparedOutcomeOfUse(records),
                  List.of(Outcome.values()).get(bulk[i + 1]),
                  benchmark.rawDrools(rules)))
          .as("use " + i)
          .containsOnly(outcome);
      outcomes.add(outcome);
    }

    assertThat(outcomes).containsExactlyInAnyOrder(Outcome.values());
  }

  @Test
  void the_ways_of_deciding_in_full_are_asked_the_same_records_and_say_the_same() {
    EuBenchmark benchmark = new EuBenchmark();
    EuBenchmark.Library library = new EuBenchmark.Library();
    EuBenchmark.Requests requests = new EuBenchmark.Requests();
    EuBenchmark.LibraryByDrools byDrools = new EuBenchmark.LibraryByDrools();
    EuBenchmark.Requests requestsByDrools = new EuBenchmark.Requests();
    EuBenchmark.Project project = new EuBenchmark.Project();
    EuBenchmark.Records records = new EuBenchmark.Records();

    for (int i = 0; i < 50; i++) {
      Decision decision = benchmark.fullDecision(library, requests);
      assertThat(decision.date()).isEqualTo(EuIfChain.DATE);
      assertThat(benchmark.fullDecisionByDrools(byDrools, requestsByDrools)).isEqualTo(decision);
      assertThat(benchmark.preparedDecision(project, records)).isEqualTo(decision);
    }
  }

  @Test
  void explained_rows_are_those_records() {
    EuBenchmark benchmark = new EuBenchmark();
    EuBenchmark.RecordColumns columns = new EuBenchmark.RecordColumns();
    benchmark.explainedRow(columns);
    EuBenchmark.Project project = new EuBenchmark.Project();
    EuBenchmark.Records records = new EuBenchmark.Records();
    // The first part was passed over, and of the records one.
    for (int i = 0; i < EuBenchmark.RecordColumns.ROWS - 1; i++) {
      records.next();
    }

    for (int row = 0; row < 50; row++) {
      assertThat(columns.decision(row)).isEqualTo(benchmark.preparedDecision(project, records));
    }
  }

  @Test
  void records_with_signals_are_decided_in_five_jurisdictions_some_with_evidence() {
    SignalsBenchmark benchmark = new SignalsBenchmark();
    SignalsBenchmark.Records records = new SignalsBenchmark.Records();
    int proofs = 0;

    for (int i = 0; i < 200; i++) {
      List<Decision> decisions = benchmark.fiveDecisions(records);
      assertThat(decisions).hasSize(5);
      proofs += decisions.get(0).evidence().isEmpty() ? 0 : 1;
    }

    assertThat(proofs).isBetween(50, 199);
  }

  @Test
  void new_facts_are_new() {
    assertThat(new HashSet<>(EuUses.different(2_000))).hasSize(2_000);
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

    for (int i = 0; i < 200; i++) {
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
