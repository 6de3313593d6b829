package org.mineright.signal;

/** Where a statement stood. */
public enum Channel {
  /** {@code /robots.txt}. */
  ROBOTS_TXT,
  /** The header fields of an HTTP response. */
  HTTP_HEADER,
  /** {@code /.well-known/tdmrep.json}. */
  TDMREP_FILE,
  /** {@code /ai.txt}. */
  AI_TXT,
  /** The document at a {@code tdm-policy}. */
  POLICY_DOCUMENT,
  /** The head of an HTML page. */
  HTML_HEAD,
  /** An RSL document. */
  RSL_DOCUMENT,
  /** The card or metadata of a dataset. */
  DATASET_METADATA,
  /** Metadata that a file carries of itself: the assertions of an image. */
  ASSET_METADATA
}
