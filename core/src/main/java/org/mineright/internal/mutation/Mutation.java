package org.mineright.internal.mutation;

/**
 * A rule of a module with one condition broken.
 *
 * @param original the rule as it is
 * @param broken the rule as it would be
 * @param file the file of the rule
 * @param line the line of the condition
 * @param was the condition
 * @param is what stands in its place, "dropped" if nothing
 * @param change the change in short
 */
public record Mutation(
    RunnableRule original,
    RunnableRule broken,
    String file,
    int line,
    String was,
    String is,
    String change) {

  /**
   * Tells whether the broken rule fires on facts where the rule does not, or the other way round.
   */
  public boolean differsOn(Object... facts) {
    return original.matches(facts) != broken.matches(facts);
  }
}
