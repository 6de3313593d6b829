package org.mineright.regime;

/**
 * An unsettled point of law on which the rules take one reading, whoever asks: reported as
 * unsettled, but no switch.
 *
 * @param id {@code sg.access-terms}; reserved, should it become an {@link Interpretation}
 * @param reading the reading that is built in
 */
public record FixedReading(String id, String reading) {

  /** Checks the id. */
  public FixedReading {
    Ids.check(id);
  }
}
