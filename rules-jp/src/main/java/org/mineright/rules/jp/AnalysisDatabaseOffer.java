package org.mineright.rules.jp;

/** Whether the data belong to a database organised for data analysis that is, or will be, sold. */
public enum AnalysisDatabaseOffer {
  /** They belong to none. */
  NONE,
  /** It is sold or licensed, for example by an API. */
  ON_SALE,
  /** None is on sale, but its future sale is inferred from a block and past offers. */
  FUTURE_SALE_INFERRED
}
