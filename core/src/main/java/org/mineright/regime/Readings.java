package org.mineright.regime;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The readings that a caller chose; wherever none was chosen, the default. Immutable, safe for use
 * from many threads.
 */
public final class Readings {
  private static final Readings DEFAULTS = new Readings(Map.of());

  private final Map<Interpretation<?>, Enum<?>> chosen;

  private Readings(Map<Interpretation<?>, Enum<?>> chosen) {
    this.chosen = Map.copyOf(chosen);
  }

  /**
   * Returns the default reading of everything.
   *
   * @return no choices
   */
  public static Readings defaults() {
    return DEFAULTS;
  }

  /**
   * Returns these readings with one chosen.
   *
   * @param <R> the readings of the interpretation
   * @param interpretation the unsettled point
   * @param reading the reading to take
   * @return the new readings
   */
  public <R extends Enum<R>> Readings with(Interpretation<R> interpretation, R reading) {
    Map<Interpretation<?>, Enum<?>> changed = new LinkedHashMap<>(chosen);
    changed.put(interpretation, interpretation.type().cast(reading));
    return new Readings(changed);
  }

  /**
   * Returns what was chosen.
   *
   * @return the readings by interpretation, none where the default is taken
   */
  public Map<Interpretation<?>, Enum<?>> chosen() {
    return chosen;
  }

  /**
   * Returns the reading of a point.
   *
   * @param <R> the readings of the interpretation
   * @param interpretation the unsettled point
   * @return the chosen reading, else the default
   */
  public <R extends Enum<R>> R of(Interpretation<R> interpretation) {
    Enum<?> reading = chosen.get(interpretation);
    return reading == null ? interpretation.defaultReading() : interpretation.type().cast(reading);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Readings that && chosen.equals(that.chosen);
  }

  @Override
  public int hashCode() {
    return chosen.hashCode();
  }

  /** Returns the choices, for debugging. */
  @Override
  public String toString() {
    return "Readings" + chosen;
  }
}
