package org.mineright.decision;

/** What decides. Both decide the same; the verification kit proves it. */
public enum Evaluator {
  /**
   * Decision diagrams, made from the rules by running them. The default. A regime that turns on a
   * fact without finitely many values has no diagram and is decided by {@link #DROOLS}.
   */
  COMPILED,
  /** The rules themselves, run for each decision: slower, for whoever wants to watch them. */
  DROOLS
}
