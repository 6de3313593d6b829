package org.mineright.signal;

/**
 * By which part of a document a statement reached the resource and the agent that were asked about.
 * Immutable; each part is empty where the protocol has none.
 *
 * @param token the name of the agent that matched
 * @param group the group of rules, as {@code lines 4 to 9} of robots.txt
 * @param pattern the pattern that matched the URL
 */
public record Match(String token, String group, String pattern) {
  /** Nothing had to match. */
  public static final Match NONE = new Match("", "", "");
}
