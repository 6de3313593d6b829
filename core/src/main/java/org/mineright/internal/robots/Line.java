package org.mineright.internal.robots;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of robots.txt. Immutable.
 *
 * @param kind what its name means
 * @param number counted from 1
 * @param text the whole line
 * @param value what stands behind the name, without comment
 * @param path the pattern of a rule; null where it has none
 * @param flaw what is wrong with how it is written; null where nothing is
 * @param afterBlank whether a blank line stands between it and the line before that has a name
 */
public record Line(
    Kind kind,
    int number,
    Span text,
    Span value,
    @Nullable PathPattern path,
    @Nullable Flaw flaw,
    boolean afterBlank) {

  /** What the name of a line means. */
  public enum Kind {
    /** It names an agent. */
    USER_AGENT,
    /** It allows a path. */
    ALLOW,
    /** It disallows a path. */
    DISALLOW,
    /** {@code Content-Signal}. */
    CONTENT_SIGNAL,
    /** {@code Content-Usage}. */
    CONTENT_USAGE,
    /** {@code AllowAITraining}. */
    ALLOW_AI_TRAINING,
    /** {@code DisallowAITraining}. */
    DISALLOW_AI_TRAINING,
    /** {@code License}. */
    LICENSE,
    /** A word on uses that no convention defines in this file. */
    UNSPECIFIED,
    /** A name that says nothing of uses: {@code Sitemap}. */
    OTHER,
    /** Nothing that has a known name. */
    NONE
  }

  /** How a line departs from the grammar. */
  public enum Flaw {
    /** Its name is misspelt, or no colon follows it. */
    MISSPELT,
    /** It is longer than any that is read; the rest of it is ignored. */
    CUT
  }

  /**
   * A part of the file.
   *
   * @param from the first byte
   * @param to behind the last
   */
  public record Span(int from, int to) {
    /** Tells whether nothing stands there. */
    public boolean isEmpty() {
      return from == to;
    }
  }

  /** The pattern, where it has one. */
  public Optional<PathPattern> pattern() {
    return Optional.ofNullable(path);
  }

  boolean isRule() {
    return kind == Kind.ALLOW || kind == Kind.DISALLOW;
  }

  boolean isExtension() {
    return kind == Kind.CONTENT_SIGNAL
        || kind == Kind.CONTENT_USAGE
        || kind == Kind.ALLOW_AI_TRAINING
        || kind == Kind.DISALLOW_AI_TRAINING;
  }
}
