package org.mineright.regime;

import org.mineright.fact.Fact;

/**
 * Told what rules read of a {@link Use} and of a {@link Decided}: how it is found out whether an
 * element declares all that it turns on.
 */
public interface Reads {

  /**
   * A fact was read, known or not.
   *
   * @param fact the fact
   */
  void fact(Fact<?> fact);

  /**
   * The reading of an unsettled point was read.
   *
   * @param interpretation the point
   */
  void reading(Interpretation<?> interpretation);

  /** The date of the use was read. */
  void date();

  /** The regime, or its status, was read. */
  void regime();

  /** The deciding ground, or its outcome, was read. */
  void ground();

  /** It was read whether the ground rests on an element that is presumed. */
  void presuming();
}
