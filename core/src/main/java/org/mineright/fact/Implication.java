package org.mineright.fact;

import java.util.Set;

/**
 * What one fact says about another: wherever {@code premise} has one of {@code values}, {@code
 * conclusion} is {@code value}. An unknown conclusion becomes known by it; another value is a
 * contradiction.
 *
 * @param <P> the type of the premise's values
 * @param <C> the type of the conclusion's values
 * @param premise the fact that implies
 * @param values those of its values that do
 * @param conclusion the fact that follows
 * @param value the value that follows
 */
public record Implication<P extends Comparable<?>, C extends Comparable<?>>(
    Fact<P> premise, Set<P> values, Fact<C> conclusion, C value) {

  /** Copies the set of values. */
  public Implication {
    values = Set.copyOf(values);
  }
}
