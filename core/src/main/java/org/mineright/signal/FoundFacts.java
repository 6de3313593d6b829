package org.mineright.signal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mineright.decision.FactEvidence;
import org.mineright.fact.Fact;
import org.mineright.fact.UseCase;

/**
 * Facts that follow from signals, what each follows from, and what stays in doubt. A fact that no
 * signal speaks to is not among them. A value: immutable, the same whatever the order in which the
 * signals came, and safe for use from many threads.
 *
 * @param useCase what was given and what was found; given facts go before those that were found
 * @param found what was found alone, also where something else is given
 * @param statements by fact what was said, also where something else is given; none for a fact that
 *     follows from silence or from what could be fetched
 * @param evidence the proof of every found fact of {@code useCase}, in the order of the facts, then
 *     of places, of each the first {@value #MAX_EVIDENCE}; {@code statements} has all; no fact that
 *     something else is given of has any
 * @param warnings doubts, by the name of the fact
 */
public record FoundFacts(
    UseCase useCase,
    UseCase found,
    Map<Fact<?>, List<Statement>> statements,
    List<FactEvidence> evidence,
    List<FoundWarning> warnings) {
  /** Pieces of evidence that are kept of one fact: a robots.txt may name hundreds of agents. */
  public static final int MAX_EVIDENCE = 20;

  /** Copies. */
  public FoundFacts {
    Map<Fact<?>, List<Statement>> copy = new LinkedHashMap<>();
    statements.forEach((fact, said) -> copy.put(fact, List.copyOf(said)));
    statements = Collections.unmodifiableMap(copy);
    evidence = List.copyOf(evidence);
    warnings = List.copyOf(warnings);
  }

  /**
   * Returns the proof of one fact.
   *
   * @param fact the fact
   * @return its evidence, none where it was not found
   */
  public List<FactEvidence> evidence(Fact<?> fact) {
    return evidence.stream().filter(proof -> proof.fact().equals(fact.name())).toList();
  }

  /**
   * Returns the doubts about one fact.
   *
   * @param fact the fact
   * @return the warnings
   */
  public List<FoundWarning> warnings(Fact<?> fact) {
    return warnings.stream().filter(warning -> warning.fact().equals(fact.name())).toList();
  }

  /**
   * Tells whether there is a warning of a kind.
   *
   * @param id the kind
   * @return true if there is
   */
  public boolean warns(FoundWarning.Id id) {
    return warnings.stream().anyMatch(warning -> warning.id() == id);
  }
}
