package org.mineright.rules.hk;

import java.time.LocalDate;

/** The days from which the law of Hong Kong differs. */
public final class HkDates {
  /** The Copyright Ordinance (Cap. 528) began. */
  public static final LocalDate CAP_528_IN_FORCE = LocalDate.of(1997, 6, 27);

  /** s.41A: the new exemptions of the amendment of 2007 took effect. */
  public static final LocalDate S_41A_IN_FORCE = LocalDate.of(2007, 7, 6);

  /** s.273A: liability for the act of circumvention began. */
  public static final LocalDate S_273A_IN_FORCE = LocalDate.of(2008, 7, 11);

  private HkDates() {}
}
