package org.mineright.signal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * An agent that serves AI. Immutable.
 *
 * @param token its product token, as its operator writes it
 * @param fetches whether a crawler sends this name; false for a name that only controls what is
 *     done with copies, so that a rule to it can only be about the use
 * @param purposes what its operator says the copies are used for, unmodifiable
 * @param operator who runs it; empty where unknown
 */
public record AiAgent(String token, boolean fetches, Set<Purpose> purposes, String operator) {

  /** Copies, and checks that it has a purpose. */
  public AiAgent {
    if (purposes.isEmpty()) {
      throw new IllegalArgumentException(token + ": found no purpose, expected at least one");
    }
    purposes = Collections.unmodifiableSet(EnumSet.copyOf(purposes));
  }
}
