package org.mineright.regime;

import org.mineright.decision.Outcome;

/**
 * What was decided, as the rules on consequences read it: {@code Decided( ground == "eu.cdsm-art-4"
 * )}. It is there only after the ground was found, so no rule on an element can read it.
 */
public final class Decided {
  private final String ground;
  private final Outcome outcome;

  /**
   * States what was decided.
   *
   * @param ground the id of the ground that decided
   * @param outcome what it decided, before a refused licence turns it
   */
  public Decided(String ground, Outcome outcome) {
    this.ground = ground;
    this.outcome = outcome;
  }

  /**
   * Returns the ground that decided.
   *
   * @return its id, that of the default where none applied
   */
  public String getGround() {
    return ground;
  }

  /**
   * Returns the outcome.
   *
   * @return the outcome of the ground, before a refused licence turns it
   */
  public Outcome getOutcome() {
    return outcome;
  }
}
