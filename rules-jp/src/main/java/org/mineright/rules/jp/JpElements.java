package org.mineright.rules.jp;

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
import static org.mineright.fact.Facts.ENJOYMENT_INTENT;
import static org.mineright.fact.Facts.EXPRESSIVE_OUTPUT;
import static org.mineright.fact.Facts.INFRINGEMENT_KNOWLEDGE;
import static org.mineright.fact.Facts.INFRINGING_SOURCE;
import static org.mineright.fact.Facts.LICENCE_HELD;
import static org.mineright.fact.Facts.LICENSING_AVAILABILITY;
import static org.mineright.fact.Facts.MARKET_HARM;
import static org.mineright.fact.Facts.OPT_OUT;
import static org.mineright.fact.Facts.PUBLICLY_AVAILABLE_ONLINE;
import static org.mineright.fact.Facts.SECURELY_STORED;
import static org.mineright.fact.Facts.SHARED_WITH_THIRD_PARTIES;
import static org.mineright.fact.Facts.SUBSTANTIAL_PART;
import static org.mineright.fact.Facts.TECHNICAL_PROTECTION_CIRCUMVENTED;
import static org.mineright.fact.Facts.WORK_PUBLISHED;
import static org.mineright.fact.Facts.WORK_STATUS;
import static org.mineright.fact.Facts.WORK_TYPE;
import static org.mineright.rules.jp.JpDates.ART_30_1_IV;
import static org.mineright.rules.jp.JpFacts.ANALYSIS_DATABASE_OFFER;
import static org.mineright.rules.jp.JpFacts.INCIDENTAL_TO_RESULT;
import static org.mineright.rules.jp.JpFacts.MINOR_USE;
import static org.mineright.rules.jp.JpFacts.NECESSARY_EXTENT;
import static org.mineright.rules.jp.JpFacts.OPERATOR_STANDARDS_MET;
import static org.mineright.rules.jp.JpFacts.TARGETS_SPECIFIC_CREATOR;
import static org.mineright.rules.jp.JpInterpretations.ART_47_5_LIMB;
import static org.mineright.rules.jp.JpInterpretations.CONTRACT_OVERRIDE;
import static org.mineright.rules.jp.JpInterpretations.ENJOYMENT_INFERENCE;
import static org.mineright.rules.jp.JpInterpretations.KNOWN_PIRATE_SOURCE;
import static org.mineright.rules.jp.JpInterpretations.LICENSING_MARKET;
import static org.mineright.rules.jp.JpInterpretations.TPM_CIRCUMVENTION;

import org.mineright.decision.Authority;
import org.mineright.fact.Facts;
import org.mineright.regime.Element;

/**
 * The elements of Japanese law, by provision. When each is met, the DRL file of the provision says.
 */
final class JpElements {
  private JpElements() {}

  /** The Agency for Cultural Affairs, 15 March 2024. */
  static Authority generalUnderstanding(String part) {
    return reported("General Understanding on AI and Copyright in Japan, 5(1)" + part);
  }

  // Thresholds and licence: art-13.drl, territoriality.drl, art-2.drl, art-63.drl

  static final Element PUBLIC_DOMAIN =
      Element.of("jp.no-right.public-domain")
          .turnsOn(WORK_STATUS)
          .by(read("Copyright Act Arts. 10(2), 12-2, 13, 51-58"));

  static final Element ACT_ABROAD =
      Element.of("jp.no-act-here.act-abroad")
          .turnsOn(ACT_IN_JURISDICTION)
          .by(unverified("territoriality"), unverified("Berne Convention Art. 5(2)"));

  static final Element NOTHING_TAKEN =
      Element.of("jp.no-protected-part.nothing-taken")
          .turnsOn(SUBSTANTIAL_PART)
          .by(
              read("Copyright Act Art. 2(1)(i), (xv)"),
              unverified("Supreme Court 28.6.2001, Heisei 11 (ju) 922 Esashi Oiwake"),
              reported("IP High Court 6.10.2005, Heisei 17 (ne) 10049 YOL headlines"));

  static final Element LICENCE =
      Element.of("jp.licence.held")
          .turnsOn(LICENCE_HELD)
          .by(read("Copyright Act Arts. 63, 67 to 67-3"));

  // Access control: art-113-6.drl

  static final Element ACCESS_CONTROL_CIRCUMVENTED =
      Element.of("jp.art-113-6.access-control-circumvented")
          .turnsOn(TECHNICAL_PROTECTION_CIRCUMVENTED)
          .by(read("Copyright Act Arts. 2(1)(xxi), 113(6)"));

  static final Element CIRCUMVENTION_PREJUDICE =
      Element.of("jp.art-113-6.prejudice")
          .turnsOn(MARKET_HARM)
          .turnsOn(TPM_CIRCUMVENTION)
          .by(read("Copyright Act Art. 113(6)"));

  // Distribution of infringing copies: art-113-1.drl

  static final Element COPIES_DISTRIBUTED =
      Element.of("jp.art-113-1.copies-distributed")
          .turnsOn(ACTIVITY)
          .by(read("Copyright Act Art. 113(1)(ii)"));

  static final Element DISTRIBUTED_KNOWINGLY =
      Element.of("jp.art-113-1.actually-known")
          .turnsOn(INFRINGING_SOURCE, INFRINGEMENT_KNOWLEDGE)
          .by(read("Copyright Act Art. 113(1)(ii)"));

  // Private copies of illegal sources: art-30-1-illegal-source.drl

  static final Element ILLEGAL_SOURCE_KNOWN =
      Element.of("jp.art-30-1-illegal-source.actually-known")
          .turnsOn(INFRINGING_SOURCE, INFRINGEMENT_KNOWLEDGE)
          .by(read("Copyright Act Arts. 30(1)(iii), (iv), 30(2)"));

  static final Element ILLEGAL_SOURCE_WORK =
      Element.of("jp.art-30-1-illegal-source.work-covered")
          .turnsOn(WORK_TYPE)
          .turnsOn(ART_30_1_IV)
          .by(read("Copyright Act Art. 30(1)(iii), (iv)"));

  static final Element ILLEGAL_SOURCE_ENJOYMENT =
      Element.of("jp.art-30-1-illegal-source.for-enjoyment")
          .turnsOn(ENJOYMENT_INTENT)
          .by(read("Copyright Act Arts. 30(1), 30-4"));

  static final Element ILLEGAL_SOURCE_COPIED =
      Element.of("jp.art-30-1-illegal-source.works-copied")
          .turnsOn(ACTIVITY)
          .by(read("Copyright Act Art. 30(1)(iii), (iv)"));

  // Limits that are not in the text of Art. 30-4: infringing-source.drl, contract.drl

  static final Element PIRATE_SOURCE_BARRED =
      Element.of("jp.infringing-source.barred")
          .turnsOn(INFRINGING_SOURCE, INFRINGEMENT_KNOWLEDGE)
          .turnsOn(KNOWN_PIRATE_SOURCE)
          .by(
              generalUnderstanding("エ(オ)"),
              reported("Patent Attorneys Association, 28 January 2026"));

  static final Element PIRATE_SOURCE =
      Element.of("jp.infringing-source.known-or-suspect")
          .turnsOn(INFRINGING_SOURCE, INFRINGEMENT_KNOWLEDGE)
          .turnsOn(KNOWN_PIRATE_SOURCE)
          .by(generalUnderstanding("エ(オ)"));

  static final Element CONTRACT =
      Element.of("jp.contract.binding-ban")
          .turnsOn(CONTRACT_PROHIBITS, CONTRACT_ACCEPTED)
          .turnsOn(CONTRACT_OVERRIDE)
          .by(unmarked("Civil Code Arts. 521, 548-2"));

  // Art. 30-4: art-30-4.drl

  static final Element NON_ENJOYMENT =
      Element.of("jp.art-30-4.non-enjoyment")
          .turnsOn(ACTIVITY, ENJOYMENT_INTENT, EXPRESSIVE_OUTPUT, TARGETS_SPECIFIC_CREATOR)
          .turnsOn(ENJOYMENT_INFERENCE)
          .by(read("Copyright Act Art. 30-4"), generalUnderstanding("イ"));

  static final Element ANALYSIS_EXTENT =
      Element.of("jp.art-30-4.necessary-extent")
          .turnsOn(NECESSARY_EXTENT)
          .by(read("Copyright Act Art. 30-4"));

  static final Element ANALYSIS_NO_PREJUDICE =
      Element.of("jp.art-30-4.no-unreasonable-prejudice")
          .turnsOn(MARKET_HARM)
          .by(read("Copyright Act Art. 30-4, proviso"), generalUnderstanding("エ(ア), (イ)"));

  static final Element NO_ANALYSIS_DATABASE =
      Element.of("jp.art-30-4.no-analysis-database")
          .turnsOn(ANALYSIS_DATABASE_OFFER, WORK_TYPE, LICENSING_AVAILABILITY)
          .by(read("Copyright Act Art. 30-4, proviso"), generalUnderstanding("エ(ウ)"));

  static final Element NO_LICENSING_MARKET =
      Element.of("jp.art-30-4.no-licensing-market")
          .turnsOn(LICENSING_AVAILABILITY)
          .turnsOn(LICENSING_MARKET)
          .by(
              read("Copyright Act Art. 30-4, proviso"),
              unmarked("Newspaper Association (wider reading)"));

  static final Element NO_FUTURE_DATABASE_BLOCKED =
      Element.of("jp.art-30-4.no-future-database-blocked")
          .turnsOn(OPT_OUT, ANALYSIS_DATABASE_OFFER, LICENSING_AVAILABILITY)
          .by(generalUnderstanding("エ(エ)"));

  static final Element NO_ACCESS_GATE_EVADED =
      Element.of("jp.art-30-4.no-access-gate-evaded")
          .turnsOn(Facts.LAWFUL_ACCESS)
          .turnsOn(JpInterpretations.LAWFUL_ACCESS)
          .by(generalUnderstanding("エ(エ)"));

  // Art. 47-5: art-47-5.drl

  static final Element SEARCH_OR_ANALYSIS =
      Element.of("jp.art-47-5.search-or-analysis")
          .turnsOn(ACTIVITY)
          .by(read("Copyright Act Art. 47-5(1)(i), (ii)"));

  static final Element MADE_AVAILABLE =
      Element.of("jp.art-47-5.made-available")
          .turnsOn(PUBLICLY_AVAILABLE_ONLINE, WORK_PUBLISHED)
          .by(read("Copyright Act Art. 47-5(1)"));

  static final Element INCIDENTAL =
      Element.of("jp.art-47-5.incidental")
          .turnsOn(INCIDENTAL_TO_RESULT)
          .by(read("Copyright Act Art. 47-5(1)"));

  static final Element MINOR =
      Element.of("jp.art-47-5.minor").turnsOn(MINOR_USE).by(read("Copyright Act Art. 47-5(1)"));

  static final Element RESULT_EXTENT =
      Element.of("jp.art-47-5.necessary-extent")
          .turnsOn(NECESSARY_EXTENT)
          .by(read("Copyright Act Art. 47-5(1), (2)"));

  static final Element COLLECTION_BAN_HONOURED =
      Element.of("jp.art-47-5.collection-ban-honoured")
          .turnsOn(ACTIVITY, OPT_OUT)
          .turnsOn(ART_47_5_LIMB)
          .by(
              reported("Enforcement Order Art. 7-4(1)(i)(ロ)"),
              unverified("Enforcement Regulation Art. 4-4"));

  static final Element ACCESS_LIMIT_RESPECTED =
      Element.of("jp.art-47-5.access-limit-respected")
          .turnsOn(Facts.LAWFUL_ACCESS)
          .by(reported("Enforcement Order Art. 7-4(1)(i)(イ)"));

  static final Element LEAKS_PREVENTED =
      Element.of("jp.art-47-5.leaks-prevented")
          .turnsOn(SECURELY_STORED)
          .by(reported("Enforcement Order Art. 7-4(1)(ii)"));

  static final Element OPERATOR_STANDARDS =
      Element.of("jp.art-47-5.operator-standards")
          .turnsOn(OPERATOR_STANDARDS_MET)
          .by(
              reported("Enforcement Order Art. 7-4(1)(iii)"),
              reported("Enforcement Regulation Art. 4-5"));

  static final Element NOT_KNOWINGLY_INFRINGING =
      Element.of("jp.art-47-5.not-knowingly-infringing")
          .turnsOn(INFRINGING_SOURCE, INFRINGEMENT_KNOWLEDGE)
          .by(read("Copyright Act Art. 47-5(1), proviso"));

  static final Element RESULT_NO_PREJUDICE =
      Element.of("jp.art-47-5.no-unreasonable-prejudice")
          .turnsOn(MARKET_HARM)
          .by(read("Copyright Act Art. 47-5(1), proviso"));

  // Private use of output: art-30-1.drl

  static final Element OUTPUT_GENERATION =
      Element.of("jp.art-30-1.output-generation")
          .turnsOn(ACTIVITY)
          .by(read("Copyright Act Arts. 30(1), 47-6(1)(i)"));

  static final Element INDIVIDUAL =
      Element.of("jp.art-30-1.individual").turnsOn(ACTOR).by(read("Copyright Act Art. 30(1)"));

  static final Element PERSONAL_OR_FAMILY =
      Element.of("jp.art-30-1.personal-or-family")
          .turnsOn(COMMERCIAL_PURPOSE, SHARED_WITH_THIRD_PARTIES)
          .by(read("Copyright Act Arts. 30(1), 23"));

  // Old Art. 47-7: old-art-47-7.drl

  static final Element OLD_DATA_ANALYSIS =
      Element.of("jp.old-art-47-7.data-analysis")
          .turnsOn(ACTIVITY)
          .by(reported("Copyright Act, old Art. 47-7"));

  static final Element OLD_NO_ANALYST_DATABASE =
      Element.of("jp.old-art-47-7.no-analyst-database")
          .turnsOn(WORK_TYPE, LICENSING_AVAILABILITY)
          .by(unverified("Copyright Act, old Art. 47-7, proviso"));

  static final Element OLD_NOT_PASSED_ON =
      Element.of("jp.old-art-47-7.not-passed-on")
          .turnsOn(SHARED_WITH_THIRD_PARTIES)
          .by(reported("Copyright Act, old Art. 47-7"));

  static final Element OLD_NO_ENJOYMENT =
      Element.of("jp.old-art-47-7.no-enjoyment")
          .turnsOn(ENJOYMENT_INTENT)
          .by(reported("Copyright Act, old Art. 47-7"));

  static final Element OLD_NECESSARY_EXTENT =
      Element.of("jp.old-art-47-7.necessary-extent")
          .turnsOn(NECESSARY_EXTENT)
          .by(reported("Copyright Act, old Art. 47-7"));

  static final Element OLD_NO_CONTRACT_BAN =
      Element.of("jp.old-art-47-7.no-contract-ban")
          .turnsOn(CONTRACT_PROHIBITS)
          .by(unmarked("Civil Code"));
}
