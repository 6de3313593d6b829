package org.mineright.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An unsettled point of law, the reading that was taken, and what other readings would change.
 *
 * @param id the id of the interpretation
 * @param question what is unsettled, for a reader
 * @param reading the reading that was taken
 * @param otherwise the other readings that lead to another outcome, with it
 * @param fixed true if the rules take this reading whoever asks
 */
public record UnsettledPoint(
    String id, String question, String reading, Map<String, Outcome> otherwise, boolean fixed) {

  /** Copies. */
  public UnsettledPoint {
    otherwise = Collections.unmodifiableMap(new LinkedHashMap<>(otherwise));
  }
}
