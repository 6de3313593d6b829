package org.mineright.signal;

import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mineright.internal.text.Nearest;
import org.mineright.internal.text.TableLines;

/**
 * The agents that serve AI, and what for: a table, so that a new agent needs no new code.
 * Immutable.
 */
public final class AiAgents {
  private static final String COLUMNS = "token,fetches,purposes,operator";

  private final Map<String, AiAgent> agents;

  private AiAgents(Map<String, AiAgent> agents) {
    this.agents = Collections.unmodifiableMap(agents);
  }

  /**
   * Returns the table that comes with the library.
   *
   * @return the agents of {@code ai-agents.csv}
   */
  public static AiAgents standard() {
    return Standard.TABLE;
  }

  /**
   * Reads a table of one's own. The reader is not closed.
   *
   * @param csv lines of {@code token,fetches,purposes,operator}, the first of them these names;
   *     {@code fetches} is {@code yes} or {@code no}, purposes are separated by blanks; empty lines
   *     and lines that begin with {@code #} are skipped
   * @return the table
   * @throws IllegalArgumentException if a line is none of these; the message names it
   * @throws UncheckedIOException if reading fails
   */
  public static AiAgents read(Reader csv) {
    Map<String, AiAgent> agents = new LinkedHashMap<>();
    for (TableLines.Line row : TableLines.read(csv, COLUMNS)) {
      AiAgent agent = parse(row.text(), row.number());
      AiAgent other = agents.putIfAbsent(agent.token().toLowerCase(Locale.ROOT), agent);
      TableLines.check(
          other == null, row.number(), agent.token(), "an agent that is not listed already");
    }
    return new AiAgents(agents);
  }

  private static AiAgent parse(String line, int number) {
    String[] cells = line.split(",", 4);
    TableLines.check(cells.length == 4, number, line, "four cells, " + COLUMNS);
    TableLines.check(!cells[0].isBlank(), number, line, "the token of an agent");
    TableLines.check(
        cells[1].equals("yes") || cells[1].equals("no"), number, cells[1], "yes or no");
    Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
    for (String name : cells[2].split(" ", -1)) {
      purposes.add(purpose(name, number));
    }
    return new AiAgent(cells[0], cells[1].equals("yes"), purposes, cells[3]);
  }

  private static Purpose purpose(String name, int number) {
    try {
      return Purpose.valueOf(name);
    } catch (IllegalArgumentException e) {
      String nearest =
          Nearest.to(name, EnumSet.allOf(Purpose.class).stream().map(Purpose::name).toList())
              .map(purpose -> "; did you mean " + purpose + "?")
              .orElse("");
      throw new IllegalArgumentException(
          "line " + number + ": found " + name + ", expected a purpose" + nearest, e);
    }
  }

  /**
   * Finds an agent.
   *
   * @param token its product token, in any case
   * @return the agent, empty where it is not in the table
   */
  public Optional<AiAgent> find(String token) {
    return Optional.ofNullable(agents.get(token.toLowerCase(Locale.ROOT)));
  }

  /**
   * Returns all agents.
   *
   * @return the agents in the order of the table, unmodifiable
   */
  public Collection<AiAgent> all() {
    return agents.values();
  }

  /** Read when first asked for. */
  private static final class Standard {
    private static final AiAgents TABLE = read(TableLines.open(AiAgents.class, "ai-agents.csv"));
  }
}
