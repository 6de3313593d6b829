package org.mineright.rules.cn;

import java.time.LocalDate;

/** The days from which Chinese law differs. */
public final class CnDates {
  /** The Copyright Law as amended on 11 November 2020, whose text is applied to every date. */
  public static final LocalDate COPYRIGHT_LAW_2020 = LocalDate.of(2021, 6, 1);

  /** The Interim Measures for Generative AI Services. */
  public static final LocalDate INTERIM_MEASURES = LocalDate.of(2023, 8, 15);

  /** TC260-003: collect nothing that a site refuses. */
  public static final LocalDate COLLECTION_REFUSALS = LocalDate.of(2024, 2, 29);

  /** The Labelling Measures and GB 45438-2025. */
  public static final LocalDate LABELLING = LocalDate.of(2025, 9, 1);

  /** The Anti-Unfair Competition Law of 2025, whose Art. 13(3) is new. */
  public static final LocalDate AUCL_2025 = LocalDate.of(2025, 10, 15);

  /** The opinion of the Supreme People's Court on AI disputes, Fa Fa [2026] No. 10. */
  public static final LocalDate SPC_OPINION = LocalDate.of(2026, 9, 7);

  private CnDates() {}
}
