package org.mineright.analysis;

import java.math.BigInteger;
import java.util.Map;
import org.mineright.decision.Outcome;

/**
 * How many patterns have each outcome: one number of {@link Counts}. Immutable.
 *
 * @param outcomes the number of patterns for every outcome
 */
public record OutcomeCounts(Map<Outcome, BigInteger> outcomes) {

  /** Copies. */
  public OutcomeCounts {
    outcomes = Map.copyOf(outcomes);
  }

  /**
   * Returns how many patterns there are.
   *
   * @return the sum over all outcomes
   */
  public BigInteger patterns() {
    return outcomes.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
  }

  /**
   * Returns how many patterns have an outcome.
   *
   * @param outcome the outcome
   * @return the number
   */
  public BigInteger of(Outcome outcome) {
    return outcomes.getOrDefault(outcome, BigInteger.ZERO);
  }

  /** The share of an outcome, about; 0 where there are no patterns. */
  double share(Outcome outcome) {
    return patterns().signum() == 0 ? 0 : of(outcome).doubleValue() / patterns().doubleValue();
  }
}
