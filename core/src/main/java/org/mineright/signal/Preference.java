package org.mineright.signal;

/** What a statement says of a purpose. */
public enum Preference {
  /** The use is reserved or refused. */
  RESERVED,
  /** The use is not reserved. This is no licence. */
  NOT_RESERVED,
  /** The use is open on stated terms, see {@link Terms}. */
  CONDITIONAL,
  /** Something was said that cannot be read with certainty. Never to be taken for permission. */
  UNKNOWN
}
