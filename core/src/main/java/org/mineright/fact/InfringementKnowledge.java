package org.mineright.fact;

/** What the user knows of the infringement of a source. */
public enum InfringementKnowledge {
  /** The user neither knows nor ought to know of any. */
  NONE,
  /** The user has reason to know that the copy infringes. */
  OUGHT_TO_KNOW,
  /** The user knows that the copy infringes. */
  ACTUAL
}
