package org.mineright.analysis;

import java.util.List;
import java.util.stream.Collectors;
import org.mineright.decision.Outcome;
import org.mineright.fact.UseCase;
import org.mineright.regime.Ground;

/**
 * A set of fact patterns: those that fulfil some conditions, all of them, and none of some
 * exceptions. Immutable.
 *
 * @param conditions the conditions, at most one a fact; none where every pattern is meant
 * @param exceptions what is left out all the same
 */
public record Region(List<Condition> conditions, List<Exclusion> exceptions) {

  /** Copies. */
  public Region {
    conditions = List.copyOf(conditions);
    exceptions = List.copyOf(exceptions);
  }

  /**
   * What is left out of a region.
   *
   * @param conditions what a pattern of the region must fulfil, all of them, to be left out
   * @param left what the left regime says there
   * @param right what the right one says there
   */
  public record Exclusion(List<Condition> conditions, Side left, Side right) {

    /** Copies. */
    public Exclusion {
      conditions = List.copyOf(conditions);
    }

    /** Returns the conditions in words. */
    @Override
    public String toString() {
      return words(conditions);
    }
  }

  /**
   * What one regime says of several patterns.
   *
   * @param outcomes the outcomes that some pattern has
   * @param grounds the grounds that decide some pattern, in the order in which they are tried
   */
  public record Side(List<Outcome> outcomes, List<Ground> grounds) {

    /** Copies. */
    public Side {
      outcomes = List.copyOf(outcomes);
      grounds = List.copyOf(grounds);
    }
  }

  /**
   * Tells whether a use is in this region.
   *
   * @param useCase the use, as it is stated
   * @return true if it fulfils the conditions and no exception
   */
  public boolean contains(UseCase useCase) {
    return holds(conditions, useCase)
        && exceptions.stream().noneMatch(each -> holds(each.conditions(), useCase));
  }

  private static boolean holds(List<Condition> conditions, UseCase useCase) {
    return conditions.stream().allMatch(each -> each.holds(useCase));
  }

  static String words(List<Condition> conditions) {
    return conditions.isEmpty()
        ? "always"
        : Report.listed(conditions.stream().map(Condition::words).toList());
  }

  /** Returns the region in words. */
  @Override
  public String toString() {
    String words = words(conditions);
    return exceptions.isEmpty()
        ? words
        : words
            + exceptions.stream()
                .map(Exclusion::toString)
                .collect(Collectors.joining(", or ", ", except where ", ""));
  }
}
