package org.mineright;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mineright.decision.Decision;
import org.mineright.fact.UseCase;

/**
 * A project made ready: what all its records share (actor, purpose, handling, date, readings,
 * jurisdictions) is worked into the law once, so that a record supplies only what varies. Made by
 * {@link Mineright#prepare}. Immutable and safe for use from many threads.
 */
public final class Prepared {
  private final List<PreparedRegime> regimes;

  Prepared(List<PreparedRegime> regimes) {
    this.regimes = List.copyOf(regimes);
  }

  /**
   * Returns the regimes that are asked, prepared.
   *
   * @return one for each jurisdiction, in the order asked
   */
  public List<PreparedRegime> regimes() {
    return regimes;
  }

  /**
   * Decides a record with everything that a decision says. Records with the same facts share their
   * explanation.
   *
   * @param id the id of the record, to be found again in the decisions
   * @param item what the record says besides the profile; its date is not read
   * @return one decision for each jurisdiction, in the order asked
   * @throws IllegalArgumentException if it says otherwise than the profile
   * @throws org.mineright.fact.ContradictoryFactsException if it contradicts the profile
   */
  public List<Decision> decide(Optional<String> id, UseCase item) {
    List<Decision> decisions = new ArrayList<>(regimes.size());
    for (PreparedRegime regime : regimes) {
      decisions.add(regime.decide(id, item));
    }
    return decisions;
  }
}
