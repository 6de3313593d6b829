package org.mineright.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The proof of a statement: which bytes said it, where, and with what doubts. Immutable.
 *
 * @param document the bytes
 * @param place where in them
 * @param excerpt the words themselves, at most {@value #MAX_EXCERPT} characters
 * @param match by what the statement reached the resource and the agent
 * @param declaredBy who said it, where the document proves or a register tells; empty for unknown,
 *     as nearly always: a host may write what the rightsholder never said
 * @param warnings what the reader noticed
 * @param superseded statements that this one sets aside by the precedence of its protocol
 */
public record Evidence(
    Document document,
    Place place,
    String excerpt,
    Match match,
    Optional<String> declaredBy,
    List<SignalWarning> warnings,
    List<Statement> superseded) {
  /** Characters that an excerpt has at most. */
  public static final int MAX_EXCERPT = 500;

  /** Copies, and cuts the excerpt. */
  public Evidence {
    excerpt = Texts.cut(excerpt, MAX_EXCERPT);
    warnings = List.copyOf(warnings);
    superseded = List.copyOf(superseded);
  }

  /**
   * Starts the proof by a document.
   *
   * @param document the bytes
   * @return a builder that points at the whole of it
   */
  public static Builder in(Document document) {
    return new Builder(document);
  }

  /**
   * Tells whether the reader gave a warning.
   *
   * @param id the warning
   * @return true if it did
   */
  public boolean warns(SignalWarning.Id id) {
    return warnings.stream().anyMatch(warning -> warning.id() == id);
  }

  /** This proof with other statements set aside. */
  Evidence superseding(List<? extends Statement> others) {
    return new Evidence(document, place, excerpt, match, declaredBy, warnings, List.copyOf(others));
  }

  /** Collects a proof. Not safe for use from many threads. */
  public static final class Builder {
    private final Document document;
    private Place place = Place.WHOLE;
    private String excerpt = "";
    private Match match = Match.NONE;
    private @Nullable String declaredBy;
    private final List<SignalWarning> warnings = new ArrayList<>();

    private Builder(Document document) {
      this.document = document;
    }

    /**
     * Sets the place.
     *
     * @param value where in the document
     * @return this builder
     */
    public Builder at(Place value) {
      place = value;
      return this;
    }

    /**
     * Sets the words.
     *
     * @param value the words; only the first {@value Evidence#MAX_EXCERPT} characters are kept
     * @return this builder
     */
    public Builder excerpt(String value) {
      excerpt = value;
      return this;
    }

    /**
     * Sets by what the statement reached the resource and the agent.
     *
     * @param value what matched
     * @return this builder
     */
    public Builder match(Match value) {
      match = value;
      return this;
    }

    /**
     * Sets who said it.
     *
     * @param value the declarant, as proven by the document or a register
     * @return this builder
     */
    public Builder declaredBy(String value) {
      declaredBy = value;
      return this;
    }

    /**
     * Adds a warning.
     *
     * @param id what was noticed
     * @param detail what was found, in English
     * @return this builder
     */
    public Builder warn(SignalWarning.Id id, String detail) {
      warnings.add(new SignalWarning(id, detail));
      return this;
    }

    /**
     * Adds warnings.
     *
     * @param values the warnings
     * @return this builder
     */
    public Builder warn(List<SignalWarning> values) {
      warnings.addAll(values);
      return this;
    }

    /**
     * Makes the proof.
     *
     * @return the evidence
     */
    public Evidence build() {
      return new Evidence(
          document, place, excerpt, match, Optional.ofNullable(declaredBy), warnings, List.of());
    }
  }
}
