package org.mineright.rules.hk;

import static org.mineright.decision.Authority.read;
import static org.mineright.decision.Authority.reported;
import static org.mineright.decision.Authority.unmarked;
import static org.mineright.decision.Authority.unverified;
import static org.mineright.fact.Facts.ACTIVITY;
import static org.mineright.fact.Facts.ACTOR;
import static org.mineright.fact.Facts.ACT_IN_JURISDICTION;
import static org.mineright.fact.Facts.COMMERCIAL_PURPOSE;
import static org.mineright.fact.Facts.CONTRACT_PROHIBITS;
import static org.mineright.fact.Facts.EXPRESSIVE_OUTPUT;
import static org.mineright.fact.Facts.INFRINGEMENT_KNOWLEDGE;
import static org.mineright.fact.Facts.INFRINGING_SOURCE;
import static org.mineright.fact.Facts.INSTRUCTIONAL_PURPOSE;
import static org.mineright.fact.Facts.LAWFUL_ACCESS;
import static org.mineright.fact.Facts.LICENCE_HELD;
import static org.mineright.fact.Facts.LICENSING_AVAILABILITY;
import static org.mineright.fact.Facts.MARKET_HARM;
import static org.mineright.fact.Facts.OPT_OUT;
import static org.mineright.fact.Facts.PUBLICLY_AVAILABLE_ONLINE;
import static org.mineright.fact.Facts.RECORDS_KEPT;
import static org.mineright.fact.Facts.SCIENTIFIC_RESEARCH_PURPOSE;
import static org.mineright.fact.Facts.SHARED_WITH_THIRD_PARTIES;
import static org.mineright.fact.Facts.SUBSTANTIAL_PART;
import static org.mineright.fact.Facts.TECHNICAL_PROTECTION_CIRCUMVENTED;
import static org.mineright.fact.Facts.WORK_STATUS;
import static org.mineright.rules.hk.HkDates.CAP_528_IN_FORCE;
import static org.mineright.rules.hk.HkDates.S_273A_IN_FORCE;
import static org.mineright.rules.hk.HkDates.S_41A_IN_FORCE;
import static org.mineright.rules.hk.HkFacts.SYNTHETIC_INPUT;
import static org.mineright.rules.hk.HkInterpretations.COMMERCIAL_RESEARCH;
import static org.mineright.rules.hk.HkInterpretations.CONTRACT_TERMS;
import static org.mineright.rules.hk.HkInterpretations.GENERATIVE_TRAINING;
import static org.mineright.rules.hk.HkInterpretations.KNOWN_PIRATED_SOURCE;
import static org.mineright.rules.hk.HkInterpretations.LICENCE_AVAILABILITY;
import static org.mineright.rules.hk.HkInterpretations.OPT_OUT_FORM;
import static org.mineright.rules.hk.HkInterpretations.PROPOSAL_RAG;
import static org.mineright.rules.hk.HkInterpretations.SYNTHETIC_READING;

import org.mineright.decision.Authority;
import org.mineright.regime.Element;

/**
 * The elements of the law of Hong Kong, by provision. When each is met, the DRL file of the
 * provision says. Sections are of the Copyright Ordinance (Cap. 528).
 */
final class HkElements {
  private HkElements() {}

  /** Known from reports: nobody but its readers has its text. */
  static final Authority PAPER_2025 = reported("Government paper of 18 February 2025");

  static final Authority SENG_AND_YU = read("Seng and Yu (2024)");

  // Scope and infringement: s-22.drl, s-2.drl, s-1.drl

  static final Element NO_ACT_IN_HONG_KONG =
      Element.of("hk.s-22.no-act-in-hong-kong")
          .turnsOn(ACT_IN_JURISDICTION)
          .by(read("Cap. 528 s.22(1)"));

  static final Element NO_COPYRIGHT =
      Element.of("hk.s-2.no-copyright").turnsOn(WORK_STATUS).by(unverified("Cap. 528 ss.2, 4"));

  static final Element BEFORE_COMMENCEMENT =
      Element.of("hk.s-1.before-commencement")
          .turnsOn(CAP_528_IN_FORCE)
          .by(unverified("Cap. 528 s.1"));

  static final Element LICENCE =
      Element.of("hk.s-22.licence-held")
          .turnsOn(LICENCE_HELD)
          .by(read("Cap. 528 s.22(2)"), unverified("Cap. 528 s.108"));

  static final Element NO_SUBSTANTIAL_PART =
      Element.of("hk.s-22.no-substantial-part")
          .turnsOn(SUBSTANTIAL_PART)
          .by(read("Cap. 528 s.22(3)"));

  static final Element FREE_OUTPUT =
      Element.of("hk.s-22.free-output")
          .turnsOn(ACTIVITY, EXPRESSIVE_OUTPUT)
          .by(read("Cap. 528 s.22(3)"), unverified("Cap. 528 ss.23, 28A"));

  // Infringing copies: s-35.drl, s-31.drl

  static final Element INFRINGING_COPY =
      Element.of("hk.s-35.infringing-copy")
          .turnsOn(INFRINGING_SOURCE)
          .by(read("Cap. 528 s.35(2), (3)"));

  static final Element KNOWLEDGE =
      Element.of("hk.s-31.knowledge")
          .turnsOn(INFRINGEMENT_KNOWLEDGE)
          .by(unverified("Cap. 528 s.31"));

  static final Element TRADE_OR_DISTRIBUTION =
      Element.of("hk.s-31.trade-or-distribution")
          .turnsOn(ACTIVITY, COMMERCIAL_PURPOSE, SHARED_WITH_THIRD_PARTIES)
          .turnsOn(KNOWN_PIRATED_SOURCE)
          .by(
              unverified("Cap. 528 s.31"),
              read("Cap. 528 s.118(1)(g)"),
              read("HKSAR v Chan Nai Ming, CFA, 18 May 2007"));

  // Technological measures: s-273a.drl

  static final Element CIRCUMVENTION =
      Element.of("hk.s-273a.circumvention")
          .turnsOn(TECHNICAL_PROTECTION_CIRCUMVENTED)
          .turnsOn(S_273A_IN_FORCE)
          .by(
              read("Cap. 528 s.273(1)"),
              reported("Cap. 528 s.273A"),
              unverified("Cap. 528 s.273D"));

  // Every permitted act: s-37.drl

  static final Element NO_MARKET_HARM =
      Element.of("hk.s-37.no-market-harm").turnsOn(MARKET_HARM).by(read("Cap. 528 s.37(3)"));

  static final Element NO_CONTRACT_BAN =
      Element.of("hk.s-37.no-contract-ban")
          .turnsOn(CONTRACT_PROHIBITS)
          .turnsOn(CONTRACT_TERMS)
          .by(read("Cap. 528 s.37(1)"));

  // Fair dealing, common to ss.38 and 41A: fair-dealing.drl

  static final Element FAIR_LAWFUL_ACCESS =
      Element.of("hk.fair-dealing.lawful-access")
          .turnsOn(LAWFUL_ACCESS)
          .by(read("Cap. 528 s.38(3)"), unverified("Cap. 528 s.41A(2)"));

  static final Element FAIR_CLEAN_SOURCE =
      Element.of("hk.fair-dealing.clean-source")
          .turnsOn(INFRINGING_SOURCE)
          .by(read("Cap. 528 s.38(3)"), unverified("Cap. 528 s.41A(2)"));

  static final Element FAIR_NO_MARKET_HARM =
      Element.of("hk.fair-dealing.no-market-harm")
          .turnsOn(ACTIVITY, MARKET_HARM)
          .by(read("Cap. 528 ss.37(3), 38(3)(d)"));

  static final Element FAIR_NOT_SHARED =
      Element.of("hk.fair-dealing.not-shared")
          .turnsOn(ACTIVITY, SHARED_WITH_THIRD_PARTIES)
          .by(read("Cap. 528 s.38(2)(b)"));

  static final Element FAIR_NO_EXPRESSIVE_OUTPUT =
      Element.of("hk.fair-dealing.no-expressive-output")
          .turnsOn(ACTIVITY, EXPRESSIVE_OUTPUT)
          .turnsOn(GENERATIVE_TRAINING)
          .by(read("Cap. 528 s.38(3)(c), (d)"));

  // Research and private study: s-38.drl

  static final Element RESEARCH_DEALING =
      Element.of("hk.s-38.dealing")
          .turnsOn(ACTIVITY)
          .turnsOn(GENERATIVE_TRAINING)
          .by(read("Cap. 528 s.38(1)"));

  static final Element RESEARCH_PURPOSE =
      Element.of("hk.s-38.research-purpose")
          .turnsOn(SCIENTIFIC_RESEARCH_PURPOSE)
          .by(read("Cap. 528 s.38(1)"));

  static final Element RESEARCH_NON_COMMERCIAL =
      Element.of("hk.s-38.non-commercial")
          .turnsOn(COMMERCIAL_PURPOSE)
          .turnsOn(COMMERCIAL_RESEARCH)
          .by(read("Cap. 528 s.38(3)(a)"));

  static final Element RESEARCH_NO_LICENCE_ON_OFFER =
      Element.of("hk.s-38.no-licence-on-offer")
          .turnsOn(ACTIVITY, LICENSING_AVAILABILITY)
          .turnsOn(LICENCE_AVAILABILITY)
          .by(read("Cap. 528 s.38(3)(d)"));

  // Instruction: s-41a.drl

  static final Element INSTRUCTION_IN_FORCE =
      Element.of("hk.s-41a.in-force")
          .turnsOn(S_41A_IN_FORCE)
          .by(
              reported("Copyright (Amendment) Ordinance 2007"),
              unverified("Cap. 528 s.41A, commencement"));

  static final Element INSTRUCTION =
      Element.of("hk.s-41a.instruction")
          .turnsOn(INSTRUCTIONAL_PURPOSE)
          .by(reported("Cap. 528 s.41A(1)"));

  static final Element TEACHER_OR_PUPIL =
      Element.of("hk.s-41a.teacher-or-pupil").turnsOn(ACTOR).by(reported("Cap. 528 s.41A(1)"));

  static final Element INSTRUCTION_ANALYSIS =
      Element.of("hk.s-41a.analysis").turnsOn(ACTIVITY).by(reported("Cap. 528 s.41A(1)"));

  static final Element INSTRUCTION_NON_COMMERCIAL =
      Element.of("hk.s-41a.non-commercial")
          .turnsOn(COMMERCIAL_PURPOSE)
          .by(unverified("Cap. 528 s.41A(2)"));

  static final Element INSTRUCTION_NO_LICENCE_ON_OFFER =
      Element.of("hk.s-41a.no-licence-on-offer")
          .turnsOn(LICENSING_AVAILABILITY)
          .by(unverified("Cap. 528 s.41A(2)"));

  // The 2025 proposal: tdm-proposal-2025.drl

  static final Element TDM_PURPOSE =
      Element.of("hk.tdm-2025.purpose")
          .turnsOn(ACTIVITY, EXPRESSIVE_OUTPUT)
          .turnsOn(PROPOSAL_RAG)
          .by(PAPER_2025);

  static final Element TDM_LAWFUL_ACCESS =
      Element.of("hk.tdm-2025.lawful-access").turnsOn(LAWFUL_ACCESS).by(PAPER_2025);

  static final Element TDM_NO_INFRINGING_COPIES =
      Element.of("hk.tdm-2025.no-infringing-copies").turnsOn(INFRINGING_SOURCE).by(PAPER_2025);

  static final Element TDM_RECORDS =
      Element.of("hk.tdm-2025.records").turnsOn(RECORDS_KEPT).by(PAPER_2025);

  static final Element TDM_NO_RESERVATION =
      Element.of("hk.tdm-2025.no-reservation")
          .turnsOn(OPT_OUT, PUBLICLY_AVAILABLE_ONLINE)
          .turnsOn(OPT_OUT_FORM)
          .by(PAPER_2025, reported("Director of Intellectual Property, February 2025"));

  static final Element TDM_NO_LICENSING_SCHEME =
      Element.of("hk.tdm-2025.no-licensing-scheme").turnsOn(LICENSING_AVAILABILITY).by(PAPER_2025);

  static final Element TDM_NO_FURTHER_DEALING =
      Element.of("hk.tdm-2025.no-further-dealing")
          .turnsOn(SHARED_WITH_THIRD_PARTIES)
          .by(
              reported("Consultation paper of July 2024"),
              unverified("Government paper of 18 February 2025"));

  // The synthetic data proposal: synthetic-data-proposal.drl

  static final Element SYNTHETIC_CREATOR =
      Element.of("hk.synthetic.creator")
          .turnsOn(ACTIVITY)
          .turnsOn(SYNTHETIC_READING)
          .by(SENG_AND_YU);

  static final Element SYNTHETIC_LAWFUL_ACCESS =
      Element.of("hk.synthetic.lawful-access")
          .turnsOn(LAWFUL_ACCESS)
          .by(
              read("Seng and Yu (2024), note 6"),
              unverified("United Kingdom, plan of June 2022 (dropped)"));

  static final Element SYNTHETIC_CLEAN_SOURCE =
      Element.of("hk.synthetic.clean-source")
          .turnsOn(INFRINGING_SOURCE)
          .by(unmarked("convention of this library"));

  static final Element SYNTHETIC_LIKENESS =
      Element.of("hk.synthetic.likeness").turnsOn(EXPRESSIVE_OUTPUT).by(SENG_AND_YU);

  static final Element SYNTHETIC_USER =
      Element.of("hk.synthetic.user").turnsOn(ACTIVITY).turnsOn(SYNTHETIC_READING).by(SENG_AND_YU);

  static final Element SYNTHETIC_INPUT_USED =
      Element.of("hk.synthetic.input").turnsOn(SYNTHETIC_INPUT).by(SENG_AND_YU);

  static final Element SYNTHETIC_FOLDED =
      Element.of("hk.synthetic.folded")
          .turnsOn(SYNTHETIC_READING)
          .by(read("Seng and Yu (2024), last paragraph"));
}
