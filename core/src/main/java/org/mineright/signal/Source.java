package org.mineright.signal;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the caller knows of the bytes that a reader gets. Immutable.
 *
 * @param location where they came from: a URL, or the name of a file or record
 * @param httpStatus the status of the response that carried them, empty where there was none
 * @param observedAt when they were fetched, empty where that is not known
 */
public record Source(String location, OptionalInt httpStatus, Optional<Instant> observedAt) {

  /** Checks that the place is named, and that a status is one. */
  public Source {
    if (location.isBlank()) {
      throw new IllegalArgumentException(
          "location: found a blank, expected a URL or the name of a file");
    }
    int status = httpStatus.orElse(200);
    if (status < 100 || status > 599) {
      throw new IllegalArgumentException(
          "status: found " + status + ", expected an HTTP status code from 100 to 599");
    }
  }

  /**
   * A source of which only the place is known.
   *
   * @param location a URL, or the name of a file or record
   * @return the source
   */
  public static Source at(String location) {
    return new Source(location, OptionalInt.empty(), Optional.empty());
  }

  /**
   * A source of which only the URL is known.
   *
   * @param location the URL
   * @return the source
   */
  public static Source at(URI location) {
    return at(location.toString());
  }

  /**
   * Returns this source with the status of its response.
   *
   * @param status an HTTP status code, 100 to 599
   * @return the new source
   * @throws IllegalArgumentException if it is no status code
   */
  public Source withStatus(int status) {
    return new Source(location, OptionalInt.of(status), observedAt);
  }

  /**
   * Returns this source with the time of its observation.
   *
   * @param instant when the bytes were fetched
   * @return the new source
   */
  public Source observedAt(Instant instant) {
    return new Source(location, httpStatus, Optional.of(instant));
  }
}
