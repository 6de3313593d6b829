package org.mineright.fact;

/** In whose hands a fact lies: who can change it. Tells the remedies of a decision apart. */
public enum Hands {
  /** The user can put it right and keep the project as it is. */
  USER,
  /** Only by changing the project. */
  PROJECT,
  /** The rightsholder alone can change it. */
  RIGHTSHOLDER,
  /** Nobody can change it. */
  NOBODY
}
