package org.mineright.verify;

import java.util.List;

/**
 * What came of trying to prove something. Immutable.
 *
 * @param cases how many cases were tried
 * @param faults sentences in English that say where it does not hold, none where it holds in every
 *     case
 */
public record Proof(long cases, List<String> faults) {

  /** Copies. */
  public Proof {
    faults = List.copyOf(faults);
  }

  /** Returns the number of cases, and the faults, for a log. */
  @Override
  public String toString() {
    return cases + " cases, " + (faults.isEmpty() ? "no fault" : String.join("\n", faults));
  }
}
