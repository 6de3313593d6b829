package org.mineright.rules.sg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mineright.Mineright;
import org.mineright.decision.Certainty;
import org.mineright.decision.Decision;
import org.mineright.decision.Warning;
import org.mineright.law.ConsequenceCases;
import org.mineright.law.ConsequenceCases.Case;
import org.mineright.verify.Expectation;

/**
 * What follows from a decision (LAW.md, section 5): for every obligation and warning cases where it
 * attaches and near misses where it does not.
 */
class ConsequencesTest {
  private static final ConsequenceCases CASES =
      new ConsequenceCases(
          Mineright.load(),
          "sg.current",
          LocalDate.of(2026, 11, 22),
          Map.ofEntries(
              Map.entry("sg.public-domain", "workStatus=PUBLIC_DOMAIN"),
              Map.entry("sg.act-abroad", "actInJurisdiction=false"),
              Map.entry("sg.insubstantial-part", "substantialPart=false"),
              Map.entry("sg.circumvention", "technicalProtectionCircumvented=true"),
              Map.entry("sg.known-infringing-copy", "infringementKnowledge=ACTUAL"),
              Map.entry(
                  "sg.flagrant-location",
                  "infringementKnowledge=OUGHT_TO_KNOW, sg.flagrantlyInfringingLocation=true"),
              Map.entry("sg.act-1987.circumvention-bar", "technicalProtectionCircumvented=true"),
              Map.entry("sg.act-1987.known-source-bar", "infringementKnowledge=ACTUAL"),
              Map.entry("sg.licence", "licenceHeld=true"),
              Map.entry(
                  "sg.output-without-expression",
                  "activity=OUTPUT_GENERATION, expressiveOutput=false"),
              Map.entry("sg.output", "activity=OUTPUT_GENERATION"),
              Map.entry(
                  "sg.s-244",
                  "activity=AI_PRE_TRAINING, lawfulAccess=true, infringementKnowledge=NONE"),
              Map.entry(
                  "sg.s-244-communication",
                  "activity=DATASET_DISTRIBUTION, sharingPurpose=VERIFICATION, lawfulAccess=true,"
                      + " infringementKnowledge=NONE"),
              Map.entry(
                  "sg.s-194",
                  "scientificResearchPurpose=true, sg.reasonablePortionOnly=true,"
                      + " workType=LITERARY"),
              Map.entry(
                  "sg.fair-use",
                  "commercialPurpose=false, marketHarm=false, expressiveOutput=false,"
                      + " lawfulAccess=true, infringingSource=false"),
              Map.entry(
                  "sg.act-1987.s-35",
                  "scientificResearchPurpose=true, sg.reasonablePortionOnly=true"),
              Map.entry("sg.default", "")));

  static List<Case> cases() {
    return ConsequenceCases.parse(
        """
        sg.duty.analysis-only          | yes | sg.s-244                      | today      |
        sg.duty.analysis-only          | yes | sg.s-244-communication        | today      |
        sg.duty.analysis-only          | no  | sg.fair-use                   | today      |
        sg.duty.supply-limited         | yes | sg.s-244                      | today      | sharedWithThirdParties=false
        sg.duty.supply-limited         | yes | sg.s-244-communication        | today      |
        sg.duty.supply-limited         | no  | sg.s-194                      | today      |
        sg.duty.prescribed-purpose-only | yes | sg.s-244                     | today      | sg.prescribedPurpose=true
        sg.duty.prescribed-purpose-only | yes | sg.s-244-communication       | today      | sg.prescribedPurpose=true
        sg.duty.prescribed-purpose-only | no | sg.s-244                      | today      |
        sg.duty.prescribed-purpose-only | no | sg.s-244                      | today      | sg.prescribedPurpose=false
        sg.duty.prescribed-purpose-only | no | sg.fair-use                   | today      | sg.prescribedPurpose=true
        sg.advice.evidence             | yes | sg.s-244                      | today      | recordsKept=true
        sg.advice.evidence             | yes | sg.s-244-communication        | today      |
        sg.advice.evidence             | no  | sg.licence                    | today      |
        sg.advice.confirm              | yes | sg.s-244                      | today      |
        sg.advice.confirm              | yes | sg.s-244-communication        | today      | sg.accessTermsBreached=false, sg.flagrantlyInfringingLocation=false
        sg.advice.confirm              | yes | sg.s-244                      | today      | technicalProtectionCircumvented=false, sg.flagrantlyInfringingLocation=false
        sg.advice.confirm              | yes | sg.s-244                      | today      | technicalProtectionCircumvented=false, sg.accessTermsBreached=false
        sg.advice.confirm              | no  | sg.s-244                      | today      | technicalProtectionCircumvented=false, sg.accessTermsBreached=false, sg.flagrantlyInfringingLocation=false
        sg.advice.confirm              | no  | sg.fair-use                   | today      |
        sg.duty.rights-information     | yes | sg.s-244                      | today      |
        sg.duty.rights-information     | yes | sg.s-244-communication        | today      |
        sg.duty.rights-information     | no  | sg.output-without-expression  | today      |
        sg.advice.clear-outputs        | yes | sg.s-244                      | today      |
        sg.advice.clear-outputs        | yes | sg.s-244-communication        | today      | expressiveOutput=true
        sg.advice.clear-outputs        | no  | sg.s-244                      | today      | expressiveOutput=false
        sg.advice.clear-outputs        | no  | sg.output                     | today      | expressiveOutput=true
        sg.advice.no-supply            | yes | sg.s-194                      | today      |
        sg.advice.no-supply            | yes | sg.fair-use                   | today      | sharedWithThirdParties=false
        sg.advice.no-supply            | no  | sg.s-244                      | today      |
        sg.advice.no-supply            | no  | sg.act-1987.s-35              | 2021-11-20 |
        sg.duty.licence-terms          | yes | sg.licence                    | today      |
        sg.duty.licence-terms          | yes | sg.licence                    | 2021-11-20 |
        sg.duty.licence-terms          | no  | sg.public-domain              | today      | licenceHeld=true
        sg.warn.personal-data          | yes | sg.circumvention              | today      | personalData=true
        sg.warn.personal-data          | yes | sg.default                    | 2021-11-20 | personalData=true
        sg.warn.personal-data          | no  | sg.s-244                      | today      | personalData=false
        sg.warn.personal-data          | no  | sg.s-244                      | today      |
        sg.warn.contract-void          | yes | sg.s-244                      | today      | contractProhibits=true
        sg.warn.contract-void          | yes | sg.default                    | today      | contractProhibits=true
        sg.warn.contract-void          | no  | sg.s-244                      | today      | contractProhibits=false
        sg.warn.contract-void          | no  | sg.fair-use                   | today      | sg.contractIndividuallyNegotiated=true
        sg.warn.no-opt-out             | yes | sg.s-244                      | today      | optOut=MACHINE_READABLE
        sg.warn.no-opt-out             | yes | sg.licence                    | today      | optOut=NATURAL_LANGUAGE
        sg.warn.no-opt-out             | no  | sg.s-244                      | today      | optOut=NONE
        sg.warn.no-opt-out             | no  | sg.s-244                      | today      |
        sg.warn.law-of-the-place       | yes | sg.act-abroad                 | today      |
        sg.warn.law-of-the-place       | no  | sg.public-domain              | today      | actInJurisdiction=false
        sg.warn.law-of-the-place       | no  | sg.default                    | 2021-11-20 | actInJurisdiction=false
        sg.warn.import                 | yes | sg.s-244                      | today      |
        sg.warn.import                 | yes | sg.s-244-communication        | today      |
        sg.warn.import                 | no  | sg.fair-use                   | today      |
        sg.warn.fair-use-untested      | yes | sg.fair-use                   | today      |
        sg.warn.fair-use-untested      | no  | sg.s-194                      | today      |
        sg.warn.sanctions              | yes | sg.circumvention              | today      |
        sg.warn.sanctions              | yes | sg.known-infringing-copy      | today      |
        sg.warn.sanctions              | yes | sg.flagrant-location          | today      |
        sg.warn.sanctions              | yes | sg.act-1987.circumvention-bar | 2021-11-20 |
        sg.warn.sanctions              | yes | sg.act-1987.known-source-bar  | 2021-11-20 |
        sg.warn.sanctions              | no  | sg.default                    | today      | licensingAvailability=REFUSED
        sg.warn.sanctions              | no  | sg.act-abroad                 | today      | technicalProtectionCircumvented=true
        """);
  }

  /** The same, to be put to broken rules. */
  static List<Expectation> expectations() {
    return cases().stream().map(CASES::expectation).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void it_attaches_where_the_law_says_so_and_nowhere_else(Case which) {
    assertThat(CASES.attaches(which)).isEqualTo(which.attaches());
  }

  @Test
  void every_obligation_and_warning_of_the_law_has_its_conditions_in_the_table() {
    assertThat(SgMutation.OF_MODULE.consequences().attaching())
        .containsExactlyInAnyOrderElementsOf(SgLaw.DOCUMENT.consequences());
  }

  @Test
  void every_obligation_and_warning_of_the_law_has_a_case_and_a_near_miss() {
    for (boolean attaches : List.of(true, false)) {
      assertThat(
              cases().stream().filter(each -> each.attaches() == attaches).map(Case::id).distinct())
          .containsExactlyInAnyOrderElementsOf(SgLaw.DOCUMENT.consequences());
    }
  }

  @Test
  void elements_that_the_deciding_ground_presumes_are_the_first_warnings() {
    Decision decision = CASES.decide("sg.s-244", "today", "personalData=true");
    assertThat(decision.warnings())
        .extracting(Warning::id)
        .containsExactly(
            "sg.s-244.no-other-use",
            "sg.s-244.supply",
            "sg.s-244.access-terms",
            "sg.warn.personal-data",
            "sg.warn.import");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sg.s-244    | today      | ''                                                                | UNMARKED
          sg.s-244    | today      | activity=RETRIEVAL_AUGMENTED_GENERATION, expressiveOutput=false   | CONTESTED
          sg.s-244    | today      | activity=SYNTHETIC_DATA_GENERATION, expressiveOutput=false        | CONTESTED
          sg.fair-use | today      | ''                                                                | ARGUABLE
          sg.s-194    | today      | ''                                                                | UNMARKED
          sg.default  | 2021-11-20 | ''                                                                | CONTESTED
          sg.default  | 2021-11-21 | ''                                                                | UNMARKED
          """)
  void a_decision_is_as_certain_as_the_law_says_of_its_ground(
      String ground, String date, String facts, Certainty certainty) {
    assertThat(CASES.decide(ground, date, facts).certainty()).isEqualTo(certainty);
  }
}
