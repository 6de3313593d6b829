package org.mineright.verify;

import org.mineright.fact.Facts;

/** The rules of a module that contradict each other. */
public final class TwoRules extends OneElement {
  private static final String ELEMENT = "xx.access.lawful";

  /** For the rule base. */
  public TwoRules() {
    super(ELEMENT);
    met("access is lawful unless it is not", use -> !Boolean.FALSE.equals(use.getLawfulAccess()));
    notMet("access is not lawful unless it is", use -> !Boolean.TRUE.equals(use.getLawfulAccess()));
  }

  /** The module of these rules. */
  static final class Module extends OneElement.Module {
    Module() {
      super("org.mineright:two-rules", "xx.access", ELEMENT, Facts.LAWFUL_ACCESS);
    }
  }
}
