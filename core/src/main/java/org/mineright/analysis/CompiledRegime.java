package org.mineright.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mineright.decision.Outcome;
import org.mineright.decision.Outlook;
import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.fact.Implication;
import org.mineright.fact.UseCase;
import org.mineright.internal.diagram.Codes;
import org.mineright.regime.Ground;
import org.mineright.regime.Readings;
import org.mineright.regime.Regime;

/**
 * A regime made into diagrams, for a span of dates in which its law does not change and one choice
 * of readings: which ground decides, and what the outcome is, for every use there can be. Made from
 * the rules themselves, so that it says what they say. {@link #given} makes the smaller one that is
 * left when some facts are fixed.
 *
 * <p>Uses are read as they are; what their facts imply ({@link Facts#implications()}) need not be
 * stated. Their own date is not read. Immutable and safe for use from many threads.
 */
public final class CompiledRegime {
  /** In the results of a bulk call: the facts of the row contradict each other or those given. */
  public static final byte CONTRADICTORY = -1;

  /** By the answers of {@link #outcomes()}. */
  static final List<Outcome> OUTCOMES = List.of(Outcome.values());

  private final Regime regime;
  private final Optional<LocalDate> from;
  private final Optional<LocalDate> until;
  private final Readings readings;
  private final UseCase given;
  private final Diagram grounds;
  private final Diagram outcomes;

  /**
   * Takes diagrams that were made from the rules; {@code Mineright.compiled} makes them.
   *
   * @param regime the regime
   * @param from the first day for which it is made, empty if there is none before
   * @param until the last day for which it is made, empty if there is none after
   * @param readings the readings that are taken
   * @param given the facts that are fixed
   * @param grounds its answers are places in {@link Regime#grounds()}
   * @param outcomes its answers are places in {@link Outcome#values()}
   */
  public CompiledRegime(
      Regime regime,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      Readings readings,
      UseCase given,
      Diagram grounds,
      Diagram outcomes) {
    this.regime = Objects.requireNonNull(regime, "regime");
    this.from = Objects.requireNonNull(from, "from");
    this.until = Objects.requireNonNull(until, "until");
    this.readings = Objects.requireNonNull(readings, "readings");
    this.given = Objects.requireNonNull(given, "given");
    this.grounds = Objects.requireNonNull(grounds, "grounds");
    this.outcomes = Objects.requireNonNull(outcomes, "outcomes");
  }

  /**
   * Returns the regime.
   *
   * @return the regime
   */
  public Regime regime() {
    return regime;
  }

  /**
   * Returns the first day for which this holds.
   *
   * @return the day, empty if it holds however early
   */
  public Optional<LocalDate> from() {
    return from;
  }

  /**
   * Returns the last day for which this holds.
   *
   * @return the day, empty if it holds however late
   */
  public Optional<LocalDate> until() {
    return until;
  }

  /**
   * Returns the readings that are taken of unsettled points.
   *
   * @return the readings
   */
  public Readings readings() {
    return readings;
  }

  /**
   * Returns the facts that are fixed.
   *
   * @return a use of which no more is known than was given
   */
  public UseCase given() {
    return given;
  }

  /**
   * Returns the diagram of the ground that decides.
   *
   * @return a diagram whose answers are places in {@link Regime#grounds()}
   */
  public Diagram grounds() {
    return grounds;
  }

  /**
   * Returns the diagram of the outcome.
   *
   * @return a diagram whose answers are places in {@link Outcome#values()}
   */
  public Diagram outcomes() {
    return outcomes;
  }

  /**
   * Returns the facts that can still change the outcome: all that need be known of a use.
   *
   * @return the facts, in the order in which rows and columns of numbers hold them
   */
  public List<Fact<?>> facts() {
    return outcomes.facts();
  }

  /**
   * Decides the outcome alone.
   *
   * @param useCase what is known besides what is given; what it says of a given fact is not read
   * @return the outcome
   */
  public Outcome outcome(UseCase useCase) {
    return OUTCOMES.get(outcomes.answer(useCase));
  }

  /**
   * Decides the outcome alone, from numbers.
   *
   * @param codes holds a row of numbers, one a fact in the order of {@link #facts()}: 0 where
   *     unknown, else 1 + the place of the value in {@link Fact#values()}. What its facts imply
   *     goes before what it says
   * @param offset where the row begins
   * @return the outcome
   * @throws IllegalArgumentException if a number stands for no value of its fact
   */
  public Outcome outcome(byte[] codes, int offset) {
    return OUTCOMES.get(outcomes.answer(codes, offset));
  }

  /**
   * Decides many outcomes, from columns of numbers, and allocates nothing.
   *
   * @param columns a column of numbers for each of {@link #facts()}, in their order, each with at
   *     least as many rows as are wanted: 0 where unknown, else 1 + the place of the value in
   *     {@link Fact#values()}
   * @param rows how many rows are decided, from the first on
   * @param into where the places of the outcomes in {@link Outcome#values()} are put, or {@link
   *     #CONTRADICTORY}
   * @throws IllegalArgumentException if the number of columns is another, or a number that is asked
   *     for stands for no value of its fact; those of facts that can contradict each other always
   *     are. The message names row and fact
   */
  public void outcomes(byte[][] columns, int rows, byte[] into) {
    if (columns.length != facts().size()) {
      throw new IllegalArgumentException(
          "columns: found " + columns.length + ", expected one for each of " + facts());
    }
    outcomes.answers(columns, rows, into);
    for (Implication<?, ?> implication : Facts.implications()) {
      markContradictory(implication, columns, rows, into);
    }
  }

  private void markContradictory(
      Implication<?, ?> implication, byte[][] columns, int rows, byte[] into) {
    int premise = facts().indexOf(implication.premise());
    int conclusion = facts().indexOf(implication.conclusion());
    int known = given.code(implication.conclusion());
    if (premise < 0 || (conclusion < 0 && known == 0)) {
      return;
    }
    for (int row = 0; row < rows; row++) {
      outcomes.check(columns, premise, row);
      int found = known;
      if (conclusion >= 0) {
        outcomes.check(columns, conclusion, row);
        found = columns[conclusion][row];
      }
      if (Codes.implies(implication, columns[premise][row]) && Codes.isOther(implication, found)) {
        into[row] = CONTRADICTORY;
      }
    }
  }

  /**
   * Returns the ground that decides.
   *
   * @param useCase what is known besides what is given
   * @return the ground, the default one where no other applies
   */
  public Ground ground(UseCase useCase) {
    return regime.grounds().get(grounds.answer(useCase));
  }

  /**
   * Tells what could still become of a use.
   *
   * @param useCase what is known besides what is given
   * @return possible outcomes, missing facts, remedies
   * @throws org.mineright.fact.ContradictoryFactsException if it contradicts what is given
   */
  public Outlook outlook(UseCase useCase) {
    UseCase known = useCase.overriddenBy(given).withImplied();
    Completions completions = new Completions(outcomes, known);
    Remedies.Found remedies =
        outcome(known) == Outcome.PERMITTED
            ? new Remedies.Found(List.of(), 0)
            : new Remedies(outcomes, known).find();
    return new Outlook(
        completions.outcomes(),
        completions.missing().stream().map(Fact::name).toList(),
        remedies.shown(),
        remedies.more());
  }

  /**
   * Fixes facts, and returns what is left: a smaller diagram that asks only what still matters.
   *
   * @param facts the facts to fix, besides those fixed already
   * @return the same law for uses of which that is known
   * @throws IllegalArgumentException if one is fixed already to another value
   * @throws org.mineright.fact.ContradictoryFactsException if they contradict those fixed already
   */
  public CompiledRegime given(UseCase facts) {
    for (Fact<?> fact : facts.known().keySet()) {
      if (given.knows(fact) && given.code(fact) != facts.code(fact)) {
        throw new IllegalArgumentException(
            fact + ": found another value than before, expected " + given.get(fact).orElseThrow());
      }
    }
    UseCase fixed = given.overriddenBy(facts).withImplied();
    return new CompiledRegime(
        regime, from, until, readings, fixed, grounds.given(fixed), outcomes.given(fixed));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CompiledRegime that
        && regime.equals(that.regime)
        && from.equals(that.from)
        && until.equals(that.until)
        && readings.equals(that.readings)
        && given.equals(that.given)
        && grounds.equals(that.grounds)
        && outcomes.equals(that.outcomes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(regime.id(), from, until, readings, given);
  }

  /** Returns regime, dates and readings, for debugging. */
  @Override
  public String toString() {
    return regime.id()
        + " from "
        + from.map(LocalDate::toString).orElse("ever")
        + " until "
        + until.map(LocalDate::toString).orElse("ever")
        + " by "
        + readings;
  }
}
