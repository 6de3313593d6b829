package org.mineright.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mineright.fact.Hands;

/**
 * A change of facts that would make a use lawful: no part of it would do alone. Immutable.
 *
 * @param by who must act: of all who would have to, the one farthest from the user
 * @param changes by name of the fact the value that it would have, a {@link Boolean} or the name of
 *     a constant; of a fact that is unknown now, the value that would have to be shown
 * @param outcome what would be decided then, every other fact being as it is
 */
public record Remedy(Hands by, Map<String, Object> changes, Outcome outcome) {

  /** Copies. */
  public Remedy {
    changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
  }
}
