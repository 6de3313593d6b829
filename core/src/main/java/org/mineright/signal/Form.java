package org.mineright.signal;

/** How settled the form of a statement is, which laws ask before they give it effect. */
public enum Form {
  /** A standard of a standards body: RFC 9309. */
  STANDARD,
  /** A published specification of a group or industry body: TDMRep, RSL. */
  SPEC,
  /** A draft, in work or expired: AIPREF. */
  DRAFT,
  /** Used in practice without a settled specification: Content-Signal, {@code noai}. */
  DE_FACTO,
  /** Terms of a contract. */
  CONTRACT,
  /** Prose. */
  NATURAL_LANGUAGE,
  /** An entry in a register. */
  REGISTRY
}
