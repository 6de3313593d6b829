package org.mineright.decision;

/** What a decision says of a use, from the freest to the strictest. */
public enum Outcome {
  /**
   * The law permits the use: nothing needs permission, a licence is held, or an exception covers
   * it.
   */
  PERMITTED,
  /** The use needs permission, and nothing says that it cannot be had. */
  NEEDS_LICENCE,
  /** No lawful route is left: a bar applies, or the permission that is needed was refused. */
  BLOCKED;

  /**
   * Returns what is left of this outcome where a licence for the use was refused: that turns no
   * exception, but leaves no lawful route where only a licence would have helped.
   *
   * @return {@link #BLOCKED} in place of {@link #NEEDS_LICENCE}; any other stays
   */
  public Outcome whereLicenceRefused() {
    return this == NEEDS_LICENCE ? BLOCKED : this;
  }
}
