package org.mineright.rules.sg;

import static org.mineright.decision.Authority.read;
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
import static org.mineright.rules.sg.SgDates.ACT_2021;

import java.time.LocalDate;
import java.util.List;
import org.mineright.decision.RegimeStatus;
import org.mineright.regime.Consequence;
import org.mineright.regime.FixedReading;
import org.mineright.regime.Ground;
import org.mineright.regime.Regime;

/**
 * {@code sg.current}: the grounds in the order in which they are tried, each on the dates of its
 * Act, and what may follow.
 */
final class SgRegimes {
  private SgRegimes() {}

  /** The last day of the 1987 Act. */
  private static final LocalDate ACT_1987_ENDS = ACT_2021.minusDays(1);

  private static final List<Consequence> CONSEQUENCES =
      List.of(
          obligation("sg.duty.analysis-only", read("CA 2021 s. 244(2)(b)")),
          obligation("sg.duty.supply-limited", read("CA 2021 s. 244(2)(c), (4)(b)")),
          obligation("sg.duty.prescribed-purpose-only", read("CA 2021 s. 244(2)(e)(iii)(B)")),
          obligation("sg.advice.evidence", read("CA 2021 s. 244(2)(d)-(e)")),
          obligation("sg.advice.confirm", read("CA 2021 ss. 99, 244(2)(d)-(e), 425")),
          obligation("sg.duty.rights-information", read("CA 2021 s. 411")),
          obligation("sg.advice.clear-outputs", read("CA 2021 ss. 39, 112, 146, 371-372")),
          obligation("sg.advice.no-supply", read("CA 2021 s. 191")),
          obligation("sg.duty.licence-terms", read("CA 2021 s. 146(1)(b)")),
          warning("sg.warn.personal-data", unverified("Personal Data Protection Act 2012")),
          warning("sg.warn.contract-void", read("CA 2021 ss. 186, 187")),
          warning("sg.warn.no-opt-out"),
          warning("sg.warn.law-of-the-place", read("CA 2021 s. 98")),
          warning("sg.warn.import", read("CA 2021 s. 98(1)(a)(iii)")),
          warning("sg.warn.fair-use-untested"),
          warning(
              "sg.warn.sanctions",
              read("CA 2021 ss. 438(4), 439, 449"),
              unverified("Computer Misuse Act")));

  static final Regime CURRENT =
      Regime.of("sg.current", RegimeStatus.IN_FORCE, LocalDate.of(2026, 11, 22))
          .fixedReadings(
              new FixedReading("sg.access-terms", "VALID"),
              new FixedReading("sg.imported-dataset", "DOWNLOAD_IS_NOT_IMPORT"),
              new FixedReading("sg.memorisation", "INPUT_ONLY"),
              new FixedReading("sg.processor-supply", "NOT_SUPPLY"),
              new FixedReading("sg.robots-txt", "NO_EFFECT"),
              new FixedReading("sg.generative", "INCLUDED"),
              new FixedReading("sg.licence-cures-source", "NO"),
              new FixedReading("sg.open-access-inference", "YES"),
              new FixedReading("sg.fair-use-breadth", "CAUTIOUS"),
              new FixedReading("sg.unknown-source", "NOT_SHOWN"))
          .grounds(
              Ground.of("sg.public-domain", THRESHOLD, PERMITTED)
                  .asks(SgElements.PUBLIC_DOMAIN)
                  .by(read("CA 2021 ss. 146, 424(2)")),
              Ground.of("sg.act-abroad", THRESHOLD, PERMITTED)
                  .from(ACT_2021)
                  .asks(SgElements.ACT_ABROAD)
                  .by(read("CA 2021 s. 146(1)(a)")),
              Ground.of("sg.insubstantial-part", THRESHOLD, PERMITTED)
                  .from(ACT_2021)
                  .asks(SgElements.INSUBSTANTIAL_PART)
                  .by(read("CA 2021 s. 39")),
              Ground.of("sg.circumvention", BAR, BLOCKED)
                  .from(ACT_2021)
                  .asks(SgElements.CIRCUMVENTION)
                  .by(read("CA 2021 s. 425"), read("CA 2021 s. 244(2)(d) Illustration (a)")),
              Ground.of("sg.known-infringing-copy", BAR, BLOCKED)
                  .from(ACT_2021)
                  .asks(SgElements.ACTUAL_KNOWLEDGE)
                  .by(read("CA 2021 s. 244(2)(e)(ii)(A)")),
              Ground.of("sg.flagrant-location", BAR, BLOCKED)
                  .from(ACT_2021)
                  .asks(SgElements.FLAGRANT_LOCATION)
                  .by(read("CA 2021 s. 244(2)(e)(ii)(B)")),
              Ground.of("sg.act-1987.circumvention-bar", BAR, BLOCKED)
                  .until(ACT_1987_ENDS)
                  .asks(SgElements.CIRCUMVENTION_1987)
                  .by(unverified("1987 Act s. 261C")),
              Ground.of("sg.act-1987.known-source-bar", BAR, BLOCKED)
                  .until(ACT_1987_ENDS)
                  .asks(SgElements.KNOWN_SOURCE_1987)
                  .by(unmarked("convention of this library")),
              Ground.licence("sg.licence", SgElements.LICENCE)
                  .by(read("CA 2021 ss. 101, 146(1)(b)")),
              Ground.of("sg.output-without-expression", THRESHOLD, PERMITTED)
                  .from(ACT_2021)
                  .asks(SgElements.OUTPUT, SgElements.NO_EXPRESSION)
                  .by(read("CA 2021 ss. 39, 112")),
              Ground.of("sg.output", RESTRICTION, NEEDS_LICENCE)
                  .from(ACT_2021)
                  .asks(SgElements.OUTPUT)
                  .by(read("CA 2021 ss. 39, 112, 146")),
              Ground.of("sg.s-244", EXCEPTION, PERMITTED)
                  .from(ACT_2021)
                  .asks(
                      SgElements.PURPOSE,
                      SgElements.NO_OTHER_USE,
                      SgElements.SUPPLY,
                      SgElements.LAWFUL_ACCESS_TO_MATERIAL,
                      SgElements.ACCESS_TERMS,
                      SgElements.SOURCE)
                  .by(read("CA 2021 s. 244(1)-(3)")),
              Ground.of("sg.s-244-communication", EXCEPTION, PERMITTED)
                  .from(ACT_2021)
                  .asks(
                      SgElements.COMMUNICATION,
                      SgElements.NO_OTHER_USE,
                      SgElements.LAWFUL_ACCESS_TO_MATERIAL,
                      SgElements.ACCESS_TERMS,
                      SgElements.SOURCE)
                  .by(read("CA 2021 s. 244(4)-(5)")),
              Ground.of("sg.s-194", EXCEPTION, PERMITTED)
                  .from(ACT_2021)
                  .asks(
                      SgElements.RESEARCH_OR_STUDY,
                      SgElements.ARTICLE_OR_PORTION,
                      SgElements.NO_SUPPLY,
                      SgElements.NO_DISTRIBUTION,
                      SgElements.NO_EXCLUSION)
                  .by(read("CA 2021 ss. 190, 194")),
              Ground.of("sg.fair-use", EXCEPTION, PERMITTED)
                  .from(ACT_2021)
                  .asks(
                      SgElements.NON_COMMERCIAL,
                      SgElements.NO_MARKET_HARM,
                      SgElements.NO_EXPRESSION,
                      SgElements.NO_SUPPLY,
                      SgElements.NO_DISTRIBUTION,
                      SgElements.LAWFUL_ACCESS_TO_MATERIAL,
                      SgElements.ACCESS_TERMS,
                      SgElements.SOURCE,
                      SgElements.NO_EXCLUSION)
                  .by(read("CA 2021 ss. 190-191")),
              Ground.of("sg.act-1987.s-35", EXCEPTION, PERMITTED)
                  .until(ACT_1987_ENDS)
                  .asks(SgElements.RESEARCH_OR_STUDY_1987, SgElements.ARTICLE_OR_PORTION_1987)
                  .by(read("1987 Act s. 35(3)")),
              Ground.ofDefault("sg.default", read("CA 2021 s. 146")))
          .consequences(CONSEQUENCES)
          .build();
}
