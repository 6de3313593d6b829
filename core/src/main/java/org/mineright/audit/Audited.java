package org.mineright.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mineright.decision.Decision;
import org.mineright.decision.Outcome;
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
        stated.add(licence.stated() + " (" + Words.of(licence.basis()) + ")");
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

  /**
   * Returns the facts that follow from what the dataset says.
   *
   * @return {@code name=value}, in order, the same for every jurisdiction unless the profile has
   *     facts of its own there
   */
  public List<String> facts() {
    Set<String> facts = new LinkedHashSet<>();
    for (Decision decision : decisions) {
      decision.evidence().forEach(proof -> facts.add(proof.fact() + "=" + proof.value()));
    }
    return List.copyOf(facts);
  }

  /**
   * Tells whether one outcome holds in every jurisdiction.
   *
   * @param outcome the outcome
   * @return true if all decisions have it
   */
  public boolean isEverywhere(Outcome outcome) {
    return decisions.stream().allMatch(decision -> decision.outcome() == outcome);
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
