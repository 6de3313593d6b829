package org.mineright.decision;

import java.util.List;

/**
 * What could still become of a use: exact, not sampled. Immutable.
 *
 * @param possibleOutcomes the outcomes over all completions of the unknown facts (each of them
 *     known, none contradicting another), date and readings being as they are; from the freest to
 *     the strictest. The outcome of the decision is the cautious answer for what is known, and may
 *     lie outside
 * @param missingFacts the unknown facts on which the outcome still depends, by name: of each there
 *     are two completions that differ in it alone (and in what it implies) and have different
 *     outcomes. Ordered by how much an answer can settle: by the information, in Shannon's sense,
 *     that it gives about the outcome where the values that each unknown fact may have are equally
 *     likely, whatever the others are, the most first; equally useful ones in the order in which
 *     the law asks for them
 * @param remedies the smallest changes that make the use {@link Outcome#PERMITTED}: none contains
 *     another, and each was decided again. Those by the user's hands first, then those that change
 *     the project, then those that need the rightsholder; of each the smallest first. Some only,
 *     where there are many. None where the use is permitted
 * @param moreRemedies how many further remedies there are
 */
public record Outlook(
    List<Outcome> possibleOutcomes,
    List<String> missingFacts,
    List<Remedy> remedies,
    long moreRemedies) {

  /** Copies. */
  public Outlook {
    possibleOutcomes = List.copyOf(possibleOutcomes);
    missingFacts = List.copyOf(missingFacts);
    remedies = List.copyOf(remedies);
  }

  /**
   * Tells whether the outcome is the same however the unknown facts turn out.
   *
   * @return true if one outcome is possible
   */
  public boolean determined() {
    return possibleOutcomes.size() == 1;
  }
}
