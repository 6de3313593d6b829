package org.mineright.signal;

/** What a statement says of a purpose. */
public enum Preference {
  /** The use is reserved or refused. */
  RESERVED,
  /** The use is not reserved. This is no licence. */
  NOT_RESERVED,
  /** The use is open on stated terms, see {@link Terms}. */
  CONDITIONAL,
  /** Something was said that cannot be read with certainty. Never to be taken for permission. */
  UNKNOWN;

  /**
   * Returns the stricter of two preferences. From the strictest: {@link #RESERVED}, {@link
   * #CONDITIONAL}, {@link #UNKNOWN}, {@link #NOT_RESERVED}, so that no doubt is taken for
   * permission.
   *
   * @param one a preference
   * @param other another
   * @return the stricter
   */
  public static Preference stricter(Preference one, Preference other) {
    return one.strictness() >= other.strictness() ? one : other;
  }

  private int strictness() {
    return switch (this) {
      case RESERVED -> 3;
      case CONDITIONAL -> 2;
      case UNKNOWN -> 1;
      case NOT_RESERVED -> 0;
    };
  }
}
