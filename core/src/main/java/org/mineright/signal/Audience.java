package org.mineright.signal;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.mineright.signal.Addressee.Matched;

/**
 * The one who asks, by the names of the agents that act for them, and the agents of others that
 * serve AI. Immutable.
 */
public final class Audience {
  private final Set<String> own;
  private final AiAgents agents;

  private Audience(Collection<String> own, AiAgents agents) {
    this.own =
        own.stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    this.agents = agents;
  }

  /**
   * Someone whose agents have these names; the others are those of {@link AiAgents#standard()}.
   *
   * @param own product tokens, in any case; none for somebody who fetches nothing
   * @return the audience
   */
  public static Audience of(String... own) {
    return new Audience(Arrays.asList(own), AiAgents.standard());
  }

  /**
   * Returns this audience with another table of agents.
   *
   * @param table the agents
   * @return the new audience
   */
  public Audience with(AiAgents table) {
    return new Audience(own, table);
  }

  /**
   * Returns the names of the agents of the one who asks.
   *
   * @return product tokens in lower case, unmodifiable
   */
  public Set<String> own() {
    return own;
  }

  /**
   * Returns the table of agents that serve AI.
   *
   * @return the table
   */
  public AiAgents agents() {
    return agents;
  }

  /**
   * Tells whom a name means.
   *
   * @param token the name of an agent, in any case, or {@code *}
   * @return the addressee
   */
  public Addressee addressee(String token) {
    if (token.equals("*")) {
      return new Addressee(Matched.WILDCARD, token);
    }
    if (own.contains(token.toLowerCase(Locale.ROOT))) {
      return new Addressee(Matched.SELF, token);
    }
    return new Addressee(agents.find(token).isPresent() ? Matched.OTHER_AI : Matched.OTHER, token);
  }
}
