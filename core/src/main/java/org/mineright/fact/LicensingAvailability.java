package org.mineright.fact;

/** Whether a licence for this use can be had. */
public enum LicensingAvailability {
  /** A licence or licensing scheme that covers this use is on offer. */
  AVAILABLE,
  /** None is on offer; the rightsholder may still be asked. */
  NOT_OFFERED,
  /** Asked and refused, or nobody can grant it. */
  REFUSED
}
