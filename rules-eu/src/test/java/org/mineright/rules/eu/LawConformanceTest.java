package org.mineright.rules.eu;

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
import org.mineright.law.LawDocument;
import org.mineright.law.RuleFiles;

/** The rules, and what the module declares, are what LAW.md says: completely, not by sample. */
class LawConformanceTest {
  private static final Path RULES = Path.of("src/main/resources/org/mineright/rules/eu");

  @TestFactory
  Stream<DynamicTest>
      every_combination_of_an_elements_facts_readings_and_dates_is_as_the_law_says() {
    return EuLaw.DOCUMENT.elements().stream()
        .map(
            element ->
                dynamicTest(
                    element.id() + " (" + element.citation() + ")",
                    () -> {
                      Tabulation tabulation = EuLaw.CONFORMANCE.tabulate(element.id());
                      assertThat(tabulation.faults()).isEmpty();
                      assertThat(tabulation.combinations()).isPositive();
                    }));
  }

  @Test
  void elements_turn_on_the_facts_readings_and_dates_of_the_document() {
    assertThat(EuLaw.CONFORMANCE.elementFaults()).isEmpty();
  }

  @Test
  void grounds_are_tried_in_the_order_and_with_the_elements_of_the_document() {
    assertThat(EuLaw.CONFORMANCE.groundFaults(EuRegimes.CURRENT)).isEmpty();
  }

  @Test
  void interpretations_have_the_readings_of_the_document_the_default_first() {
    assertThat(EuLaw.CONFORMANCE.interpretationFaults()).isEmpty();
  }

  @Test
  void obligations_and_warnings_are_those_of_the_document() {
    assertThat(EuLaw.CONFORMANCE.consequenceFaults(".warn.")).isEmpty();
  }

  @Test
  void every_rule_file_beside_the_module_is_declared_and_every_declared_one_is_there() {
    assertThat(new EuModule().ruleFiles()).containsExactlyElementsOf(RuleFiles.names(RULES));
  }

  @Test
  void every_rule_in_the_files_is_loaded_and_speaks_of_something_and_none_is_dead() {
    assertThat(EuLaw.CONFORMANCE.ruleFaults(RuleFiles.rules(RULES))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          eu.tdm.in-force                ! date >= 2021-06-07                 ! date >= 2021-06-08
          eu.tdm.activity                ! eu.generative-training = OUTSIDE_TDM ! eu.generative-training = WITHIN_TDM
          eu.art-3.beneficiary           ! {COMMERCIAL_ENTITY, PUBLIC_BODY}   ! {COMMERCIAL_ENTITY}
          eu.art-3.copies-not-passed-on  ! eu.memberState = DE and commercialPurpose = false and sharingPurpose ! eu.memberState = DE and sharingPurpose
          eu.access.lawful               ! `lawfulAccess unknown and publiclyAvailableOnline = true` ! `lawfulAccess unknown`
          eu.source.not-infringing       ! `unknown`: defeater                ! -
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
          `eu.licence` | LICENCE | PERMITTED           ! `eu.licence` | LICENCE | BLOCKED
          `eu.public-domain` | THRESHOLD               ! `eu.free` | THRESHOLD
          COMMON = `eu.access.lawful`,                 ! COMMON =
          **Default** (`eu.default`)                   ! **Default** (`eu.fallback`)
          WITHIN_TDM, OUTSIDE_TDM                      ! OUTSIDE_TDM, WITHIN_TDM
          `eu.duty.recheck`                            ! `eu.duty.look-again`
          `eu.warn.small-part`                         ! `eu.warn.part`
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
    faults.addAll(changed.groundFaults(EuRegimes.CURRENT));
    faults.addAll(changed.interpretationFaults());
    faults.addAll(changed.consequenceFaults(".warn."));
    assertThat(faults).isNotEmpty();
  }

  /** The module, held against the document with a word changed: in a row, else wherever it is. */
  private static LawConformance changed(String row, String right, String wrong, Path folder) {
    return EuLaw.conformance(
        LawDocument.read(
            AlteredLaw.write(EuLaw.FILE, row, right, wrong, folder), EuLaw.vocabulary()));
  }
}
