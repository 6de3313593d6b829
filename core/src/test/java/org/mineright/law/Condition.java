package org.mineright.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A condition of a law document. A comparison with a fact is true only if the fact is known: there
 * is no third value, so {@code not} is what it is in logic.
 */
public sealed interface Condition {

  /** Tells whether the condition is true. */
  boolean holds(Situation situation);

  /** Visits this condition and all within it. */
  default void visit(Consumer<Condition> visitor) {
    visitor.accept(this);
  }

  /** Never true: what an empty cell says. */
  record Never() implements Condition {
    @Override
    public boolean holds(Situation situation) {
      return false;
    }
  }

  /** {@code x = v}, {@code x ≠ v}, {@code x ∈ {..}}, {@code x ∉ {..}}. */
  record FactIs(String fact, boolean among, Set<String> values) implements Condition {
    @Override
    public boolean holds(Situation situation) {
      String value = situation.fact(fact);
      return value != null && values.contains(value) == among;
    }
  }

  /** {@code x known}, {@code x unknown}. */
  record FactKnown(String fact, boolean known) implements Condition {
    @Override
    public boolean holds(Situation situation) {
      return (situation.fact(fact) != null) == known;
    }
  }

  /** The same comparisons of an interpretation, which always has a reading. */
  record ReadingIs(String interpretation, boolean among, Set<String> readings)
      implements Condition {
    @Override
    public boolean holds(Situation situation) {
      return readings.contains(situation.reading(interpretation)) == among;
    }
  }

  /** {@code date >= d} or, where not {@code from}, {@code date < d}. */
  record DateIs(boolean from, LocalDate day) implements Condition {
    @Override
    public boolean holds(Situation situation) {
      return !situation.date().isBefore(day) == from;
    }
  }

  /** {@code not x}. */
  record Not(Condition condition) implements Condition {
    @Override
    public boolean holds(Situation situation) {
      return !condition.holds(situation);
    }

    @Override
    public void visit(Consumer<Condition> visitor) {
      visitor.accept(this);
      condition.visit(visitor);
    }
  }

  /** {@code x and y}. */
  record And(List<Condition> conditions) implements Condition {
    @Override
    public boolean holds(Situation situation) {
      return conditions.stream().allMatch(condition -> condition.holds(situation));
    }

    @Override
    public void visit(Consumer<Condition> visitor) {
      visitor.accept(this);
      conditions.forEach(condition -> condition.visit(visitor));
    }
  }

  /** {@code x or y}. */
  record Or(List<Condition> conditions) implements Condition {
    @Override
    public boolean holds(Situation situation) {
      return conditions.stream().anyMatch(condition -> condition.holds(situation));
    }

    @Override
    public void visit(Consumer<Condition> visitor) {
      visitor.accept(this);
      conditions.forEach(condition -> condition.visit(visitor));
    }
  }
}
