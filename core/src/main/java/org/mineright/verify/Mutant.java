package org.mineright.verify;

/**
 * A rule with one condition broken: dropped, negated, or with another value; or with "and" for "or"
 * between conditions, or the other way round.
 *
 * @param file the DRL file of the rule
 * @param line the line of the condition
 * @param rule the name of the rule
 * @param subject what the rule is about: the id of an element, an obligation or a warning; or
 *     {@code certainty}
 * @param was the condition as it is, in DRL
 * @param is what stands in its place, in DRL, or {@code dropped}
 * @param change the change in short; of a list, the values that changed alone
 */
public record Mutant(
    String file, int line, String rule, String subject, String was, String is, String change) {

  /**
   * Returns the name of the mutant, by which it can be excused: rule and change, without the line,
   * so that it stays when others move.
   *
   * @return {@code <rule>: <change>}
   */
  public String name() {
    return rule + ": " + change;
  }

  /** Returns the place and the whole change. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + rule + ": " + was + " -> " + is;
  }
}
