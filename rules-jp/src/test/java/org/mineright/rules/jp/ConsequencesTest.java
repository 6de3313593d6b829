package org.mineright.rules.jp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mineright.Mineright;
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
  private static final Mineright MINERIGHT = Mineright.load();

  private static final ConsequenceCases CASES =
      new ConsequenceCases(
          MINERIGHT,
          "jp.current",
          LocalDate.of(2026, 11, 22),
          Map.ofEntries(
              Map.entry("jp.no-right", "workStatus=PUBLIC_DOMAIN"),
              Map.entry("jp.no-act-here", "actInJurisdiction=false"),
              Map.entry("jp.art-113-6", "technicalProtectionCircumvented=true"),
              Map.entry("jp.licence", "licenceHeld=true"),
              Map.entry(
                  "jp.art-113-1", "activity=DATASET_DISTRIBUTION, infringementKnowledge=ACTUAL"),
              Map.entry(
                  "jp.art-30-1-illegal-source",
                  "activity=AI_FINE_TUNING, infringementKnowledge=ACTUAL, enjoymentIntent=true"),
              Map.entry("jp.no-protected-part", "substantialPart=false"),
              Map.entry("jp.old-art-47-7", "activity=COMPUTATIONAL_ANALYSIS"),
              Map.entry("jp.infringing-source", "infringementKnowledge=OUGHT_TO_KNOW"),
              Map.entry("jp.contract", "contractProhibits=true, contractAccepted=true"),
              Map.entry("jp.art-30-4", "activity=AI_PRE_TRAINING"),
              Map.entry(
                  "jp.art-47-5",
                  "activity=RETRIEVAL_AUGMENTED_GENERATION, publiclyAvailableOnline=true,"
                      + " jp.incidentalToResult=true, jp.minorUse=true"),
              Map.entry(
                  "jp.art-30-1",
                  "activity=OUTPUT_GENERATION, actor=INDIVIDUAL, commercialPurpose=false,"
                      + " sharedWithThirdParties=false"),
              Map.entry("jp.default", "")));

  static List<Case> cases() {
    return ConsequenceCases.parse(
        """
        jp.no-later-enjoyment       | yes | jp.art-30-4                | today      |
        jp.no-later-enjoyment       | yes | jp.art-30-4                | 2019-01-01 |
        jp.no-later-enjoyment       | no  | jp.art-47-5                | today      |
        jp.no-later-enjoyment       | no  | jp.old-art-47-7            | 2018-12-31 |
        jp.avoid-pirate-sites       | yes | jp.art-30-4                | 2024-07-31 |
        jp.avoid-pirate-sites       | no  | jp.art-30-4                | 2024-07-30 |
        jp.avoid-pirate-sites       | no  | jp.art-47-5                | today      |
        jp.filter-outputs           | yes | jp.art-30-4                | 2024-07-31 |
        jp.filter-outputs           | no  | jp.art-30-4                | 2024-07-30 |
        jp.filter-outputs           | no  | jp.art-30-1                | today      |
        jp.keep-provenance          | yes | jp.art-30-4                | 2024-07-31 |
        jp.keep-provenance          | yes | jp.art-30-4                | today      | recordsKept=false
        jp.keep-provenance          | no  | jp.art-30-4                | today      | recordsKept=true
        jp.keep-provenance          | no  | jp.art-30-4                | 2024-07-30 | recordsKept=false
        jp.keep-provenance          | no  | jp.art-47-5                | today      |
        jp.prevent-leaks            | yes | jp.art-47-5                | today      | securelyStored=true
        jp.prevent-leaks            | no  | jp.art-30-4                | today      |
        jp.legal-check-and-contact  | yes | jp.art-47-5                | today      |
        jp.legal-check-and-contact  | yes | jp.art-47-5                | today      | commercialPurpose=true
        jp.legal-check-and-contact  | no  | jp.art-47-5                | today      | commercialPurpose=false
        jp.legal-check-and-contact  | no  | jp.art-30-4                | today      | commercialPurpose=true
        jp.honour-collection-bans   | yes | jp.art-47-5                | today      |
        jp.honour-collection-bans   | no  | jp.art-47-5                | today      | activity=COMPUTATIONAL_ANALYSIS, expressiveOutput=true
        jp.honour-collection-bans   | no  | jp.art-30-4                | today      | activity=RETRIEVAL_AUGMENTED_GENERATION, enjoymentIntent=false, expressiveOutput=false
        jp.honour-access-limits     | yes | jp.art-47-5                | today      |
        jp.honour-access-limits     | no  | jp.art-30-4                | today      |
        jp.name-source              | yes | jp.art-47-5                | today      |
        jp.name-source              | no  | jp.art-30-4                | today      |
        jp.stay-private             | yes | jp.art-30-1                | today      |
        jp.stay-private             | no  | jp.art-30-4                | today      | activity=OUTPUT_GENERATION, expressiveOutput=false
        jp.ruling-terms             | yes | jp.licence                 | today      |
        jp.ruling-terms             | yes | jp.licence                 | 2009-12-31 |
        jp.ruling-terms             | no  | jp.no-right                | today      | licenceHeld=true
        jp.cache-only               | yes | jp.no-right                | today      | transientCopiesOnly=true
        jp.cache-only               | yes | jp.art-30-4                | today      | transientCopiesOnly=true
        jp.cache-only               | yes | jp.old-art-47-7            | 2015-06-01 | transientCopiesOnly=true
        jp.cache-only               | no  | jp.default                 | today      | transientCopiesOnly=true
        jp.cache-only               | no  | jp.art-113-6               | today      | transientCopiesOnly=true
        jp.cache-only               | no  | jp.art-30-4                | today      | transientCopiesOnly=false
        jp.cache-only               | no  | jp.art-30-4                | today      |
        jp.principle-code           | yes | jp.art-30-4                | 2026-08-25 | offeredToPublic=true
        jp.principle-code           | yes | jp.licence                 | today      | offeredToPublic=true, activity=AI_FINE_TUNING
        jp.principle-code           | yes | jp.licence                 | today      | offeredToPublic=true, activity=SYNTHETIC_DATA_GENERATION
        jp.principle-code           | yes | jp.art-47-5                | today      | offeredToPublic=true
        jp.principle-code           | yes | jp.art-30-1                | today      | offeredToPublic=true
        jp.principle-code           | no  | jp.art-30-4                | 2026-08-24 | offeredToPublic=true
        jp.principle-code           | no  | jp.art-30-4                | today      | offeredToPublic=false
        jp.principle-code           | no  | jp.art-30-4                | today      |
        jp.principle-code           | no  | jp.art-30-4                | today      | offeredToPublic=true, activity=COMPUTATIONAL_ANALYSIS
        jp.principle-code           | no  | jp.licence                 | today      | offeredToPublic=true, activity=DATASET_DISTRIBUTION
        jp.principle-code           | no  | jp.licence                 | today      | offeredToPublic=true
        jp.principle-code           | no  | jp.default                 | today      | offeredToPublic=true, activity=AI_FINE_TUNING
        jp.warn-law-of-place        | yes | jp.no-act-here             | today      |
        jp.warn-law-of-place        | no  | jp.no-right                | today      | actInJurisdiction=false
        jp.warn-personal-data       | yes | jp.art-113-1               | today      | personalData=true
        jp.warn-personal-data       | no  | jp.art-30-4                | today      | personalData=false
        jp.warn-personal-data       | no  | jp.art-30-4                | today      |
        jp.warn-contract            | yes | jp.art-30-4                | today      | contractProhibits=true, contractAccepted=false
        jp.warn-contract            | yes | jp.no-right                | today      | contractProhibits=true
        jp.warn-contract            | no  | jp.contract                | today      |
        jp.warn-contract            | no  | jp.art-30-4                | today      | contractProhibits=false
        jp.warn-source              | yes | jp.art-113-1               | today      |
        jp.warn-source              | yes | jp.infringing-source       | today      |
        jp.warn-source              | yes | jp.art-30-4                | today      | infringingSource=true, infringementKnowledge=NONE
        jp.warn-source              | no  | jp.art-30-4                | today      | infringingSource=false
        jp.warn-source              | no  | jp.art-30-4                | today      |
        jp.warn-credentials         | yes | jp.default                 | today      | lawfulAccess=false
        jp.warn-credentials         | no  | jp.default                 | today      | lawfulAccess=true
        jp.warn-credentials         | no  | jp.art-30-4                | today      |
        jp.warn-tools               | yes | jp.art-113-6               | today      |
        jp.warn-tools               | yes | jp.no-right                | today      | technicalProtectionCircumvented=true
        jp.warn-tools               | no  | jp.art-30-4                | today      | technicalProtectionCircumvented=false
        jp.warn-tools               | no  | jp.art-30-4                | today      |
        jp.warn-output              | yes | jp.art-30-4                | today      | expressiveOutput=true
        jp.warn-output              | yes | jp.default                 | today      | expressiveOutput=true
        jp.warn-output              | no  | jp.art-30-4                | today      | expressiveOutput=false
        jp.warn-output              | no  | jp.art-30-4                | today      |
        jp.warn-rights-information  | yes | jp.art-30-4                | today      |
        jp.warn-rights-information  | yes | jp.art-113-1               | today      |
        jp.warn-rights-information  | yes | jp.default                 | today      | activity=AI_FINE_TUNING
        jp.warn-rights-information  | no  | jp.art-47-5                | today      |
        jp.warn-rights-information  | no  | jp.default                 | today      |
        jp.warn-objection           | yes | jp.art-30-4                | today      | optOut=NATURAL_LANGUAGE
        jp.warn-objection           | yes | jp.default                 | today      | optOut=NATURAL_LANGUAGE
        jp.warn-objection           | no  | jp.default                 | today      | optOut=MACHINE_READABLE
        jp.warn-objection           | no  | jp.art-30-4                | today      | optOut=NONE
        jp.warn-objection           | no  | jp.art-30-4                | today      |
        jp.warn-unprotected         | yes | jp.no-right                | today      |
        jp.warn-unprotected         | yes | jp.no-protected-part       | today      |
        jp.warn-unprotected         | no  | jp.no-act-here             | today      | substantialPart=false
        jp.warn-unprotected         | no  | jp.licence                 | today      | substantialPart=false
        jp.warn-voice               | yes | jp.art-30-4                | today      | workType=SOUND_RECORDING
        jp.warn-voice               | no  | jp.art-30-4                | today      | workType=AUDIOVISUAL
        jp.warn-voice               | no  | jp.art-30-4                | today      |
        jp.warn-moral-rights        | yes | jp.art-30-4                | today      |
        jp.warn-moral-rights        | yes | jp.art-47-5                | today      |
        jp.warn-moral-rights        | yes | jp.art-30-1                | today      |
        jp.warn-moral-rights        | no  | jp.old-art-47-7            | 2015-06-01 |
        jp.warn-moral-rights        | no  | jp.default                 | today      |
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
    assertThat(JpMutation.OF_MODULE.consequences().attaching())
        .containsExactlyInAnyOrderElementsOf(JpLaw.DOCUMENT.consequences());
  }

  @Test
  void every_obligation_and_warning_of_the_law_has_a_case_and_a_near_miss() {
    for (boolean attaches : List.of(true, false)) {
      assertThat(
              cases().stream().filter(each -> each.attaches() == attaches).map(Case::id).distinct())
          .containsExactlyInAnyOrderElementsOf(JpLaw.DOCUMENT.consequences());
    }
  }

  @ParameterizedTest
  @CsvSource({"SEARCH, true", "ANALYSIS, false"})
  void bans_on_collection_are_an_obligation_where_retrieval_is_read_as_search(
      String limb, boolean attaches) {
    Decision decision =
        decide(
            """
            {"jurisdiction": "jp", "interpretations": {"jp.art-47-5-limb": "%s"},
             "facts": {"activity": "RETRIEVAL_AUGMENTED_GENERATION", "workPublished": true,
                       "jp.incidentalToResult": true, "jp.minorUse": true}}
            """
                .formatted(limb));
    assertThat(decision.ground().id()).isEqualTo("jp.art-47-5");
    assertThat(ConsequenceCases.attached(decision).contains("jp.honour-collection-bans"))
        .isEqualTo(attaches);
  }

  @Test
  void elements_that_the_deciding_ground_presumes_are_the_first_warnings() {
    Decision decision = CASES.decide("jp.art-30-4", "today", "personalData=true");
    assertThat(decision.warnings())
        .extracting(Warning::id)
        .containsExactly(
            "jp.art-30-4.non-enjoyment",
            "jp.art-30-4.necessary-extent",
            "jp.art-30-4.no-unreasonable-prejudice",
            "jp.art-30-4.no-analysis-database",
            "jp.art-30-4.no-future-database-blocked",
            "jp.art-30-4.no-access-gate-evaded",
            "jp.warn-personal-data",
            "jp.warn-rights-information",
            "jp.warn-moral-rights");
  }

  @Test
  void a_red_flag_that_decides_is_told_as_a_warning() {
    assertThat(CASES.decide("jp.infringing-source", "today", "").warnings())
        .extracting(Warning::id)
        .doesNotContain("jp.infringing-source.known-or-suspect");
    Decision suspect =
        decide("{\"jurisdiction\": \"jp\", \"facts\": {\"infringingSource\": true}}");
    assertThat(suspect.ground().id()).isEqualTo("jp.infringing-source");
    assertThat(suspect.warnings().get(0).id()).isEqualTo("jp.infringing-source.known-or-suspect");
  }

  private static Decision decide(String request) {
    return MINERIGHT.decide(MINERIGHT.readRequest(request.replace("\n", " "))).get(0);
  }
}
