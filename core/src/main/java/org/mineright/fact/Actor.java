package org.mineright.fact;

/** Who uses the works. */
public enum Actor {
  /** A university, institute or other body whose primary goal is research. */
  RESEARCH_ORGANISATION,
  /** A library, museum, archive, or film or audio heritage institution. */
  CULTURAL_HERITAGE_INSTITUTION,
  /** A school, college or other teaching body. */
  EDUCATIONAL_INSTITUTION,
  /** An undertaking. */
  COMMERCIAL_ENTITY,
  /** A state organ or other public authority. */
  PUBLIC_BODY,
  /** A natural person acting alone. */
  INDIVIDUAL
}
