package org.mineright.decision;

/** How safe the ground that decided is, as the law document reports it. */
public enum Certainty {
  /** Hardly anybody would say otherwise. */
  SETTLED,
  /** Good reasons, no authority, or some authority and some doubt. */
  ARGUABLE,
  /** Disputed among courts or scholars. */
  CONTESTED,
  /** The law document does not say. */
  UNMARKED
}
