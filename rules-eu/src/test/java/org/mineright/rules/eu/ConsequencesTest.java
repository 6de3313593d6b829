package org.mineright.rules.eu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mineright.Mineright;
import org.mineright.decision.Certainty;
import org.mineright.decision.ConsideredGround;
import org.mineright.decision.Decision;
import org.mineright.decision.Obligation;
import org.mineright.decision.Warning;
import org.mineright.law.RandomUses;
import org.mineright.law.Situation;

/**
 * What follows from a decision (LAW.md, section 5): for every obligation and warning cases where it
 * attaches and near misses where it does not. A case is the least that makes a ground decide, and
 * what it adds; "today" is the day to which the law was checked.
 */
class ConsequencesTest {
  private static final Mineright MINERIGHT = Mineright.load();
  private static final String TODAY = "2026-11-22";

  /** For each ground that is used below, the least that makes it decide. */
  private static final Map<String, String> LEAST =
      Map.ofEntries(
          Map.entry("1", "workStatus=PUBLIC_DOMAIN"),
          Map.entry("2", "actInJurisdiction=false"),
          Map.entry("3", "technicalProtectionCircumvented=true, workType=LITERARY"),
          Map.entry("4", "infringingSource=true"),
          Map.entry("5", "licenceHeld=true"),
          Map.entry("6", "substantialPart=false, workType=LITERARY"),
          Map.entry("7", "activity=OUTPUT_GENERATION, expressiveOutput=false"),
          Map.entry(
              "8", "activity=COMPUTATIONAL_ANALYSIS, lawfulAccess=true, transientCopiesOnly=true"),
          Map.entry(
              "9",
              "activity=COMPUTATIONAL_ANALYSIS, lawfulAccess=true, actor=RESEARCH_ORGANISATION,"
                  + " scientificResearchPurpose=true"),
          Map.entry(
              "10",
              "activity=COMPUTATIONAL_ANALYSIS, lawfulAccess=true, actor=COMMERCIAL_ENTITY,"
                  + " optOut=NONE"),
          Map.entry("default", ""));

  private static final List<String> GROUNDS =
      List.of(
          "default",
          "public-domain",
          "act-abroad",
          "circumvention",
          "known-infringing-source",
          "licence",
          "no-protected-part",
          "output-without-expression",
          "infosoc-art-5-1",
          "cdsm-art-3",
          "cdsm-art-4");

  /** Id, whether it attaches, the ground, the day, and the facts that differ from its least. */
  private static final String CASES =
      """
      eu.duty.delete                   | yes | 10      | today      |
      eu.duty.delete                   | no  | 9       | today      | retentionLimited=false
      eu.duty.delete                   | no  | default | today      | retentionLimited=false
      eu.duty.recheck                  | yes | 10      | today      |
      eu.duty.recheck                  | no  | 9       | today      | optOut=MACHINE_READABLE
      eu.duty.no-passing-on            | yes | 9       | today      |
      eu.duty.no-passing-on            | yes | 10      | today      |
      eu.duty.no-passing-on            | no  | 8       | today      |
      eu.duty.no-expression            | yes | 8       | today      |
      eu.duty.no-expression            | yes | 9       | today      |
      eu.duty.no-expression            | yes | 10      | today      |
      eu.duty.no-expression            | no  | 7       | today      |
      eu.duty.secure-storage           | yes | 9       | today      |
      eu.duty.secure-storage           | no  | 10      | today      |
      eu.duty.respect-security         | yes | 9       | today      |
      eu.duty.respect-security         | no  | 10      | today      |
      eu.duty.de-end-sharing           | yes | 9       | today      | sharedWithThirdParties=true, eu.memberState=DE, commercialPurpose=false, sharingPurpose=VERIFICATION
      eu.duty.de-end-sharing           | no  | 9       | today      | sharedWithThirdParties=false, eu.memberState=DE, commercialPurpose=false, sharingPurpose=VERIFICATION
      eu.duty.de-end-sharing           | no  | default | today      | sharedWithThirdParties=true, eu.memberState=DE
      eu.duty.de-individual-no-archive | yes | 9       | today      | actor=INDIVIDUAL, eu.memberState=DE, commercialPurpose=false
      eu.duty.de-individual-no-archive | no  | 9       | today      | eu.memberState=DE, commercialPurpose=false
      eu.duty.de-individual-no-archive | no  | 10      | today      | actor=INDIVIDUAL, eu.memberState=DE
      eu.duty.de-database-source       | yes | 9       | today      | eu.memberState=DE, workType=DATABASE
      eu.duty.de-database-source       | yes | 10      | today      | eu.memberState=DE, workType=DATABASE
      eu.duty.de-database-source       | no  | 9       | today      | eu.memberState=FR, workType=DATABASE
      eu.duty.de-database-source       | no  | 10      | today      | eu.memberState=DE, workType=LITERARY
      eu.duty.de-database-source       | no  | 10      | today      | eu.memberState=DE
      eu.duty.de-database-source       | no  | 5       | today      | eu.memberState=DE, workType=DATABASE
      eu.duty.fr-agreement             | yes | 9       | today      | eu.memberState=FR
      eu.duty.fr-agreement             | no  | 9       | today      | eu.memberState=DE
      eu.duty.fr-agreement             | no  | 9       | today      |
      eu.duty.fr-agreement             | no  | 10      | today      | eu.memberState=FR
      eu.duty.evidence                 | yes | 8       | today      |
      eu.duty.evidence                 | yes | 9       | today      | recordsKept=false
      eu.duty.evidence                 | yes | 10      | today      |
      eu.duty.evidence                 | no  | 10      | today      | recordsKept=true
      eu.duty.evidence                 | no  | 5       | today      | recordsKept=false
      eu.duty.gpai-policy              | yes | 2       | 2025-08-02 | eu.gpaiProvider=true
      eu.duty.gpai-policy              | yes | default | 2025-08-02 | eu.gpaiProvider=true, eu.modelOnMarketBeforeAugust2025=false
      eu.duty.gpai-policy              | yes | default | 2027-08-02 | eu.gpaiProvider=true, eu.modelOnMarketBeforeAugust2025=true
      eu.duty.gpai-policy              | no  | 2       | 2025-08-01 | eu.gpaiProvider=true
      eu.duty.gpai-policy              | no  | default | 2027-08-01 | eu.gpaiProvider=true, eu.modelOnMarketBeforeAugust2025=true
      eu.duty.gpai-policy              | no  | default | 2027-08-02 | eu.gpaiProvider=false
      eu.duty.gpai-policy              | no  | default | 2027-08-02 | eu.modelOnMarketBeforeAugust2025=false
      eu.duty.gpai-summary             | yes | 2       | 2025-08-02 | eu.gpaiProvider=true
      eu.duty.gpai-summary             | yes | default | 2025-08-02 | eu.gpaiProvider=true, eu.modelOnMarketBeforeAugust2025=false
      eu.duty.gpai-summary             | yes | default | 2027-08-02 | eu.gpaiProvider=true, eu.modelOnMarketBeforeAugust2025=true
      eu.duty.gpai-summary             | no  | 2       | 2025-08-01 | eu.gpaiProvider=true
      eu.duty.gpai-summary             | no  | default | 2027-08-01 | eu.gpaiProvider=true, eu.modelOnMarketBeforeAugust2025=true
      eu.duty.gpai-summary             | no  | default | 2027-08-02 | eu.gpaiProvider=false
      eu.duty.gpai-summary             | no  | default | 2027-08-02 | eu.modelOnMarketBeforeAugust2025=false
      eu.duty.gpai-code                | yes | 2       | 2025-08-02 | eu.gpaiProvider=true
      eu.duty.gpai-code                | yes | default | 2025-08-02 | eu.gpaiProvider=true, eu.modelOnMarketBeforeAugust2025=false
      eu.duty.gpai-code                | yes | default | 2027-08-02 | eu.gpaiProvider=true, eu.modelOnMarketBeforeAugust2025=true
      eu.duty.gpai-code                | no  | 2       | 2025-08-01 | eu.gpaiProvider=true
      eu.duty.gpai-code                | no  | default | 2027-08-01 | eu.gpaiProvider=true, eu.modelOnMarketBeforeAugust2025=true
      eu.duty.gpai-code                | no  | default | 2027-08-02 | eu.gpaiProvider=false
      eu.duty.gpai-code                | no  | default | 2027-08-02 | eu.modelOnMarketBeforeAugust2025=false
      eu.warn.gpai-fines               | yes | 2       | 2026-08-02 | eu.gpaiProvider=true
      eu.warn.gpai-fines               | yes | default | 2026-08-02 | eu.gpaiProvider=true, eu.modelOnMarketBeforeAugust2025=false
      eu.warn.gpai-fines               | yes | default | 2027-08-02 | eu.gpaiProvider=true, eu.modelOnMarketBeforeAugust2025=true
      eu.warn.gpai-fines               | no  | 2       | 2026-08-01 | eu.gpaiProvider=true
      eu.warn.gpai-fines               | no  | default | 2027-08-01 | eu.gpaiProvider=true, eu.modelOnMarketBeforeAugust2025=true
      eu.warn.gpai-fines               | no  | default | 2026-08-02 | eu.gpaiProvider=false
      eu.warn.gpai-status              | yes | default | 2025-08-02 | activity=AI_PRE_TRAINING
      eu.warn.gpai-status              | yes | 2       | today      | activity=AI_FINE_TUNING
      eu.warn.gpai-status              | no  | default | 2025-08-01 | activity=AI_PRE_TRAINING
      eu.warn.gpai-status              | no  | default | today      | activity=AI_PRE_TRAINING, eu.gpaiProvider=false
      eu.warn.gpai-status              | no  | default | today      | activity=AI_PRE_TRAINING, eu.gpaiProvider=true
      eu.warn.gpai-status              | no  | default | today      | activity=RETRIEVAL_AUGMENTED_GENERATION
      eu.warn.gpai-status              | no  | default | today      |
      eu.warn.personal-data            | yes | 3       | today      | personalData=true
      eu.warn.personal-data            | no  | 10      | today      | personalData=false
      eu.warn.personal-data            | no  | default | today      |
      eu.warn.contract-binds           | yes | 1       | today      | contractProhibits=true
      eu.warn.contract-binds           | yes | 2       | today      | contractProhibits=true
      eu.warn.contract-binds           | yes | 5       | today      | contractProhibits=true
      eu.warn.contract-binds           | yes | 6       | today      | contractProhibits=true
      eu.warn.contract-binds           | yes | 8       | today      | contractProhibits=true
      eu.warn.contract-binds           | no  | 1       | today      |
      eu.warn.contract-binds           | no  | 2       | today      | contractProhibits=false
      eu.warn.contract-binds           | no  | 7       | today      | contractProhibits=true
      eu.warn.contract-binds           | no  | 9       | today      | contractProhibits=true
      eu.warn.contract-binds           | no  | default | today      | contractProhibits=true
      eu.warn.contract-void            | yes | 9       | today      | contractProhibits=true, contractAccepted=true
      eu.warn.contract-void            | no  | 9       | today      |
      eu.warn.contract-void            | no  | 8       | today      | contractProhibits=true
      eu.warn.mixed-content            | yes | 1       | today      |
      eu.warn.mixed-content            | no  | 2       | today      | workStatus=PROTECTED
      eu.warn.prose-disregarded        | yes | 10      | today      | optOut=NATURAL_LANGUAGE, optOutReachesThisUse=false
      eu.warn.prose-disregarded        | no  | 10      | today      | optOut=MACHINE_READABLE, optOutReachesThisUse=false
      eu.warn.prose-disregarded        | no  | 9       | today      | optOut=NATURAL_LANGUAGE, optOutReachesThisUse=false
      eu.warn.output-separate          | yes | 10      | today      | offeredToPublic=true
      eu.warn.output-separate          | yes | 1       | today      | offeredToPublic=true, activity=AI_FINE_TUNING
      eu.warn.output-separate          | no  | 10      | today      |
      eu.warn.output-separate          | no  | 7       | today      | offeredToPublic=true
      eu.warn.output-separate          | no  | 1       | today      | offeredToPublic=true
      eu.warn.output-separate          | no  | default | today      | offeredToPublic=true, activity=AI_FINE_TUNING
      eu.warn.output-separate          | no  | 3       | today      | offeredToPublic=true, activity=AI_FINE_TUNING
      eu.warn.research-misuse          | yes | 9       | today      | commercialPurpose=true
      eu.warn.research-misuse          | yes | 9       | today      | offeredToPublic=true
      eu.warn.research-misuse          | yes | default | today      | actor=COMMERCIAL_ENTITY, scientificResearchPurpose=true
      eu.warn.research-misuse          | yes | 10      | today      | scientificResearchPurpose=true
      eu.warn.research-misuse          | no  | 9       | today      | commercialPurpose=false, offeredToPublic=false
      eu.warn.research-misuse          | no  | 10      | today      | scientificResearchPurpose=false, commercialPurpose=true
      eu.warn.research-misuse          | no  | default | today      | actor=PUBLIC_BODY, scientificResearchPurpose=true
      eu.warn.research-sharing         | yes | default | today      | sharedWithThirdParties=true, sharingPurpose=VERIFICATION
      eu.warn.research-sharing         | yes | default | today      | sharedWithThirdParties=true, sharingPurpose=COLLABORATIVE_RESEARCH
      eu.warn.research-sharing         | no  | default | today      | sharedWithThirdParties=true, sharingPurpose=OTHER
      eu.warn.research-sharing         | no  | default | today      | sharedWithThirdParties=true
      eu.warn.research-sharing         | no  | default | today      | sharedWithThirdParties=false, sharingPurpose=VERIFICATION
      eu.warn.research-sharing         | no  | 5       | today      | sharedWithThirdParties=true, sharingPurpose=VERIFICATION
      eu.warn.small-part               | yes | 6       | today      |
      eu.warn.small-part               | yes | default | today      | substantialPart=false, workType=SOUND_RECORDING
      eu.warn.small-part               | no  | default | today      | substantialPart=true
      eu.warn.small-part               | no  | default | today      | workType=SOUND_RECORDING
      eu.warn.act-abroad               | yes | 2       | today      |
      eu.warn.act-abroad               | yes | 1       | today      | actInJurisdiction=false
      eu.warn.act-abroad               | no  | 1       | today      | actInJurisdiction=true
      eu.warn.act-abroad               | no  | 1       | today      |
      eu.warn.other-exceptions         | yes | default | today      |
      eu.warn.other-exceptions         | yes | default | today      | licensingAvailability=REFUSED
      eu.warn.other-exceptions         | no  | 4       | today      |
      eu.warn.other-exceptions         | no  | 10      | today      |
      eu.warn.before-cdsm              | yes | 5       | 2021-06-06 |
      eu.warn.before-cdsm              | no  | 5       | 2021-06-07 |
      eu.warn.before-infosoc           | yes | 5       | 2002-12-21 |
      eu.warn.before-infosoc           | no  | 5       | 2002-12-22 |
      eu.warn.late-transposition       | yes | 10      | 2021-06-07 | eu.memberState=FR
      eu.warn.late-transposition       | yes | 10      | 2021-11-23 | eu.memberState=FR
      eu.warn.late-transposition       | yes | default | 2023-01-04 | eu.memberState=CZ
      eu.warn.late-transposition       | yes | 5       | 2024-09-19 | eu.memberState=PL
      eu.warn.late-transposition       | no  | 5       | 2021-06-06 | eu.memberState=FR
      eu.warn.late-transposition       | no  | 10      | 2021-11-24 | eu.memberState=FR
      eu.warn.late-transposition       | no  | default | 2023-01-05 | eu.memberState=CZ
      eu.warn.late-transposition       | no  | 5       | 2024-09-20 | eu.memberState=PL
      eu.warn.late-transposition       | no  | 10      | 2021-06-07 | eu.memberState=IT
      eu.warn.late-transposition       | no  | 10      | 2021-06-07 |
      """;

  /** A line of {@link #CASES}. */
  record Case(String id, boolean attaches, String ground, String date, String facts) {
    @Override
    public String toString() {
      return id
          + (attaches ? " attaches: " : " does not attach: ")
          + String.join(" ", "ground", ground + ",", date, facts).strip();
    }
  }

  static Stream<Case> cases() {
    return CASES
        .lines()
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
        .map(
            cells ->
                new Case(
                    cells.get(0),
                    cells.get(1).equals("yes"),
                    cells.get(2),
                    cells.get(3).replace("today", TODAY),
                    cells.get(4)));
  }

  private static Decision decide(String ground, String date, String facts) {
    Map<String, String> known = new LinkedHashMap<>();
    for (String fact : (LEAST.get(ground) + ", " + facts).split(",", -1)) {
      if (!fact.isBlank()) {
        String[] nameAndValue = fact.strip().split("=", -1);
        known.put(nameAndValue[0], nameAndValue[1]);
      }
    }
    Situation use = new Situation(known, Map.of(), LocalDate.parse(date));
    Decision decision =
        MINERIGHT
            .decide(MINERIGHT.readRequest(RandomUses.toRequest(use, "eu", "eu.current")))
            .get(0);
    int number = ground.equals("default") ? 0 : Integer.parseInt(ground);
    assertThat(decision.ground().id()).isEqualTo("eu." + GROUNDS.get(number));
    return decision;
  }

  private static Set<String> attached(Decision decision) {
    Set<String> ids = new LinkedHashSet<>();
    decision.obligations().stream().map(Obligation::id).forEach(ids::add);
    decision.warnings().stream().map(Warning::id).forEach(ids::add);
    return ids;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void it_attaches_where_the_law_says_so_and_nowhere_else(Case aCase) {
    Set<String> attached = attached(decide(aCase.ground(), aCase.date(), aCase.facts()));
    if (aCase.attaches()) {
      assertThat(attached).contains(aCase.id());
    } else {
      assertThat(attached).doesNotContain(aCase.id());
    }
  }

  @Test
  void every_obligation_and_warning_of_the_law_has_a_case_and_a_near_miss() {
    for (boolean attaches : List.of(true, false)) {
      assertThat(cases().filter(each -> each.attaches() == attaches).map(Case::id).distinct())
          .containsExactlyInAnyOrderElementsOf(EuLaw.DOCUMENT.consequences());
    }
  }

  @Test
  void elements_that_the_deciding_ground_presumes_are_the_first_warnings() {
    Decision decision = decide("10", TODAY, "personalData=true");
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
    assertThat(decide("9", TODAY, "optOut=NONE").grounds())
        .filteredOn(ConsideredGround::applies)
        .extracting(ConsideredGround::id)
        .containsExactly("eu.cdsm-art-3", "eu.cdsm-art-4");
    assertThat(decide("9", TODAY, "optOut=MACHINE_READABLE").grounds())
        .extracting(ConsideredGround::id)
        .contains("eu.cdsm-art-3")
        .doesNotContain("eu.cdsm-art-4", "eu.default");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1       | ''                                        | SETTLED
          2       | ''                                        | ARGUABLE
          3       | ''                                        | SETTLED
          4       | ''                                        | ARGUABLE
          5       | ''                                        | SETTLED
          6       | ''                                        | ARGUABLE
          7       | ''                                        | ARGUABLE
          8       | ''                                        | ARGUABLE
          9       | ''                                        | ARGUABLE
          10      | ''                                        | ARGUABLE
          10      | activity=SYNTHETIC_DATA_GENERATION        | ARGUABLE
          10      | activity=AI_PRE_TRAINING                  | CONTESTED
          10      | activity=AI_FINE_TUNING                   | CONTESTED
          10      | activity=RETRIEVAL_AUGMENTED_GENERATION, expressiveOutput=false | CONTESTED
          10      | activity=DATASET_DISTRIBUTION, expressiveOutput=false           | CONTESTED
          10      | optOut=NATURAL_LANGUAGE, optOutReachesThisUse=false             | CONTESTED
          default | ''                                        | UNMARKED
          """)
  void a_decision_is_as_certain_as_the_law_says_of_its_ground(
      String ground, String facts, Certainty certainty) {
    assertThat(decide(ground, TODAY, facts).certainty()).isEqualTo(certainty);
  }
}
