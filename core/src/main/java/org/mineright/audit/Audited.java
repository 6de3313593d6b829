package org.mineright.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mineright.decision.Decision;
import org.mineright.signal.LicenceStatement;
import org.mineright.signal.Reading;
import org.mineright.signal.SignalWarning;
import org.mineright.signal.Statement;

/**
 * A dataset with what was decided of it. Immutable.
 *
 * @param dataset the dataset
 * @param decisions one for each jurisdiction that was asked, with the evidence of every fact that
 *     was found
 */
public record Audited(Dataset dataset, List<Decision> decisions) {

  /** Copies. */
  public Audited {
    decisions = List.copyOf(decisions);
  }

  /**
   * Returns the licences that are stated, in the words of the document.
   *
   * @return who says so and what, in the order of the document, each once
   */
  public List<String> licences() {
    Set<String> stated = new LinkedHashSet<>();
    for (Reading reading : dataset.signals().readings()) {
      for (LicenceStatement licence : reading.licences()) {
        stated.add(licence.stated() + " (" + licence.basis().name().toLowerCase(Locale.ROOT) + ")");
      }
    }
    return List.copyOf(stated);
  }

  /**
   * Returns where what is said of the licence differs, so that the dataset may be laxer labelled
   * than it is.
   *
   * @return one sentence each, none where nothing differs
   */
  public List<String> conflicts() {
    List<String> conflicts = new ArrayList<>();
    for (SignalWarning warning : warnings()) {
      if (warning.id() == SignalWarning.Id.LAXER_CLAIM
          || warning.id() == SignalWarning.Id.CONTRADICTION) {
        conflicts.add(warning.detail());
      }
    }
    return List.copyOf(conflicts);
  }

  private Set<SignalWarning> warnings() {
    Set<SignalWarning> warnings = new LinkedHashSet<>();
    for (Reading reading : dataset.signals().readings()) {
      warnings.addAll(reading.warnings());
      for (Statement statement : reading.statements()) {
        warnings.addAll(statement.evidence().warnings());
      }
    }
    return warnings;
  }
}
