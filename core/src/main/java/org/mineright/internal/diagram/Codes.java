package org.mineright.internal.diagram;

import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.fact.Implication;
import org.mineright.fact.UseCase;

/**
 * Facts as numbers, as diagrams, rows and columns hold them: 0 for unknown, else 1 + the place of
 * the value in {@link Fact#values()}. {@link UseCase#code} is the way there, this the way back.
 */
public final class Codes {
  private Codes() {}

  /** States the value that a number stands for; 0 states nothing. */
  public static <V extends Comparable<?>> void state(UseCase.Builder use, Fact<V> fact, int code) {
    if (code > 0) {
      use.with(fact, fact.values().get(code - 1));
    }
  }

  /** Tells whether a number stands for a value of a fact, or for unknown. */
  public static boolean isCode(Fact<?> fact, int code) {
    return code >= 0 && code <= fact.values().size();
  }

  /** What is thrown at a number that stands for nothing. */
  public static IllegalArgumentException wrong(String place, Fact<?> fact, int code) {
    return new IllegalArgumentException(
        place
            + fact
            + ": found the number "
            + code
            + ", expected 0 for unknown or 1 to "
            + fact.values().size()
            + " for "
            + fact.values());
  }

  /** Tells whether a value of the premise implies the conclusion. */
  public static boolean implies(Implication<?, ?> implication, int premise) {
    return premise > 0
        && implication.values().contains(implication.premise().values().get(premise - 1));
  }

  /** The number of the value that the conclusion then has. */
  public static int implied(Implication<?, ?> implication) {
    return 1 + implication.conclusion().values().indexOf(implication.value());
  }

  /** Tells whether the conclusion is known to have another value than that. */
  public static boolean isOther(Implication<?, ?> implication, int conclusion) {
    return conclusion > 0 && conclusion != implied(implication);
  }

  /**
   * Tells whether a value of a fact cannot be beside what is known: it implies something else than
   * that, or is something else than that implies.
   */
  public static boolean contradicts(UseCase known, Fact<?> fact, int value) {
    for (Implication<?, ?> implication : Facts.implications()) {
      if (implication.premise().equals(fact)
          && implies(implication, value)
          && isOther(implication, known.code(implication.conclusion()))) {
        return true;
      }
      if (implication.conclusion().equals(fact)
          && isOther(implication, value)
          && implies(implication, known.code(implication.premise()))) {
        return true;
      }
    }
    return false;
  }
}
