package org.mineright.decision;

/** What sort of reason a ground is. */
public enum GroundKind {
  /** There is nothing to permit. */
  THRESHOLD,
  /** The law forbids it, licence or not. */
  BAR,
  /** The rightsholder gave permission. */
  LICENCE,
  /** The law permits what the right would reserve. */
  EXCEPTION,
  /** Only permission helps. */
  RESTRICTION,
  /** No ground applied. */
  DEFAULT
}
