package org.mineright.fact;

/** What is done with the works. */
public enum Activity {
  /** Mining for patterns, statistics, classification. */
  COMPUTATIONAL_ANALYSIS,
  /** Training a model from the ground up. */
  AI_PRE_TRAINING,
  /** Training an existing model further. */
  AI_FINE_TUNING,
  /** Looking works up to answer from them. */
  RETRIEVAL_AUGMENTED_GENERATION,
  /** Producing artificial data from the works. */
  SYNTHETIC_DATA_GENERATION,
  /** Handing on the data set itself. */
  DATASET_DISTRIBUTION,
  /** Producing output from a finished model. */
  OUTPUT_GENERATION
}
