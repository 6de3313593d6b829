package org.mineright.rules.eu;

/** The Member States, by ISO 3166-1 alpha-2 code. */
public enum MemberState {
  /** Austria. */
  AT,
  /** Belgium. */
  BE,
  /** Bulgaria. */
  BG,
  /** Cyprus. */
  CY,
  /** Czechia. */
  CZ,
  /** Germany. */
  DE,
  /** Denmark. */
  DK,
  /** Estonia. */
  EE,
  /** Spain. */
  ES,
  /** Finland. */
  FI,
  /** France. */
  FR,
  /** Greece. */
  GR,
  /** Croatia. */
  HR,
  /** Hungary. */
  HU,
  /** Ireland. */
  IE,
  /** Italy. */
  IT,
  /** Lithuania. */
  LT,
  /** Luxembourg. */
  LU,
  /** Latvia. */
  LV,
  /** Malta. */
  MT,
  /** Netherlands. */
  NL,
  /** Poland. */
  PL,
  /** Portugal. */
  PT,
  /** Romania. */
  RO,
  /** Sweden. */
  SE,
  /** Slovenia. */
  SI,
  /** Slovakia. */
  SK
}
