package org.mineright.analysis;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mineright.decision.Outcome;
import org.mineright.fact.Fact;

/**
 * On exactly which fact patterns two regimes have different outcomes, and how. The two may be a law
 * and its proposed reform, one law at two dates or by two readings, or the laws of two
 * jurisdictions.
 *
 * <p>A pattern gives each fact on which either regime turns a value or leaves it unknown. Patterns
 * whose facts contradict each other, or the facts that both regimes were given, do not count; they
 * may lie in a region and mean nothing there. Where a regime presumes or doubts what is unknown, it
 * is its cautious answer that is compared; {@link #ofComplete} leaves that aside and compares only
 * where every fact is known.
 *
 * <p>Immutable and safe for use from many threads.
 */
public final class RegimeDiff {
  private final CompiledRegime left;
  private final CompiledRegime right;
  private final boolean complete;
  private final List<Fact<?>> facts;
  private final Tally patterns;
  private final Tally differing;
  private final List<Difference> differences;

  RegimeDiff(
      CompiledRegime left,
      CompiledRegime right,
      boolean complete,
      List<Fact<?>> facts,
      Tally patterns,
      Tally differing,
      List<Difference> differences) {
    this.left = left;
    this.right = right;
    this.complete = complete;
    this.facts = List.copyOf(facts);
    this.patterns = patterns;
    this.differing = differing;
    this.differences = List.copyOf(differences);
  }

  /**
   * How many patterns there are.
   *
   * @param all with facts known or unknown
   * @param complete those of them of which every fact is known
   */
  public record Tally(BigInteger all, BigInteger complete) {}

  /**
   * Two outcomes.
   *
   * @param where the condition under which a pattern of the difference has them; empty where all
   *     its patterns do
   * @param left the outcome under the left regime
   * @param right the outcome under the right one, another
   */
  public record Outcomes(Optional<Condition> where, Outcome left, Outcome right) {}

  /**
   * Compares two regimes over all patterns, those with unknown facts among them.
   *
   * @param left a regime
   * @param right another, or the same at another date or by other readings
   * @return how they differ
   * @throws IllegalArgumentException if the two were given different facts
   */
  public static RegimeDiff between(CompiledRegime left, CompiledRegime right) {
    return new Differing(left, right, false).find();
  }

  /**
   * Compares two regimes over the patterns of which every fact is known: shorter, and silent on
   * what either presumes.
   *
   * @param left a regime
   * @param right another, or the same at another date or by other readings
   * @return how they differ
   * @throws IllegalArgumentException if the two were given different facts
   */
  public static RegimeDiff ofComplete(CompiledRegime left, CompiledRegime right) {
    return new Differing(left, right, true).find();
  }

  /**
   * Returns the left regime.
   *
   * @return the regime
   */
  public CompiledRegime left() {
    return left;
  }

  /**
   * Returns the right regime.
   *
   * @return the regime
   */
  public CompiledRegime right() {
    return right;
  }

  /**
   * Tells whether only patterns were compared of which every fact is known.
   *
   * @return false if unknown facts are among them
   */
  public boolean isOfComplete() {
    return complete;
  }

  /**
   * Returns the facts that make a pattern: those on which an outcome or a ground of either regime
   * turns.
   *
   * @return the facts
   */
  public List<Fact<?>> facts() {
    return facts;
  }

  /**
   * Returns how many patterns there are.
   *
   * @return the number, without contradictory ones
   */
  public Tally patterns() {
    return patterns;
  }

  /**
   * Returns how many patterns are decided differently.
   *
   * @return the number, without contradictory ones; none at all where only complete ones were
   *     compared and these are decided alike
   */
  public Tally differing() {
    return differing;
  }

  /**
   * Returns how the two differ, the most patterns first.
   *
   * @return the differences, which have no pattern in common; none if every pattern is decided
   *     alike
   */
  public List<Difference> differences() {
    return differences;
  }

  /**
   * Renders this for a reader, in English.
   *
   * @param width the columns of the terminal, at least 40
   * @param titles says what an id of a regime or ground is called: {@code id -> mineright.text(id,
   *     locale)}
   * @return lines of text
   */
  public String render(int width, UnaryOperator<String> titles) {
    return new RegimeDiffText(this, titles).report().text(width);
  }

  /**
   * Writes the same as Markdown.
   *
   * @param titles as for {@link #render}
   * @return lines that end in a line feed
   */
  public String toMarkdown(UnaryOperator<String> titles) {
    return new RegimeDiffText(this, titles).report().markdown();
  }

  /**
   * Writes this as JSON. Numbers of patterns are strings, since they may be too large for the
   * numbers of some readers.
   *
   * @param titles as for {@link #render}
   * @return one line, without line feed
   */
  public String toJson(UnaryOperator<String> titles) {
    return new RegimeDiffJson(this, titles).write();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RegimeDiff that
        && complete == that.complete
        && left.equals(that.left)
        && right.equals(that.right);
  }

  @Override
  public int hashCode() {
    return Objects.hash(left, right, complete);
  }

  /** Returns how much differs, for debugging. */
  @Override
  public String toString() {
    return left + " and " + right + ": " + differences.size() + " differences";
  }
}
