package org.mineright.rules.sg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mineright.decision.Outcome;
import org.mineright.law.AlteredLaw;
import org.mineright.verify.MutationReport;
import org.mineright.verify.RuleMutation;
import org.mineright.verify.Scenario;

/**
 * Every condition of every rule, dropped, negated, and asking another value: something must notice.
 * What became of each is written to {@code target/mutation.txt}.
 */
class MutationTest {
  @Test
  void every_broken_condition_is_noticed_or_excused_by_name() throws IOException {
    MutationReport report = SgMutation.report();
    Files.writeString(Path.of("target", "mutation.txt"), report.text());
    System.out.println("MutationTest: " + report.counts());
    assertThat(report.results()).isNotEmpty();
    assertThat(report.faults()).isEmpty();
  }

  // ---- That the gate can fail.

  private static RuleMutation of(String... subjects) {
    return RuleMutation.of(new SgModule()).about(subjects);
  }

  @Test
  void without_scenarios_and_proofs_every_mutant_survives() {
    MutationReport report = of("sg.s-244.source", "sg.warn.import", "certainty").run();
    assertThat(report.results()).hasSizeGreaterThan(50);
    assertThat(report.survivors()).isEqualTo(report.results());
    assertThat(report.faults()).hasSameSizeAs(report.results());
  }

  @Test
  void scenarios_alone_leave_survivors_that_the_law_kills() throws IOException {
    RuleMutation weak = of("sg.s-244.source").scenarios(ScenariosTest.scenarios());
    List<String> survivors = names(weak.run());
    List<String> afterProof = names(weak.elements(SgLaw.CONFORMANCE).run());
    assertThat(survivors).hasSizeGreaterThan(afterProof.size()).containsAll(afterProof);
  }

  @Test
  void a_law_of_elements_kills_no_mutant_of_what_follows() {
    MutationReport report = of("sg.duty.licence-terms").elements(SgLaw.CONFORMANCE).run();
    assertThat(report.results()).isNotEmpty();
    assertThat(report.survivors()).isEqualTo(report.results());
  }

  @Test
  void without_its_excuse_a_survivor_is_a_fault() {
    MutationReport report =
        of("sg.s-244.purpose").elements(SgLaw.CONFORMANCE).excuses(Map.of()).run();
    assertThat(report.survivors()).isNotEmpty().allMatch(MutationReport.Result::equivalent);
    assertThat(report.faults()).hasSameSizeAs(report.survivors());
  }

  private static List<String> names(MutationReport report) {
    return report.survivors().stream().map(result -> result.mutant().name()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          sg.warn.personal-data           ! personalData = true         ! personalData = false
          sg.duty.licence-terms           ! ground = sg.licence         ! ground = sg.s-194
          sg.advice.no-supply             ! {sg.s-194, sg.fair-use}     ! {sg.fair-use}
          sg.warn.no-opt-out              ! {NATURAL_LANGUAGE, MACHINE_READABLE} ! {NATURAL_LANGUAGE}
          certainty                       ! date < 2021-11-21           ! date < 2021-11-22
          """)
  void a_law_that_says_something_else_is_noticed_before_any_rule_is_broken(
      String subject, String right, String wrong, @TempDir Path folder) {
    Path altered =
        AlteredLaw.write(SgMutation.OF_MODULE.consequencesFile(), subject, right, wrong, folder);
    assertThatThrownBy(
            () -> of(subject).consequences(SgMutation.OF_MODULE.consequences(altered)).run())
        .hasStackTraceContaining(subject + ", though no rule is broken: found");
  }

  @Test
  void a_scenario_that_fails_anyhow_is_noticed_before_any_rule_is_broken() throws IOException {
    Scenario right = ScenariosTest.scenarios().get(0);
    Scenario wrong =
        new Scenario(
            right.id(),
            right.title(),
            right.jurisdiction(),
            right.regime(),
            right.provision(),
            right.date(),
            right.facts(),
            right.outcome() == Outcome.BLOCKED ? Outcome.PERMITTED : Outcome.BLOCKED,
            right.possibleOutcomes(),
            right.because(),
            right.authority(),
            right.source(),
            right.real(),
            right.confidence(),
            right.underInterpretation());
    assertThatThrownBy(() -> of("sg.warn.import").scenarios(List.of(wrong)).run())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(right.id() + ": fails though no rule is broken");
  }
}
