package org.mineright.analysis;

import java.util.List;
import org.mineright.decision.Outcome;
import org.mineright.fact.Fact;

/**
 * Patterns by the value of one fact: one part of {@link Counts}. Immutable.
 *
 * @param fact the fact
 * @param values its values, in their order
 */
public record FactCounts(Fact<?> fact, List<Counts.OfValue> values) {

  /** Copies. */
  public FactCounts {
    values = List.copyOf(values);
  }

  /** By how much the share that is permitted differs between values. */
  double spread() {
    double[] shares =
        values.stream()
            .filter(each -> each.tally().patterns().signum() > 0)
            .mapToDouble(each -> each.tally().share(Outcome.PERMITTED))
            .sorted()
            .toArray();
    return shares.length == 0 ? 0 : shares[shares.length - 1] - shares[0];
  }
}
