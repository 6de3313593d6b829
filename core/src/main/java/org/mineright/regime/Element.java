package org.mineright.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mineright.decision.Authority;
import org.mineright.fact.Fact;

/**
 * The smallest legal condition that is met or not. It declares what it turns on; when it is met,
 * the rules say.
 *
 * @param id {@code eu.art-4.no-reservation}
 * @param facts the facts it turns on
 * @param interpretations the unsettled points it turns on
 * @param dates the days from which its answer may differ, in order
 * @param authorities where the law says so, the leading source first
 */
public record Element(
    String id,
    List<Fact<?>> facts,
    List<Interpretation<?>> interpretations,
    List<LocalDate> dates,
    List<Authority> authorities) {

  /** Checks and copies. */
  public Element {
    Ids.check(id);
    facts = List.copyOf(facts);
    interpretations = List.copyOf(interpretations);
    dates = dates.stream().sorted().toList();
    authorities = List.copyOf(authorities);
    if (authorities.isEmpty()) {
      throw new IllegalArgumentException(id + ": found no authority, expected at least one");
    }
  }

  // Written out, as in Interpretation: what Java generates for a record is linked when first used,
  // which takes most of the time in which a module loads.
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Element that
            && id.equals(that.id)
            && facts.equals(that.facts)
            && interpretations.equals(that.interpretations)
            && dates.equals(that.dates)
            && authorities.equals(that.authorities));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /**
   * Starts an element.
   *
   * @param id its id
   * @return a builder
   */
  public static Builder of(String id) {
    return new Builder(id);
  }

  /** Collects what an element declares. */
  public static final class Builder {
    private final String id;
    private final List<Fact<?>> facts = new ArrayList<>();
    private final List<Interpretation<?>> interpretations = new ArrayList<>();
    private final List<LocalDate> dates = new ArrayList<>();

    private Builder(String id) {
      this.id = id;
    }

    /**
     * Names facts that the element turns on.
     *
     * @param more the facts
     * @return this builder
     */
    public Builder turnsOn(Fact<?>... more) {
      facts.addAll(List.of(more));
      return this;
    }

    /**
     * Names unsettled points that the element turns on.
     *
     * @param more the interpretations
     * @return this builder
     */
    public Builder turnsOn(Interpretation<?>... more) {
      interpretations.addAll(List.of(more));
      return this;
    }

    /**
     * Names days from which the element's answer may differ.
     *
     * @param more the days
     * @return this builder
     */
    public Builder turnsOn(LocalDate... more) {
      dates.addAll(List.of(more));
      return this;
    }

    /**
     * Names the sources of law and returns the element.
     *
     * @param authorities the sources, the leading one first
     * @return the element
     */
    public Element by(Authority... authorities) {
      return new Element(id, facts, interpretations, dates, List.of(authorities));
    }
  }
}
