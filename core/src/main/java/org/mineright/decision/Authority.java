package org.mineright.decision;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A source of law, and how it was verified.
 *
 * @param citation the provision, judgment or guidance, as lawyers cite it
 * @param verification how those who wrote the rules verified it
 */
public record Authority(String citation, Verification verification) {

  /** Checks that both are there. */
  public Authority {
    if (citation.isBlank()) {
      throw new IllegalArgumentException("citation: found a blank, expected a source of law");
    }
    Objects.requireNonNull(verification, "verification");
  }

  /**
   * An authority whose primary text was read.
   *
   * @param citation the source
   * @return the authority
   */
  public static Authority read(String citation) {
    return new Authority(citation, Verification.READ);
  }

  /**
   * An authority known from a secondary source.
   *
   * @param citation the source
   * @return the authority
   */
  public static Authority reported(String citation) {
    return new Authority(citation, Verification.REPORTED);
  }

  /**
   * An authority that was not re-read.
   *
   * @param citation the source
   * @return the authority
   */
  public static Authority unverified(String citation) {
    return new Authority(citation, Verification.UNVERIFIED);
  }

  /**
   * An authority of which the law document does not say how it was verified.
   *
   * @param citation the source
   * @return the authority
   */
  public static Authority unmarked(String citation) {
    return new Authority(citation, Verification.UNMARKED);
  }

  /** The citations of several authorities in one line. */
  static String citations(List<Authority> authorities) {
    return authorities.stream().map(Authority::citation).collect(Collectors.joining("; "));
  }
}
