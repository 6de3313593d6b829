package org.mineright.fact;

import java.util.List;

/**
 * Thrown when two facts of one use cannot both be so. The message names both, with their values.
 */
public final class ContradictoryFactsException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The two facts, by name: facts are no serializable values. */
  private final List<String> facts;

  ContradictoryFactsException(Implication<?, ?> implication, Object premise, Object found) {
    super(
        implication.premise().name()
            + " = "
            + Fact.nameOf(premise)
            + " implies "
            + implication.conclusion().name()
            + " = "
            + Fact.nameOf(implication.value())
            + ", but "
            + implication.conclusion().name()
            + " = "
            + Fact.nameOf(found)
            + " was given");
    this.facts = List.of(implication.premise().name(), implication.conclusion().name());
  }

  /**
   * Returns the names of the two facts that contradict each other.
   *
   * @return two names: the one that implies, the one that does not fit
   */
  public List<String> facts() {
    return facts;
  }
}
