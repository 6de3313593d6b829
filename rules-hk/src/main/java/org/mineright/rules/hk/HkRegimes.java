package org.mineright.rules.hk;

import static org.mineright.decision.Authority.read;
import static org.mineright.decision.Authority.reported;
import static org.mineright.decision.Authority.unmarked;
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
 * The regimes of Hong Kong: {@code hk.current}, and the two proposals, which insert grounds before
 * its exceptions and leave the rest as it is.
 */
final class HkRegimes {
  private HkRegimes() {}

  /** s.37: what every permitted act asks. */
  private static final List<Element> PERMITTED_ACT =
      List.of(HkElements.NO_MARKET_HARM, HkElements.NO_CONTRACT_BAN);

  private static final List<Element> FAIR_DEALING =
      List.of(
          HkElements.FAIR_LAWFUL_ACCESS,
          HkElements.FAIR_CLEAN_SOURCE,
          HkElements.FAIR_NO_MARKET_HARM,
          HkElements.FAIR_NOT_SHARED,
          HkElements.FAIR_NO_EXPRESSIVE_OUTPUT);

  private static final List<Element> TDM_2025 =
      List.of(
          HkElements.TDM_PURPOSE,
          HkElements.TDM_LAWFUL_ACCESS,
          HkElements.TDM_NO_INFRINGING_COPIES,
          HkElements.TDM_RECORDS,
          HkElements.TDM_NO_RESERVATION,
          HkElements.TDM_NO_LICENSING_SCHEME,
          HkElements.TDM_NO_FURTHER_DEALING);

  private static final List<Consequence> CONSEQUENCES =
      List.of(
          obligation("hk.check-other-law", read("Cap. 528 s.22(1)")),
          obligation("hk.keep-licence-terms", read("Cap. 528 s.22(2)")),
          obligation("hk.replace-source", unverified("Cap. 528 s.31"), read("Cap. 528 s.35")),
          obligation("hk.research-only", read("Cap. 528 s.38(1)")),
          obligation("hk.do-not-share", read("Cap. 528 s.38(2)(b)")),
          obligation("hk.do-not-commercialise", read("Cap. 528 s.38(3)")),
          obligation("hk.retain-only-as-needed", read("Cap. 528 s.38(3)")),
          obligation("hk.store-securely", read("Cap. 528 s.38(3)")),
          obligation("hk.keep-evidence", unmarked("burden of proof")),
          obligation("hk.cite-source", unverified("Cap. 528 s.39")),
          obligation("hk.school-network", reported("Cap. 528 s.41A(5)")),
          warning(
              "hk.warn.personal-data",
              unmarked("Personal Data (Privacy) Ordinance (Cap. 486), principles 1, 3, 4"),
              reported(
                  "Privacy Commissioner, framework of June 2024 and guideline of 15 April 2025")),
          warning("hk.warn.contract", read("Cap. 528 s.37(1)")),
          warning(
              "hk.warn.misuse",
              unverified("Crimes Ordinance s.161"),
              unverified("Telecommunications Ordinance s.27A"),
              reported("Law Reform Commission, January 2026")),
          warning("hk.warn.presumed"),
          warning("hk.warn.source", unverified("Cap. 528 s.31")),
          warning("hk.warn.measure", reported("Cap. 528 s.273A")),
          warning(
              "hk.warn.crime",
              read("Cap. 528 s.118(1)(g)"),
              reported("Cap. 528 s.118(2A)"),
              unverified("Cap. 528 s.119B")),
          warning("hk.warn.locked"),
          warning("hk.warn.opt-out"),
          warning("hk.warn.fairness", read("Cap. 528 s.38(3)"), unverified("Cap. 528 s.41A(2)")),
          warning("hk.warn.synthetic", unverified("Cap. 528 ss.11(3), 17(6)")));

  private static final Consequence PROPOSAL_NOT_LAW = warning("hk.proposal-not-law");

  private static final List<Consequence> TDM_2025_OBLIGATIONS =
      List.of(
          obligation("hk.disclose-source-records", HkElements.PAPER_2025),
          obligation("hk.honour-later-opt-out", HkElements.PAPER_2025),
          obligation("hk.no-further-dealing", HkElements.PAPER_2025),
          obligation("hk.recheck-licensing-schemes", HkElements.PAPER_2025));

  static final Regime CURRENT =
      Regime.of("hk.current", RegimeStatus.IN_FORCE, LocalDate.of(2026, 11, 22))
          .interpretations(
              HkInterpretations.COMMERCIAL_RESEARCH,
              HkInterpretations.GENERATIVE_TRAINING,
              HkInterpretations.LICENCE_AVAILABILITY,
              HkInterpretations.KNOWN_PIRATED_SOURCE,
              HkInterpretations.CONTRACT_TERMS)
          .grounds(
              Ground.of("hk.no-act-in-hong-kong", THRESHOLD, PERMITTED)
                  .asks(HkElements.NO_ACT_IN_HONG_KONG)
                  .by(read("Cap. 528 s.22(1)")),
              Ground.of("hk.no-copyright", THRESHOLD, PERMITTED)
                  .asks(HkElements.NO_COPYRIGHT)
                  .by(unverified("Cap. 528 ss.2, 4")),
              Ground.of("hk.before-cap-528", RESTRICTION, NEEDS_LICENCE)
                  .asks(HkElements.BEFORE_COMMENCEMENT)
                  .by(unverified("Cap. 528 s.1")),
              Ground.of("hk.circumvention", BAR, BLOCKED)
                  .asks(HkElements.CIRCUMVENTION)
                  .by(read("Cap. 528 s.273(1)"), reported("Cap. 528 s.273A")),
              Ground.of("hk.known-infringing-copy", BAR, BLOCKED)
                  .asks(
                      HkElements.INFRINGING_COPY,
                      HkElements.KNOWLEDGE,
                      HkElements.TRADE_OR_DISTRIBUTION)
                  .by(
                      unverified("Cap. 528 s.31"),
                      read("Cap. 528 s.35"),
                      read("Cap. 528 s.118(1)")),
              Ground.licence("hk.licence", HkElements.LICENCE).by(read("Cap. 528 s.22(2)")),
              Ground.of("hk.no-substantial-part", THRESHOLD, PERMITTED)
                  .asks(HkElements.NO_SUBSTANTIAL_PART)
                  .by(read("Cap. 528 s.22(3)(a)")),
              Ground.of("hk.free-output", THRESHOLD, PERMITTED)
                  .asks(HkElements.FREE_OUTPUT)
                  .by(read("Cap. 528 s.22(3)")),
              Ground.of("hk.research", EXCEPTION, PERMITTED)
                  .asks(
                      HkElements.RESEARCH_DEALING,
                      HkElements.RESEARCH_PURPOSE,
                      HkElements.RESEARCH_NON_COMMERCIAL,
                      HkElements.RESEARCH_NO_LICENCE_ON_OFFER)
                  .asks(FAIR_DEALING)
                  .asks(HkElements.NO_CONTRACT_BAN)
                  .by(read("Cap. 528 ss.37, 38")),
              Ground.of("hk.instruction", EXCEPTION, PERMITTED)
                  .asks(
                      HkElements.INSTRUCTION_IN_FORCE,
                      HkElements.INSTRUCTION,
                      HkElements.TEACHER_OR_PUPIL,
                      HkElements.INSTRUCTION_ANALYSIS,
                      HkElements.INSTRUCTION_NON_COMMERCIAL,
                      HkElements.INSTRUCTION_NO_LICENCE_ON_OFFER)
                  .asks(FAIR_DEALING)
                  .asks(HkElements.NO_CONTRACT_BAN)
                  .by(read("Cap. 528 s.37"), unverified("Cap. 528 s.41A")),
              Ground.ofDefault("hk.default", read("Cap. 528 s.22")))
          .consequences(CONSEQUENCES)
          .build();

  static final Regime TDM_PROPOSAL_2025 =
      CURRENT
          .amendedBy("hk.tdm-proposal-2025", RegimeStatus.PROPOSED)
          .interpretations(HkInterpretations.OPT_OUT_FORM, HkInterpretations.PROPOSAL_RAG)
          .insertBefore(
              "hk.research",
              Ground.of("hk.tdm-2025", EXCEPTION, PERMITTED)
                  .asks(TDM_2025)
                  .asks(PERMITTED_ACT)
                  .by(HkElements.PAPER_2025))
          .consequences(TDM_2025_OBLIGATIONS)
          .consequences(
              List.of(PROPOSAL_NOT_LAW, warning("hk.warn.outputs", HkElements.PAPER_2025)))
          .build();

  static final Regime SYNTHETIC_DATA_PROPOSAL =
      CURRENT
          .amendedBy("hk.synthetic-data-proposal", RegimeStatus.PROPOSED)
          .interpretations(
              HkInterpretations.OPT_OUT_FORM,
              HkInterpretations.PROPOSAL_RAG,
              HkInterpretations.SYNTHETIC_READING)
          .insertBefore(
              "hk.research",
              Ground.of("hk.synthetic-creator", EXCEPTION, PERMITTED)
                  .asks(
                      HkElements.SYNTHETIC_CREATOR,
                      HkElements.SYNTHETIC_LAWFUL_ACCESS,
                      HkElements.SYNTHETIC_CLEAN_SOURCE,
                      HkElements.SYNTHETIC_LIKENESS)
                  .asks(PERMITTED_ACT)
                  .by(HkElements.SENG_AND_YU),
              Ground.of("hk.synthetic-user", EXCEPTION, PERMITTED)
                  .asks(
                      HkElements.SYNTHETIC_USER,
                      HkElements.SYNTHETIC_INPUT_USED,
                      HkElements.SYNTHETIC_CLEAN_SOURCE)
                  .asks(PERMITTED_ACT)
                  .by(HkElements.SENG_AND_YU),
              Ground.of("hk.synthetic-folded", EXCEPTION, PERMITTED)
                  .asks(HkElements.SYNTHETIC_FOLDED)
                  .asks(TDM_2025)
                  .asks(PERMITTED_ACT)
                  .by(HkElements.SENG_AND_YU))
          .consequences(TDM_2025_OBLIGATIONS)
          .consequences(
              List.of(
                  obligation("hk.label-synthetic", read("Cap. 528 s.22(3)")),
                  obligation("hk.test-near-copies", read("Cap. 528 s.22(3)")),
                  obligation("hk.keep-generator-terms", read("Cap. 528 s.37(1)")),
                  obligation(
                      "hk.check-synthetic-ownership", unverified("Cap. 528 ss.11(3), 17(6)")),
                  obligation(
                      "hk.reidentification",
                      unmarked("Personal Data (Privacy) Ordinance (Cap. 486)")),
                  PROPOSAL_NOT_LAW))
          .build();
}
