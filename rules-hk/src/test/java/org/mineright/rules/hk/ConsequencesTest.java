package org.mineright.rules.hk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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
 * attaches and near misses where it does not. "today" is the day to which the law was checked.
 */
class ConsequencesTest {
  private static final Mineright MINERIGHT = Mineright.load();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final Map<String, String> LEAST =
      Map.ofEntries(
          Map.entry("hk.no-act-in-hong-kong", "actInJurisdiction=false"),
          Map.entry("hk.no-copyright", "workStatus=PUBLIC_DOMAIN"),
          Map.entry("hk.before-cap-528", ""),
          Map.entry("hk.circumvention", "technicalProtectionCircumvented=true"),
          Map.entry("hk.known-infringing-copy", "infringementKnowledge=ACTUAL"),
          Map.entry("hk.licence", "licenceHeld=true"),
          Map.entry("hk.no-substantial-part", "substantialPart=false"),
          Map.entry("hk.free-output", "activity=OUTPUT_GENERATION, expressiveOutput=false"),
          Map.entry(
              "hk.research",
              "activity=COMPUTATIONAL_ANALYSIS, lawfulAccess=true, commercialPurpose=false,"
                  + " scientificResearchPurpose=true"),
          Map.entry(
              "hk.instruction",
              "activity=COMPUTATIONAL_ANALYSIS, lawfulAccess=true, commercialPurpose=false,"
                  + " instructionalPurpose=true, actor=EDUCATIONAL_INSTITUTION"),
          Map.entry(
              "hk.tdm-2025",
              "activity=AI_PRE_TRAINING, lawfulAccess=true, infringingSource=false,"
                  + " recordsKept=true, optOut=NONE, licensingAvailability=NOT_OFFERED"),
          Map.entry(
              "hk.synthetic-creator", "activity=SYNTHETIC_DATA_GENERATION, lawfulAccess=true"),
          Map.entry("hk.synthetic-user", "activity=AI_PRE_TRAINING, hk.syntheticInput=true"),
          Map.entry(
              "hk.synthetic-folded",
              "activity=AI_PRE_TRAINING, lawfulAccess=true, infringingSource=false,"
                  + " recordsKept=true, optOut=NONE, licensingAvailability=NOT_OFFERED"),
          Map.entry("hk.default", ""));

  private static final Map<String, ConsequenceCases> CASES =
      Map.of(
          "current", cases("hk.current", Map.of()),
          "tdm", cases("hk.tdm-proposal-2025", Map.of()),
          "synthetic", cases("hk.synthetic-data-proposal", Map.of()),
          "folded",
              cases("hk.synthetic-data-proposal", Map.of("hk.synthetic-reading", "FOLD_INTO_TDM")),
          "trade only",
              cases(
                  "hk.current", Map.of("hk.known-pirated-source", "BLOCK_TRADE_OR_BUSINESS_ONLY")));

  /**
   * By regime: id, whether it attaches, the ground, the day, and what is known beside its least.
   */
  private static final Map<String, String> LINES =
      Map.of(
          "current",
          """
          hk.check-other-law         | yes | hk.no-act-in-hong-kong   | today      |
          hk.check-other-law         | no  | hk.no-copyright          | today      | actInJurisdiction=true
          hk.keep-licence-terms      | yes | hk.licence               | today      |
          hk.keep-licence-terms      | no  | hk.no-copyright          | today      | licenceHeld=true
          hk.replace-source          | yes | hk.licence               | today      | infringingSource=true
          hk.replace-source          | yes | hk.licence               | today      | infringingSource=true, infringementKnowledge=NONE
          hk.replace-source          | no  | hk.licence               | today      |
          hk.replace-source          | no  | hk.licence               | today      | infringingSource=false
          hk.replace-source          | no  | hk.no-substantial-part   | today      | infringingSource=true
          hk.research-only           | yes | hk.research              | today      |
          hk.research-only           | yes | hk.research              | 1997-06-27 |
          hk.research-only           | no  | hk.instruction           | today      |
          hk.do-not-share            | yes | hk.research              | today      |
          hk.do-not-share            | no  | hk.instruction           | today      |
          hk.do-not-commercialise    | yes | hk.research              | today      |
          hk.do-not-commercialise    | no  | hk.instruction           | today      |
          hk.retain-only-as-needed   | yes | hk.research              | today      | retentionLimited=true
          hk.retain-only-as-needed   | no  | hk.instruction           | today      | retentionLimited=false
          hk.store-securely          | yes | hk.research              | today      | securelyStored=true
          hk.store-securely          | no  | hk.instruction           | today      | securelyStored=false
          hk.keep-evidence           | yes | hk.research              | today      |
          hk.keep-evidence           | yes | hk.instruction           | today      |
          hk.keep-evidence           | no  | hk.no-substantial-part   | today      |
          hk.cite-source             | yes | hk.research              | today      |
          hk.cite-source             | no  | hk.research              | today      | expressiveOutput=false
          hk.cite-source             | no  | hk.instruction           | today      |
          hk.school-network          | yes | hk.instruction           | today      |
          hk.school-network          | no  | hk.research              | today      | instructionalPurpose=true, actor=INDIVIDUAL
          hk.proposal-not-law        | no  | hk.research              | today      |
          hk.warn.personal-data      | yes | hk.circumvention         | today      | personalData=true
          hk.warn.personal-data      | no  | hk.research              | today      | personalData=false
          hk.warn.personal-data      | no  | hk.default               | today      |
          hk.warn.contract           | yes | hk.default               | today      | contractProhibits=true
          hk.warn.contract           | yes | hk.licence               | today      | contractProhibits=true, contractAccepted=false
          hk.warn.contract           | no  | hk.research              | today      | contractProhibits=false
          hk.warn.contract           | no  | hk.research              | today      | contractAccepted=true
          hk.warn.misuse             | yes | hk.circumvention         | today      |
          hk.warn.misuse             | yes | hk.default               | 2008-07-10 | technicalProtectionCircumvented=true
          hk.warn.misuse             | yes | hk.licence               | today      | lawfulAccess=false
          hk.warn.misuse             | no  | hk.licence               | today      | lawfulAccess=true, technicalProtectionCircumvented=false
          hk.warn.misuse             | no  | hk.licence               | today      |
          hk.warn.presumed           | yes | hk.research              | today      |
          hk.warn.presumed           | no  | hk.research              | today      | infringingSource=false, marketHarm=false, sharedWithThirdParties=false, expressiveOutput=false, contractProhibits=false, licensingAvailability=NOT_OFFERED
          hk.warn.presumed           | no  | hk.default               | today      |
          hk.warn.source             | yes | hk.default               | today      |
          hk.warn.source             | yes | hk.default               | today      | infringementKnowledge=NONE
          hk.warn.source             | yes | hk.default               | today      | infringingSource=true
          hk.warn.source             | no  | hk.default               | today      | infringingSource=true, infringementKnowledge=NONE
          hk.warn.source             | no  | hk.default               | today      | infringingSource=false
          hk.warn.source             | no  | hk.known-infringing-copy | today      |
          hk.warn.measure            | yes | hk.default               | today      |
          hk.warn.measure            | no  | hk.default               | today      | technicalProtectionCircumvented=false
          hk.warn.measure            | no  | hk.circumvention         | today      |
          hk.warn.crime              | yes | hk.known-infringing-copy | today      |
          hk.warn.crime              | no  | hk.circumvention         | today      | infringementKnowledge=ACTUAL
          hk.warn.crime              | no  | hk.default               | today      | infringingSource=true
          hk.warn.locked             | yes | hk.no-copyright          | today      | contractProhibits=true
          hk.warn.locked             | yes | hk.no-copyright          | today      | technicalProtectionCircumvented=true
          hk.warn.locked             | no  | hk.no-copyright          | today      | contractProhibits=false, technicalProtectionCircumvented=false
          hk.warn.locked             | no  | hk.no-copyright          | today      |
          hk.warn.locked             | no  | hk.licence               | today      | contractProhibits=true
          hk.warn.opt-out            | yes | hk.default               | today      | optOut=NONE
          hk.warn.opt-out            | yes | hk.no-copyright          | today      | optOut=MACHINE_READABLE
          hk.warn.opt-out            | no  | hk.default               | today      | optOutReachesThisUse=true
          hk.warn.fairness           | yes | hk.research              | today      | retentionLimited=false
          hk.warn.fairness           | yes | hk.instruction           | today      | securelyStored=false, retentionLimited=true
          hk.warn.fairness           | no  | hk.research              | today      | retentionLimited=true, securelyStored=true
          hk.warn.fairness           | no  | hk.research              | today      |
          hk.warn.fairness           | no  | hk.default               | today      | retentionLimited=false, securelyStored=false
          hk.warn.synthetic          | yes | hk.default               | today      | hk.syntheticInput=true
          hk.warn.synthetic          | no  | hk.default               | today      | hk.syntheticInput=false
          hk.warn.synthetic          | no  | hk.default               | today      |
          """,
          "tdm",
          """
          hk.disclose-source-records     | yes | hk.tdm-2025     | today      |
          hk.disclose-source-records     | yes | hk.tdm-2025     | 1997-06-27 |
          hk.disclose-source-records     | no  | hk.research     | today      | recordsKept=true
          hk.honour-later-opt-out        | yes | hk.tdm-2025     | today      |
          hk.honour-later-opt-out        | no  | hk.research     | today      | optOut=NONE
          hk.no-further-dealing          | yes | hk.tdm-2025     | today      |
          hk.no-further-dealing          | no  | hk.default      | today      |
          hk.recheck-licensing-schemes   | yes | hk.tdm-2025     | today      |
          hk.recheck-licensing-schemes   | no  | hk.instruction  | today      |
          hk.research-only               | no  | hk.tdm-2025     | today      | scientificResearchPurpose=true
          hk.cite-source                 | no  | hk.tdm-2025     | today      |
          hk.proposal-not-law            | yes | hk.tdm-2025     | today      |
          hk.proposal-not-law            | yes | hk.default      | today      |
          hk.proposal-not-law            | yes | hk.circumvention | today     |
          hk.warn.outputs                | yes | hk.tdm-2025     | today      |
          hk.warn.outputs                | yes | hk.tdm-2025     | today      | expressiveOutput=true
          hk.warn.outputs                | no  | hk.tdm-2025     | today      | expressiveOutput=false
          hk.warn.outputs                | no  | hk.research     | today      |
          hk.warn.opt-out                | no  | hk.tdm-2025     | today      |
          """,
          "synthetic",
          """
          hk.label-synthetic             | yes | hk.synthetic-creator | today |
          hk.label-synthetic             | no  | hk.synthetic-user    | today |
          hk.test-near-copies            | yes | hk.synthetic-creator | today | expressiveOutput=false
          hk.test-near-copies            | no  | hk.synthetic-user    | today |
          hk.keep-generator-terms        | yes | hk.synthetic-creator | today |
          hk.keep-generator-terms        | yes | hk.synthetic-user    | today |
          hk.keep-generator-terms        | no  | hk.research          | today | hk.syntheticInput=false
          hk.check-synthetic-ownership   | yes | hk.synthetic-user    | today |
          hk.check-synthetic-ownership   | no  | hk.synthetic-creator | today | hk.syntheticInput=true
          hk.reidentification            | yes | hk.synthetic-creator | today |
          hk.reidentification            | yes | hk.synthetic-user    | today | personalData=true
          hk.reidentification            | no  | hk.synthetic-user    | today | personalData=false
          hk.reidentification            | no  | hk.default           | today | personalData=true
          hk.disclose-source-records     | no  | hk.synthetic-creator | today | recordsKept=true
          hk.proposal-not-law            | yes | hk.synthetic-user    | today |
          hk.proposal-not-law            | yes | hk.no-copyright      | today |
          hk.warn.opt-out                | no  | hk.synthetic-creator | today | optOut=MACHINE_READABLE
          hk.warn.synthetic              | yes | hk.synthetic-user    | today |
          """,
          "folded",
          """
          hk.disclose-source-records     | yes | hk.synthetic-folded  | today |
          hk.honour-later-opt-out        | yes | hk.synthetic-folded  | today |
          hk.no-further-dealing          | yes | hk.synthetic-folded  | today |
          hk.recheck-licensing-schemes   | yes | hk.synthetic-folded  | today |
          hk.label-synthetic             | no  | hk.synthetic-folded  | today | activity=SYNTHETIC_DATA_GENERATION, expressiveOutput=false
          hk.reidentification            | no  | hk.synthetic-folded  | today |
          hk.proposal-not-law            | yes | hk.synthetic-folded  | today |
          """);

  private static ConsequenceCases cases(String regime, Map<String, String> readings) {
    return new ConsequenceCases(MINERIGHT, regime, TODAY, LEAST, readings);
  }

  private static ConsequenceCases of(String which) {
    return Objects.requireNonNull(CASES.get(which), which);
  }

  /** A case under a regime, by its name in {@link #CASES}. */
  record Under(String regime, Case which) {
    @Override
    public String toString() {
      return regime + ": " + which;
    }
  }

  static Stream<Under> lines() {
    Map<String, List<Case>> parsed = new LinkedHashMap<>();
    LINES.forEach((regime, lines) -> parsed.put(regime, ConsequenceCases.parse(lines)));
    return parsed.entrySet().stream()
        .flatMap(each -> each.getValue().stream().map(which -> new Under(each.getKey(), which)));
  }

  /** The same, to be put to broken rules. */
  static List<Expectation> expectations() {
    return lines().map(each -> of(each.regime()).expectation(each.which())).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void it_attaches_where_the_law_says_so_and_nowhere_else(Under under) {
    assertThat(of(under.regime()).attaches(under.which())).isEqualTo(under.which().attaches());
  }

  @Test
  void every_obligation_and_warning_of_the_law_has_its_conditions_in_the_table() {
    assertThat(HkMutation.OF_MODULE.consequences().attaching())
        .containsExactlyInAnyOrderElementsOf(HkLaw.DOCUMENT.consequences());
  }

  @Test
  void every_obligation_and_warning_of_the_law_has_a_case_and_a_near_miss() {
    for (boolean attaches : List.of(true, false)) {
      assertThat(
              lines()
                  .map(Under::which)
                  .filter(each -> each.attaches() == attaches)
                  .map(Case::id)
                  .distinct())
          .containsExactlyInAnyOrderElementsOf(HkLaw.DOCUMENT.consequences());
    }
  }

  @Test
  void elements_that_the_deciding_ground_presumes_are_the_first_warnings() {
    Decision decision =
        of("current")
            .decide(
                "hk.research",
                "today",
                "technicalProtectionCircumvented=false, infringementKnowledge=NONE");
    List<String> warnings =
        new ArrayList<>(
            List.of(
                "hk.s-38.no-licence-on-offer",
                "hk.fair-dealing.clean-source",
                "hk.fair-dealing.no-market-harm",
                "hk.fair-dealing.not-shared",
                "hk.fair-dealing.no-expressive-output",
                "hk.s-37.no-contract-ban"));
    assertThat(decision.ground().presumed()).containsExactlyElementsOf(warnings);
    warnings.addAll(List.of("hk.warn.presumed", "hk.warn.source"));
    assertThat(decision.warnings()).extracting(Warning::id).containsExactlyElementsOf(warnings);
  }

  /**
   * Section 3: "5 contested outside trade and distribution; the others settled unless a switch".
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          current    | hk.no-act-in-hong-kong   | today      | ''                              | SETTLED
          current    | hk.no-copyright          | today      | ''                              | SETTLED
          current    | hk.before-cap-528        | 1997-06-26 | ''                              | SETTLED
          current    | hk.circumvention         | today      | ''                              | SETTLED
          current    | hk.known-infringing-copy | today      | ''                              | CONTESTED
          current    | hk.known-infringing-copy | today      | commercialPurpose=false, sharedWithThirdParties=false, activity=AI_FINE_TUNING | CONTESTED
          current    | hk.known-infringing-copy | today      | commercialPurpose=true          | SETTLED
          current    | hk.known-infringing-copy | today      | sharedWithThirdParties=true     | SETTLED
          current    | hk.known-infringing-copy | today      | activity=DATASET_DISTRIBUTION   | SETTLED
          trade only | hk.known-infringing-copy | today      | commercialPurpose=true          | SETTLED
          current    | hk.licence               | today      | ''                              | SETTLED
          trade only | hk.licence               | today      | ''                              | SETTLED
          trade only | hk.licence               | today      | infringementKnowledge=ACTUAL    | CONTESTED
          trade only | hk.no-substantial-part   | today      | infringementKnowledge=OUGHT_TO_KNOW | CONTESTED
          current    | hk.no-substantial-part   | today      | ''                              | SETTLED
          current    | hk.free-output           | today      | ''                              | SETTLED
          current    | hk.research              | today      | ''                              | ARGUABLE
          current    | hk.research              | today      | activity=AI_PRE_TRAINING, marketHarm=false, sharedWithThirdParties=false, expressiveOutput=false, licensingAvailability=NOT_OFFERED | CONTESTED
          current    | hk.instruction           | today      | ''                              | ARGUABLE
          current    | hk.default               | today      | ''                              | UNMARKED
          tdm        | hk.tdm-2025              | today      | ''                              | UNMARKED
          tdm        | hk.research              | today      | ''                              | ARGUABLE
          synthetic  | hk.synthetic-creator     | today      | ''                              | CONTESTED
          synthetic  | hk.synthetic-user        | today      | ''                              | CONTESTED
          folded     | hk.synthetic-folded      | today      | ''                              | CONTESTED
          """)
  void a_decision_is_as_certain_as_the_law_says_of_its_ground(
      String which, String ground, String date, String facts, Certainty certainty) {
    assertThat(of(which).decide(ground, date, facts).certainty()).isEqualTo(certainty);
  }
}
