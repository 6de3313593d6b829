package org.mineright.decision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
    if (rows.isEmpty() || rows.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException(
          "rows: expected at least one decision in each, found " + rows);
    }
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
   * Returns this comparison with its texts in another language.
   *
   * @param locale the language wanted
   * @return the comparison in that language, as {@link Decision#in} says
   */
  public Comparison in(Locale locale) {
    return new Comparison(
        rows.stream().map(row -> row.stream().map(each -> each.in(locale)).toList()).toList());
  }

  /**
   * Renders the comparison as a table. One use: a line for each regime, with ground and what
   * failed. Several uses, each under one regime: a line for each, with regime and ground. Otherwise
   * uses by regimes, in numbers and letters with a legend where their names do not fit.
   *
   * @param width the columns of the terminal, at least 40
   * @return lines of text
   */
  public String render(int width) {
    return new ComparisonText(this).render(width);
  }

  /**
   * Writes the same table as CSV (RFC 4180), with a line of headings.
   *
   * @return lines that end in a line feed
   */
  public String toCsv() {
    return new ComparisonText(this).table().csv();
  }

  /**
   * Writes the same table as Markdown.
   *
   * @return lines that end in a line feed
   */
  public String toMarkdown() {
    return new ComparisonText(this).table().markdown();
  }
}
