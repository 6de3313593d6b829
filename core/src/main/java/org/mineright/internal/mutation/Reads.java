package org.mineright.internal.mutation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.mineright.fact.Fact;
import org.mineright.regime.Interpretation;

/**
 * What rules look at of a use.
 *
 * @param facts the facts
 * @param interpretations the points whose readings they look at
 * @param days the days that they compare the date with, or may be broken to: on both sides of each
 */
public record Reads(
    Set<Fact<?>> facts, Set<Interpretation<?>> interpretations, Set<LocalDate> days) {

  static Reads nothing() {
    return new Reads(new LinkedHashSet<>(), new LinkedHashSet<>(), new TreeSet<>());
  }

  void add(Reads more) {
    facts.addAll(more.facts);
    interpretations.addAll(more.interpretations);
    days.addAll(more.days);
  }
}
