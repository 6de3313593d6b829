package org.mineright.analysis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.mineright.decision.Outcome;
import org.mineright.fact.Fact;

/**
 * How much a regime permits: of all complete fact patterns, how many have each outcome, and how
 * many where one fact has one value. A complete pattern gives every fact on which the outcome turns
 * a value; those whose facts contradict each other, or what the regime was given, are not counted.
 * Every pattern weighs the same. That is no estimate of how often such uses occur: it compares
 * laws, and tells which facts a law turns on.
 *
 * <p>Immutable and safe for use from many threads.
 */
public final class Counts {
  private final CompiledRegime regime;
  private final OutcomeCounts all;
  private final List<FactCounts> byFact;

  private Counts(CompiledRegime regime, OutcomeCounts all, List<FactCounts> byFact) {
    this.regime = regime;
    this.all = all;
    this.byFact = List.copyOf(byFact);
  }

  /**
   * Patterns in which one fact has one value.
   *
   * @param value the value
   * @param tally how many of them have each outcome
   */
  public record OfValue(Comparable<?> value, OutcomeCounts tally) {}

  /**
   * Counts.
   *
   * @param regime the regime
   * @return how many patterns have each outcome
   */
  public static Counts of(CompiledRegime regime) {
    Patterns patterns = new Patterns(regime.facts());
    int outcomes = patterns.bring(regime.outcomes());
    int counted = patterns.and(patterns.consistent(regime.given()), patterns.complete());
    List<FactCounts> byFact = new ArrayList<>();
    for (int i = 0; i < patterns.facts().size(); i++) {
      Fact<?> fact = patterns.facts().get(i);
      List<OfValue> values = new ArrayList<>();
      for (int value = 1; value <= fact.values().size(); value++) {
        BitSet one = new BitSet();
        one.set(value);
        values.add(
            new OfValue(
                fact.values().get(value - 1),
                tally(patterns, outcomes, patterns.and(counted, patterns.where(i, one)))));
      }
      byFact.add(new FactCounts(fact, values));
    }
    byFact.sort(Comparator.comparingDouble(FactCounts::spread).reversed());
    return new Counts(regime, tally(patterns, outcomes, counted), byFact);
  }

  private static OutcomeCounts tally(Patterns patterns, int outcomes, int counted) {
    Map<Outcome, BigInteger> tally = new EnumMap<>(Outcome.class);
    for (int i = 0; i < CompiledRegime.OUTCOMES.size(); i++) {
      int outcome = i;
      int such = patterns.where(outcomes, answer -> answer == outcome);
      tally.put(CompiledRegime.OUTCOMES.get(i), patterns.count(patterns.and(such, counted)));
    }
    return new OutcomeCounts(tally);
  }

  /**
   * Returns the regime.
   *
   * @return the regime
   */
  public CompiledRegime regime() {
    return regime;
  }

  /**
   * Returns the counts over all patterns.
   *
   * @return how many patterns have each outcome
   */
  public OutcomeCounts all() {
    return all;
  }

  /**
   * Returns the counts by the value of each fact on which the outcome turns.
   *
   * @return the facts; first those whose value makes the most difference to the share that is
   *     permitted
   */
  public List<FactCounts> byFact() {
    return byFact;
  }

  /**
   * Renders the shares for a reader, in English.
   *
   * @param width the columns of the terminal, at least 40
   * @param titles says what the id of a regime is called: {@code id -> mineright.text(id, locale)}
   * @return lines of text
   */
  public String render(int width, UnaryOperator<String> titles) {
    return new CountsText(this, titles).report().text(width);
  }

  /**
   * Writes the same as Markdown.
   *
   * @param titles as for {@link #render}
   * @return lines that end in a line feed
   */
  public String toMarkdown(UnaryOperator<String> titles) {
    return new CountsText(this, titles).report().markdown();
  }

  /**
   * Writes the counts as JSON. They are strings, since they may be too large for the numbers of
   * some readers.
   *
   * @param titles as for {@link #render}
   * @return one line, without line feed
   */
  public String toJson(UnaryOperator<String> titles) {
    return CountsText.json(this, titles);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Counts that && regime.equals(that.regime);
  }

  @Override
  public int hashCode() {
    return Objects.hash(regime);
  }

  /** Returns what was counted, for debugging. */
  @Override
  public String toString() {
    return regime + ": " + all.outcomes();
  }
}
