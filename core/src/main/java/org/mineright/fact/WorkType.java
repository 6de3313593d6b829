package org.mineright.fact;

/** Kind of subject matter. */
public enum WorkType {
  /** Texts. */
  LITERARY,
  /** Images, sculpture, photographs. */
  ARTISTIC,
  /** Compositions. */
  MUSICAL,
  /** Films and other moving images. */
  AUDIOVISUAL,
  /** Recordings of sound. */
  SOUND_RECORDING,
  /** Computer programs. */
  SOFTWARE,
  /** Databases. */
  DATABASE,
  /** Press publications. */
  PRESS_PUBLICATION
}
