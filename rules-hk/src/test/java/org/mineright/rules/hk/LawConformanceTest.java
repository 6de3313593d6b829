package org.mineright.rules.hk;

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
import org.mineright.regime.Regime;

/** The rules, and what the module declares, are what LAW.md says: completely, not by sample. */
class LawConformanceTest {
  private static final Path RULES = Path.of("src/main/resources/org/mineright/rules/hk");

  @TestFactory
  Stream<DynamicTest>
      every_combination_of_an_elements_facts_readings_and_dates_is_as_the_law_says() {
    return HkLaw.DOCUMENT.elements().stream()
        .map(
            element ->
                dynamicTest(
                    element.id() + " (" + element.citation() + ")",
                    () -> {
                      Tabulation tabulation = HkLaw.CONFORMANCE.tabulate(element.id());
                      assertThat(tabulation.faults()).isEmpty();
                      assertThat(tabulation.combinations()).isPositive();
                    }));
  }

  @Test
  void elements_turn_on_the_facts_readings_and_dates_of_the_document() {
    assertThat(HkLaw.CONFORMANCE.elementFaults()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> grounds_are_tried_in_the_order_and_with_the_elements_of_the_document() {
    return new HkModule()
        .regimes().stream()
            .map(
                regime ->
                    dynamicTest(
                        regime.id(),
                        () -> assertThat(HkLaw.CONFORMANCE.groundFaults(regime)).isEmpty()));
  }

  @Test
  void every_regime_of_the_document_is_there_the_law_in_force_first() {
    assertThat(new HkModule().regimes().stream().map(Regime::id))
        .containsExactlyElementsOf(HkLaw.DOCUMENT.grounds().keySet());
  }

  @Test
  void interpretations_have_the_readings_of_the_document_the_default_first() {
    assertThat(HkLaw.CONFORMANCE.interpretationFaults()).isEmpty();
  }

  @Test
  void obligations_and_warnings_are_those_of_the_document() {
    assertThat(HkLaw.CONFORMANCE.consequenceFaults(".warn.", ".proposal-not-law")).isEmpty();
  }

  @Test
  void every_rule_file_beside_the_module_is_declared_and_every_declared_one_is_there() {
    assertThat(new HkModule().ruleFiles()).containsExactlyElementsOf(RuleFiles.names(RULES));
  }

  @Test
  void every_rule_in_the_files_is_loaded_and_speaks_of_something_and_none_is_dead() {
    assertThat(HkLaw.CONFORMANCE.ruleFaults(RuleFiles.rules(RULES))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          hk.s-1.before-commencement              ! date < 1997-06-27                     ! date < 1997-06-28
          hk.s-22.free-output                     ! activity not in {OUTPUT_GENERATION}   ! activity not in {OUTPUT_GENERATION, DATASET_DISTRIBUTION}
          hk.s-31.knowledge                       ! in {OUGHT_TO_KNOW, ACTUAL}            ! in {ACTUAL}
          hk.s-31.trade-or-distribution           ! [hk.known-pirated-source = BLOCK_ALWAYS] or commercialPurpose = true or ! commercialPurpose = true or
          hk.s-273a.circumvention                 ! or date < 2008-07-11                  ! or date < 2007-07-11
          hk.s-37.no-contract-ban                 ! contractProhibits unknown and [       ! contractProhibits = false and [
          hk.fair-dealing.clean-source            ! `unknown` (no source                  ! — (no source
          hk.fair-dealing.no-market-harm          ! marketHarm unknown and activity = COMPUTATIONAL_ANALYSIS ! marketHarm unknown
          hk.fair-dealing.no-expressive-output    ! (activity not in GENERATIVE or        ! (activity in MINING or
          hk.s-38.dealing                         ! activity in GENERATIVE and            ! activity in MINING and
          hk.s-41a.teacher-or-pupil               ! not in {EDUCATIONAL_INSTITUTION, INDIVIDUAL} ! not in {EDUCATIONAL_INSTITUTION}
          hk.tdm-2025.purpose                     ! [hk.proposal-rag = INCLUDE]           ! [hk.proposal-rag = EXCLUDE]
          hk.tdm-2025.no-reservation              ! publiclyAvailableOnline = false or    ! publiclyAvailableOnline unknown or
          hk.synthetic.user                       ! activity not in MINING or             ! activity in GENERATIVE or
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
          `hk.licence` | LICENCE | PERMITTED              ! `hk.licence` | LICENCE | BLOCKED
          `hk.no-copyright` | THRESHOLD                   ! `hk.free` | THRESHOLD
          `hk.s-31.{knowledge, trade-or-distribution}`    ! `hk.s-31.{knowledge}`
          Inserted before `hk.research`                   ! Inserted before `hk.instruction`
          lawful-access, clean-source, likeness}`         ! clean-source, likeness}`
          and all elements of `hk.tdm-2025`               ! and all elements of `hk.synthetic-creator`
          No ground applies: **NEEDS_LICENCE**            ! No ground applies: **BLOCKED**
          NON_EXPRESSIVE_ONLY, EXCLUDE, INCLUDE           ! EXCLUDE, NON_EXPRESSIVE_ONLY, INCLUDE
          `hk.research-only` | Use                        ! `hk.research` | Use
          carries `hk.proposal-not-law`                   ! carries `hk.proposal`
          `hk.warn.crime` |                               ! `hk.warn.crimes` |
          s.108 | licenceHeld                             ! s.108 | lawfulAccess
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
    new HkModule().regimes().forEach(regime -> faults.addAll(changed.groundFaults(regime)));
    faults.addAll(changed.interpretationFaults());
    faults.addAll(changed.consequenceFaults(".warn.", ".proposal-not-law"));
    assertThat(faults).isNotEmpty();
  }

  /** The module, held against the document with a word changed: in a row, else wherever it is. */
  private static LawConformance changed(String row, String right, String wrong, Path folder) {
    return HkLaw.conformance(HkLaw.read(AlteredLaw.write(HkLaw.FILE, row, right, wrong, folder)));
  }
}
