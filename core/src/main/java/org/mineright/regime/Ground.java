package org.mineright.regime;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mineright.decision.Authority;
import org.mineright.decision.GroundKind;
import org.mineright.decision.Outcome;

/**
 * A reason to decide: applies when every one of its elements is met or presumed.
 *
 * @param id {@code eu.cdsm-art-4}
 * @param kind what sort of reason it is
 * @param outcome what it decides
 * @param elements what it asks, in order
 * @param authorities where the law says so
 * @param alongside grounds that are reported too where they also apply, though this one decides
 */
public record Ground(
    String id,
    GroundKind kind,
    Outcome outcome,
    List<Element> elements,
    List<Authority> authorities,
    List<String> alongside) {

  /** Checks and copies. */
  public Ground {
    Ids.check(id);
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(outcome, "outcome");
    elements = List.copyOf(elements);
    authorities = List.copyOf(authorities);
    alongside = List.copyOf(alongside);
    if (elements.isEmpty() != (kind == GroundKind.DEFAULT)) {
      throw new IllegalArgumentException(
          id + ": expected elements for every ground but the default, found " + elements);
    }
  }

  /**
   * Starts a ground.
   *
   * @param id its id
   * @param kind what sort of reason it is
   * @param outcome what it decides
   * @return a builder
   */
  public static Builder of(String id, GroundKind kind, Outcome outcome) {
    return new Builder(id, kind, outcome);
  }

  /**
   * The ground of a regime that decides where no other applies: {@link Outcome#NEEDS_LICENCE}.
   *
   * @param id its id
   * @param authorities where the law says so
   * @return the ground
   */
  public static Ground ofDefault(String id, Authority... authorities) {
    return new Ground(
        id, GroundKind.DEFAULT, Outcome.NEEDS_LICENCE, List.of(), List.of(authorities), List.of());
  }

  /** Collects what a ground declares. */
  public static final class Builder {
    private final String id;
    private final GroundKind kind;
    private final Outcome outcome;
    private final List<Element> elements = new ArrayList<>();
    private final List<String> alongside = new ArrayList<>();

    private Builder(String id, GroundKind kind, Outcome outcome) {
      this.id = id;
      this.kind = kind;
      this.outcome = outcome;
    }

    /**
     * Asks for elements.
     *
     * @param more the elements
     * @return this builder
     */
    public Builder asks(Element... more) {
      return asks(List.of(more));
    }

    /**
     * Asks for elements that several grounds share.
     *
     * @param more the elements
     * @return this builder
     */
    public Builder asks(List<Element> more) {
      elements.addAll(more);
      return this;
    }

    /**
     * Has other grounds reported where they apply beside this one.
     *
     * @param grounds their ids
     * @return this builder
     */
    public Builder alongside(String... grounds) {
      alongside.addAll(List.of(grounds));
      return this;
    }

    /**
     * Names the sources of law and returns the ground.
     *
     * @param authorities the sources, the leading one first
     * @return the ground
     */
    public Ground by(Authority... authorities) {
      return new Ground(id, kind, outcome, elements, List.of(authorities), alongside);
    }
  }
}
