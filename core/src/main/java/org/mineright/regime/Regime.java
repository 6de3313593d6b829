package org.mineright.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mineright.decision.GroundKind;
import org.mineright.decision.RegimeStatus;
import org.mineright.fact.Fact;

/**
 * One body of law of one jurisdiction, in force, proposed or superseded: its grounds in the order
 * in which they are tried, the unsettled points, and what may follow. Structure only; every
 * condition is in the rules. Immutable.
 *
 * @param id {@code eu.current}
 * @param status whether it is law
 * @param lawCheckedOn the day to which its law was checked
 * @param interpretations the unsettled points that a caller may choose a reading of
 * @param fixedReadings the unsettled points on which the rules take one reading
 * @param grounds the grounds in order; the last is the default
 * @param consequences the obligations and warnings, in the order in which they are reported
 */
public record Regime(
    String id,
    RegimeStatus status,
    LocalDate lawCheckedOn,
    List<Interpretation<?>> interpretations,
    List<FixedReading> fixedReadings,
    List<Ground> grounds,
    List<Consequence> consequences) {

  /** Checks and copies. */
  public Regime {
    Ids.check(id);
    interpretations = List.copyOf(interpretations);
    fixedReadings = List.copyOf(fixedReadings);
    grounds = List.copyOf(grounds);
    consequences = List.copyOf(consequences);
    checkGrounds(id, grounds);
    for (Ground ground : grounds) {
      for (Element element : ground.elements()) {
        for (Interpretation<?> interpretation : element.interpretations()) {
          if (!interpretations.contains(interpretation)) {
            throw new IllegalArgumentException(
                id
                    + ": "
                    + element.id()
                    + " turns on "
                    + interpretation.id()
                    + ", which the regime does not declare");
          }
        }
      }
    }
  }

  private static void checkGrounds(String id, List<Ground> grounds) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < grounds.size(); i++) {
      Ground ground = grounds.get(i);
      if (!seen.add(ground.id())) {
        throw new IllegalArgumentException(id + ": found ground " + ground.id() + " twice");
      }
      if ((ground.kind() == GroundKind.DEFAULT) != (i == grounds.size() - 1)) {
        throw new IllegalArgumentException(
            id + ": expected the default ground last, and last alone");
      }
    }
    if (grounds.isEmpty()) {
      throw new IllegalArgumentException(id + ": expected grounds, found none");
    }
    for (Ground ground : grounds) {
      if (!seen.containsAll(ground.alongside())) {
        throw new IllegalArgumentException(
            id
                + ": "
                + ground.id()
                + " is reported alongside "
                + ground.alongside()
                + ", which the regime lacks");
      }
    }
  }

  /**
   * Starts a regime.
   *
   * @param id its id
   * @param status whether it is law
   * @param lawCheckedOn the day to which its law was checked
   * @return a builder
   */
  public static Builder of(String id, RegimeStatus status, LocalDate lawCheckedOn) {
    return new Builder(id, status, lawCheckedOn);
  }

  /**
   * Starts a regime that amends this one: it inherits grounds, unsettled points and consequences,
   * and falls back to them wherever the grounds that it inserts do not apply.
   *
   * @param amending its id
   * @param itsStatus whether it is law
   * @return a builder that already has what this regime has
   */
  public Builder amendedBy(String amending, RegimeStatus itsStatus) {
    Builder builder = new Builder(amending, itsStatus, lawCheckedOn);
    builder.interpretations.addAll(interpretations);
    builder.fixedReadings.addAll(fixedReadings);
    builder.grounds.addAll(grounds);
    builder.consequences.addAll(consequences);
    return builder;
  }

  /**
   * Returns the ground that decides where no other applies.
   *
   * @return the last of {@link #grounds()}
   */
  public Ground defaultGround() {
    return grounds.get(grounds.size() - 1);
  }

  /**
   * Returns every element that a ground asks for, in order of first mention.
   *
   * @return the elements
   */
  public List<Element> elements() {
    Set<Element> elements = new LinkedHashSet<>();
    grounds.forEach(ground -> elements.addAll(ground.elements()));
    return List.copyOf(elements);
  }

  /**
   * Returns every fact that an element turns on, in order of first mention. What decides whether a
   * licence was refused ({@code licensingAvailability}) belongs to every regime and is not repeated
   * here.
   *
   * @return the facts
   */
  public List<Fact<?>> facts() {
    Set<Fact<?>> facts = new LinkedHashSet<>();
    elements().forEach(element -> facts.addAll(element.facts()));
    return List.copyOf(facts);
  }

  /** Collects what a regime declares. */
  public static final class Builder {
    private final String id;
    private final RegimeStatus status;
    private final LocalDate lawCheckedOn;
    private final List<Interpretation<?>> interpretations = new ArrayList<>();
    private final List<FixedReading> fixedReadings = new ArrayList<>();
    private final List<Ground> grounds = new ArrayList<>();
    private final List<Consequence> consequences = new ArrayList<>();

    private Builder(String id, RegimeStatus status, LocalDate lawCheckedOn) {
      this.id = id;
      this.status = status;
      this.lawCheckedOn = lawCheckedOn;
    }

    /**
     * Declares unsettled points.
     *
     * @param more the interpretations
     * @return this builder
     */
    public Builder interpretations(Interpretation<?>... more) {
      interpretations.addAll(List.of(more));
      return this;
    }

    /**
     * Declares unsettled points on which the rules take one reading.
     *
     * @param more the points
     * @return this builder
     */
    public Builder fixedReadings(FixedReading... more) {
      fixedReadings.addAll(List.of(more));
      return this;
    }

    /**
     * Declares grounds, in the order in which they are tried; the default last.
     *
     * @param more the grounds
     * @return this builder
     */
    public Builder grounds(Ground... more) {
      grounds.addAll(List.of(more));
      return this;
    }

    /**
     * Inserts grounds before one that is there.
     *
     * @param before the id of that ground
     * @param more the grounds
     * @return this builder
     * @throws IllegalArgumentException if there is no such ground
     */
    public Builder insertBefore(String before, Ground... more) {
      for (int i = 0; i < grounds.size(); i++) {
        if (grounds.get(i).id().equals(before)) {
          grounds.addAll(i, List.of(more));
          return this;
        }
      }
      throw new IllegalArgumentException(
          id + ": found no ground " + before + " to insert before, expected one that is inherited");
    }

    /**
     * Declares obligations and warnings, in the order in which they are reported.
     *
     * @param more the consequences
     * @return this builder
     */
    public Builder consequences(List<Consequence> more) {
      consequences.addAll(more);
      return this;
    }

    /**
     * Returns the regime.
     *
     * @return the regime
     * @throws IllegalArgumentException if a part does not fit another; the message names both
     */
    public Regime build() {
      return new Regime(
          id, status, lawCheckedOn, interpretations, fixedReadings, grounds, consequences);
    }
  }
}
