package org.mineright.rules.jp;

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
  private static final Path RULES = Path.of("src/main/resources/org/mineright/rules/jp");

  @TestFactory
  Stream<DynamicTest>
      every_combination_of_an_elements_facts_readings_and_dates_is_as_the_law_says() {
    return JpLaw.DOCUMENT.elements().stream()
        .map(
            element ->
                dynamicTest(
                    element.id() + " (" + element.citation() + ")",
                    () -> {
                      Tabulation tabulation = JpLaw.CONFORMANCE.tabulate(element.id());
                      assertThat(tabulation.faults()).isEmpty();
                      assertThat(tabulation.combinations()).isPositive();
                    }));
  }

  @Test
  void elements_turn_on_the_facts_readings_and_dates_of_the_document() {
    assertThat(JpLaw.CONFORMANCE.elementFaults()).isEmpty();
  }

  @Test
  void grounds_are_tried_in_the_order_on_the_dates_and_with_the_elements_of_the_document() {
    assertThat(JpLaw.CONFORMANCE.groundFaults(JpRegimes.CURRENT)).isEmpty();
  }

  @Test
  void interpretations_have_the_readings_of_the_document_the_default_first() {
    assertThat(JpLaw.CONFORMANCE.interpretationFaults()).isEmpty();
    assertThat(JpLaw.CONFORMANCE.fixedReadingFaults(JpRegimes.CURRENT)).isEmpty();
    assertThat(JpLaw.DOCUMENT.fixedReadings()).hasSize(2);
  }

  @Test
  void obligations_and_warnings_are_those_of_the_document() {
    assertThat(JpLaw.CONFORMANCE.consequenceFaults(".warn-")).isEmpty();
  }

  @Test
  void every_rule_file_beside_the_module_is_declared_and_every_declared_one_is_there() {
    assertThat(new JpModule().ruleFiles()).containsExactlyElementsOf(RuleFiles.names(RULES));
  }

  @Test
  void every_rule_in_the_files_is_loaded_and_speaks_of_something_and_none_is_dead() {
    assertThat(JpLaw.CONFORMANCE.ruleFaults(RuleFiles.rules(RULES))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          jp.art-113-6.prejudice                      ! BLOCK or marketHarm = true              ! BLOCK
          jp.art-113-1.actually-known                 ! `UNAWARE`                               ! `CLEAN`
          jp.art-30-1-illegal-source.work-covered     ! date < 2021-01-01                       ! date < 2021-01-02
          jp.art-30-1-illegal-source.work-covered     ! not in {SOUND_RECORDING, AUDIOVISUAL}   ! not in {SOUND_RECORDING}
          jp.infringing-source.known-or-suspect       ! CLEAN or (KNOWN and                     ! (CLEAN and
          jp.contract.binding-ban                     ! contractAccepted = false or             ! contractAccepted unknown or
          jp.art-30-4.no-analysis-database            ! or NO_OFFER or                          ! or licensingAvailability = REFUSED or
          jp.art-30-4.no-future-database-blocked      ! FUTURE_SALE_INFERRED or jp.analysisDatabaseOffer unknown) ! FUTURE_SALE_INFERRED)
          jp.art-47-5.not-knowingly-infringing        ! infringingSource unknown and            ! infringingSource = false and
          jp.old-art-47-7.no-analyst-database         ! workType not in {DATABASE}              ! workType not in {SOFTWARE}
          jp.art-30-4.non-enjoyment                   ! | unknown | `NEITHER`                   ! | unknown | `enjoymentIntent = false`
          jp.art-30-4.non-enjoyment                   ! | RAG | `NEITHER`                       ! | RAG | `enjoymentIntent = false`
          jp.art-30-4.non-enjoyment                   ! jp.targetsSpecificCreator unknown and (expressiveOutput unknown or ! jp.targetsSpecificCreator unknown and (
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
          `jp.licence` | LICENCE | PERMITTED      ! `jp.licence` | LICENCE | BLOCKED
          `jp.no-right` | THRESHOLD               ! `jp.free` | THRESHOLD
          BLOCKED | from 2018-12-30               ! BLOCKED | any
          PERMITTED | 2010-01-01 to 2018-12-31    ! PERMITTED | 2010-01-01 to 2018-12-30
          PERMITTED | from 2019-01-01             ! PERMITTED | from 2019-01-02
          all `jp.art-47-5.*`                     ! `jp.art-47-5.minor`
          `jp.default` | default | NEEDS_LICENCE  ! `jp.default` | default | BLOCKED
          NEEDS_LICENCE, BLOCKED, PERMIT          ! PERMIT, NEEDS_LICENCE, BLOCKED
          GU's APPLY is built in                  ! GU's IGNORE is built in
          `jp.stay-private` | keep                ! `jp.stay-at-home` | keep
          `jp.warn-voice` |                       ! `jp.warn-voices` |
          workStatus                              ! workType
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
    faults.addAll(changed.groundFaults(JpRegimes.CURRENT));
    faults.addAll(changed.interpretationFaults());
    faults.addAll(changed.fixedReadingFaults(JpRegimes.CURRENT));
    faults.addAll(changed.consequenceFaults(".warn-"));
    assertThat(faults).isNotEmpty();
  }

  /** The module, held against the document with a word changed: in a row, else wherever it is. */
  private static LawConformance changed(String row, String right, String wrong, Path folder) {
    return JpLaw.conformance(JpLaw.read(AlteredLaw.write(JpLaw.FILE, row, right, wrong, folder)));
  }
}
