package org.mineright.verify;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mineright.decision.Certainty;
import org.mineright.decision.Outcome;

/**
 * A worked case: a use, what the law says of it, and who says so. Immutable.
 *
 * @param id its id: {@code eu-001}
 * @param title what it is about, for a reader
 * @param jurisdiction the legal order that is asked
 * @param regime the regime that is asked
 * @param provision the ground that the case is about, informally
 * @param date the date of the use
 * @param facts what is known, by name as in JSON: {@link Boolean} or the name of a constant
 * @param outcome what is to be decided, under the default readings
 * @param possibleOutcomes the outcomes over all completions of the unknown facts
 * @param because why
 * @param authority who says so
 * @param source where that can be read
 * @param real true if the facts are those of a decided case or an official example
 * @param confidence how safe the outcome is
 * @param underInterpretation by interpretation and reading, what is to be decided when that reading
 *     alone is chosen
 */
public record Scenario(
    String id,
    String title,
    String jurisdiction,
    String regime,
    Optional<String> provision,
    LocalDate date,
    Map<String, Object> facts,
    Outcome outcome,
    List<Outcome> possibleOutcomes,
    String because,
    List<String> authority,
    String source,
    boolean real,
    Certainty confidence,
    Map<String, Map<String, Outcome>> underInterpretation) {

  /** Copies. */
  public Scenario {
    Objects.requireNonNull(provision, "provision");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(confidence, "confidence");
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    possibleOutcomes = List.copyOf(possibleOutcomes);
    authority = List.copyOf(authority);
    Map<String, Map<String, Outcome>> copy = new LinkedHashMap<>();
    underInterpretation.forEach(
        (interpretation, outcomes) ->
            copy.put(interpretation, Collections.unmodifiableMap(new LinkedHashMap<>(outcomes))));
    underInterpretation = Collections.unmodifiableMap(copy);
  }

  /**
   * Writes the question that the case puts, as {@link org.mineright.Mineright#readRequest} reads
   * it.
   *
   * @param readings the readings to take, by interpretation; empty for the defaults
   * @return a request in JSON
   */
  public String toRequest(Map<String, String> readings) {
    return Scenarios.request(this, readings);
  }

  /** Returns id and title. */
  @Override
  public String toString() {
    return id + ": " + title;
  }
}
