package org.mineright.rules.cn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mineright.Mineright;
import org.mineright.decision.Certainty;
import org.mineright.decision.Decision;
import org.mineright.decision.Obligation;
import org.mineright.decision.Outcome;
import org.mineright.decision.Warning;
import org.mineright.law.ConsequenceCases;
import org.mineright.law.ConsequenceCases.Case;
import org.mineright.law.RandomUses;
import org.mineright.law.Situation;
import org.mineright.regime.Regime;
import org.mineright.verify.Expectation;

/**
 * What follows from a decision (LAW.md, section 5): for every obligation and warning cases where it
 * attaches and near misses where it does not, and the whole of section 5 over random uses. A case
 * is the least that makes a ground decide, and what it adds; "today" is the day to which the law
 * was checked.
 */
class ConsequencesTest {
  private static final Mineright MINERIGHT = Mineright.load();

  /** For each ground that is used below, the least that makes it decide. */
  private static final Map<String, String> LEAST =
      Map.ofEntries(
          Map.entry("cn.no-act-in-mainland", "actInJurisdiction=false, offeredToPublic=false"),
          Map.entry("cn.person-imitated", "cn.identifiablePersonImitated=true"),
          Map.entry("cn.public-domain", "workStatus=PUBLIC_DOMAIN"),
          Map.entry("cn.circumvention", "technicalProtectionCircumvented=true"),
          Map.entry("cn.licence", "licenceHeld=true"),
          Map.entry("cn.contract", "contractProhibits=true"),
          Map.entry("cn.no-protected-part", "substantialPart=false"),
          Map.entry(
              "cn.output-without-expression", "activity=OUTPUT_GENERATION, expressiveOutput=false"),
          Map.entry(
              "cn.transient-copies",
              "activity=AI_PRE_TRAINING, transientCopiesOnly=true, expressiveOutput=false"),
          Map.entry(
              "cn.art-24-1-1",
              "marketHarm=false, workPublished=true, commercialPurpose=false,"
                  + " sharedWithThirdParties=false, actor=INDIVIDUAL"),
          Map.entry(
              "cn.art-24-1-6-research",
              "marketHarm=false, workPublished=true, commercialPurpose=false,"
                  + " sharedWithThirdParties=false, actor=RESEARCH_ORGANISATION,"
                  + " scientificResearchPurpose=true, cn.smallQuantity=true,"
                  + " activity=AI_PRE_TRAINING"),
          Map.entry(
              "cn.art-24-1-6-teaching",
              "marketHarm=false, workPublished=true, commercialPurpose=false,"
                  + " sharedWithThirdParties=false, actor=EDUCATIONAL_INSTITUTION,"
                  + " instructionalPurpose=true, cn.smallQuantity=true, activity=AI_PRE_TRAINING"),
          Map.entry(
              "cn.art-24-1-7",
              "marketHarm=false, workPublished=true, actor=PUBLIC_BODY,"
                  + " cn.performingOfficialDuty=true, commercialPurpose=false"),
          Map.entry(
              "cn.software-regs-17",
              "marketHarm=false, workType=SOFTWARE, activity=COMPUTATIONAL_ANALYSIS,"
                  + " scientificResearchPurpose=true, expressiveOutput=false"),
          Map.entry(
              "cn.information-analysis",
              "activity=AI_PRE_TRAINING, expressiveOutput=false, enjoymentIntent=false,"
                  + " marketHarm=false"),
          Map.entry(
              "cn.quasi-statutory-licence",
              "activity=AI_PRE_TRAINING, expressiveOutput=false, cn.noticePeriodObserved=true,"
                  + " cn.rightsholderObjected=false, optOut=NONE, cn.compensationPaid=true"),
          Map.entry(
              "cn.collective-licence",
              "activity=AI_PRE_TRAINING, expressiveOutput=false, cn.collectivelyManaged=true,"
                  + " enjoymentIntent=false, cn.rightsholderObjected=false, optOut=NONE,"
                  + " cn.compensationPaid=true, cn.optOutFilterActive=true"),
          Map.entry("cn.default", ""));

  /** By regime: id, whether it attaches, the ground, the day, and the facts beside its least. */
  private static final Map<String, String> CASES =
      Map.of(
          "cn.current",
          """
          cn.attribution                | yes | cn.art-24-1-1                | today      |
          cn.attribution                | yes | cn.art-24-1-6-research       | today      |
          cn.attribution                | yes | cn.art-24-1-6-teaching       | today      |
          cn.attribution                | yes | cn.art-24-1-7                | today      |
          cn.attribution                | yes | cn.software-regs-17          | today      |
          cn.attribution                | no  | cn.licence                   | today      |
          cn.attribution                | no  | cn.transient-copies          | today      |
          cn.stop-on-market-effect      | yes | cn.art-24-1-1                | today      |
          cn.stop-on-market-effect      | yes | cn.software-regs-17          | today      |
          cn.stop-on-market-effect      | no  | cn.no-protected-part         | today      |
          cn.no-publication             | yes | cn.art-24-1-6-research       | today      |
          cn.no-publication             | yes | cn.art-24-1-6-teaching       | today      |
          cn.no-publication             | no  | cn.art-24-1-1                | today      |
          cn.no-publication             | no  | cn.art-24-1-7                | today      |
          cn.stay-within-licence        | yes | cn.licence                   | today      |
          cn.stay-within-licence        | no  | cn.public-domain             | today      | licenceHeld=true
          cn.lawful-source-records      | yes | cn.public-domain             | 2023-08-15 | offeredToPublic=true
          cn.lawful-source-records      | yes | cn.no-protected-part         | today      | offeredToPublic=true
          cn.lawful-source-records      | no  | cn.public-domain             | 2023-08-14 | offeredToPublic=true
          cn.lawful-source-records      | no  | cn.public-domain             | today      | offeredToPublic=false
          cn.lawful-source-records      | no  | cn.public-domain             | today      |
          cn.lawful-source-records      | no  | cn.default                   | today      | offeredToPublic=true
          cn.ip-risk-check              | yes | cn.licence                   | 2023-08-15 | offeredToPublic=true
          cn.ip-risk-check              | no  | cn.licence                   | 2023-08-14 | offeredToPublic=true
          cn.ip-risk-check              | no  | cn.licence                   | today      |
          cn.honour-collection-refusals | yes | cn.licence                   | 2024-02-29 | offeredToPublic=true
          cn.honour-collection-refusals | no  | cn.licence                   | 2024-02-28 | offeredToPublic=true
          cn.honour-collection-refusals | no  | cn.art-24-1-1                | today      |
          cn.complaint-and-stop         | yes | cn.output-without-expression | 2023-08-15 | offeredToPublic=true
          cn.complaint-and-stop         | no  | cn.output-without-expression | 2023-08-14 | offeredToPublic=true
          cn.filter-and-retrain         | yes | cn.transient-copies          | 2023-08-15 | offeredToPublic=true
          cn.filter-and-retrain         | no  | cn.transient-copies          | today      | offeredToPublic=false
          cn.user-agreement             | yes | cn.software-regs-17          | 2023-08-15 | offeredToPublic=true
          cn.user-agreement             | no  | cn.software-regs-17          | today      |
          cn.filing                     | yes | cn.licence                   | today      | offeredToPublic=true
          cn.filing                     | no  | cn.circumvention             | today      | offeredToPublic=true
          cn.explain-training-data      | yes | cn.licence                   | today      | offeredToPublic=true
          cn.explain-training-data      | no  | cn.no-act-in-mainland        | today      |
          cn.label-output               | yes | cn.licence                   | 2025-09-01 | offeredToPublic=true
          cn.label-output               | no  | cn.licence                   | 2025-08-31 | offeredToPublic=true
          cn.provenance-evidence        | yes | cn.licence                   | 2026-09-07 | offeredToPublic=true
          cn.provenance-evidence        | no  | cn.licence                   | 2026-09-06 | offeredToPublic=true
          cn.personal-information-basis | yes | cn.public-domain             | today      | personalData=true
          cn.personal-information-basis | yes | cn.art-24-1-1                | 2000-01-01 | personalData=true
          cn.personal-information-basis | no  | cn.no-act-in-mainland        | today      | personalData=true
          cn.personal-information-basis | no  | cn.default                   | today      | personalData=true
          cn.personal-information-basis | no  | cn.public-domain             | today      | personalData=false
          cn.personal-information-basis | no  | cn.public-domain             | today      |
          cn.warn-personal-data         | yes | cn.person-imitated           | today      | personalData=true
          cn.warn-personal-data         | yes | cn.no-act-in-mainland        | today      | personalData=true
          cn.warn-personal-data         | no  | cn.default                   | today      |
          cn.warn-contract              | yes | cn.licence                   | today      | contractProhibits=true
          cn.warn-contract              | no  | cn.contract                  | today      |
          cn.warn-contract              | no  | cn.licence                   | today      | contractProhibits=false
          cn.warn-contract              | no  | cn.licence                   | today      |
          cn.warn-bar-unknown           | yes | cn.licence                   | today      |
          cn.warn-bar-unknown           | yes | cn.licence                   | today      | infringingSource=false, contractProhibits=false, cn.identifiablePersonImitated=false
          cn.warn-bar-unknown           | yes | cn.licence                   | today      | technicalProtectionCircumvented=false, contractProhibits=false, cn.identifiablePersonImitated=false
          cn.warn-bar-unknown           | yes | cn.licence                   | today      | technicalProtectionCircumvented=false, infringingSource=false, cn.identifiablePersonImitated=false
          cn.warn-bar-unknown           | yes | cn.licence                   | today      | technicalProtectionCircumvented=false, infringingSource=false, contractProhibits=false
          cn.warn-bar-unknown           | no  | cn.licence                   | today      | technicalProtectionCircumvented=false, infringingSource=false, contractProhibits=false, cn.identifiablePersonImitated=false
          cn.warn-bar-unknown           | no  | cn.licence                   | 2023-08-14 | technicalProtectionCircumvented=false, infringementKnowledge=ACTUAL, contractProhibits=false, cn.identifiablePersonImitated=false
          cn.warn-bar-unknown           | no  | cn.default                   | today      |
          cn.warn-data-law              | yes | cn.public-domain             | today      | publiclyAvailableOnline=true
          cn.warn-data-law              | yes | cn.public-domain             | today      | technicalProtectionCircumvented=true
          cn.warn-data-law              | no  | cn.public-domain             | today      |
          cn.warn-data-law              | no  | cn.licence                   | today      | publiclyAvailableOnline=true
          cn.warn-opt-out               | yes | cn.default                   | today      | optOut=NATURAL_LANGUAGE
          cn.warn-opt-out               | yes | cn.licence                   | today      | optOut=MACHINE_READABLE
          cn.warn-opt-out               | no  | cn.licence                   | today      | optOut=NONE
          cn.warn-opt-out               | no  | cn.default                   | today      |
          cn.warn-older-law             | yes | cn.default                   | 2021-05-31 |
          cn.warn-older-law             | no  | cn.default                   | 2021-06-01 |
          """,
          "cn.draft-2023",
          """
          cn.draft-duties               | yes | cn.licence                   | 2000-01-01 | offeredToPublic=true
          cn.draft-duties               | yes | cn.public-domain             | today      | offeredToPublic=true
          cn.draft-duties               | no  | cn.licence                   | today      |
          cn.draft-duties               | no  | cn.art-24-1-1                | today      |
          cn.draft-duties               | no  | cn.default                   | today      | offeredToPublic=true
          cn.lawful-source-records      | no  | cn.licence                   | today      | offeredToPublic=true
          cn.provenance-evidence        | no  | cn.licence                   | today      | offeredToPublic=true
          cn.stay-within-licence        | yes | cn.licence                   | today      | offeredToPublic=true
          """,
          "cn.proposal-information-analysis",
          """
          cn.attribution                | yes | cn.information-analysis      | today      |
          cn.stop-on-market-effect      | no  | cn.information-analysis      | today      |
          cn.filing                     | yes | cn.information-analysis      | today      | offeredToPublic=true
          cn.label-output               | no  | cn.information-analysis      | 2025-08-31 | offeredToPublic=true
          """,
          "cn.proposal-quasi-statutory-licence",
          """
          cn.remove-on-objection        | yes | cn.quasi-statutory-licence   | today      |
          cn.remove-on-objection        | no  | cn.licence                   | today      |
          cn.records-and-filter         | yes | cn.quasi-statutory-licence   | today      |
          cn.records-and-filter         | no  | cn.licence                   | today      |
          cn.attribution                | no  | cn.quasi-statutory-licence   | today      |
          cn.provenance-evidence        | yes | cn.quasi-statutory-licence   | today      | offeredToPublic=true
          """,
          "cn.proposal-collective-licensing",
          """
          cn.pay-and-report             | yes | cn.collective-licence        | today      |
          cn.pay-and-report             | no  | cn.licence                   | today      |
          cn.attribution                | no  | cn.collective-licence        | today      |
          cn.ip-risk-check              | yes | cn.collective-licence        | today      | offeredToPublic=true
          """);

  record CaseUnder(String regime, Case which) {
    @Override
    public String toString() {
      return regime + ": " + which;
    }
  }

  static List<CaseUnder> cases() {
    List<CaseUnder> cases = new ArrayList<>();
    CASES.forEach(
        (regime, lines) ->
            ConsequenceCases.parse(lines).forEach(each -> cases.add(new CaseUnder(regime, each))));
    return cases;
  }

  private static ConsequenceCases under(String regime) {
    return new ConsequenceCases(MINERIGHT, regime, LocalDate.of(2026, 11, 22), LEAST);
  }

  /** The same, to be put to broken rules. */
  static List<Expectation> expectations() {
    return cases().stream().map(each -> under(each.regime()).expectation(each.which())).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void it_attaches_where_the_law_says_so_and_nowhere_else(CaseUnder each) {
    assertThat(under(each.regime()).attaches(each.which())).isEqualTo(each.which().attaches());
  }

  @Test
  void every_obligation_and_warning_of_the_law_has_its_conditions_in_the_table() {
    assertThat(CnMutation.OF_MODULE.consequences().attaching())
        .containsExactlyInAnyOrderElementsOf(CnLaw.DOCUMENT.consequences());
  }

  @Test
  void every_obligation_and_warning_of_the_law_has_a_case_and_a_near_miss() {
    for (boolean attaches : List.of(true, false)) {
      assertThat(
              cases().stream()
                  .map(CaseUnder::which)
                  .filter(each -> each.attaches() == attaches)
                  .map(Case::id)
                  .distinct())
          .containsExactlyInAnyOrderElementsOf(CnLaw.DOCUMENT.consequences());
    }
  }

  @Test
  void elements_that_the_deciding_ground_presumes_are_the_first_warnings() {
    Decision decision =
        under("cn.current").decide("cn.art-24-1-6-research", "today", "personalData=true");
    assertThat(decision.warnings())
        .extracting(Warning::id)
        .containsExactly(
            "cn.art-24.source-not-infringing",
            "cn.art-24.access-not-unlawful",
            "cn.art-24.not-offered-to-public",
            "cn.warn-personal-data",
            "cn.warn-bar-unknown");
  }

  @Test
  void the_law_says_of_no_ground_how_certain_it_is() {
    LEAST
        .keySet()
        .forEach(
            ground -> {
              String regime =
                  switch (ground) {
                    case "cn.information-analysis" -> "cn.proposal-information-analysis";
                    case "cn.quasi-statutory-licence" -> "cn.proposal-quasi-statutory-licence";
                    case "cn.collective-licence" -> "cn.proposal-collective-licensing";
                    default -> "cn.current";
                  };
              assertThat(under(regime).decide(ground, "today", "").certainty())
                  .isEqualTo(Certainty.UNMARKED);
            });
  }

  // ---- Section 5 a second time, in plain words.

  static List<String> regimes() {
    return new CnModule().regimes().stream().map(Regime::id).toList();
  }

  @ParameterizedTest
  @MethodSource("regimes")
  void random_decisions_have_the_obligations_and_warnings_of_the_law_and_no_other(String regime) {
    long seed = Long.getLong("mineright.seed", System.nanoTime());
    System.out.println("ConsequencesTest, " + regime + ": -Dmineright.seed=" + seed);
    List<LocalDate> dates =
        List.of(
            LocalDate.of(2021, 6, 1),
            LocalDate.of(2023, 8, 15),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2025, 9, 1),
            LocalDate.of(2025, 10, 15),
            LocalDate.of(2026, 9, 7));
    RandomUses uses = new RandomUses(CnLaw.CONFORMANCE, regime, dates, seed);
    for (int i = 0; i < 1_500; i++) {
      Situation use = uses.next();
      String request = RandomUses.toRequest(use, "cn", regime);
      Decision decision = MINERIGHT.decide(MINERIGHT.readRequest(request)).get(0);
      List<String> warnings = new ArrayList<>(decision.ground().presumed());
      warnings.addAll(warnings(use.withImplied(), decision));
      assertThat(decision.obligations())
          .as("seed " + seed + ", request " + i + "\n" + request)
          .extracting(Obligation::id)
          .containsExactlyElementsOf(obligations(use, decision));
      assertThat(decision.warnings())
          .as("seed " + seed + ", request " + i + "\n" + request)
          .extracting(Warning::id)
          .containsExactlyElementsOf(warnings);
    }
  }

  private static boolean is(Situation use, String fact, String... values) {
    return List.of(values).contains(Objects.requireNonNullElse(use.facts().get(fact), "?"));
  }

  private static List<String> obligations(Situation use, Decision decision) {
    List<String> due = new ArrayList<>();
    String ground = decision.ground().id();
    if (List.of(
            "cn.art-24-1-1",
            "cn.art-24-1-6-research",
            "cn.art-24-1-6-teaching",
            "cn.art-24-1-7",
            "cn.software-regs-17",
            "cn.judicial-three-step")
        .contains(ground)) {
      due.addAll(List.of("cn.attribution", "cn.stop-on-market-effect"));
    }
    switch (ground) {
      case "cn.art-24-1-6-research", "cn.art-24-1-6-teaching" -> due.add("cn.no-publication");
      case "cn.information-analysis" -> due.add("cn.attribution");
      case "cn.licence" -> due.add("cn.stay-within-licence");
      default -> {}
    }
    boolean service =
        is(use, "offeredToPublic", "true")
            && List.of(
                    "cn.public-domain",
                    "cn.licence",
                    "cn.no-protected-part",
                    "cn.output-without-expression",
                    "cn.transient-copies",
                    "cn.software-regs-17",
                    "cn.judicial-three-step",
                    "cn.information-analysis",
                    "cn.quasi-statutory-licence",
                    "cn.collective-licence")
                .contains(ground);
    boolean draft = decision.regime().equals("cn.draft-2023");
    if (service && !draft) {
      due.addAll(serviceDuties(use.date()));
    }
    if (is(use, "personalData", "true")
        && decision.outcome() == Outcome.PERMITTED
        && !ground.equals("cn.no-act-in-mainland")) {
      due.add("cn.personal-information-basis");
    }
    switch (ground) {
      case "cn.quasi-statutory-licence" ->
          due.addAll(List.of("cn.remove-on-objection", "cn.records-and-filter"));
      case "cn.collective-licence" -> due.add("cn.pay-and-report");
      default -> {}
    }
    if (service && draft) {
      due.add("cn.draft-duties");
    }
    return due;
  }

  private static List<String> serviceDuties(LocalDate date) {
    List<String> due = new ArrayList<>();
    String day = date.toString();
    if (day.compareTo("2023-08-15") >= 0) {
      due.addAll(List.of("cn.lawful-source-records", "cn.ip-risk-check"));
      if (day.compareTo("2024-02-29") >= 0) {
        due.add("cn.honour-collection-refusals");
      }
      due.addAll(
          List.of(
              "cn.complaint-and-stop",
              "cn.filter-and-retrain",
              "cn.user-agreement",
              "cn.filing",
              "cn.explain-training-data"));
      if (day.compareTo("2025-09-01") >= 0) {
        due.add("cn.label-output");
      }
      if (day.compareTo("2026-09-07") >= 0) {
        due.add("cn.provenance-evidence");
      }
    }
    return due;
  }

  private static List<String> warnings(Situation use, Decision decision) {
    List<String> due = new ArrayList<>();
    boolean permitted = decision.outcome() == Outcome.PERMITTED;
    if (is(use, "personalData", "true")) {
      due.add("cn.warn-personal-data");
    }
    if (permitted && is(use, "contractProhibits", "true")) {
      due.add("cn.warn-contract");
    }
    if (permitted
        && !use.facts()
            .keySet()
            .containsAll(
                List.of(
                    "technicalProtectionCircumvented",
                    "infringingSource",
                    "contractProhibits",
                    "cn.identifiablePersonImitated"))) {
      due.add("cn.warn-bar-unknown");
    }
    if (decision.ground().id().equals("cn.public-domain")
        && (is(use, "publiclyAvailableOnline", "true")
            || is(use, "technicalProtectionCircumvented", "true"))) {
      due.add("cn.warn-data-law");
    }
    if (is(use, "optOut", "NATURAL_LANGUAGE", "MACHINE_READABLE")) {
      due.add("cn.warn-opt-out");
    }
    if (use.date().isBefore(LocalDate.of(2021, 6, 1))) {
      due.add("cn.warn-older-law");
    }
    return due;
  }
}
