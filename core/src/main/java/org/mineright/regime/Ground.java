package org.mineright.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
 * @param from the first day on which it can apply, empty if ever
 * @param until the last day on which it can apply, empty if for ever
 * @param alongside grounds that are reported too where they also apply, though this one decides
 */
public record Ground(
    String id,
    GroundKind kind,
    Outcome outcome,
    List<Element> elements,
    List<Authority> authorities,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    List<String> alongside) {

  /** Checks and copies. */
  public Ground {
    Ids.check(id);
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(outcome, "outcome");
    elements = List.copyOf(elements);
    authorities = List.copyOf(authorities);
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(until, "until");
    alongside = List.copyOf(alongside);
    if (elements.isEmpty() != (kind == GroundKind.DEFAULT)) {
      throw new IllegalArgumentException(
          id + ": expected elements for every ground but the default, found " + elements);
    }
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Ground that
            && id.equals(that.id)
            && kind == that.kind
            && outcome == that.outcome
            && elements.equals(that.elements)
            && authorities.equals(that.authorities)
            && from.equals(that.from)
            && until.equals(that.until)
            && alongside.equals(that.alongside));
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
   * Starts the ground that every law has: the rightsholder gave permission.
   *
   * @param id its id
   * @param held the element that a licence covers the use
   * @return a builder that needs the sources of law alone
   */
  public static Builder licence(String id, Element held) {
    return of(id, GroundKind.LICENCE, Outcome.PERMITTED).asks(held);
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
        id,
        GroundKind.DEFAULT,
        Outcome.NEEDS_LICENCE,
        List.of(),
        List.of(authorities),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /**
   * Tells whether the ground can apply to acts of a day.
   *
   * @param date the day
   * @return true from the first day on which it can apply to the last
   */
  public boolean inForceOn(LocalDate date) {
    return from.map(first -> !date.isBefore(first)).orElse(true)
        && until.map(last -> !date.isAfter(last)).orElse(true);
  }

  /** Collects what a ground declares. */
  public static final class Builder {
    private final String id;
    private final GroundKind kind;
    private final Outcome outcome;
    private final List<Element> elements = new ArrayList<>();
    private final List<String> alongside = new ArrayList<>();
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;

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
     * Limits the ground to acts from a day on.
     *
     * @param first the first day
     * @return this builder
     */
    public Builder from(LocalDate first) {
      this.from = first;
      return this;
    }

    /**
     * Limits the ground to acts up to a day.
     *
     * @param last the last day
     * @return this builder
     */
    public Builder until(LocalDate last) {
      this.until = last;
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
      return new Ground(
          id,
          kind,
          outcome,
          elements,
          List.of(authorities),
          Optional.ofNullable(from),
          Optional.ofNullable(until),
          alongside);
    }
  }
}
