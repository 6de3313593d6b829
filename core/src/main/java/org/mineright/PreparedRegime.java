package org.mineright;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mineright.analysis.CompiledRegime;
import org.mineright.decision.Decision;
import org.mineright.decision.Outcome;
import org.mineright.fact.Fact;
import org.mineright.fact.UseCase;
import org.mineright.internal.engine.Decider;
import org.mineright.regime.Readings;
import org.mineright.regime.Regime;

/**
 * One regime of a {@link Prepared} project: the law that is left once the profile is known, and a
 * reader of the facts that still matter. Immutable and safe for use from many threads.
 */
public final class PreparedRegime {
  private final Decider decider;
  private final UseCase profile;
  private final List<Fact<?>> fixed;
  private final LocalDate date;
  private final Readings readings;
  private final Optional<CompiledRegime> compiled;

  PreparedRegime(Decider decider, UseCase profile, LocalDate date, Readings readings) {
    this.decider = decider;
    this.profile = profile.withImplied();
    this.fixed = List.copyOf(this.profile.known().keySet());
    this.date = date;
    this.readings = readings;
    this.compiled = decider.compiled(date, readings).map(whole -> whole.given(profile));
  }

  /**
   * Returns the regime.
   *
   * @return the regime
   */
  public Regime regime() {
    return decider.regime();
  }

  /**
   * Returns the date for which it is prepared.
   *
   * @return the date of every record
   */
  public LocalDate date() {
    return date;
  }

  /**
   * Returns the smaller law that is left: outcomes of single uses, of rows and of columns.
   *
   * @return diagrams with the profile worked in, empty if the regime turns on facts without
   *     finitely many values
   */
  public Optional<CompiledRegime> compiled() {
    return compiled;
  }

  /**
   * Decides the outcome of a record alone.
   *
   * @param item what it says besides the profile; what it says of a fact of the profile is not read
   * @return the outcome
   */
  public Outcome outcome(UseCase item) {
    return compiled.isPresent()
        ? compiled.get().outcome(item)
        : decider.outcome(item.overriddenBy(profile), date, readings);
  }

  /**
   * Decides a record with everything that a decision says.
   *
   * @param id the id of the record, to be found again in the decision
   * @param item what it says besides the profile; its date is not read
   * @return the decision
   * @throws IllegalArgumentException if it says otherwise than the profile
   * @throws org.mineright.fact.ContradictoryFactsException if it contradicts the profile
   */
  public Decision decide(Optional<String> id, UseCase item) {
    for (Fact<?> fact : fixed) {
      if (item.knows(fact) && item.code(fact) != profile.code(fact)) {
        throw new IllegalArgumentException(
            fact
                + ": found "
                + item.get(fact).orElseThrow()
                + ", expected "
                + profile.get(fact).orElseThrow()
                + " as in the profile");
      }
    }
    return decider.decide(id, item.overriddenBy(profile), date, readings);
  }

  /**
   * Starts explaining rows of columns.
   *
   * @return explanations that are shared by rows with the same facts, none yet
   * @throws IllegalStateException if the regime turns on facts without finitely many values
   */
  public Explanations explanations() {
    List<Fact<?>> varying = decider.facts().stream().filter(fact -> !profile.knows(fact)).toList();
    return new Explanations(
        varying,
        item -> decider.decide(Optional.empty(), item.overriddenBy(profile), date, readings));
  }
}
