package org.mineright.rules.eu;

import java.time.LocalDate;

/** The days from which European law differs. */
public final class EuDates {
  /** Transposition of Directive 2001/29/EC (InfoSoc), Art. 13(1). */
  public static final LocalDate INFOSOC_TRANSPOSED = LocalDate.of(2002, 12, 22);

  /** Transposition of Directive (EU) 2019/790 (CDSM), Art. 29(1). */
  public static final LocalDate CDSM_TRANSPOSED = LocalDate.of(2021, 6, 7);

  /** France transposed late. */
  public static final LocalDate CDSM_IN_FRANCE = LocalDate.of(2021, 11, 24);

  /** The French variant of Art. 4(3), Décret 2022-928. */
  public static final LocalDate FRENCH_OPPOSITION = LocalDate.of(2022, 6, 25);

  /** Czechia transposed late. */
  public static final LocalDate CDSM_IN_CZECHIA = LocalDate.of(2023, 1, 5);

  /** Poland transposed late. */
  public static final LocalDate CDSM_IN_POLAND = LocalDate.of(2024, 9, 20);

  /** LG Hamburg, Kneschke v LAION: the first court to say that tools read prose. */
  public static final LocalDate TOOLS_READ_PROSE = LocalDate.of(2024, 9, 27);

  /** Chapter V of the AI Act, Art. 113(b): duties of providers of general-purpose AI models. */
  public static final LocalDate GPAI_DUTIES = LocalDate.of(2025, 8, 2);

  /** The Commission's fines on those providers, AI Act Art. 101. */
  public static final LocalDate GPAI_FINES = LocalDate.of(2026, 8, 2);

  /** The same duties for models marketed before 2 August 2025, AI Act Art. 111(3). */
  public static final LocalDate GPAI_DUTIES_OLDER_MODELS = LocalDate.of(2027, 8, 2);

  private EuDates() {}
}
