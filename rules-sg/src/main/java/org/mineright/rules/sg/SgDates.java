package org.mineright.rules.sg;

import java.time.LocalDate;

/** The days from which the law of Singapore differs. */
public final class SgDates {
  /** Commencement of the Copyright Act 2021, also for works that existed before, s. 2. */
  public static final LocalDate ACT_2021 = LocalDate.of(2021, 11, 21);

  private SgDates() {}
}
