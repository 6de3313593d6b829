package org.mineright.internal.mutation;

import java.util.List;

/**
 * What rules are about.
 *
 * @param id the id of the element, obligation or warning
 * @param kind which of them
 * @param rules the rules that are about it
 * @param mutations every way to break one condition of one of them
 * @param reads what its rules look at of a use
 */
public record Subject(
    String id, Kind kind, List<RunnableRule> rules, List<Mutation> mutations, Reads reads) {

  /** Of what kind a subject is. */
  public enum Kind {
    /** An element. */
    ELEMENT,
    /** An obligation or a warning. */
    CONSEQUENCE,
    /** How certain a decision is: one subject, since its rules are weighed together. */
    CERTAINTY
  }

  /** Copies. */
  public Subject {
    rules = List.copyOf(rules);
    mutations = List.copyOf(mutations);
  }
}
