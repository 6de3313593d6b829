package org.mineright.rules.jp;

import java.time.LocalDate;

/** The days from which Japanese law differs. */
public final class JpDates {
  /** Old Art. 47-7, the first exception for data analysis. */
  public static final LocalDate OLD_ART_47_7 = LocalDate.of(2010, 1, 1);

  /** Art. 30(1)(iii): no private use of sound and visual recordings known to be illegal. */
  public static final LocalDate ART_30_1_III = LocalDate.of(2010, 1, 1);

  /** Art. 113(6): circumventing an access control is deemed infringement. */
  public static final LocalDate ART_113_6 = LocalDate.of(2018, 12, 30);

  /** The last day of old Art. 47-7. */
  public static final LocalDate OLD_ART_47_7_LAST = LocalDate.of(2018, 12, 31);

  /** Arts. 30-4 and 47-5, Act No. 30 of 2018. */
  public static final LocalDate FLEXIBLE_LIMITATIONS = LocalDate.of(2019, 1, 1);

  /** Art. 30(1)(iv): the same for any work, Act No. 48 of 2020. */
  public static final LocalDate ART_30_1_IV = LocalDate.of(2021, 1, 1);

  /** The Checklist and Guidance. */
  public static final LocalDate CHECKLIST = LocalDate.of(2024, 7, 31);

  /** The Principle Code, in its final form. */
  public static final LocalDate PRINCIPLE_CODE = LocalDate.of(2026, 8, 25);

  private JpDates() {}
}
