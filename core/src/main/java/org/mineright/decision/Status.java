package org.mineright.decision;

/** How an element stands in one use. */
public enum Status {
  /** The facts show it. */
  MET,
  /** The facts show the contrary. */
  NOT_MET,
  /**
   * A needed fact is unknown, and the law does not hold that against whoever relies on the element.
   * Counts as met.
   */
  PRESUMED,
  /** A needed fact is unknown, and whoever relies on the element must show it. Helps nobody. */
  OPEN;

  /**
   * Tells whether a ground may rest on an element of this status.
   *
   * @return true for {@link #MET} and {@link #PRESUMED}
   */
  public boolean holds() {
    return this == MET || this == PRESUMED;
  }
}
