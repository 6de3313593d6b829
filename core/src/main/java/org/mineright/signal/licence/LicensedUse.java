package org.mineright.signal.licence;

/** For which purposes a licence allows use, from the widest to the narrowest. */
public enum LicensedUse {
  /** Any purpose, commercial too. */
  ANY,
  /** Purposes that are not commercial. */
  NON_COMMERCIAL,
  /** Academic research (and teaching) alone. */
  RESEARCH,
  /** The terms are not known, or turn on who the user is and what is made of the data. */
  UNSPECIFIED,
  /** None: what was found says that no licence is given. */
  NOTHING;

  /**
   * Returns the narrower of two.
   *
   * @param other the other
   * @return this, if it is not wider than the other
   */
  public LicensedUse narrower(LicensedUse other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
