package org.mineright.internal.compiled;

import org.mineright.fact.Fact;

/** Something turns on a fact without finitely many values: there is no diagram of it. */
final class NotFiniteException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** By name: a fact is no serializable value. */
  private final String fact;

  NotFiniteException(Fact<?> fact) {
    super("fact " + fact + ": expected finitely many values for a diagram");
    this.fact = fact.name();
  }

  String fact() {
    return fact;
  }
}
