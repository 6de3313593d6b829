package org.mineright.rules.eu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mineright.Mineright;
import org.mineright.decision.Certainty;
import org.mineright.decision.ConsideredGround;
import org.mineright.decision.Decision;
import org.mineright.decision.Warning;
import org.mineright.law.ConsequenceCases;
import org.mineright.law.ConsequenceCases.Case;
import org.mineright.verify.Expectation;

/**
 * What follows from a decision (LAW.md, section 5): for every obligation and warning cases where it
 * attaches and near misses where it does not. "today" is the day to which the law was checked.
 */
class ConsequencesTest {
  private static final ConsequenceCases CASES =
      new ConsequenceCases(
          Mineright.load(),
          "eu.current",
          LocalDate.of(2026, 11, 22),
          Map.ofEntries(
              Map.entry("eu.public-domain", "workStatus=PUBLIC_DOMAIN"),
              Map.entry("eu.act-abroad", "actInJurisdiction=false"),
              Map.entry(
                  "eu.circumvention", "technicalProtectionCircumvented=true, workType=LITERARY"),
              Map.entry("eu.known-infringing-source", "infringingSource=true"),
              Map.entry("eu.licence", "licenceHeld=true"),
              Map.entry("eu.no-protected-part", "substantialPart=false, workType=LITERARY"),
              Map.entry(
                  "eu.output-without-expression",
                  "activity=OUTPUT_GENERATION, expressiveOutput=false"),
              Map.entry(
                  "eu.infosoc-art-5-1",
                  "activity=COMPUTATIONAL_ANALYSIS, lawfulAccess=true, transientCopiesOnly=true"),
              Map.entry(
                  "eu.cdsm-art-3",
                  "activity=COMPUTATIONAL_ANALYSIS, lawfulAccess=true, actor=RESEARCH_ORGANISATION,"
                      + " scientificResearchPurpose=true"),
              Map.entry(
                  "eu.cdsm-art-4",
                  "activity=COMPUTATIONAL_ANALYSIS, lawfulAccess=true, actor=COMMERCIAL_ENTITY,"
                      + " optOut=NONE"),
              Map.entry("eu.default", "")));

  static List<Case> cases() {
    return ConsequenceCases.parse(
        """
        eu.duty.delete                   | yes | eu.cdsm-art-4                | today      |
        eu.duty.delete                   | no  | eu.cdsm-art-3                | today      | retentionLimited=false
        eu.duty.delete                   | no  | eu.default                   | today      | retentionLimited=false
        eu.duty.recheck                  | yes | eu.cdsm-art-4                | today      |
        eu.duty.recheck                  | no  | eu.cdsm-art-3                | today      | optOut=MACHINE_READABLE
        eu.duty.no-passing-on            | yes | eu.cdsm-art-3                | today      |
        eu.duty.no-passing-on            | yes | eu.cdsm-art-4                | today      |
        eu.duty.no-passing-on            | no  | eu.infosoc-art-5-1           | today      |
        eu.duty.no-expression            | yes | eu.infosoc-art-5-1           | today      |
        eu.duty.no-expression            | yes | eu.cdsm-art-3                | today      |
        eu.duty.no-expression            | yes | eu.cdsm-art-4                | today      |
        eu.duty.no-expression            | no  | eu.output-without-expression | today      |
        eu.duty.secure-storage           | yes | eu.cdsm-art-3                | today      |
        eu.duty.secure-storage           | no  | eu.cdsm-art-4                | today      |
        eu.duty.respect-security         | yes | eu.cdsm-art-3                | today      |
        eu.duty.respect-security         | no  | eu.cdsm-art-4                | today      |
        eu.duty.de-end-sharing           | yes | eu.cdsm-art-3                | today      | sharedWithThirdParties=true, eu.memberState=DE, commercialPurpose=false, sharingPurpose=VERIFICATION
        eu.duty.de-end-sharing           | no  | eu.cdsm-art-3                | today      | sharedWithThirdParties=false, eu.memberState=DE, commercialPurpose=false, sharingPurpose=VERIFICATION
        eu.duty.de-end-sharing           | no  | eu.default                   | today      | sharedWithThirdParties=true, eu.memberState=DE
        eu.duty.de-individual-no-archive | yes | eu.cdsm-art-3                | today      | actor=INDIVIDUAL, eu.memberState=DE, commercialPurpose=false
        eu.duty.de-individual-no-archive | no  | eu.cdsm-art-3                | today      | eu.memberState=DE, commercialPurpose=false
        eu.duty.de-individual-no-archive | no  | eu.cdsm-art-4                | today      | actor=INDIVIDUAL, eu.memberState=DE
        eu.duty.de-database-source       | yes | eu.cdsm-art-3                | today      | eu.memberState=DE, workType=DATABASE
        eu.duty.de-database-source       | yes | eu.cdsm-art-4                | today      | eu.memberState=DE, workType=DATABASE
        eu.duty.de-database-source       | no  | eu.cdsm-art-3                | today      | eu.memberState=FR, workType=DATABASE
        eu.duty.de-database-source       | no  | eu.cdsm-art-4                | today      | eu.memberState=DE, workType=LITERARY
        eu.duty.de-database-source       | no  | eu.cdsm-art-4                | today      | eu.memberState=DE
        eu.duty.de-database-source       | no  | eu.licence                   | today      | eu.memberState=DE, workType=DATABASE
        eu.duty.fr-agreement             | yes | eu.cdsm-art-3                | today      | eu.memberState=FR
        eu.duty.fr-agreement             | no  | eu.cdsm-art-3                | today      | eu.memberState=DE
        eu.duty.fr-agreement             | no  | eu.cdsm-art-3                | today      |
        eu.duty.fr-agreement             | no  | eu.cdsm-art-4                | today      | eu.memberState=FR
        eu.duty.evidence                 | yes | eu.infosoc-art-5-1           | today      |
        eu.duty.evidence                 | yes | eu.cdsm-art-3                | today      | recordsKept=false
        eu.duty.evidence                 | yes | eu.cdsm-art-4                | today      |
        eu.duty.evidence                 | no  | eu.cdsm-art-4                | today      | recordsKept=true
        eu.duty.evidence                 | no  | eu.licence                   | today      | recordsKept=false
        eu.duty.gpai-policy              | yes | eu.act-abroad                | 2025-08-02 | eu.gpaiProvider=true
        eu.duty.gpai-policy              | yes | eu.default                   | 2025-08-02 | eu.gpaiProvider=true, eu.modelOnMarketBeforeAugust2025=false
        eu.duty.gpai-policy              | yes | eu.default                   | 2027-08-02 | eu.gpaiProvider=true, eu.modelOnMarketBeforeAugust2025=true
        eu.duty.gpai-policy              | no  | eu.act-abroad                | 2025-08-01 | eu.gpaiProvider=true
        eu.duty.gpai-policy              | no  | eu.default                   | 2027-08-01 | eu.gpaiProvider=true, eu.modelOnMarketBeforeAugust2025=true
        eu.duty.gpai-policy              | no  | eu.default                   | 2027-08-02 | eu.gpaiProvider=false
        eu.duty.gpai-policy              | no  | eu.default                   | 2027-08-02 | eu.modelOnMarketBeforeAugust2025=false
        eu.duty.gpai-summary             | yes | eu.act-abroad                | 2025-08-02 | eu.gpaiProvider=true
        eu.duty.gpai-summary             | yes | eu.default                   | 2025-08-02 | eu.gpaiProvider=true, eu.modelOnMarketBeforeAugust2025=false
        eu.duty.gpai-summary             | yes | eu.default                   | 2027-08-02 | eu.gpaiProvider=true, eu.modelOnMarketBeforeAugust2025=true
        eu.duty.gpai-summary             | no  | eu.act-abroad                | 2025-08-01 | eu.gpaiProvider=true
        eu.duty.gpai-summary             | no  | eu.default                   | 2027-08-01 | eu.gpaiProvider=true, eu.modelOnMarketBeforeAugust2025=true
        eu.duty.gpai-summary             | no  | eu.default                   | 2027-08-02 | eu.gpaiProvider=false
        eu.duty.gpai-summary             | no  | eu.default                   | 2027-08-02 | eu.modelOnMarketBeforeAugust2025=false
        eu.duty.gpai-code                | yes | eu.act-abroad                | 2025-08-02 | eu.gpaiProvider=true
        eu.duty.gpai-code                | yes | eu.default                   | 2025-08-02 | eu.gpaiProvider=true, eu.modelOnMarketBeforeAugust2025=false
        eu.duty.gpai-code                | yes | eu.default                   | 2027-08-02 | eu.gpaiProvider=true, eu.modelOnMarketBeforeAugust2025=true
        eu.duty.gpai-code                | no  | eu.act-abroad                | 2025-08-01 | eu.gpaiProvider=true
        eu.duty.gpai-code                | no  | eu.default                   | 2027-08-01 | eu.gpaiProvider=true, eu.modelOnMarketBeforeAugust2025=true
        eu.duty.gpai-code                | no  | eu.default                   | 2027-08-02 | eu.gpaiProvider=false
        eu.duty.gpai-code                | no  | eu.default                   | 2027-08-02 | eu.modelOnMarketBeforeAugust2025=false
        eu.warn.gpai-fines               | yes | eu.act-abroad                | 2026-08-02 | eu.gpaiProvider=true
        eu.warn.gpai-fines               | yes | eu.default                   | 2026-08-02 | eu.gpaiProvider=true, eu.modelOnMarketBeforeAugust2025=false
        eu.warn.gpai-fines               | yes | eu.default                   | 2027-08-02 | eu.gpaiProvider=true, eu.modelOnMarketBeforeAugust2025=true
        eu.warn.gpai-fines               | no  | eu.act-abroad                | 2026-08-01 | eu.gpaiProvider=true
        eu.warn.gpai-fines               | no  | eu.default                   | 2027-08-01 | eu.gpaiProvider=true, eu.modelOnMarketBeforeAugust2025=true
        eu.warn.gpai-fines               | no  | eu.default                   | 2026-08-02 | eu.gpaiProvider=false
        eu.warn.gpai-status              | yes | eu.default                   | 2025-08-02 | activity=AI_PRE_TRAINING
        eu.warn.gpai-status              | yes | eu.act-abroad                | today      | activity=AI_FINE_TUNING
        eu.warn.gpai-status              | no  | eu.default                   | 2025-08-01 | activity=AI_PRE_TRAINING
        eu.warn.gpai-status              | no  | eu.default                   | today      | activity=AI_PRE_TRAINING, eu.gpaiProvider=false
        eu.warn.gpai-status              | no  | eu.default                   | today      | activity=AI_PRE_TRAINING, eu.gpaiProvider=true
        eu.warn.gpai-status              | no  | eu.default                   | today      | activity=RETRIEVAL_AUGMENTED_GENERATION
        eu.warn.gpai-status              | no  | eu.default                   | today      |
        eu.warn.personal-data            | yes | eu.circumvention             | today      | personalData=true
        eu.warn.personal-data            | no  | eu.cdsm-art-4                | today      | personalData=false
        eu.warn.personal-data            | no  | eu.default                   | today      |
        eu.warn.contract-binds           | yes | eu.public-domain             | today      | contractProhibits=true
        eu.warn.contract-binds           | yes | eu.act-abroad                | today      | contractProhibits=true
        eu.warn.contract-binds           | yes | eu.licence                   | today      | contractProhibits=true
        eu.warn.contract-binds           | yes | eu.no-protected-part         | today      | contractProhibits=true
        eu.warn.contract-binds           | yes | eu.infosoc-art-5-1           | today      | contractProhibits=true
        eu.warn.contract-binds           | no  | eu.public-domain             | today      |
        eu.warn.contract-binds           | no  | eu.act-abroad                | today      | contractProhibits=false
        eu.warn.contract-binds           | no  | eu.output-without-expression | today      | contractProhibits=true
        eu.warn.contract-binds           | no  | eu.cdsm-art-3                | today      | contractProhibits=true
        eu.warn.contract-binds           | no  | eu.default                   | today      | contractProhibits=true
        eu.warn.contract-void            | yes | eu.cdsm-art-3                | today      | contractProhibits=true, contractAccepted=true
        eu.warn.contract-void            | no  | eu.cdsm-art-3                | today      |
        eu.warn.contract-void            | no  | eu.infosoc-art-5-1           | today      | contractProhibits=true
        eu.warn.mixed-content            | yes | eu.public-domain             | today      |
        eu.warn.mixed-content            | no  | eu.act-abroad                | today      | workStatus=PROTECTED
        eu.warn.prose-disregarded        | yes | eu.cdsm-art-4                | today      | optOut=NATURAL_LANGUAGE, optOutReachesThisUse=false
        eu.warn.prose-disregarded        | no  | eu.cdsm-art-4                | today      | optOut=MACHINE_READABLE, optOutReachesThisUse=false
        eu.warn.prose-disregarded        | no  | eu.cdsm-art-3                | today      | optOut=NATURAL_LANGUAGE, optOutReachesThisUse=false
        eu.warn.output-separate          | yes | eu.cdsm-art-4                | today      | offeredToPublic=true
        eu.warn.output-separate          | yes | eu.public-domain             | today      | offeredToPublic=true, activity=AI_FINE_TUNING
        eu.warn.output-separate          | no  | eu.cdsm-art-4                | today      |
        eu.warn.output-separate          | no  | eu.output-without-expression | today      | offeredToPublic=true
        eu.warn.output-separate          | no  | eu.public-domain             | today      | offeredToPublic=true
        eu.warn.output-separate          | no  | eu.default                   | today      | offeredToPublic=true, activity=AI_FINE_TUNING
        eu.warn.output-separate          | no  | eu.circumvention             | today      | offeredToPublic=true, activity=AI_FINE_TUNING
        eu.warn.research-misuse          | yes | eu.cdsm-art-3                | today      | commercialPurpose=true
        eu.warn.research-misuse          | yes | eu.cdsm-art-3                | today      | offeredToPublic=true
        eu.warn.research-misuse          | yes | eu.default                   | today      | actor=COMMERCIAL_ENTITY, scientificResearchPurpose=true
        eu.warn.research-misuse          | yes | eu.cdsm-art-4                | today      | scientificResearchPurpose=true
        eu.warn.research-misuse          | no  | eu.cdsm-art-3                | today      | commercialPurpose=false, offeredToPublic=false
        eu.warn.research-misuse          | no  | eu.cdsm-art-4                | today      | scientificResearchPurpose=false, commercialPurpose=true
        eu.warn.research-misuse          | no  | eu.default                   | today      | actor=PUBLIC_BODY, scientificResearchPurpose=true
        eu.warn.research-sharing         | yes | eu.default                   | today      | sharedWithThirdParties=true, sharingPurpose=VERIFICATION
        eu.warn.research-sharing         | yes | eu.default                   | today      | sharedWithThirdParties=true, sharingPurpose=COLLABORATIVE_RESEARCH
        eu.warn.research-sharing         | no  | eu.default                   | today      | sharedWithThirdParties=true, sharingPurpose=OTHER
        eu.warn.research-sharing         | no  | eu.default                   | today      | sharedWithThirdParties=true
        eu.warn.research-sharing         | no  | eu.default                   | today      | sharedWithThirdParties=false, sharingPurpose=VERIFICATION
        eu.warn.research-sharing         | no  | eu.licence                   | today      | sharedWithThirdParties=true, sharingPurpose=VERIFICATION
        eu.warn.small-part               | yes | eu.no-protected-part         | today      |
        eu.warn.small-part               | yes | eu.default                   | today      | substantialPart=false, workType=SOUND_RECORDING
        eu.warn.small-part               | no  | eu.default                   | today      | substantialPart=true
        eu.warn.small-part               | no  | eu.default                   | today      | workType=SOUND_RECORDING
        eu.warn.act-abroad               | yes | eu.act-abroad                | today      |
        eu.warn.act-abroad               | yes | eu.public-domain             | today      | actInJurisdiction=false
        eu.warn.act-abroad               | no  | eu.public-domain             | today      | actInJurisdiction=true
        eu.warn.act-abroad               | no  | eu.public-domain             | today      |
        eu.warn.other-exceptions         | yes | eu.default                   | today      |
        eu.warn.other-exceptions         | yes | eu.default                   | today      | licensingAvailability=REFUSED
        eu.warn.other-exceptions         | no  | eu.known-infringing-source   | today      |
        eu.warn.other-exceptions         | no  | eu.cdsm-art-4                | today      |
        eu.warn.before-cdsm              | yes | eu.licence                   | 2021-06-06 |
        eu.warn.before-cdsm              | no  | eu.licence                   | 2021-06-07 |
        eu.warn.before-infosoc           | yes | eu.licence                   | 2002-12-21 |
        eu.warn.before-infosoc           | no  | eu.licence                   | 2002-12-22 |
        eu.warn.late-transposition       | yes | eu.cdsm-art-4                | 2021-06-07 | eu.memberState=FR
        eu.warn.late-transposition       | yes | eu.cdsm-art-4                | 2021-11-23 | eu.memberState=FR
        eu.warn.late-transposition       | yes | eu.default                   | 2023-01-04 | eu.memberState=CZ
        eu.warn.late-transposition       | yes | eu.licence                   | 2024-09-19 | eu.memberState=PL
        eu.warn.late-transposition       | no  | eu.licence                   | 2021-06-06 | eu.memberState=FR
        eu.warn.late-transposition       | no  | eu.cdsm-art-4                | 2021-11-24 | eu.memberState=FR
        eu.warn.late-transposition       | no  | eu.default                   | 2023-01-05 | eu.memberState=CZ
        eu.warn.late-transposition       | no  | eu.licence                   | 2024-09-20 | eu.memberState=PL
        eu.warn.late-transposition       | no  | eu.cdsm-art-4                | 2021-06-07 | eu.memberState=IT
        eu.warn.late-transposition       | no  | eu.cdsm-art-4                | 2021-06-07 |
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
    assertThat(EuMutation.OF_MODULE.consequences().attaching())
        .containsExactlyInAnyOrderElementsOf(EuLaw.DOCUMENT.consequences());
  }

  @Test
  void every_obligation_and_warning_of_the_law_has_a_case_and_a_near_miss() {
    for (boolean attaches : List.of(true, false)) {
      assertThat(
              cases().stream().filter(each -> each.attaches() == attaches).map(Case::id).distinct())
          .containsExactlyInAnyOrderElementsOf(EuLaw.DOCUMENT.consequences());
    }
  }

  @Test
  void elements_that_the_deciding_ground_presumes_are_the_first_warnings() {
    Decision decision = CASES.decide("eu.cdsm-art-4", "today", "personalData=true");
    List<String> presumed = decision.ground().presumed();
    assertThat(presumed)
        .containsExactly(
            "eu.source.not-infringing",
            "eu.infosoc-art-6.no-circumvention",
            "eu.three-step.no-market-harm",
            "eu.tdm.no-expression",
            "eu.art-4.no-accepted-contract",
            "eu.art-4.no-reservation-in-terms",
            "eu.art-4.copies-not-passed-on",
            "eu.art-4.retention");
    List<String> warnings = new ArrayList<>(presumed);
    warnings.add("eu.warn.personal-data");
    assertThat(decision.warnings()).extracting(Warning::id).containsExactlyElementsOf(warnings);
  }

  @Test
  void art_4_is_reported_beside_art_3_where_it_applies_too() {
    assertThat(CASES.decide("eu.cdsm-art-3", "today", "optOut=NONE").grounds())
        .filteredOn(ConsideredGround::applies)
        .extracting(ConsideredGround::id)
        .containsExactly("eu.cdsm-art-3", "eu.cdsm-art-4");
    assertThat(CASES.decide("eu.cdsm-art-3", "today", "optOut=MACHINE_READABLE").grounds())
        .extracting(ConsideredGround::id)
        .contains("eu.cdsm-art-3")
        .doesNotContain("eu.cdsm-art-4", "eu.default");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          eu.public-domain             | ''                                        | SETTLED
          eu.act-abroad                | ''                                        | ARGUABLE
          eu.circumvention             | ''                                        | SETTLED
          eu.known-infringing-source   | ''                                        | ARGUABLE
          eu.licence                   | ''                                        | SETTLED
          eu.no-protected-part         | ''                                        | ARGUABLE
          eu.output-without-expression | ''                                        | ARGUABLE
          eu.infosoc-art-5-1           | ''                                        | ARGUABLE
          eu.cdsm-art-3                | ''                                        | ARGUABLE
          eu.cdsm-art-4                | ''                                        | ARGUABLE
          eu.cdsm-art-4                | activity=SYNTHETIC_DATA_GENERATION        | ARGUABLE
          eu.cdsm-art-4                | activity=AI_PRE_TRAINING                  | CONTESTED
          eu.cdsm-art-4                | activity=AI_FINE_TUNING                   | CONTESTED
          eu.cdsm-art-4                | activity=RETRIEVAL_AUGMENTED_GENERATION, expressiveOutput=false | CONTESTED
          eu.cdsm-art-4                | activity=DATASET_DISTRIBUTION, expressiveOutput=false           | CONTESTED
          eu.cdsm-art-4                | optOut=NATURAL_LANGUAGE, optOutReachesThisUse=false             | CONTESTED
          eu.default                   | ''                                        | UNMARKED
          """)
  void a_decision_is_as_certain_as_the_law_says_of_its_ground(
      String ground, String facts, Certainty certainty) {
    assertThat(CASES.decide(ground, "today", facts).certainty()).isEqualTo(certainty);
  }
}
