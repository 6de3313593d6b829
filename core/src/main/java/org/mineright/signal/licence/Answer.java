package org.mineright.signal.licence;

/** What is known of a property of a licence. */
public enum Answer {
  /** It has the property. */
  YES,
  /** It has not. */
  NO,
  /** Nobody can tell from what was read. Never to be taken for NO. */
  UNKNOWN
}
