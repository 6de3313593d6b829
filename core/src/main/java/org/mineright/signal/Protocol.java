package org.mineright.signal;

/** The convention in which a statement was made. */
public enum Protocol {
  /** {@code Allow} and {@code Disallow} of robots.txt. */
  ROBOTS("RFC 9309", Form.STANDARD),
  /** {@code Content-Signal}, a line of robots.txt or an HTTP header. */
  CONTENT_SIGNAL("contentsignals.org 2025-09-24", Form.DE_FACTO),
  /** {@code Content-Usage} of AIPREF, a line of robots.txt or an HTTP header. */
  CONTENT_USAGE("draft-ietf-aipref-vocab-08, draft-ietf-aipref-attach-05", Form.DRAFT),
  /** {@code DisallowAITraining} and {@code AllowAITraining} of robots.txt. */
  AI_TRAINING_RULES("draft-canel-robots-ai-control-00", Form.DE_FACTO),
  /** {@code noai} and its kin in {@code X-Robots-Tag} or a meta tag. */
  ROBOTS_DIRECTIVES("none", Form.DE_FACTO),
  /** The TDM Reservation Protocol, in any of its places. */
  TDMREP("CG-FINAL-tdmrep-20240510", Form.SPEC),
  /** {@code ai.txt} of Spawning. */
  AI_TXT("Spawning ai.txt 2023-05", Form.DE_FACTO),
  /** The assertion of CAWG on training and data mining, and that of C2PA before it. */
  CAWG("cawg.training-mining 1.1", Form.SPEC),
  /** Really Simple Licensing. */
  RSL("1.0", Form.SPEC),
  /** A link to a licence: {@code rel=license}. */
  LICENCE_LINK("RFC 4946", Form.SPEC),
  /** The metadata at the head of a dataset card, as Hugging Face reads it. */
  DATASET_CARD("Hugging Face dataset card 2026-08", Form.DE_FACTO),
  /** Croissant metadata of a dataset. */
  CROISSANT("1.1", Form.SPEC),
  /** Summaries of datasets of the Data Provenance Initiative. */
  DATA_PROVENANCE("2025-03-25", Form.DE_FACTO),
  /** A table of the parts that a dataset is made of. */
  COMPONENT_TABLE("none", Form.DE_FACTO),
  /** A word that looks like a reservation in a place where no convention defines it. */
  UNSPECIFIED("none", Form.DE_FACTO);

  private final String version;
  private final Form form;

  Protocol(String version, Form form) {
    this.version = version;
    this.form = form;
  }

  /**
   * Returns the specification that the readers follow.
   *
   * @return its name and version, {@code none} where nobody wrote one
   */
  public String version() {
    return version;
  }

  /**
   * Returns the form that statements of this protocol usually have.
   *
   * @return the form
   */
  public Form form() {
    return form;
  }
}
