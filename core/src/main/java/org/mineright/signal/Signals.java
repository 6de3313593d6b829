package org.mineright.signal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was read about one resource or one dataset. The channel of a reading matters where it is
 * silent: silence is worth as much as the place where one looked. Immutable and safe for use from
 * many threads.
 */
public final class Signals {
  private final List<Look> looks;
  private final List<Reading> readings;

  private Signals(List<Look> looks) {
    this.looks = List.copyOf(looks);
    this.readings = looks.stream().map(Look::reading).toList();
  }

  /**
   * One reading.
   *
   * @param channel where one looked, empty where that is not known
   * @param reading what was found
   */
  record Look(Optional<Channel> channel, Reading reading) {}

  /**
   * Nothing read yet.
   *
   * @return no signals
   */
  public static Signals none() {
    return new Signals(List.of());
  }

  /**
   * Readings of which the channel is seen from their statements, or from the location of a
   * robots.txt, tdmrep.json or ai.txt. The silence of others belongs to no channel; {@link
   * #and(Channel, Reading)} names it.
   *
   * @param readings the readings
   * @return the signals
   */
  public static Signals of(Collection<Reading> readings) {
    List<Look> looks = new ArrayList<>();
    for (Reading reading : readings) {
      looks.add(new Look(channel(reading), reading));
    }
    return new Signals(looks);
  }

  /**
   * Adds a reading.
   *
   * @param channel where one looked
   * @param reading what was found
   * @return the signals with it
   */
  public Signals and(Channel channel, Reading reading) {
    List<Look> more = new ArrayList<>(looks);
    more.add(new Look(Optional.of(channel), reading));
    return new Signals(more);
  }

  /**
   * Returns the readings.
   *
   * @return the readings, in the order in which they were added, unmodifiable
   */
  public List<Reading> readings() {
    return readings;
  }

  List<Look> looks() {
    return looks;
  }

  /** The channels in which one looked. */
  Set<Channel> channels() {
    Set<Channel> channels = EnumSet.noneOf(Channel.class);
    looks.forEach(look -> look.channel().ifPresent(channels::add));
    return channels;
  }

  private static Optional<Channel> channel(Reading reading) {
    if (!reading.statements().isEmpty()) {
      return Optional.of(reading.statements().get(0).channel());
    }
    String location = reading.document().source().location();
    if (location.endsWith("/robots.txt")) {
      return Optional.of(Channel.ROBOTS_TXT);
    }
    if (location.endsWith("/ai.txt")) {
      return Optional.of(Channel.AI_TXT);
    }
    return location.endsWith("/.well-known/tdmrep.json")
        ? Optional.of(Channel.TDMREP_FILE)
        : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Signals that && looks.equals(that.looks);
  }

  @Override
  public int hashCode() {
    return looks.hashCode();
  }

  /** Returns the readings, for debugging. */
  @Override
  public String toString() {
    return "Signals" + looks;
  }
}
