package org.mineright.audit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mineright.decision.Outcome;

/**
 * What an audit comes to under one regime. Immutable.
 *
 * @param jurisdiction the legal order
 * @param regime the body of law
 * @param title its name, for a reader
 * @param outcomes how many datasets have each outcome
 * @param determined how many of them keep it however the unknown facts turn out
 * @param reasons the grounds that decided, the most frequent first
 * @param missing the unknown facts that could change an outcome, the most frequent first
 */
public record Tally(
    String jurisdiction,
    String regime,
    String title,
    Map<Outcome, Integer> outcomes,
    int determined,
    List<Reason> reasons,
    List<Missing> missing) {

  /**
   * Why datasets have their outcome.
   *
   * @param outcome the outcome
   * @param ground the id of the ground that decided
   * @param title its name, for a reader
   * @param citation where the law says so
   * @param datasets how many
   */
  public record Reason(
      Outcome outcome, String ground, String title, String citation, int datasets) {}

  /**
   * What would have to be known.
   *
   * @param fact the name of the fact
   * @param datasets of how many datasets it could change the outcome
   * @param first of how many it is the first to ask for
   */
  public record Missing(String fact, int datasets, int first) {}

  /** Copies. */
  public Tally {
    outcomes = Collections.unmodifiableMap(new EnumMap<>(outcomes));
    reasons = List.copyOf(reasons);
    missing = List.copyOf(missing);
  }

  /**
   * Returns how many datasets have an outcome.
   *
   * @param outcome the outcome
   * @return a number of 0 or more
   */
  public int of(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }
}
