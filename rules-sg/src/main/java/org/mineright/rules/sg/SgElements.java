package org.mineright.rules.sg;

import static org.mineright.decision.Authority.read;
import static org.mineright.decision.Authority.unmarked;
import static org.mineright.decision.Authority.unverified;
import static org.mineright.fact.Facts.ACTIVITY;
import static org.mineright.fact.Facts.ACT_IN_JURISDICTION;
import static org.mineright.fact.Facts.COMMERCIAL_PURPOSE;
import static org.mineright.fact.Facts.CONTRACT_PROHIBITS;
import static org.mineright.fact.Facts.ENJOYMENT_INTENT;
import static org.mineright.fact.Facts.EXPRESSIVE_OUTPUT;
import static org.mineright.fact.Facts.INFRINGEMENT_KNOWLEDGE;
import static org.mineright.fact.Facts.INFRINGING_SOURCE;
import static org.mineright.fact.Facts.LAWFUL_ACCESS;
import static org.mineright.fact.Facts.LICENCE_HELD;
import static org.mineright.fact.Facts.MARKET_HARM;
import static org.mineright.fact.Facts.PUBLICLY_AVAILABLE_ONLINE;
import static org.mineright.fact.Facts.SCIENTIFIC_RESEARCH_PURPOSE;
import static org.mineright.fact.Facts.SHARED_WITH_THIRD_PARTIES;
import static org.mineright.fact.Facts.SHARING_PURPOSE;
import static org.mineright.fact.Facts.SUBSTANTIAL_PART;
import static org.mineright.fact.Facts.TECHNICAL_PROTECTION_CIRCUMVENTED;
import static org.mineright.fact.Facts.WORK_STATUS;
import static org.mineright.fact.Facts.WORK_TYPE;
import static org.mineright.rules.sg.SgFacts.ACCESS_TERMS_BREACHED;
import static org.mineright.rules.sg.SgFacts.CONTRACT_INDIVIDUALLY_NEGOTIATED;
import static org.mineright.rules.sg.SgFacts.COPY_CONTROL_ONLY;
import static org.mineright.rules.sg.SgFacts.FLAGRANTLY_INFRINGING_LOCATION;
import static org.mineright.rules.sg.SgFacts.PRESCRIBED_PURPOSE;
import static org.mineright.rules.sg.SgFacts.REASONABLE_PORTION_ONLY;

import org.mineright.regime.Element;

/**
 * The elements of the law of Singapore, by provision. When each is met, the DRL file of the
 * provision says.
 */
final class SgElements {
  private SgElements() {}

  // Subsistence, territory, small parts, licence: s-146.drl, s-39.drl

  static final Element PUBLIC_DOMAIN =
      Element.of("sg.s-146.public-domain")
          .turnsOn(WORK_STATUS)
          .by(read("CA 2021 ss. 146(1), 424(2)"));

  static final Element ACT_ABROAD =
      Element.of("sg.s-146.act-abroad")
          .turnsOn(ACT_IN_JURISDICTION)
          .by(read("CA 2021 s. 146(1)(a)"));

  static final Element INSUBSTANTIAL_PART =
      Element.of("sg.s-39.insubstantial-part").turnsOn(SUBSTANTIAL_PART).by(read("CA 2021 s. 39"));

  static final Element LICENCE =
      Element.of("sg.s-146.licence").turnsOn(LICENCE_HELD).by(read("CA 2021 ss. 101, 146(1)(b)"));

  // Circumvention, Part 7: s-425.drl

  static final Element CIRCUMVENTION =
      Element.of("sg.s-425.circumvention")
          .turnsOn(TECHNICAL_PROTECTION_CIRCUMVENTED, COPY_CONTROL_ONLY)
          .by(read("CA 2021 ss. 422, 423, 425"), read("CA 2021 s. 244(2)(d) Illustration (a)"));

  // An infringing first copy: s-244-2-e.drl

  static final Element ACTUAL_KNOWLEDGE =
      Element.of("sg.s-244.actual-knowledge")
          .turnsOn(INFRINGING_SOURCE, INFRINGEMENT_KNOWLEDGE, PRESCRIBED_PURPOSE)
          .by(read("CA 2021 s. 244(2)(e)(ii)(A), (iii)"), read("CA 2021 s. 98"));

  static final Element FLAGRANT_LOCATION =
      Element.of("sg.s-244.flagrant-location")
          .turnsOn(
              INFRINGING_SOURCE,
              INFRINGEMENT_KNOWLEDGE,
              FLAGRANTLY_INFRINGING_LOCATION,
              PRESCRIBED_PURPOSE)
          .by(read("CA 2021 s. 244(2)(e)(ii)(B), (iii)"), read("CA 2021 s. 99"));

  static final Element SOURCE =
      Element.of("sg.s-244.source")
          .turnsOn(
              INFRINGING_SOURCE,
              INFRINGEMENT_KNOWLEDGE,
              FLAGRANTLY_INFRINGING_LOCATION,
              PRESCRIBED_PURPOSE)
          .by(read("CA 2021 s. 244(2)(e)"), read("CA 2021 ss. 98-99"));

  // Computational data analysis: s-243.drl, s-244.drl, s-244-2-d.drl

  static final Element PURPOSE =
      Element.of("sg.s-244.purpose")
          .turnsOn(ACTIVITY, EXPRESSIVE_OUTPUT)
          .by(read("CA 2021 ss. 243, 244(2)(a)"));

  static final Element NO_OTHER_USE =
      Element.of("sg.s-244.no-other-use")
          .turnsOn(ENJOYMENT_INTENT)
          .by(read("CA 2021 s. 244(2)(b)"));

  static final Element SUPPLY =
      Element.of("sg.s-244.supply")
          .turnsOn(SHARED_WITH_THIRD_PARTIES, SHARING_PURPOSE)
          .by(read("CA 2021 s. 244(2)(c)"));

  static final Element COMMUNICATION =
      Element.of("sg.s-244.communication")
          .turnsOn(ACTIVITY, SHARING_PURPOSE)
          .by(read("CA 2021 s. 244(4)"));

  static final Element LAWFUL_ACCESS_TO_MATERIAL =
      Element.of("sg.s-244.lawful-access")
          .turnsOn(LAWFUL_ACCESS, PUBLICLY_AVAILABLE_ONLINE)
          .by(read("CA 2021 s. 244(2)(d)"));

  static final Element ACCESS_TERMS =
      Element.of("sg.s-244.access-terms")
          .turnsOn(ACCESS_TERMS_BREACHED)
          .by(read("CA 2021 s. 244(2)(d) Illustration (b)"), read("CA 2021 s. 187"));

  // Output: s-39.drl

  static final Element OUTPUT =
      Element.of("sg.s-39.output").turnsOn(ACTIVITY).by(read("CA 2021 ss. 39, 112, 146, 244(1)"));

  static final Element NO_EXPRESSION =
      Element.of("sg.s-39.no-expression")
          .turnsOn(EXPRESSIVE_OUTPUT)
          .by(read("CA 2021 ss. 39, 112"));

  // Fair use: s-194.drl, s-191.drl, s-190.drl, s-186.drl

  static final Element RESEARCH_OR_STUDY =
      Element.of("sg.s-194.research-or-study")
          .turnsOn(SCIENTIFIC_RESEARCH_PURPOSE)
          .by(read("CA 2021 s. 194(1)"));

  static final Element ARTICLE_OR_PORTION =
      Element.of("sg.s-194.article-or-portion")
          .turnsOn(REASONABLE_PORTION_ONLY, WORK_TYPE)
          .by(read("CA 2021 s. 194(1)-(2)"));

  static final Element NON_COMMERCIAL =
      Element.of("sg.s-191.non-commercial")
          .turnsOn(COMMERCIAL_PURPOSE)
          .by(read("CA 2021 s. 191(a)"));

  static final Element NO_MARKET_HARM =
      Element.of("sg.s-191.no-market-harm").turnsOn(MARKET_HARM).by(read("CA 2021 s. 191(d)"));

  static final Element NO_SUPPLY =
      Element.of("sg.s-190.no-supply")
          .turnsOn(SHARED_WITH_THIRD_PARTIES)
          .by(read("CA 2021 ss. 190-191"));

  static final Element NO_DISTRIBUTION =
      Element.of("sg.s-190.no-distribution").turnsOn(ACTIVITY).by(read("CA 2021 ss. 190-191"));

  static final Element NO_EXCLUSION =
      Element.of("sg.s-186.no-exclusion")
          .turnsOn(CONTRACT_PROHIBITS, CONTRACT_INDIVIDUALLY_NEGOTIATED)
          .by(read("CA 2021 s. 186(1)-(3)"));

  // The law before 21 November 2021: act-1987.drl

  static final Element CIRCUMVENTION_1987 =
      Element.of("sg.act-1987.circumvention")
          .turnsOn(TECHNICAL_PROTECTION_CIRCUMVENTED)
          .by(unverified("1987 Act s. 261C"));

  static final Element KNOWN_SOURCE_1987 =
      Element.of("sg.act-1987.known-source")
          .turnsOn(INFRINGING_SOURCE, INFRINGEMENT_KNOWLEDGE)
          .by(unmarked("convention of this library"), read("CA 2021 s. 98(1)(a)(ii)"));

  static final Element RESEARCH_OR_STUDY_1987 =
      Element.of("sg.act-1987.research-or-study")
          .turnsOn(SCIENTIFIC_RESEARCH_PURPOSE)
          .by(read("1987 Act s. 35(3)"));

  static final Element ARTICLE_OR_PORTION_1987 =
      Element.of("sg.act-1987.article-or-portion")
          .turnsOn(REASONABLE_PORTION_ONLY)
          .by(read("1987 Act s. 35(3)-(4)"));
}
