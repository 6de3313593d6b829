package org.mineright.decision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decisions laid side by side: a row for each use, a column for each regime. Immutable.
 *
 * @param rows the decisions on each use
 */
public record Comparison(List<List<Decision>> rows) {

  /** Copies. */
  public Comparison {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * Returns the regimes that are compared, in order of first mention.
   *
   * @return their ids
   */
  public List<String> regimes() {
    Set<String> regimes = new LinkedHashSet<>();
    rows.forEach(row -> row.forEach(decision -> regimes.add(decision.regime())));
    return List.copyOf(regimes);
  }

  /**
   * Returns a decision.
   *
   * @param row the place of the use in {@link #rows}, from 0
   * @param regime the id of the regime
   * @return the decision, empty if that use was not put to that regime
   */
  public Optional<Decision> decision(int row, String regime) {
    return rows.get(row).stream().filter(decision -> decision.regime().equals(regime)).findFirst();
  }

  /**
   * Renders the comparison as a table. One use: a line for each regime, with ground and what
   * failed. Several uses under one regime: a line for each, with ground. Otherwise uses by regimes.
   *
   * @param width the columns of the terminal, at least 40
   * @return lines of text
   */
  public String render(int width) {
    return ComparisonText.render(this, width);
  }
}
