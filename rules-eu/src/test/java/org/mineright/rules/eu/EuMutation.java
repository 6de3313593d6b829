package org.mineright.rules.eu;

import java.util.List;
import org.mineright.law.ModuleMutation;
import org.mineright.verify.MutationReport;

/** The rules of this module, each condition broken in turn; run once. */
final class EuMutation {
  static final ModuleMutation OF_MODULE = new ModuleMutation(new EuModule());

  private EuMutation() {}

  /** What became of the mutants; they are made once, when this is first asked. */
  static MutationReport report() {
    return Once.REPORT;
  }

  private static final class Once {
    static final MutationReport REPORT =
        OF_MODULE
            .by(ScenariosTest::scenarios, ConsequencesTest.expectations(), EuLaw.CONFORMANCE)
            .trying(
                EuFacts.MEMBER_STATE,
                List.of(
                    MemberState.CZ, MemberState.DE, MemberState.FR, MemberState.IT, MemberState.PL))
            .run();
  }
}
