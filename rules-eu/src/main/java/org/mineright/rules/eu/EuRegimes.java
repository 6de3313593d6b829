package org.mineright.rules.eu;

import static org.mineright.decision.Authority.read;
import static org.mineright.decision.Authority.reported;
import static org.mineright.decision.Authority.unmarked;
import static org.mineright.decision.Authority.unverified;
import static org.mineright.decision.GroundKind.BAR;
import static org.mineright.decision.GroundKind.EXCEPTION;
import static org.mineright.decision.GroundKind.THRESHOLD;
import static org.mineright.decision.Outcome.BLOCKED;
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

/** {@code eu.current}: the grounds in the order in which they are tried, and what may follow. */
final class EuRegimes {
  private EuRegimes() {}

  private static final List<Element> COMMON =
      List.of(
          EuElements.ACCESS_LAWFUL,
          EuElements.SOURCE_NOT_INFRINGING,
          EuElements.NO_CIRCUMVENTION,
          EuElements.NO_MARKET_HARM);

  private static final List<Element> MINING =
      List.of(
          EuElements.CDSM_IN_FORCE, EuElements.MINING_ACTIVITY, EuElements.MINING_NO_EXPRESSION);

  private static final List<Consequence> CONSEQUENCES =
      List.of(
          obligation("eu.duty.delete", reported("CDSM Art. 4(2)"), read("s. 44b(2) UrhG")),
          obligation("eu.duty.recheck", reported("CDSM Art. 4(3)")),
          obligation("eu.duty.no-passing-on", reported("CDSM Arts. 3(1), 4(1)")),
          obligation("eu.duty.no-expression", read("CDSM Art. 2(2)")),
          obligation("eu.duty.secure-storage", reported("CDSM Art. 3(2)")),
          obligation("eu.duty.respect-security", unmarked("CDSM Art. 3(3)")),
          obligation("eu.duty.de-end-sharing", read("s. 60d(4) UrhG")),
          obligation("eu.duty.de-individual-no-archive", read("s. 60d(5) UrhG")),
          obligation("eu.duty.de-database-source", unverified("s. 87c(5) UrhG")),
          obligation("eu.duty.fr-agreement", read("CPI R. 122-23")),
          obligation("eu.duty.evidence"),
          obligation("eu.duty.gpai-policy", reported("AI Act Art. 53(1)(c), rec. 106")),
          obligation("eu.duty.gpai-summary", reported("AI Act Art. 53(1)(d)")),
          obligation(
              "eu.duty.gpai-code",
              reported("General-Purpose AI Code of Practice, copyright chapter")),
          warning("eu.warn.gpai-fines", read("AI Act Art. 101, rec. 108")),
          warning("eu.warn.gpai-status", unmarked("AI Act Arts. 3(63), 53(2)")),
          warning("eu.warn.personal-data", unmarked("CDSM Art. 28")),
          warning("eu.warn.contract-binds", unverified("CJEU C-30/14 Ryanair")),
          warning("eu.warn.contract-void", reported("CDSM Art. 7(1)")),
          warning("eu.warn.mixed-content"),
          warning("eu.warn.prose-disregarded", reported("CDSM Art. 4(3)")),
          warning(
              "eu.warn.output-separate",
              read("LG München I 11.11.2025, 42 O 14139/24 GEMA v OpenAI, headnotes")),
          warning("eu.warn.research-misuse", read("CDSM Art. 2(1)")),
          warning("eu.warn.research-sharing", unmarked("CDSM rec. 15")),
          warning(
              "eu.warn.small-part",
              unverified("CJEU C-5/08 Infopaq"),
              unverified("CJEU C-476/17 Pelham"),
              unverified("Directive 96/9/EC Art. 7(5)")),
          warning("eu.warn.act-abroad", unverified("territoriality"), unmarked("AI Act rec. 106")),
          warning("eu.warn.other-exceptions"),
          warning("eu.warn.before-cdsm"),
          warning("eu.warn.before-infosoc", unverified("InfoSoc Art. 13(1)")),
          warning("eu.warn.late-transposition", unverified("CDSM Art. 29")));

  static final Regime CURRENT =
      Regime.of("eu.current", RegimeStatus.IN_FORCE, LocalDate.of(2026, 11, 22))
          .interpretations(
              EuInterpretations.GENERATIVE_TRAINING,
              EuInterpretations.MEMORISATION,
              EuInterpretations.NATURAL_LANGUAGE_OPT_OUT,
              EuInterpretations.KNOWN_INFRINGING_SOURCE)
          .grounds(
              Ground.of("eu.public-domain", THRESHOLD, PERMITTED)
                  .asks(EuElements.PUBLIC_DOMAIN)
                  .by(unmarked("InfoSoc Art. 2"), unmarked("InfoSoc Art. 6(3) for measures")),
              Ground.of("eu.act-abroad", THRESHOLD, PERMITTED)
                  .asks(EuElements.ACT_ABROAD)
                  .by(unverified("territoriality")),
              Ground.of("eu.circumvention", BAR, BLOCKED)
                  .asks(
                      EuElements.INFOSOC_IN_FORCE,
                      EuElements.CIRCUMVENTED,
                      EuElements.CIRCUMVENTED_NOT_SOFTWARE)
                  .by(unmarked("InfoSoc Art. 6(1)")),
              Ground.of("eu.known-infringing-source", BAR, BLOCKED)
                  .asks(
                      EuElements.SOURCE_INFRINGING,
                      EuElements.SOURCE_KNOWN,
                      EuElements.SOURCE_READING_BLOCKS)
                  .by(
                      unmarked("convention of this library"),
                      reported("Code of Practice, measure 1.2(b)")),
              Ground.licence("eu.licence", EuElements.LICENCE).by(unmarked("InfoSoc Art. 2")),
              Ground.of("eu.no-protected-part", THRESHOLD, PERMITTED)
                  .asks(EuElements.NO_PROTECTED_PART)
                  .by(unmarked("InfoSoc Art. 2")),
              Ground.of("eu.output-without-expression", THRESHOLD, PERMITTED)
                  .asks(EuElements.OUTPUT_GENERATION, EuElements.OUTPUT_NO_EXPRESSION)
                  .by(unmarked("InfoSoc Arts. 2, 3")),
              Ground.of("eu.infosoc-art-5-1", EXCEPTION, PERMITTED)
                  .asks(COMMON)
                  .asks(
                      EuElements.INFOSOC_IN_FORCE,
                      EuElements.TRANSIENT,
                      EuElements.TRANSIENT_ACTIVITY,
                      EuElements.TRANSIENT_SUBJECT_MATTER,
                      EuElements.TRANSIENT_NO_EXPRESSION)
                  .by(read("InfoSoc Art. 5(1)")),
              Ground.of("eu.cdsm-art-3", EXCEPTION, PERMITTED)
                  .asks(COMMON)
                  .asks(MINING)
                  .asks(
                      EuElements.RESEARCH_BENEFICIARY,
                      EuElements.NO_CONTROLLING_UNDERTAKING,
                      EuElements.SCIENTIFIC_RESEARCH,
                      EuElements.RESEARCH_NOT_SOFTWARE,
                      EuElements.RESEARCH_COPIES_NOT_PASSED_ON,
                      EuElements.SECURE_STORAGE)
                  // Art. 4(4): Art. 4 shall not affect the application of Art. 3.
                  .alongside("eu.cdsm-art-4")
                  .by(reported("CDSM Art. 3"), reported("CDSM Art. 7(1)")),
              Ground.of("eu.cdsm-art-4", EXCEPTION, PERMITTED)
                  .asks(COMMON)
                  .asks(MINING)
                  .asks(
                      EuElements.NO_RESERVATION,
                      EuElements.NO_ACCEPTED_CONTRACT,
                      EuElements.NO_RESERVATION_IN_TERMS,
                      EuElements.MINING_COPIES_NOT_PASSED_ON,
                      EuElements.RETENTION)
                  .by(reported("CDSM Art. 4")),
              Ground.ofDefault("eu.default", unmarked("InfoSoc Art. 2")))
          .consequences(CONSEQUENCES)
          .build();
}
