package org.mineright.fact;

/** Whether rights subsist in the material. */
public enum WorkStatus {
  /** Copyright or a related right subsists. */
  PROTECTED,
  /** No copyright or related right subsists: expired, excluded or waived. */
  PUBLIC_DOMAIN
}
