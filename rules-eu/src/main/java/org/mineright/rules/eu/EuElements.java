package org.mineright.rules.eu;

import static org.mineright.decision.Authority.read;
import static org.mineright.decision.Authority.reported;
import static org.mineright.decision.Authority.unmarked;
import static org.mineright.decision.Authority.unverified;
import static org.mineright.fact.Facts.ACTIVITY;
import static org.mineright.fact.Facts.ACTOR;
import static org.mineright.fact.Facts.ACT_IN_JURISDICTION;
import static org.mineright.fact.Facts.COMMERCIAL_PURPOSE;
import static org.mineright.fact.Facts.CONTRACT_ACCEPTED;
import static org.mineright.fact.Facts.CONTRACT_PROHIBITS;
import static org.mineright.fact.Facts.EXPRESSIVE_OUTPUT;
import static org.mineright.fact.Facts.INFRINGEMENT_KNOWLEDGE;
import static org.mineright.fact.Facts.INFRINGING_SOURCE;
import static org.mineright.fact.Facts.LAWFUL_ACCESS;
import static org.mineright.fact.Facts.LICENCE_HELD;
import static org.mineright.fact.Facts.MARKET_HARM;
import static org.mineright.fact.Facts.OPT_OUT;
import static org.mineright.fact.Facts.OPT_OUT_BY_RIGHTSHOLDER;
import static org.mineright.fact.Facts.OPT_OUT_REACHES_THIS_USE;
import static org.mineright.fact.Facts.PUBLICLY_AVAILABLE_ONLINE;
import static org.mineright.fact.Facts.RETENTION_LIMITED;
import static org.mineright.fact.Facts.SCIENTIFIC_RESEARCH_PURPOSE;
import static org.mineright.fact.Facts.SECURELY_STORED;
import static org.mineright.fact.Facts.SHARED_WITH_THIRD_PARTIES;
import static org.mineright.fact.Facts.SHARING_PURPOSE;
import static org.mineright.fact.Facts.SUBSTANTIAL_PART;
import static org.mineright.fact.Facts.TECHNICAL_PROTECTION_CIRCUMVENTED;
import static org.mineright.fact.Facts.TRANSIENT_COPIES_ONLY;
import static org.mineright.fact.Facts.WORK_STATUS;
import static org.mineright.fact.Facts.WORK_TYPE;
import static org.mineright.rules.eu.EuDates.CDSM_TRANSPOSED;
import static org.mineright.rules.eu.EuDates.FRENCH_OPPOSITION;
import static org.mineright.rules.eu.EuDates.INFOSOC_TRANSPOSED;
import static org.mineright.rules.eu.EuDates.TOOLS_READ_PROSE;
import static org.mineright.rules.eu.EuFacts.COMMERCIAL_CONTROL;
import static org.mineright.rules.eu.EuFacts.MEMBER_STATE;
import static org.mineright.rules.eu.EuInterpretations.GENERATIVE_TRAINING;
import static org.mineright.rules.eu.EuInterpretations.KNOWN_INFRINGING_SOURCE;
import static org.mineright.rules.eu.EuInterpretations.MEMORISATION;
import static org.mineright.rules.eu.EuInterpretations.NATURAL_LANGUAGE_OPT_OUT;

import org.mineright.regime.Element;

/**
 * The elements of European law, by provision. When each is met, the DRL file of the provision says.
 */
final class EuElements {
  private EuElements() {}

  // Scope, licence, small parts, output: infosoc-art-2.drl, territoriality.drl

  static final Element PUBLIC_DOMAIN =
      Element.of("eu.threshold.public-domain")
          .turnsOn(WORK_STATUS)
          .by(
              unmarked("InfoSoc Art. 2"),
              unmarked("Directive 96/9/EC Art. 7"),
              unmarked("CDSM Art. 15"));

  static final Element ACT_ABROAD =
      Element.of("eu.threshold.act-abroad")
          .turnsOn(ACT_IN_JURISDICTION)
          .by(unverified("territoriality"));

  static final Element LICENCE =
      Element.of("eu.licence.held").turnsOn(LICENCE_HELD).by(unmarked("InfoSoc Art. 2"));

  static final Element NO_PROTECTED_PART =
      Element.of("eu.threshold.no-protected-part")
          .turnsOn(SUBSTANTIAL_PART, WORK_TYPE)
          .by(
              unverified("CJEU C-5/08 Infopaq"),
              unverified("InfoSoc Art. 2(c), (d)"),
              unverified("CJEU C-476/17 Pelham"));

  static final Element OUTPUT_GENERATION =
      Element.of("eu.output.generation").turnsOn(ACTIVITY).by(unmarked("InfoSoc Arts. 2, 3"));

  static final Element OUTPUT_NO_EXPRESSION =
      Element.of("eu.output.no-expression")
          .turnsOn(EXPRESSIVE_OUTPUT)
          .by(unverified("CJEU C-5/08 Infopaq"));

  // Bars: infosoc-art-13.drl, infosoc-art-6.drl, infringing-source.drl

  static final Element INFOSOC_IN_FORCE =
      Element.of("eu.infosoc.in-force")
          .turnsOn(INFOSOC_TRANSPOSED)
          .by(unverified("InfoSoc Art. 13(1)"));

  static final Element CIRCUMVENTED =
      Element.of("eu.infosoc-art-6.circumvented")
          .turnsOn(TECHNICAL_PROTECTION_CIRCUMVENTED)
          .by(unmarked("InfoSoc Art. 6(1)"), unverified("CDSM Art. 7(2)"));

  static final Element CIRCUMVENTED_NOT_SOFTWARE =
      Element.of("eu.infosoc-art-6.not-software")
          .turnsOn(WORK_TYPE)
          .by(
              unverified("InfoSoc Art. 1(2)(a)"),
              unverified("Directive 2009/24/EC Art. 7(1)(c)"),
              unverified("CJEU C-355/12 Nintendo"));

  static final Element SOURCE_INFRINGING =
      Element.of("eu.source.infringing")
          .turnsOn(INFRINGING_SOURCE)
          .by(unmarked("convention of this library"), reported("Code of Practice, measure 1.2(b)"));

  static final Element SOURCE_KNOWN =
      Element.of("eu.source.known")
          .turnsOn(INFRINGEMENT_KNOWLEDGE)
          .by(unmarked("convention of this library"), reported("Code of Practice, measure 1.2(b)"));

  static final Element SOURCE_READING_BLOCKS =
      Element.of("eu.source.reading-blocks")
          .turnsOn(KNOWN_INFRINGING_SOURCE)
          .by(unmarked("convention of this library"), reported("Code of Practice, measure 1.2(b)"));

  // Common to the three exceptions: lawful-access.drl, infringing-source.drl, infosoc-art-6.drl,
  // three-step-test.drl

  static final Element ACCESS_LAWFUL =
      Element.of("eu.access.lawful")
          .turnsOn(LAWFUL_ACCESS, PUBLICLY_AVAILABLE_ONLINE)
          .by(reported("CDSM Arts. 3(1), 4(1)"), reported("CDSM rec. 14"));

  static final Element SOURCE_NOT_INFRINGING =
      Element.of("eu.source.not-infringing")
          .turnsOn(INFRINGING_SOURCE)
          .by(
              unverified("CJEU C-435/12 ACI Adam, by analogy"),
              unverified("CJEU C-527/15 Filmspeler, by analogy"));

  static final Element NO_CIRCUMVENTION =
      Element.of("eu.infosoc-art-6.no-circumvention")
          .turnsOn(TECHNICAL_PROTECTION_CIRCUMVENTED)
          .by(unverified("CDSM Art. 7(2)"), reported("CDSM Arts. 3(1), 4(1)"));

  static final Element NO_MARKET_HARM =
      Element.of("eu.three-step.no-market-harm")
          .turnsOn(MARKET_HARM)
          .by(
              unmarked("InfoSoc Art. 5(5)"),
              unverified("CDSM Art. 7(2)"),
              reported("OLG Hamburg 10.12.2025, 5 U 104/24"));

  // InfoSoc Art. 5(1): infosoc-art-5-1.drl

  static final Element TRANSIENT =
      Element.of("eu.infosoc-art-5-1.transient")
          .turnsOn(TRANSIENT_COPIES_ONLY)
          .by(read("InfoSoc Art. 5(1)"), read("CJEU C-302/10 Infopaq II"));

  static final Element TRANSIENT_ACTIVITY =
      Element.of("eu.infosoc-art-5-1.activity").turnsOn(ACTIVITY).by(read("InfoSoc Art. 5(1)(b)"));

  static final Element TRANSIENT_SUBJECT_MATTER =
      Element.of("eu.infosoc-art-5-1.subject-matter")
          .turnsOn(WORK_TYPE)
          .by(read("InfoSoc Arts. 5(1), 1(2)"));

  static final Element TRANSIENT_NO_EXPRESSION =
      Element.of("eu.infosoc-art-5-1.no-expression")
          .turnsOn(EXPRESSIVE_OUTPUT)
          .by(read("InfoSoc Art. 5(1)"));

  // Common to CDSM Arts. 3 and 4: cdsm-art-29.drl, cdsm-art-2.drl

  static final Element CDSM_IN_FORCE =
      Element.of("eu.tdm.in-force").turnsOn(CDSM_TRANSPOSED).by(unmarked("CDSM Arts. 26, 29(1)"));

  static final Element MINING_ACTIVITY =
      Element.of("eu.tdm.activity")
          .turnsOn(ACTIVITY)
          .turnsOn(GENERATIVE_TRAINING)
          .by(read("CDSM Art. 2(2)"));

  static final Element MINING_NO_EXPRESSION =
      Element.of("eu.tdm.no-expression")
          .turnsOn(ACTIVITY, EXPRESSIVE_OUTPUT)
          .turnsOn(MEMORISATION)
          .by(
              read("CDSM Art. 2(2)"),
              reported("CDSM Arts. 3(1), 4(1)"),
              read("LG München I 11.11.2025, 42 O 14139/24 GEMA v OpenAI, headnotes"));

  // CDSM Art. 3: cdsm-art-3.drl

  static final Element RESEARCH_BENEFICIARY =
      Element.of("eu.art-3.beneficiary")
          .turnsOn(ACTOR, MEMBER_STATE, COMMERCIAL_PURPOSE)
          .by(read("CDSM Art. 2(1), (3)"), read("s. 60d(2), (3) UrhG"));

  static final Element NO_CONTROLLING_UNDERTAKING =
      Element.of("eu.art-3.no-controlling-undertaking")
          .turnsOn(ACTOR, COMMERCIAL_CONTROL)
          .by(
              read("CDSM Art. 2(1)"),
              read("s. 60d(2) UrhG"),
              read("LG Hamburg 27.9.2024, 310 O 227/23"));

  static final Element SCIENTIFIC_RESEARCH =
      Element.of("eu.art-3.scientific-research")
          .turnsOn(SCIENTIFIC_RESEARCH_PURPOSE)
          .by(reported("CDSM Art. 3(1)"), unmarked("CDSM rec. 12"));

  static final Element RESEARCH_NOT_SOFTWARE =
      Element.of("eu.art-3.not-software").turnsOn(WORK_TYPE).by(reported("CDSM Arts. 3(1), 4(1)"));

  static final Element RESEARCH_COPIES_NOT_PASSED_ON =
      Element.of("eu.art-3.copies-not-passed-on")
          .turnsOn(SHARED_WITH_THIRD_PARTIES, SHARING_PURPOSE, MEMBER_STATE, COMMERCIAL_PURPOSE)
          .by(reported("CDSM Art. 3(1)"), unmarked("CDSM rec. 15"), read("s. 60d(4) UrhG"));

  static final Element SECURE_STORAGE =
      Element.of("eu.art-3.secure-storage").turnsOn(SECURELY_STORED).by(reported("CDSM Art. 3(2)"));

  // CDSM Art. 4: cdsm-art-4.drl

  static final Element NO_RESERVATION =
      Element.of("eu.art-4.no-reservation")
          .turnsOn(
              OPT_OUT,
              OPT_OUT_REACHES_THIS_USE,
              OPT_OUT_BY_RIGHTSHOLDER,
              PUBLICLY_AVAILABLE_ONLINE,
              MEMBER_STATE)
          .turnsOn(NATURAL_LANGUAGE_OPT_OUT)
          .turnsOn(FRENCH_OPPOSITION, TOOLS_READ_PROSE)
          .by(
              reported("CDSM Art. 4(3)"),
              reported("CDSM rec. 18"),
              read("s. 44b(3) UrhG"),
              unverified("CPI R. 122-28"));

  static final Element NO_ACCEPTED_CONTRACT =
      Element.of("eu.art-4.no-accepted-contract")
          .turnsOn(CONTRACT_PROHIBITS, CONTRACT_ACCEPTED)
          .by(reported("CDSM Art. 7(1), by contrast"), unverified("CDSM rec. 18"));

  static final Element NO_RESERVATION_IN_TERMS =
      Element.of("eu.art-4.no-reservation-in-terms")
          .turnsOn(CONTRACT_PROHIBITS, PUBLICLY_AVAILABLE_ONLINE, MEMBER_STATE)
          .turnsOn(NATURAL_LANGUAGE_OPT_OUT)
          .turnsOn(FRENCH_OPPOSITION, TOOLS_READ_PROSE)
          .by(
              reported("CDSM Art. 4(3)"),
              reported("CDSM rec. 18"),
              reported("HR 27.9.2019, ECLI:NL:HR:2019:1445"));

  static final Element MINING_COPIES_NOT_PASSED_ON =
      Element.of("eu.art-4.copies-not-passed-on")
          .turnsOn(SHARED_WITH_THIRD_PARTIES)
          .by(reported("CDSM Art. 4(1)"));

  static final Element RETENTION =
      Element.of("eu.art-4.retention")
          .turnsOn(RETENTION_LIMITED)
          .by(reported("CDSM Art. 4(2)"), read("s. 44b(2) UrhG"));
}
