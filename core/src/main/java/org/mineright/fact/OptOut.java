package org.mineright.fact;

/** The strongest reservation of rights against this kind of use found at the moment of copying. */
public enum OptOut {
  /** One looked and found none. */
  NONE,
  /** A reservation in prose. */
  NATURAL_LANGUAGE,
  /** A reservation in a form that software reads. */
  MACHINE_READABLE
}
