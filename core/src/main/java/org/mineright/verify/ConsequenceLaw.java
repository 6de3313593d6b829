package org.mineright.verify;

import java.time.LocalDate;
import java.util.Set;
import org.mineright.fact.UseCase;
import org.mineright.regime.Decided;
import org.mineright.regime.Readings;

/**
 * What the law says follows from a decision, from a source other than the rules. Rules are held
 * against it on every combination of facts, readings, days and grounds, whether a use can bring
 * them about or not.
 */
@FunctionalInterface
public interface ConsequenceLaw {

  /**
   * Tells what follows.
   *
   * @param decided what was decided
   * @param facts what is known
   * @param date the date of the use
   * @param readings the readings to take
   * @return the ids of the obligations that attach and of the warnings that are due; and how
   *     certain the decision is, by the name of its {@link org.mineright.decision.Certainty},
   *     unless nothing says so
   */
  Set<String> following(Decided decided, UseCase facts, LocalDate date, Readings readings);
}
