package org.mineright.regime;

import org.jspecify.annotations.Nullable;
import org.mineright.decision.Outcome;
import org.mineright.decision.RegimeStatus;

/**
 * What was decided, as the rules on consequences read it: {@code Decided( ground == "eu.cdsm-art-4"
 * )}. It is there only after the ground was found, so no rule on an element can read it.
 */
public final class Decided {
  private final String regime;
  private final RegimeStatus regimeStatus;
  private final String ground;
  private final Outcome outcome;
  private final boolean presuming;
  private @Nullable Reads reads;

  /**
   * States what was decided.
   *
   * @param regime the id of the regime
   * @param regimeStatus whether that is law
   * @param ground the id of the ground that decided
   * @param outcome what it decided, before a refused licence turns it
   * @param presuming whether it rests on an element that is presumed
   */
  public Decided(
      String regime, RegimeStatus regimeStatus, String ground, Outcome outcome, boolean presuming) {
    this.regime = regime;
    this.regimeStatus = regimeStatus;
    this.ground = ground;
    this.outcome = outcome;
    this.presuming = presuming;
  }

  /**
   * Has somebody told what rules read of this from now on.
   *
   * @param listener who is told
   */
  public void tellReads(Reads listener) {
    this.reads = listener;
  }

  /**
   * Returns the regime.
   *
   * @return its id
   */
  public String getRegime() {
    if (reads != null) {
      reads.regime();
    }
    return regime;
  }

  /**
   * Returns whether the regime is law.
   *
   * @return its status
   */
  public RegimeStatus getRegimeStatus() {
    if (reads != null) {
      reads.regime();
    }
    return regimeStatus;
  }

  /**
   * Returns the ground that decided.
   *
   * @return its id, that of the default where none applied
   */
  public String getGround() {
    if (reads != null) {
      reads.ground();
    }
    return ground;
  }

  /**
   * Returns the outcome.
   *
   * @return the outcome of the ground, before a refused licence turns it
   */
  public Outcome getOutcome() {
    if (reads != null) {
      reads.ground();
    }
    return outcome;
  }

  /**
   * Returns whether the ground rests on an element that is presumed.
   *
   * @return true if one of its elements is presumed
   */
  public boolean isPresuming() {
    if (reads != null) {
      reads.presuming();
    }
    return presuming;
  }
}
