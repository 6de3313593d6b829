package org.mineright.signal;

/**
 * Thrown when an object of signals has another form than {@link SignalsJson} tells. What the
 * documents in it say never is a fault.
 */
public final class InvalidSignalsException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final String fault;

  InvalidSignalsException(String place, String fault) {
    super((place.isEmpty() ? "the signals" : place) + ": " + fault);
    this.place = place;
    this.fault = fault;
  }

  /**
   * Returns where the fault lies.
   *
   * @return a JSON pointer (RFC 6901), empty for the whole object
   */
  public String place() {
    return place;
  }

  /**
   * Returns what is wrong there.
   *
   * @return what was found, and what was expected
   */
  public String fault() {
    return fault;
  }
}
