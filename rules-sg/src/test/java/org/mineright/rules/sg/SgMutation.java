package org.mineright.rules.sg;

import org.mineright.law.ModuleMutation;
import org.mineright.verify.MutationReport;

/** The rules of this module, each condition broken in turn; run once. */
final class SgMutation {
  static final ModuleMutation OF_MODULE = new ModuleMutation(new SgModule());

  private SgMutation() {}

  /** What became of the mutants; they are made once, when this is first asked. */
  static MutationReport report() {
    return Once.REPORT;
  }

  private static final class Once {
    static final MutationReport REPORT =
        OF_MODULE
            .by(ScenariosTest::scenarios, ConsequencesTest.expectations(), SgLaw.CONFORMANCE)
            .run();
  }
}
