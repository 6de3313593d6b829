package org.mineright.internal.robots;

/**
 * That a group names an agent. Immutable.
 *
 * @param group the group
 * @param token the name as it is written
 * @param line the line that names it
 * @param fit how much of the line the name is
 */
public record Naming(Group group, String token, Line line, Fit fit) {

  /** How much of what stands behind {@code User-agent:} a name is. */
  public enum Fit {
    /** All of it, as the grammar wants. */
    WHOLE,
    /** The first word, which is what other readers take: {@code CCBot} of CCBot/2.0. */
    LEADING,
    /** A later word, which the author may or may not have meant as a name. */
    LATER
  }
}
