package org.mineright.verify;

import java.util.function.Predicate;
import org.mineright.decision.Decision;

/**
 * A question, and what its answer must be: a test as data, so that it can be put to broken rules
 * too.
 *
 * @param name what is expected, for a reader
 * @param request the question, as {@link org.mineright.Mineright#readRequest} reads it; it asks one
 *     jurisdiction and names the date
 * @param holds whether a decision is as it must be; called more than once, maybe by several threads
 */
public record Expectation(String name, String request, Predicate<Decision> holds) {

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
