package org.mineright.rules.cn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mineright.law.ConsequenceTable;
import org.mineright.verify.MutationExcuses;
import org.mineright.verify.MutationReport;
import org.mineright.verify.RuleMutation;

/** The rules of this module, each condition broken in turn; run once. */
final class CnMutation {
  private static final Path FOLDER = Path.of("src/test/resources/org/mineright/rules/cn");

  /** What section 5 of the law document says. */
  static final Path CONSEQUENCES = FOLDER.resolve("consequences.txt");

  private CnMutation() {}

  /** What became of the mutants; they are made once, when this is first asked. */
  static MutationReport report() {
    return Once.REPORT;
  }

  private static final class Once {
    static final MutationReport REPORT = run();
  }

  private static MutationReport run() {
    try {
      return RuleMutation.of(new CnModule())
          .scenarios(ScenariosTest.scenarios())
          .expectations(ConsequencesTest.expectations())
          .elements(CnLaw.CONFORMANCE)
          .consequences(consequences(CONSEQUENCES))
          .excuses(MutationExcuses.read(Files.readString(FOLDER.resolve("mutants.txt"))))
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The conditions of obligations, warnings and certainty, from a file in the form of ours. */
  static ConsequenceTable consequences(Path file) {
    return ConsequenceTable.read(new CnModule(), file);
  }
}
