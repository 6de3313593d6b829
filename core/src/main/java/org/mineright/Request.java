package org.mineright;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mineright.decision.FactEvidence;
import org.mineright.decision.Warning;
import org.mineright.fact.UseCase;
import org.mineright.regime.Interpretation;
import org.mineright.regime.Readings;
import org.mineright.signal.FoundFacts;

/**
 * One question: a use, and the law that is asked. Immutable and safe for use from many threads.
 *
 * @param id a name for the question, repeated in its decisions
 * @param jurisdictions the legal orders that are asked, in order; none means every one that is
 *     loaded
 * @param regime the regime that is asked; none means the law in force
 * @param useCase the facts, and the date of the use; without a date it is today
 * @param perJurisdiction facts that differ by the law that is asked: they go before those of {@code
 *     useCase} there
 * @param readings the readings to take of unsettled points
 * @param evidence the proof of facts that were found rather than given, which decisions repeat; it
 *     changes nothing in them, and no JSON of a request has it
 * @param warnings doubts about what was found, which decisions repeat after their own
 */
public record Request(
    Optional<String> id,
    List<String> jurisdictions,
    Optional<String> regime,
    UseCase useCase,
    Map<String, UseCase> perJurisdiction,
    Readings readings,
    List<FactEvidence> evidence,
    List<Warning> warnings) {

  /** Copies. */
  public Request {
    Objects.requireNonNull(id, "id");
    jurisdictions = List.copyOf(jurisdictions);
    Objects.requireNonNull(regime, "regime");
    Objects.requireNonNull(useCase, "useCase");
    perJurisdiction = Collections.unmodifiableMap(new LinkedHashMap<>(perJurisdiction));
    Objects.requireNonNull(readings, "readings");
    evidence = List.copyOf(evidence);
    warnings = List.copyOf(warnings);
  }

  /**
   * Starts a question about a use.
   *
   * @param useCase the use
   * @return a builder that asks every jurisdiction's law in force
   */
  public static Builder of(UseCase useCase) {
    return new Builder(useCase);
  }

  /**
   * Starts a question about a use of which facts were found in signals. Decisions then carry the
   * proof of these facts, and as warnings what stays in doubt.
   *
   * @param found the facts that were given and found
   * @return a builder that asks every jurisdiction's law in force
   */
  public static Builder of(FoundFacts found) {
    return new Builder(found.useCase()).evidence(found.evidence()).warnings(warnings(found));
  }

  private static List<Warning> warnings(FoundFacts found) {
    return found.warnings().stream()
        .map(
            doubt ->
                new Warning(
                    "signal." + doubt.id().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    doubt.fact() + ": " + doubt.detail(),
                    List.of()))
        .toList();
  }

  /**
   * Returns the facts as they stand in a jurisdiction.
   *
   * @param jurisdiction its id
   * @return the use with what differs there
   * @throws org.mineright.fact.ContradictoryFactsException if what differs contradicts the rest
   */
  public UseCase useCaseIn(String jurisdiction) {
    UseCase own = perJurisdiction.get(jurisdiction);
    return own == null ? useCase : useCase.overriddenBy(own);
  }

  /**
   * Writes the request as one line of JSON, as {@link Mineright#readRequest} reads it.
   *
   * @return JSON without line breaks
   */
  public String toJson() {
    return RequestWriter.write(this);
  }

  /** Collects a question. Not safe for use from many threads. */
  public static final class Builder {
    private final UseCase useCase;
    private @Nullable String id;
    private final Set<String> jurisdictions = new LinkedHashSet<>();
    private @Nullable String regime;
    private final Map<String, UseCase> perJurisdiction = new LinkedHashMap<>();
    private Readings readings = Readings.defaults();
    private final List<FactEvidence> evidence = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    private Builder(UseCase useCase) {
      this.useCase = Objects.requireNonNull(useCase, "useCase");
    }

    /**
     * Names the question.
     *
     * @param value the name that its decisions will repeat
     * @return this builder
     */
    public Builder id(String value) {
      this.id = Objects.requireNonNull(value, "id");
      return this;
    }

    /**
     * Asks for jurisdictions.
     *
     * @param ids their ids, in the order in which they are to be decided
     * @return this builder
     */
    public Builder jurisdictions(String... ids) {
      jurisdictions.addAll(List.of(ids));
      return this;
    }

    /**
     * Asks for one regime. A proposal or superseded law is decided only for a request that names
     * it.
     *
     * @param value its id
     * @return this builder
     */
    public Builder regime(String value) {
      this.regime = Objects.requireNonNull(value, "regime");
      return this;
    }

    /**
     * States facts that differ in one jurisdiction.
     *
     * @param jurisdiction its id
     * @param facts what differs there
     * @return this builder
     */
    public Builder in(String jurisdiction, UseCase facts) {
      perJurisdiction.put(jurisdiction, Objects.requireNonNull(facts, "facts"));
      return this;
    }

    /**
     * Chooses a reading.
     *
     * @param <R> the readings of the interpretation
     * @param interpretation the unsettled point
     * @param reading the reading to take
     * @return this builder
     */
    public <R extends Enum<R>> Builder reading(Interpretation<R> interpretation, R reading) {
      this.readings = readings.with(interpretation, reading);
      return this;
    }

    /**
     * Takes all choices of readings at once.
     *
     * @param value the readings, instead of those chosen before
     * @return this builder
     */
    public Builder readings(Readings value) {
      this.readings = Objects.requireNonNull(value, "readings");
      return this;
    }

    /**
     * Adds the proof of facts that were found: it stands in every decision whose facts have the
     * value that it proves.
     *
     * @param proof the evidence, as {@code FoundFacts} of the package {@code org.mineright.signal}
     *     has it
     * @return this builder
     */
    public Builder evidence(Collection<FactEvidence> proof) {
      evidence.addAll(proof);
      return this;
    }

    /**
     * Adds doubts about what was found: they stand in every decision, after its own warnings.
     *
     * @param doubts the warnings
     * @return this builder
     */
    public Builder warnings(Collection<Warning> doubts) {
      warnings.addAll(doubts);
      return this;
    }

    /**
     * Returns the question.
     *
     * @return an immutable request
     */
    public Request build() {
      return new Request(
          Optional.ofNullable(id),
          List.copyOf(jurisdictions),
          Optional.ofNullable(regime),
          useCase,
          perJurisdiction,
          readings,
          evidence,
          warnings);
    }
  }
}
