package org.mineright.rules.cn;

import static org.mineright.decision.Authority.read;
import static org.mineright.decision.Authority.reported;
import static org.mineright.decision.Authority.unverified;
import static org.mineright.decision.GroundKind.BAR;
import static org.mineright.decision.GroundKind.EXCEPTION;
import static org.mineright.decision.GroundKind.RESTRICTION;
import static org.mineright.decision.GroundKind.THRESHOLD;
import static org.mineright.decision.Outcome.BLOCKED;
import static org.mineright.decision.Outcome.NEEDS_LICENCE;
import static org.mineright.decision.Outcome.PERMITTED;
import static org.mineright.regime.Consequence.obligation;
import static org.mineright.regime.Consequence.warning;

import java.time.LocalDate;
import java.util.List;
import org.mineright.decision.RegimeStatus;
import org.mineright.regime.Consequence;
import org.mineright.regime.Element;
import org.mineright.regime.Ground;
import org.mineright.regime.Regime;

/**
 * {@code cn.current}, the superseded draft of 2023 and three proposals: the grounds in the order in
 * which they are tried, and what may follow.
 */
final class CnRegimes {
  private CnRegimes() {}

  /** What the proviso of Copyright Law Art. 24(1) asks of any use. */
  private static final List<Element> PROVISO =
      List.of(
          CnElements.NO_MARKET_HARM,
          CnElements.SOURCE_NOT_INFRINGING,
          CnElements.ACCESS_NOT_UNLAWFUL);

  /** Personal use, and use by teaching or research staff. */
  private static final List<Element> KEPT_PRIVATE =
      List.of(
          CnElements.NON_COMMERCIAL,
          CnElements.COPIES_NOT_SHARED,
          CnElements.NOT_OFFERED_TO_PUBLIC);

  /** What the three proposals ask alike. */
  private static final List<Element> PROPOSED_USE =
      List.of(
          CnElements.ANALYSIS_OR_TRAINING,
          CnElements.SOURCE_NOT_INFRINGING,
          CnElements.NO_EXPRESSION_TAKEN);

  private static final List<Consequence> CONSEQUENCES =
      List.of(
          obligation(
              "cn.attribution",
              read("Copyright Law Art. 24(1)"),
              read("Implementing Regulations Art. 19")),
          obligation("cn.stop-on-market-effect", read("Copyright Law Art. 24(1)")),
          obligation("cn.no-publication", read("Copyright Law Art. 24(1)(6)")),
          obligation("cn.stay-within-licence", read("Copyright Law Arts. 29-30")),
          obligation(
              "cn.lawful-source-records",
              read("Generative AI Interim Measures Art. 7(1)"),
              reported("GB/T 45654-2025")),
          obligation(
              "cn.ip-risk-check",
              read("Generative AI Interim Measures Art. 7(2)"),
              reported("GB/T 45654-2025")),
          obligation(
              "cn.honour-collection-refusals",
              unverified("TC260-003 of 29 February 2024, s. 5"),
              reported("GB/T 45654-2025")),
          obligation(
              "cn.complaint-and-stop",
              unverified("Generative AI Interim Measures Art. 15"),
              read("Civil Code Art. 1195"),
              reported("SPC Opinion Fa Fa [2026] No. 10, Art. 7")),
          obligation("cn.filter-and-retrain", unverified("Generative AI Interim Measures Art. 14")),
          obligation(
              "cn.user-agreement",
              unverified("Generative AI Interim Measures Art. 9"),
              reported("Guangzhou Internet Court (2024)粤0192民初113号, Ultraman I")),
          obligation("cn.filing", unverified("Generative AI Interim Measures Art. 17")),
          obligation(
              "cn.explain-training-data", unverified("Generative AI Interim Measures Art. 19")),
          obligation(
              "cn.label-output",
              unverified("Generative AI Interim Measures Art. 12"),
              unverified("Labelling Measures"),
              unverified("GB 45438-2025")),
          obligation(
              "cn.provenance-evidence", reported("SPC Opinion Fa Fa [2026] No. 10, Arts. 12, 17")),
          obligation(
              "cn.personal-information-basis",
              read("Personal Information Protection Law Arts. 13, 27"),
              read("Generative AI Interim Measures Art. 7(3)")),
          warning("cn.warn-personal-data"),
          warning("cn.warn-contract"),
          warning("cn.warn-bar-unknown"),
          warning("cn.warn-data-law"),
          warning("cn.warn-opt-out"),
          warning("cn.warn-older-law"));

  static final Regime CURRENT =
      Regime.of("cn.current", RegimeStatus.IN_FORCE, LocalDate.of(2026, 11, 22))
          .interpretations(
              CnInterpretations.TRAINING_FAIR_USE,
              CnInterpretations.TEMPORARY_COPIES,
              CnInterpretations.CONTRACT_TERMS,
              CnInterpretations.RESEARCH_ACTORS,
              CnInterpretations.KNOWN_PIRATED_SOURCE)
          .grounds(
              Ground.of("cn.no-act-in-mainland", THRESHOLD, PERMITTED)
                  .asks(CnElements.NO_ACT_HERE)
                  .by(read("Generative AI Interim Measures Art. 2")),
              Ground.of("cn.person-imitated", BAR, BLOCKED)
                  .asks(CnElements.PERSON_IMITATED)
                  .by(read("Civil Code Art. 1023(2)")),
              Ground.of("cn.data-by-circumvention", BAR, BLOCKED)
                  .asks(
                      CnElements.NOT_PROTECTED,
                      CnElements.DATA_MEASURE_CIRCUMVENTED,
                      CnElements.COMMERCIAL_OPERATOR)
                  .by(read("Anti-Unfair Competition Law Art. 13(3)")),
              Ground.of("cn.data-against-terms", RESTRICTION, NEEDS_LICENCE)
                  .asks(
                      CnElements.NOT_PROTECTED,
                      CnElements.TERMS_FORBID,
                      CnElements.COMMERCIAL_OPERATOR)
                  .by(read("Anti-Unfair Competition Law Art. 2")),
              Ground.of("cn.public-domain", THRESHOLD, PERMITTED)
                  .asks(CnElements.NOT_PROTECTED)
                  .by(read("Copyright Law Arts. 5, 23")),
              Ground.of("cn.circumvention", BAR, BLOCKED)
                  .asks(CnElements.MEASURE_CIRCUMVENTED)
                  .by(read("Copyright Law Arts. 49(2), 53(6)")),
              Ground.of("cn.known-infringing-source", BAR, BLOCKED)
                  .asks(CnElements.SOURCE_KNOWN_INFRINGING, CnElements.SOURCE_DUTY_APPLIES)
                  .by(
                      read("Generative AI Interim Measures Art. 7(1)"),
                      read("Copyright Law Art. 24(1)")),
              Ground.licence("cn.licence", CnElements.LICENCE).by(read("Copyright Law Art. 26")),
              Ground.of("cn.contract", RESTRICTION, NEEDS_LICENCE)
                  .asks(CnElements.PERMISSION_NEEDED)
                  .by(unverified("Civil Code Arts. 465, 577")),
              Ground.of("cn.no-protected-part", THRESHOLD, PERMITTED)
                  .asks(CnElements.NO_SUBSTANTIAL_PART)
                  .by(read("Copyright Law Art. 3")),
              Ground.of("cn.dataset-distribution", RESTRICTION, NEEDS_LICENCE)
                  .asks(CnElements.DATASET_DISTRIBUTION)
                  .by(read("Copyright Law Art. 10(1)(6), (12)")),
              Ground.of("cn.output-without-expression", THRESHOLD, PERMITTED)
                  .asks(CnElements.OUTPUT_GENERATION, CnElements.NO_EXPRESSION_TAKEN)
                  .by(read("Copyright Law Art. 3")),
              Ground.of("cn.transient-copies", THRESHOLD, PERMITTED)
                  .asks(
                      CnElements.INTERNAL_USE,
                      CnElements.TRANSIENT_COPIES,
                      CnElements.NO_EXPRESSION_TAKEN)
                  .by(read("Copyright Law Art. 10(1)(5)")),
              Ground.of("cn.art-24-1-1", EXCEPTION, PERMITTED)
                  .asks(PROVISO)
                  .asks(CnElements.PUBLISHED)
                  .asks(KEPT_PRIVATE)
                  .asks(CnElements.INDIVIDUAL)
                  .by(read("Copyright Law Art. 24(1)(1)")),
              Ground.of("cn.art-24-1-6-research", EXCEPTION, PERMITTED)
                  .asks(PROVISO)
                  .asks(CnElements.PUBLISHED)
                  .asks(KEPT_PRIVATE)
                  .asks(
                      CnElements.RESEARCH_BODY,
                      CnElements.RESEARCH,
                      CnElements.IN_SMALL_QUANTITY,
                      CnElements.INTERNAL_USE)
                  .by(read("Copyright Law Art. 24(1)(6)")),
              Ground.of("cn.art-24-1-6-teaching", EXCEPTION, PERMITTED)
                  .asks(PROVISO)
                  .asks(CnElements.PUBLISHED)
                  .asks(KEPT_PRIVATE)
                  .asks(
                      CnElements.SCHOOL,
                      CnElements.TEACHING,
                      CnElements.IN_SMALL_QUANTITY,
                      CnElements.INTERNAL_USE)
                  .by(read("Copyright Law Art. 24(1)(6)")),
              Ground.of("cn.art-24-1-7", EXCEPTION, PERMITTED)
                  .asks(PROVISO)
                  .asks(
                      CnElements.PUBLISHED,
                      CnElements.STATE_ORGAN,
                      CnElements.OFFICIAL_DUTY,
                      CnElements.NON_COMMERCIAL,
                      CnElements.NOT_OFFERED_TO_PUBLIC)
                  .by(read("Copyright Law Art. 24(1)(7)")),
              Ground.of("cn.software-regs-17", EXCEPTION, PERMITTED)
                  .asks(PROVISO)
                  .asks(
                      CnElements.SOFTWARE,
                      CnElements.STUDY_ACT,
                      CnElements.STUDY_PURPOSE,
                      CnElements.STUDY_COPIES_KEPT,
                      CnElements.NO_EXPRESSION_TAKEN)
                  .by(read("Software Regulations Art. 17")),
              Ground.of("cn.judicial-three-step", EXCEPTION, PERMITTED)
                  .asks(PROVISO)
                  .asks(
                      CnElements.PUBLISHED,
                      CnElements.ANALYSIS_OR_TRAINING,
                      CnElements.NOT_AIMED_AT_EXPRESSION,
                      CnElements.NO_EXPRESSION_TAKEN,
                      CnElements.NO_RESERVATION)
                  .by(reported("Hangzhou Internet Court (2024)浙0192民初1587号, Ultraman II, dictum")),
              Ground.ofDefault("cn.default", read("Copyright Law Arts. 26, 59(2)")))
          .consequences(CONSEQUENCES)
          .build();

  /** The draft of the Cyberspace Administration of 11 April 2023, never in force. */
  static final Regime DRAFT_2023 =
      CURRENT
          .amendedBy("cn.draft-2023", RegimeStatus.SUPERSEDED)
          .insertBefore(
              "cn.known-infringing-source",
              Ground.of("cn.draft-infringing-data", BAR, BLOCKED)
                  .asks(
                      CnElements.DRAFT_SERVES_PUBLIC,
                      CnElements.DRAFT_TRAINING,
                      CnElements.DRAFT_INFRINGING_CONTENT)
                  .by(reported("Draft of 11 April 2023, Art. 7(2)(2)")))
          .consequences(
              List.of(
                  obligation(
                      "cn.draft-duties",
                      reported("Draft of 11 April 2023, Arts. 7, 11, 13, 15, 16, 18-19"))))
          .build();

  static final Regime INFORMATION_ANALYSIS =
      CURRENT
          .amendedBy("cn.proposal-information-analysis", RegimeStatus.PROPOSED)
          .interpretations(CnInterpretations.INFORMATION_ANALYSIS_SCOPE)
          .insertBefore(
              "cn.dataset-distribution",
              Ground.of("cn.information-analysis", EXCEPTION, PERMITTED)
                  .asks(PROPOSED_USE)
                  .asks(
                      CnElements.NON_EXPRESSIVE,
                      CnElements.NO_MARKET_CONFLICT,
                      CnElements.ANALYSIS_IN_SCOPE)
                  .by(read("Xie, Song and Li 2025, s. 3.1")))
          .build();

  static final Regime QUASI_STATUTORY_LICENCE =
      CURRENT
          .amendedBy("cn.proposal-quasi-statutory-licence", RegimeStatus.PROPOSED)
          .interpretations(CnInterpretations.PRIOR_DECLARATION)
          .insertBefore(
              "cn.dataset-distribution",
              Ground.of("cn.quasi-statutory-licence", EXCEPTION, PERMITTED)
                  .asks(PROPOSED_USE)
                  .asks(
                      CnElements.NOTICE,
                      CnElements.NO_OBJECTION,
                      CnElements.NO_PRIOR_DECLARATION,
                      CnElements.PAID)
                  .by(read("Xie, Song and Li 2025, s. 3.2")))
          .consequences(
              List.of(
                  obligation(
                      "cn.remove-on-objection",
                      read("Xie, Song and Li 2025, s. 3.2"),
                      read("Network Dissemination Regulations Art. 9")),
                  obligation("cn.records-and-filter", read("Xie, Song and Li 2025, s. 3.2"))))
          .build();

  static final Regime COLLECTIVE_LICENSING =
      CURRENT
          .amendedBy("cn.proposal-collective-licensing", RegimeStatus.PROPOSED)
          .interpretations(CnInterpretations.DECLARATION_FORM)
          .insertBefore(
              "cn.dataset-distribution",
              Ground.of("cn.collective-licence", EXCEPTION, PERMITTED)
                  .asks(PROPOSED_USE)
                  .asks(
                      CnElements.MANAGED,
                      CnElements.NON_EXPRESSIVE,
                      CnElements.NO_OBJECTION,
                      CnElements.NO_OTHER_DECLARATION,
                      CnElements.PAID,
                      CnElements.FILTER)
                  .by(read("Xie, Song and Li 2025, s. 3.3")))
          .consequences(
              List.of(
                  obligation(
                      "cn.pay-and-report",
                      read("Xie, Song and Li 2025, s. 3.3"),
                      read("Collective Management Regulations Art. 27"))))
          .build();
}
