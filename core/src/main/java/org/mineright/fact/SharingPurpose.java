package org.mineright.fact;

/** Why copies are shared. */
public enum SharingPurpose {
  /** To verify results. */
  VERIFICATION,
  /** For joint research. */
  COLLABORATIVE_RESEARCH,
  /** For anything else. */
  OTHER
}
