package org.mineright.decision;

/** Whether a regime is law. */
public enum RegimeStatus {
  /** Law in force. */
  IN_FORCE,
  /** Proposed, by a government or by others. Not law. */
  PROPOSED,
  /** Was proposed or in force, and was replaced. Not law. */
  SUPERSEDED
}
