package org.mineright.rules.cn;

import static org.mineright.decision.Authority.read;
import static org.mineright.decision.Authority.reported;
import static org.mineright.decision.Authority.unverified;
import static org.mineright.fact.Facts.ACTIVITY;
import static org.mineright.fact.Facts.ACTOR;
import static org.mineright.fact.Facts.ACT_IN_JURISDICTION;
import static org.mineright.fact.Facts.COMMERCIAL_PURPOSE;
import static org.mineright.fact.Facts.CONTRACT_PROHIBITS;
import static org.mineright.fact.Facts.ENJOYMENT_INTENT;
import static org.mineright.fact.Facts.EXPRESSIVE_OUTPUT;
import static org.mineright.fact.Facts.INFRINGEMENT_KNOWLEDGE;
import static org.mineright.fact.Facts.INFRINGING_SOURCE;
import static org.mineright.fact.Facts.INSTRUCTIONAL_PURPOSE;
import static org.mineright.fact.Facts.LAWFUL_ACCESS;
import static org.mineright.fact.Facts.LICENCE_HELD;
import static org.mineright.fact.Facts.MARKET_HARM;
import static org.mineright.fact.Facts.OFFERED_TO_PUBLIC;
import static org.mineright.fact.Facts.OPT_OUT;
import static org.mineright.fact.Facts.PUBLICLY_AVAILABLE_ONLINE;
import static org.mineright.fact.Facts.SCIENTIFIC_RESEARCH_PURPOSE;
import static org.mineright.fact.Facts.SHARED_WITH_THIRD_PARTIES;
import static org.mineright.fact.Facts.SUBSTANTIAL_PART;
import static org.mineright.fact.Facts.TECHNICAL_PROTECTION_CIRCUMVENTED;
import static org.mineright.fact.Facts.TRANSIENT_COPIES_ONLY;
import static org.mineright.fact.Facts.WORK_PUBLISHED;
import static org.mineright.fact.Facts.WORK_STATUS;
import static org.mineright.fact.Facts.WORK_TYPE;
import static org.mineright.rules.cn.CnDates.AUCL_2025;
import static org.mineright.rules.cn.CnDates.INTERIM_MEASURES;
import static org.mineright.rules.cn.CnFacts.COLLECTIVELY_MANAGED;
import static org.mineright.rules.cn.CnFacts.COMPENSATION_PAID;
import static org.mineright.rules.cn.CnFacts.IDENTIFIABLE_PERSON_IMITATED;
import static org.mineright.rules.cn.CnFacts.NOTICE_PERIOD_OBSERVED;
import static org.mineright.rules.cn.CnFacts.OPT_OUT_FILTER_ACTIVE;
import static org.mineright.rules.cn.CnFacts.PERFORMING_OFFICIAL_DUTY;
import static org.mineright.rules.cn.CnFacts.RIGHTSHOLDER_OBJECTED;
import static org.mineright.rules.cn.CnFacts.SMALL_QUANTITY;
import static org.mineright.rules.cn.CnInterpretations.CONTRACT_TERMS;
import static org.mineright.rules.cn.CnInterpretations.DECLARATION_FORM;
import static org.mineright.rules.cn.CnInterpretations.INFORMATION_ANALYSIS_SCOPE;
import static org.mineright.rules.cn.CnInterpretations.KNOWN_PIRATED_SOURCE;
import static org.mineright.rules.cn.CnInterpretations.PRIOR_DECLARATION;
import static org.mineright.rules.cn.CnInterpretations.RESEARCH_ACTORS;
import static org.mineright.rules.cn.CnInterpretations.TEMPORARY_COPIES;
import static org.mineright.rules.cn.CnInterpretations.TRAINING_FAIR_USE;

import org.mineright.regime.Element;

/**
 * The elements of Chinese law and of the proposals for it, by provision. When each is met, the DRL
 * file of the provision says.
 */
final class CnElements {
  private CnElements() {}

  // Territory, persons, subject matter, data: territoriality.drl, civil-code-art-1023.drl,
  // copyright-law-art-5.drl, anti-unfair-competition-law.drl, copyright-law-art-49.drl

  static final Element NO_ACT_HERE =
      Element.of("cn.territory.no-act-here")
          .turnsOn(ACT_IN_JURISDICTION, OFFERED_TO_PUBLIC)
          .by(unverified("territoriality"), read("Generative AI Interim Measures Art. 2(1), (3)"));

  static final Element PERSON_IMITATED =
      Element.of("cn.civil-code-1023.person-imitated")
          .turnsOn(IDENTIFIABLE_PERSON_IMITATED)
          .by(
              read("Civil Code Arts. 1019, 1023(2)"),
              reported("SPC Opinion Fa Fa [2026] No. 10, Art. 4"));

  static final Element NOT_PROTECTED =
      Element.of("cn.art-5.not-protected")
          .turnsOn(WORK_STATUS)
          .by(read("Copyright Law Arts. 3, 5, 15, 22-23, 44"));

  static final Element COMMERCIAL_OPERATOR =
      Element.of("cn.aucl-2.commercial-operator")
          .turnsOn(ACTOR, COMMERCIAL_PURPOSE)
          .by(read("Anti-Unfair Competition Law Arts. 2, 13(3)"));

  static final Element TERMS_FORBID =
      Element.of("cn.aucl-2.terms-forbid")
          .turnsOn(CONTRACT_PROHIBITS, LICENCE_HELD)
          .by(
              read("Anti-Unfair Competition Law Art. 2"),
              reported("Beijing IP Court 2024, DataTang v Yinmu"));

  static final Element DATA_MEASURE_CIRCUMVENTED =
      Element.of("cn.aucl-13.measure-circumvented")
          .turnsOn(TECHNICAL_PROTECTION_CIRCUMVENTED)
          .turnsOn(AUCL_2025)
          .by(read("Anti-Unfair Competition Law Arts. 13(3), 29"));

  static final Element MEASURE_CIRCUMVENTED =
      Element.of("cn.art-49.measure-circumvented")
          .turnsOn(TECHNICAL_PROTECTION_CIRCUMVENTED)
          .by(read("Copyright Law Arts. 49-50"));

  // Source, licence, contract, act: interim-measures-art-7.drl, copyright-law-art-26.drl,
  // civil-code-art-465.drl, copyright-law-art-10.drl, copyright-law-art-3.drl

  static final Element SOURCE_KNOWN_INFRINGING =
      Element.of("cn.interim-7.source-known-infringing")
          .turnsOn(INFRINGEMENT_KNOWLEDGE, INFRINGING_SOURCE)
          .by(read("Generative AI Interim Measures Art. 7(1)"), read("Copyright Law Art. 24(1)"));

  static final Element SOURCE_DUTY_APPLIES =
      Element.of("cn.interim-2.source-duty-applies")
          .turnsOn(OFFERED_TO_PUBLIC)
          .turnsOn(KNOWN_PIRATED_SOURCE)
          .turnsOn(INTERIM_MEASURES)
          .by(read("Generative AI Interim Measures Arts. 2, 7(1)"));

  static final Element LICENCE =
      Element.of("cn.art-26.licence-held")
          .turnsOn(LICENCE_HELD)
          .by(read("Copyright Law Arts. 26, 59(2)"));

  static final Element PERMISSION_NEEDED =
      Element.of("cn.contract.permission-needed")
          .turnsOn(CONTRACT_PROHIBITS)
          .turnsOn(CONTRACT_TERMS)
          .by(unverified("Civil Code Arts. 465, 577"));

  static final Element DATASET_DISTRIBUTION =
      Element.of("cn.art-10.dataset-distribution")
          .turnsOn(ACTIVITY)
          .by(read("Copyright Law Art. 10(1)(6), (12)"));

  static final Element OUTPUT_GENERATION =
      Element.of("cn.art-10.output-generation")
          .turnsOn(ACTIVITY)
          .by(read("Copyright Law Art. 10(1)(5), (14)"));

  static final Element INTERNAL_USE =
      Element.of("cn.art-10.internal-use")
          .turnsOn(ACTIVITY)
          .by(read("Copyright Law Arts. 10(1)(5), 24(1)(6)"));

  static final Element ANALYSIS_OR_TRAINING =
      Element.of("cn.art-10.analysis-or-training")
          .turnsOn(ACTIVITY)
          .by(read("Xie, Song and Li 2025, s. 3"));

  static final Element TRANSIENT_COPIES =
      Element.of("cn.art-10.transient-copies")
          .turnsOn(TRANSIENT_COPIES_ONLY)
          .turnsOn(TEMPORARY_COPIES)
          .by(read("Copyright Law Art. 10(1)(5)"));

  static final Element NO_SUBSTANTIAL_PART =
      Element.of("cn.art-3.no-substantial-part")
          .turnsOn(SUBSTANTIAL_PART)
          .by(read("Copyright Law Art. 3, silent on quantity"));

  static final Element NO_EXPRESSION_TAKEN =
      Element.of("cn.art-3.no-expression-taken")
          .turnsOn(EXPRESSIVE_OUTPUT)
          .by(read("Copyright Law Art. 3"), reported("SPC Opinion Fa Fa [2026] No. 10, Art. 12"));

  // Copyright Law Art. 24, common conditions: copyright-law-art-24.drl

  static final Element NO_MARKET_HARM =
      Element.of("cn.art-24.no-market-harm")
          .turnsOn(MARKET_HARM)
          .by(read("Copyright Law Art. 24(1)"), read("Implementing Regulations Art. 21"));

  static final Element SOURCE_NOT_INFRINGING =
      Element.of("cn.art-24.source-not-infringing")
          .turnsOn(INFRINGING_SOURCE)
          .by(read("Copyright Law Art. 24(1), silent on the source"));

  static final Element ACCESS_NOT_UNLAWFUL =
      Element.of("cn.art-24.access-not-unlawful")
          .turnsOn(LAWFUL_ACCESS)
          .by(read("Copyright Law Art. 24(1), silent on access"));

  static final Element PUBLISHED =
      Element.of("cn.art-24.work-published")
          .turnsOn(WORK_PUBLISHED, PUBLICLY_AVAILABLE_ONLINE)
          .by(read("Copyright Law Art. 24(1)"), read("Implementing Regulations Art. 20"));

  static final Element NON_COMMERCIAL =
      Element.of("cn.art-24.non-commercial")
          .turnsOn(COMMERCIAL_PURPOSE)
          .by(read("Copyright Law Art. 24(1)(1), (6), (7)"));

  static final Element COPIES_NOT_SHARED =
      Element.of("cn.art-24.copies-not-shared")
          .turnsOn(SHARED_WITH_THIRD_PARTIES)
          .by(read("Copyright Law Art. 24(1)(1), (6)"));

  static final Element NOT_OFFERED_TO_PUBLIC =
      Element.of("cn.art-24.not-offered-to-public")
          .turnsOn(OFFERED_TO_PUBLIC)
          .by(read("Copyright Law Art. 24(1)(1), (6), (7)"));

  // Copyright Law Art. 24, the items; Software Regulations; the judicial ground:
  // copyright-law-art-24-1-1.drl, copyright-law-art-24-1-6.drl, copyright-law-art-24-1-7.drl,
  // software-regulations-art-17.drl, judicial-three-step.drl

  static final Element INDIVIDUAL =
      Element.of("cn.art-24-1-1.individual").turnsOn(ACTOR).by(read("Copyright Law Art. 24(1)(1)"));

  static final Element RESEARCH_BODY =
      Element.of("cn.art-24-1-6.research-body")
          .turnsOn(ACTOR)
          .turnsOn(RESEARCH_ACTORS)
          .by(read("Copyright Law Art. 24(1)(6)"));

  static final Element RESEARCH =
      Element.of("cn.art-24-1-6.research")
          .turnsOn(SCIENTIFIC_RESEARCH_PURPOSE)
          .by(read("Copyright Law Art. 24(1)(6)"));

  static final Element SCHOOL =
      Element.of("cn.art-24-1-6.school").turnsOn(ACTOR).by(read("Copyright Law Art. 24(1)(6)"));

  static final Element TEACHING =
      Element.of("cn.art-24-1-6.teaching")
          .turnsOn(INSTRUCTIONAL_PURPOSE)
          .by(read("Copyright Law Art. 24(1)(6)"));

  static final Element IN_SMALL_QUANTITY =
      Element.of("cn.art-24-1-6.small-quantity")
          .turnsOn(SMALL_QUANTITY)
          .by(read("Copyright Law Art. 24(1)(6)"));

  static final Element STATE_ORGAN =
      Element.of("cn.art-24-1-7.state-organ")
          .turnsOn(ACTOR)
          .by(read("Copyright Law Art. 24(1)(7)"));

  static final Element OFFICIAL_DUTY =
      Element.of("cn.art-24-1-7.official-duty")
          .turnsOn(PERFORMING_OFFICIAL_DUTY)
          .by(read("Copyright Law Art. 24(1)(7)"));

  static final Element SOFTWARE =
      Element.of("cn.software-regs-17.software")
          .turnsOn(WORK_TYPE)
          .by(read("Software Regulations Art. 17"), read("Copyright Law Art. 24(1)(13)"));

  static final Element STUDY_ACT =
      Element.of("cn.software-regs-17.study-act")
          .turnsOn(ACTIVITY)
          .by(read("Software Regulations Art. 17"));

  static final Element STUDY_PURPOSE =
      Element.of("cn.software-regs-17.study-purpose")
          .turnsOn(SCIENTIFIC_RESEARCH_PURPOSE)
          .by(read("Software Regulations Art. 17"));

  static final Element STUDY_COPIES_KEPT =
      Element.of("cn.software-regs-17.copies-kept")
          .turnsOn(SHARED_WITH_THIRD_PARTIES)
          .by(read("Software Regulations Art. 17"));

  static final Element NOT_AIMED_AT_EXPRESSION =
      Element.of("cn.three-step.not-aimed-at-expression")
          .turnsOn(ENJOYMENT_INTENT)
          .turnsOn(TRAINING_FAIR_USE)
          .by(reported("Hangzhou Internet Court (2024)浙0192民初1587号, Ultraman II, dictum"));

  static final Element NO_RESERVATION =
      Element.of("cn.three-step.no-reservation")
          .turnsOn(OPT_OUT)
          .by(read("Copyright Law Art. 24(1), no authority on this point"));

  // The draft of 2023: draft-2023.drl

  static final Element DRAFT_SERVES_PUBLIC =
      Element.of("cn.draft-art-2.serves-public")
          .turnsOn(OFFERED_TO_PUBLIC)
          .by(reported("Draft of 11 April 2023, Art. 2"));

  static final Element DRAFT_TRAINING =
      Element.of("cn.draft-art-7.training")
          .turnsOn(ACTIVITY)
          .by(reported("Draft of 11 April 2023, Art. 7"));

  static final Element DRAFT_INFRINGING_CONTENT =
      Element.of("cn.draft-art-7.infringing-content")
          .turnsOn(INFRINGING_SOURCE)
          .by(reported("Draft of 11 April 2023, Art. 7(2)(2)"));

  // The proposals: proposals.drl, proposal-information-analysis.drl,
  // proposal-quasi-statutory-licence.drl, proposal-collective-licensing.drl

  static final Element NON_EXPRESSIVE =
      Element.of("cn.proposal.non-expressive")
          .turnsOn(ENJOYMENT_INTENT)
          .by(read("Xie, Song and Li 2025, ss. 3.1, 3.3"));

  static final Element NO_OBJECTION =
      Element.of("cn.proposal.no-objection")
          .turnsOn(RIGHTSHOLDER_OBJECTED)
          .by(read("Xie, Song and Li 2025, ss. 3.2, 3.3"));

  static final Element PAID =
      Element.of("cn.proposal.paid")
          .turnsOn(COMPENSATION_PAID)
          .by(read("Xie, Song and Li 2025, ss. 3.2, 3.3"));

  static final Element NO_MARKET_CONFLICT =
      Element.of("cn.information-analysis.no-market-conflict")
          .turnsOn(MARKET_HARM)
          .by(read("Xie, Song and Li 2025, s. 3.1"));

  static final Element ANALYSIS_IN_SCOPE =
      Element.of("cn.information-analysis.in-scope")
          .turnsOn(COMMERCIAL_PURPOSE)
          .turnsOn(INFORMATION_ANALYSIS_SCOPE)
          .by(read("Xie, Song and Li 2025, s. 3.1"));

  static final Element NOTICE =
      Element.of("cn.quasi-licence.notice")
          .turnsOn(NOTICE_PERIOD_OBSERVED)
          .by(read("Xie, Song and Li 2025, s. 3.2"));

  static final Element NO_PRIOR_DECLARATION =
      Element.of("cn.quasi-licence.no-prior-declaration")
          .turnsOn(OPT_OUT)
          .turnsOn(PRIOR_DECLARATION)
          .by(read("Network Dissemination Regulations Art. 10(1), by analogy"));

  static final Element MANAGED =
      Element.of("cn.collective.managed")
          .turnsOn(COLLECTIVELY_MANAGED)
          .by(read("Xie, Song and Li 2025, s. 3.3"));

  static final Element NO_OTHER_DECLARATION =
      Element.of("cn.collective.no-other-declaration")
          .turnsOn(OPT_OUT)
          .turnsOn(DECLARATION_FORM)
          .by(read("Xie, Song and Li 2025, s. 3.3, form not fixed"));

  static final Element FILTER =
      Element.of("cn.collective.filter")
          .turnsOn(OPT_OUT_FILTER_ACTIVE)
          .by(read("Xie, Song and Li 2025, s. 3.3"));
}
