package org.mineright.rules.jp;

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
import org.mineright.decision.Authority;
import org.mineright.decision.RegimeStatus;
import org.mineright.regime.Consequence;
import org.mineright.regime.Ground;
import org.mineright.regime.Regime;

/** {@code jp.current}: the grounds in the order in which they are tried, and what may follow. */
final class JpRegimes {
  private JpRegimes() {}

  private static final Authority CHECKLIST = reported("Checklist and Guidance, 31 July 2024");

  private static final Authority GENERAL_UNDERSTANDING =
      reported("General Understanding on AI and Copyright in Japan");

  private static final List<Consequence> CONSEQUENCES =
      List.of(
          obligation("jp.no-later-enjoyment", read("Copyright Act Arts. 49(1)(ii), 47-7")),
          obligation("jp.avoid-pirate-sites", CHECKLIST),
          obligation("jp.filter-outputs", CHECKLIST),
          obligation("jp.keep-provenance", CHECKLIST),
          obligation("jp.prevent-leaks", reported("Enforcement Order Art. 7-4(1)(ii)")),
          obligation(
              "jp.legal-check-and-contact",
              reported("Enforcement Order Art. 7-4(1)(iii)"),
              reported("Enforcement Regulation Art. 4-5")),
          obligation(
              "jp.honour-collection-bans",
              reported("Enforcement Order Art. 7-4(1)(i)"),
              unverified("Enforcement Regulation Art. 4-4")),
          obligation("jp.honour-access-limits", reported("Enforcement Order Art. 7-4(1)(i)")),
          obligation("jp.name-source", read("Copyright Act Arts. 48(1)(iii), 122")),
          obligation("jp.stay-private", read("Copyright Act Art. 30(1)")),
          obligation("jp.ruling-terms", read("Copyright Act Arts. 67, 67-3")),
          obligation("jp.cache-only", read("Copyright Act Arts. 47-4, 49(1)(vi)")),
          obligation(
              "jp.principle-code",
              reported(
                  "Principle Code on intellectual property and transparency of generative AI")),
          warning("jp.warn-law-of-place", unverified("territoriality")),
          warning(
              "jp.warn-personal-data",
              unmarked("Act on the Protection of Personal Information (APPI)"),
              reported("Act No. 56 of 2026")),
          warning("jp.warn-contract", unmarked("Civil Code")),
          warning(
              "jp.warn-source",
              GENERAL_UNDERSTANDING,
              CHECKLIST,
              read("Copyright Act Art. 119(3)")),
          warning("jp.warn-credentials", unverified("Unauthorized Computer Access Act")),
          warning("jp.warn-tools", read("Copyright Act Arts. 113(7), 120-2")),
          warning("jp.warn-output", read("Copyright Act Arts. 21, 23, 27, 119(1), 124")),
          warning("jp.warn-rights-information", read("Copyright Act Art. 113(8)")),
          warning("jp.warn-objection", GENERAL_UNDERSTANDING),
          warning(
              "jp.warn-unprotected",
              reported("IP High Court 6.10.2005, Heisei 17 (ne) 10049 YOL headlines"),
              reported("Tokyo DC 25.5.2001 (interlocutory), car database"),
              unverified("Supreme Court 8.12.2011, North Korean film")),
          warning(
              "jp.warn-voice",
              reported("Tokyo DC 30.9.2026, Reiwa 7 (wa) 70635 Tsuda v TikTok"),
              reported("Ministry of Justice guideline on voice and publicity, 7 August 2026")),
          warning("jp.warn-moral-rights", read("Copyright Act Art. 50")));

  static final Regime CURRENT =
      Regime.of("jp.current", RegimeStatus.IN_FORCE, LocalDate.of(2026, 11, 22))
          .interpretations(
              JpInterpretations.TPM_CIRCUMVENTION,
              JpInterpretations.KNOWN_PIRATE_SOURCE,
              JpInterpretations.LICENSING_MARKET,
              JpInterpretations.CONTRACT_OVERRIDE,
              JpInterpretations.ART_47_5_LIMB,
              JpInterpretations.ENJOYMENT_INFERENCE,
              JpInterpretations.LAWFUL_ACCESS)
          .fixedReadings(JpInterpretations.ROBOTS_INFERENCE, JpInterpretations.ITEM_II)
          .grounds(
              Ground.of("jp.no-right", THRESHOLD, PERMITTED)
                  .asks(JpElements.PUBLIC_DOMAIN)
                  .by(read("Copyright Act Arts. 13, 51-58")),
              Ground.of("jp.no-act-here", THRESHOLD, PERMITTED)
                  .asks(JpElements.ACT_ABROAD)
                  .by(unverified("territoriality")),
              Ground.of("jp.art-113-6", BAR, BLOCKED)
                  .from(JpDates.ART_113_6)
                  .asks(JpElements.ACCESS_CONTROL_CIRCUMVENTED, JpElements.CIRCUMVENTION_PREJUDICE)
                  .by(read("Copyright Act Art. 113(6)")),
              Ground.licence("jp.licence", JpElements.LICENCE)
                  .by(read("Copyright Act Arts. 63, 67 to 67-3")),
              Ground.of("jp.art-113-1", BAR, BLOCKED)
                  .asks(JpElements.COPIES_DISTRIBUTED, JpElements.DISTRIBUTED_KNOWINGLY)
                  .by(read("Copyright Act Art. 113(1)(ii)")),
              Ground.of("jp.art-30-1-illegal-source", BAR, BLOCKED)
                  .from(JpDates.ART_30_1_III)
                  .asks(
                      JpElements.ILLEGAL_SOURCE_KNOWN,
                      JpElements.ILLEGAL_SOURCE_WORK,
                      JpElements.ILLEGAL_SOURCE_ENJOYMENT,
                      JpElements.ILLEGAL_SOURCE_COPIED)
                  .by(read("Copyright Act Arts. 30(1)(iii), (iv), 119(3)")),
              Ground.of("jp.no-protected-part", THRESHOLD, PERMITTED)
                  .asks(JpElements.NOTHING_TAKEN)
                  .by(read("Copyright Act Art. 2(1)(i), (xv)")),
              Ground.of("jp.old-art-47-7", EXCEPTION, PERMITTED)
                  .from(JpDates.OLD_ART_47_7)
                  .until(JpDates.OLD_ART_47_7_LAST)
                  .asks(
                      JpElements.OLD_DATA_ANALYSIS,
                      JpElements.OLD_NO_ANALYST_DATABASE,
                      JpElements.OLD_NOT_PASSED_ON,
                      JpElements.OLD_NO_ENJOYMENT,
                      JpElements.OLD_NECESSARY_EXTENT,
                      JpElements.OLD_NO_CONTRACT_BAN)
                  .by(reported("Copyright Act, old Art. 47-7")),
              Ground.of("jp.infringing-source-barred", BAR, BLOCKED)
                  .from(JpDates.FLEXIBLE_LIMITATIONS)
                  .asks(JpElements.PIRATE_SOURCE_BARRED)
                  .by(reported("Patent Attorneys Association, 28 January 2026")),
              Ground.of("jp.infringing-source", RESTRICTION, NEEDS_LICENCE)
                  .from(JpDates.FLEXIBLE_LIMITATIONS)
                  .asks(JpElements.PIRATE_SOURCE)
                  .by(JpElements.generalUnderstanding("エ(オ)")),
              Ground.of("jp.contract", RESTRICTION, NEEDS_LICENCE)
                  .from(JpDates.FLEXIBLE_LIMITATIONS)
                  .asks(JpElements.CONTRACT)
                  .by(unmarked("Civil Code Arts. 521, 548-2")),
              Ground.of("jp.art-30-4", EXCEPTION, PERMITTED)
                  .from(JpDates.FLEXIBLE_LIMITATIONS)
                  .asks(
                      JpElements.NON_ENJOYMENT,
                      JpElements.ANALYSIS_EXTENT,
                      JpElements.ANALYSIS_NO_PREJUDICE,
                      JpElements.NO_ANALYSIS_DATABASE,
                      JpElements.NO_LICENSING_MARKET,
                      JpElements.NO_FUTURE_DATABASE_BLOCKED,
                      JpElements.NO_ACCESS_GATE_EVADED)
                  .by(read("Copyright Act Art. 30-4")),
              Ground.of("jp.art-47-5", EXCEPTION, PERMITTED)
                  .from(JpDates.FLEXIBLE_LIMITATIONS)
                  .asks(
                      JpElements.SEARCH_OR_ANALYSIS,
                      JpElements.MADE_AVAILABLE,
                      JpElements.INCIDENTAL,
                      JpElements.MINOR,
                      JpElements.RESULT_EXTENT,
                      JpElements.COLLECTION_BAN_HONOURED,
                      JpElements.ACCESS_LIMIT_RESPECTED,
                      JpElements.LEAKS_PREVENTED,
                      JpElements.OPERATOR_STANDARDS,
                      JpElements.NOT_KNOWINGLY_INFRINGING,
                      JpElements.RESULT_NO_PREJUDICE)
                  .by(read("Copyright Act Art. 47-5")),
              Ground.of("jp.art-30-1", EXCEPTION, PERMITTED)
                  .from(JpDates.FLEXIBLE_LIMITATIONS)
                  .asks(
                      JpElements.OUTPUT_GENERATION,
                      JpElements.INDIVIDUAL,
                      JpElements.PERSONAL_OR_FAMILY)
                  .by(read("Copyright Act Art. 30(1)")),
              Ground.ofDefault("jp.default"))
          .consequences(CONSEQUENCES)
          .build();
}
