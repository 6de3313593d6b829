package org.mineright.rules.sg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mineright.law.AlteredLaw;
import org.mineright.law.LawConformance;
import org.mineright.law.LawConformance.Tabulation;
import org.mineright.law.RuleFiles;

/** The rules, and what the module declares, are what LAW.md says: completely, not by sample. */
class LawConformanceTest {
  private static final Path RULES = Path.of("src/main/resources/org/mineright/rules/sg");

  @TestFactory
  Stream<DynamicTest> every_combination_of_an_elements_facts_is_as_the_law_says_on_any_date() {
    return SgLaw.DOCUMENT.elements().stream()
        .map(
            element ->
                dynamicTest(
                    element.id() + " (" + element.citation() + ")",
                    () -> {
                      Tabulation tabulation = SgLaw.CONFORMANCE.tabulate(element.id());
                      assertThat(tabulation.faults()).isEmpty();
                      assertThat(tabulation.combinations()).isPositive();
                    }));
  }

  @Test
  void elements_are_tried_on_the_last_day_of_the_1987_act_and_the_first_of_its_successor() {
    assertThat(SgLaw.CONFORMANCE.dates())
        .containsExactly(SgDates.ACT_2021.minusDays(1), SgDates.ACT_2021);
  }

  @Test
  void elements_turn_on_the_facts_of_the_document_and_on_no_date() {
    assertThat(SgLaw.CONFORMANCE.elementFaults()).isEmpty();
  }

  @Test
  void grounds_are_tried_in_the_order_on_the_dates_and_with_the_elements_of_the_document() {
    assertThat(SgLaw.CONFORMANCE.groundFaults(SgRegimes.CURRENT)).isEmpty();
  }

  @Test
  void no_point_is_a_switch_and_the_readings_built_in_are_those_of_the_document() {
    assertThat(SgLaw.CONFORMANCE.interpretationFaults()).isEmpty();
    assertThat(SgLaw.CONFORMANCE.fixedReadingFaults(SgRegimes.CURRENT)).isEmpty();
    assertThat(SgLaw.DOCUMENT.fixedReadings()).hasSize(10);
  }

  @Test
  void obligations_and_warnings_are_those_of_the_document() {
    assertThat(SgLaw.CONFORMANCE.consequenceFaults(".warn.")).isEmpty();
  }

  @Test
  void every_rule_file_beside_the_module_is_declared_and_every_declared_one_is_there() {
    assertThat(new SgModule().ruleFiles()).containsExactlyElementsOf(RuleFiles.names(RULES));
  }

  @Test
  void every_rule_in_the_files_is_loaded_and_speaks_of_something_and_none_is_dead() {
    assertThat(SgLaw.CONFORMANCE.ruleFaults(RuleFiles.rules(RULES))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          sg.s-425.circumvention        ! technicalProtectionCircumvented = true and sg.copyControlOnly unknown ! sg.copyControlOnly unknown
          sg.s-244.actual-knowledge     ! infringementKnowledge ≠ ACTUAL      ! infringementKnowledge = NONE
          sg.s-244.flagrant-location    ! infringementKnowledge ≠ NONE        ! infringementKnowledge = ACTUAL
          sg.s-244.source               ! infringementKnowledge = NONE or     ! infringementKnowledge ≠ ACTUAL or
          sg.s-244.purpose              ! AI_PRE_TRAINING, AI_FINE_TUNING}    ! AI_PRE_TRAINING}
          sg.s-244.supply               ! sharingPurpose = OTHER or sharingPurpose unknown ! sharingPurpose unknown
          sg.s-244.lawful-access        ! and publiclyAvailableOnline = true  ! and publiclyAvailableOnline = false
          sg.s-194.article-or-portion   ! MUSICAL, PRESS_PUBLICATION}         ! MUSICAL, PRESS_PUBLICATION, DATABASE}
          sg.s-186.no-exclusion         ! contractProhibits = false or        ! contractProhibits unknown or
          """)
  void a_condition_that_says_something_else_would_be_noticed(
      String element, String right, String wrong, @TempDir Path folder) {
    assertThat(changed(element, right, wrong, folder).tabulate(element).faults()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          `sg.licence` | LICENCE | PERMITTED           ! `sg.licence` | LICENCE | BLOCKED
          `sg.public-domain` | THRESHOLD               ! `sg.free` | THRESHOLD
          THRESHOLD | PERMITTED | always               ! THRESHOLD | PERMITTED | from
          BAR | BLOCKED | until                        ! BAR | BLOCKED | from
          "until" is 2021-11-20                        ! "until" is 2021-11-21
          `sg.s-244.access-terms`, `sg.s-244.source`   ! `sg.s-244.access-terms`
          **Default:** NEEDS_LICENCE                   ! **Default:** BLOCKED
          VALID / VOID_IF_RESTRICTS                    ! VOID_IF_RESTRICTS / VALID
          `sg.duty.analysis-only`                      ! `sg.duty.analysis`
          `sg.warn.import`                             ! `sg.warn.imports`
          `workStatus`                                 ! `workType`
          """)
  void a_declaration_that_says_something_else_would_be_noticed(
      String right, String wrong, @TempDir Path folder) {
    LawConformance changed;
    try {
      changed = changed("", right, wrong, folder);
    } catch (IllegalArgumentException e) {
      return; // The document did not even hold together.
    }
    List<String> faults = new ArrayList<>(changed.elementFaults());
    faults.addAll(changed.groundFaults(SgRegimes.CURRENT));
    faults.addAll(changed.fixedReadingFaults(SgRegimes.CURRENT));
    faults.addAll(changed.consequenceFaults(".warn."));
    assertThat(faults).isNotEmpty();
  }

  /** The module, held against the document with a word changed: in a row, else wherever it is. */
  private static LawConformance changed(String row, String right, String wrong, Path folder) {
    return SgLaw.conformance(SgLaw.read(AlteredLaw.write(SgLaw.FILE, row, right, wrong, folder)));
  }
}
