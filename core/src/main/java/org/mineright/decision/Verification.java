package org.mineright.decision;

/** How an authority was verified by those who wrote the rules. */
public enum Verification {
  /** The primary text was read. */
  READ,
  /** Known from a secondary source that the law document names. */
  REPORTED,
  /** Not re-read: verify before relying on it. */
  UNVERIFIED,
  /** The law document does not say. */
  UNMARKED
}
