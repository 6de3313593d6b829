package org.mineright;

import org.mineright.fact.Facts;
import org.mineright.fact.OptOut;
import org.mineright.verify.OneElement;

/** The rules of a module that asks whether somebody reserves. */
public final class EvidenceRules extends OneElement {
  private static final String ELEMENT = "xx.reserved";

  /** For the rule base. */
  public EvidenceRules() {
    super(ELEMENT);
    met("nobody reserves", use -> use.getOptOut() == OptOut.NONE);
    notMet("somebody reserves", use -> use.getOptOut() != null && use.getOptOut() != OptOut.NONE);
  }

  /** The module of these rules. */
  static final class Module extends OneElement.Module {
    Module() {
      super("org.mineright:evidence-rules", "xx.unreserved", ELEMENT, Facts.OPT_OUT);
    }
  }
}
