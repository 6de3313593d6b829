package org.mineright.signal;

/**
 * To whom a statement speaks, seen from who asked. Immutable.
 *
 * @param matched how the statement meets the one who asked
 * @param token the name of the agent as the statement writes it; {@code *} for all agents
 */
public record Addressee(Matched matched, String token) {
  /** Everybody: the protocol names no agents. */
  public static final Addressee ALL = new Addressee(Matched.EVERYBODY, "*");

  /** Checks that somebody is named. */
  public Addressee {
    if (token.isBlank()) {
      throw new IllegalArgumentException("token: found a blank, expected an agent or *");
    }
  }

  /** How a statement meets the one who asked. */
  public enum Matched {
    /** The protocol names no agents. */
    EVERYBODY,
    /** It names an agent of the one who asked. */
    SELF,
    /** It names another agent that serves AI. */
    OTHER_AI,
    /** It names another agent. */
    OTHER,
    /** It speaks to all agents that are not named. */
    WILDCARD
  }
}
