package org.mineright.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.mineright.regime.RuleModule;
import org.mineright.verify.ElementLaw;
import org.mineright.verify.Expectation;
import org.mineright.verify.MutationExcuses;
import org.mineright.verify.RuleMutation;
import org.mineright.verify.Scenario;

/** What the tests of a module need to break its rules, from the files beside its scenarios. */
public final class ModuleMutation {
  private final RuleModule module;
  private final Path folder;

  /** Reads the worked cases of a module. */
  public interface Cases {
    /** Reads them. */
    Collection<Scenario> read() throws IOException;
  }

  /** Takes the module whose tests run. */
  public ModuleMutation(RuleModule module) {
    this.module = module;
    this.folder =
        Path.of("src/test/resources", module.getClass().getPackageName().replace('.', '/'));
  }

  /** The file that says when there are obligations and warnings, and how certain a ground is. */
  public Path consequencesFile() {
    return folder.resolve("consequences.txt");
  }

  /** What that file says: section 5 of the law. */
  public ConsequenceTable consequences() {
    return consequences(consequencesFile());
  }

  /** What another file in its form says. */
  public ConsequenceTable consequences(Path file) {
    return ConsequenceTable.read(module, file);
  }

  /** All that may notice a broken rule, and what is excused; ready to run. */
  public RuleMutation by(
      Cases scenarios, Collection<Expectation> expectations, ElementLaw elements) {
    try {
      return RuleMutation.of(module)
          .scenarios(scenarios.read())
          .expectations(expectations)
          .elements(elements)
          .consequences(consequences())
          .excuses(MutationExcuses.read(Files.readString(folder.resolve("mutants.txt"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
