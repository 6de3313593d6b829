package org.mineright.signal;

/** What a statement speaks of: a kind of use of works. */
public enum Purpose {
  /** Text and data mining of any kind. */
  TDM,
  /** Training or fine-tuning any model. */
  AI_TRAIN,
  /** Training models that generate content. */
  GENAI_TRAIN,
  /** Input to a trained model: grounding, retrieval, summaries. */
  AI_INPUT,
  /** An index or search that serves AI. */
  AI_INDEX,
  /** A search engine that links to what it found. */
  SEARCH,
  /** Fetching; what the copy is then used for is not said. */
  CRAWL
}
