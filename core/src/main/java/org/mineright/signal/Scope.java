package org.mineright.signal;

/**
 * What a statement covers. Immutable.
 *
 * @param reach the kind of thing
 * @param pattern which of them, in the syntax of the protocol; empty for all
 */
public record Scope(Reach reach, String pattern) {

  /** The kind of thing that a statement covers. */
  public enum Reach {
    /** Everything at the origin. */
    SITE,
    /** What is found at URLs that match the pattern. */
    PATH,
    /** The content of one HTTP response. */
    RESPONSE,
    /** One HTML page, not what it embeds. */
    PAGE,
    /** The images of the response or page alone. */
    IMAGES,
    /** A dataset. */
    DATASET,
    /** One file, wherever it is found. */
    ASSET
  }

  /**
   * The whole of something.
   *
   * @param reach the kind of thing
   * @return its scope
   */
  public static Scope of(Reach reach) {
    return new Scope(reach, "");
  }

  /**
   * The URLs that match a pattern.
   *
   * @param pattern the pattern, in the syntax of the protocol
   * @return their scope
   */
  public static Scope path(String pattern) {
    return new Scope(Reach.PATH, pattern);
  }
}
