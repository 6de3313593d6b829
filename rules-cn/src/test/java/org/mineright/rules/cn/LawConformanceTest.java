package org.mineright.rules.cn;

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
import org.mineright.regime.Regime;

/** The rules, and what the module declares, are what LAW.md says: completely, not by sample. */
class LawConformanceTest {
  private static final Path RULES = Path.of("src/main/resources/org/mineright/rules/cn");

  @TestFactory
  Stream<DynamicTest>
      every_combination_of_an_elements_facts_readings_and_dates_is_as_the_law_says() {
    return CnLaw.DOCUMENT.elements().stream()
        .map(
            element ->
                dynamicTest(
                    element.id() + " (" + element.citation() + ")",
                    () -> {
                      Tabulation tabulation = CnLaw.CONFORMANCE.tabulate(element.id());
                      assertThat(tabulation.faults()).isEmpty();
                      assertThat(tabulation.combinations()).isPositive();
                    }));
  }

  @Test
  void elements_turn_on_the_facts_readings_and_dates_of_the_document() {
    assertThat(CnLaw.CONFORMANCE.elementFaults()).isEmpty();
  }

  @Test
  void regimes_are_those_of_the_document_the_law_in_force_first() {
    assertThat(new CnModule().regimes())
        .extracting(Regime::id)
        .containsExactlyElementsOf(CnLaw.DOCUMENT.grounds().keySet());
  }

  @Test
  void grounds_are_tried_in_the_order_and_with_the_elements_of_the_document() {
    for (Regime regime : new CnModule().regimes()) {
      assertThat(CnLaw.CONFORMANCE.groundFaults(regime)).isEmpty();
    }
  }

  @Test
  void interpretations_have_the_readings_of_the_document_the_default_first() {
    assertThat(CnLaw.CONFORMANCE.interpretationFaults()).isEmpty();
  }

  @Test
  void obligations_and_warnings_are_those_of_the_document() {
    assertThat(CnLaw.CONFORMANCE.consequenceFaults(".warn-")).isEmpty();
  }

  @Test
  void every_rule_file_beside_the_module_is_declared_and_every_declared_one_is_there() {
    assertThat(new CnModule().ruleFiles()).containsExactlyElementsOf(RuleFiles.names(RULES));
  }

  @Test
  void every_rule_in_the_files_is_loaded_and_speaks_of_something_and_none_is_dead() {
    assertThat(CnLaw.CONFORMANCE.ruleFaults(RuleFiles.rules(RULES))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          cn.territory.no-act-here             ! false and offeredToPublic = false        ! false or offeredToPublic = false
          cn.aucl-13.measure-circumvented      ! date < 2025-10-15                        ! date < 2025-10-16
          cn.aucl-2.commercial-operator        ! {COMMERCIAL_ENTITY} and commercialPurpose ! {INDIVIDUAL} and commercialPurpose
          cn.interim-7.source-known-infringing ! infringementKnowledge unknown and        ! infringementKnowledge known and
          cn.interim-2.source-duty-applies     ! = BLOCK_ALWAYS                           ! = BLOCK_SERVICE_PROVIDERS_ONLY
          cn.art-24.work-published             ! `workPublished unknown and               ! `workPublished known and
          cn.art-24.access-not-unlawful        ! `lawfulAccess unknown`: the same         ! -
          cn.art-24-1-6.research-body          ! = ANY_RESEARCHER                         ! = INSTITUTIONS_ONLY
          cn.draft-art-2.serves-public         ! `= true`                                 ! `= false`
          cn.collective.no-other-declaration   ! optOut = NONE                            ! optOut = MACHINE_READABLE
          """)
  void a_condition_that_says_something_else_would_be_noticed(
      String element, String right, String wrong, @TempDir Path folder) {
    Path altered = AlteredLaw.write(CnLaw.FILE, element, right, wrong, folder);
    assertThat(conformance(altered).tabulate(element).faults()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          `cn.licence` | LICENCE | PERMITTED              ! `cn.licence` | LICENCE | BLOCKED
          `cn.contract` | RESTRICTION                     ! `cn.contract` | BAR
          inserts before `cn.known-infringing-source`     ! inserts before `cn.licence`
          one ground before `cn.dataset-distribution`     ! one ground before `cn.transient-copies`
          (`cn.proposal-collective-licensing`)            ! (`cn.proposal-information-analysis`)
          **G** = `cn.art-24.no-market-harm`,             ! **G** =
          ground `cn.default`                             ! ground `cn.fallback`
          STATUTE_ONLY, JUDICIAL_THREE_STEP               ! JUDICIAL_THREE_STEP, STATUTE_ONLY
          | `cn.no-publication`                           ! | `cn.no-distribution`
          | `cn.warn-older-law`                           ! | `cn.warn-old-law`
          | workStatus |                                  ! | workType |
          """)
  void a_declaration_that_says_something_else_would_be_noticed(
      String right, String wrong, @TempDir Path folder) {
    LawConformance altered;
    try {
      altered = conformance(AlteredLaw.write(CnLaw.FILE, "", right, wrong, folder));
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageStartingWith("line ");
      return; // The document did not even hold together.
    }
    List<String> faults = new ArrayList<>(altered.elementFaults());
    for (Regime regime : new CnModule().regimes()) {
      faults.addAll(altered.groundFaults(regime));
    }
    faults.addAll(altered.interpretationFaults());
    faults.addAll(altered.consequenceFaults(".warn-"));
    assertThat(faults).isNotEmpty();
  }

  private static LawConformance conformance(Path document) {
    return CnLaw.conformance(LawDocument.read(document, CnLaw.vocabulary()));
  }
}
