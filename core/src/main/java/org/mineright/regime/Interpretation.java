package org.mineright.regime;

import java.util.List;
import java.util.Optional;

/**
 * An unsettled point of law, as a switch: its readings are the constants of an enum, the default
 * first. Callers choose one; a decision says which it took. Immutable.
 *
 * @param <R> the readings
 * @param id {@code eu.natural-language-opt-out}
 * @param type the enum of the readings
 */
public record Interpretation<R extends Enum<R>>(String id, Class<R> type) {

  /** Checks that there is a choice. */
  public Interpretation {
    Ids.check(id);
    if (type.getEnumConstants().length < 2) {
      throw new IllegalArgumentException(id + ": found fewer than two readings, expected a choice");
    }
  }

  // Written out: what Java generates for a record is linked when first used, which takes most of
  // the time in which a module loads.
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Interpretation<?> that && id.equals(that.id) && type == that.type);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /**
   * Returns the readings, the default first.
   *
   * @return at least two
   */
  public List<R> readings() {
    return List.of(type.getEnumConstants());
  }

  /**
   * Returns the reading that is taken where a caller chooses none.
   *
   * @return the first of {@link #readings()}
   */
  public R defaultReading() {
    return type.getEnumConstants()[0];
  }

  /**
   * Returns the reading of a name.
   *
   * @param name the name of the constant
   * @return the reading, empty if there is none of that name
   */
  public Optional<R> reading(String name) {
    return readings().stream().filter(reading -> reading.name().equals(name)).findFirst();
  }
}
