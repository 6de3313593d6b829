package org.mineright.analysis;

import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.fact.Implication;
import org.mineright.fact.UseCase;

/** What facts imply, in numbers. */
final class Implied {
  private Implied() {}

  /**
   * Tells whether a value of a fact cannot be beside what is known: it implies something else than
   * that, or is something else than that implies.
   */
  static boolean contradicts(UseCase known, Fact<?> fact, int value) {
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

  static boolean implies(Implication<?, ?> implication, int premise) {
    return premise > 0
        && implication.values().contains(implication.premise().values().get(premise - 1));
  }

  static boolean isOther(Implication<?, ?> implication, int conclusion) {
    return conclusion > 0
        && !implication.conclusion().values().get(conclusion - 1).equals(implication.value());
  }
}
