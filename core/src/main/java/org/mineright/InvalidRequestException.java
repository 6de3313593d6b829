package org.mineright;

import java.util.Optional;
import org.mineright.signal.InvalidSignalsException;

/**
 * Thrown when a request cannot be decided because something in it is wrong. The message names the
 * place, what was found, what was expected and, where a name is close to a valid one, that name.
 */
public final class InvalidRequestException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Where the fault lies, as a JSON pointer. */
  private final String place;

  InvalidRequestException(String place, String found, String expected, Optional<String> nearest) {
    super(
        (place.isEmpty() ? "the request" : shortened(place))
            + ": found "
            + found
            + ", expected "
            + expected
            + nearest.map(name -> "; did you mean \"" + name + "\"?").orElse(""));
    this.place = place;
  }

  InvalidRequestException(String place, String found, String expected) {
    this(place, found, expected, Optional.empty());
  }

  InvalidRequestException(String place, InvalidSignalsException fault) {
    super(shortened(place + fault.place()) + ": " + fault.fault(), fault);
    this.place = place + fault.place();
  }

  /**
   * Returns where the fault lies.
   *
   * @return a JSON pointer (RFC 6901), empty for the whole request
   */
  public String place() {
    return place;
  }

  /** What was found, in quotation marks: input is untrusted, and messages go to logs. */
  static String quoted(String found) {
    return '"' + shortened(found) + '"';
  }

  /** What was found, cut off where no name and no value is that long. */
  static String shortened(String found) {
    return found.length() <= 80 ? found : found.substring(0, 80) + "...";
  }
}
