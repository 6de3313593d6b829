package org.mineright.internal.engine;

import java.util.Arrays;
import java.util.List;
import org.mineright.fact.Fact;
import org.mineright.fact.UseCase;
import org.mineright.regime.Readings;

/** All that something said of a use depends on: uses with the same pattern share it. */
final class Pattern {
  private final String about;
  private final byte[] codes;
  private final int interval;
  private final Readings readings;
  private final int hash;

  /**
   * Takes what of a use matters.
   *
   * @param about the id of what is said
   * @param facts the facts on which it turns
   * @param interval the dates with the same law
   */
  Pattern(String about, List<Fact<?>> facts, UseCase useCase, int interval, Readings readings) {
    this.about = about;
    this.codes = new byte[facts.size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (byte) useCase.code(facts.get(i));
    }
    this.interval = interval;
    this.readings = readings;
    this.hash =
        31 * (31 * (31 * Arrays.hashCode(codes) + interval) + readings.hashCode())
            + about.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pattern that
        && hash == that.hash
        && about.equals(that.about)
        && interval == that.interval
        && Arrays.equals(codes, that.codes)
        && readings.equals(that.readings);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
