package org.mineright.internal.engine;

import java.util.Arrays;
import java.util.List;
import org.mineright.fact.Fact;
import org.mineright.fact.UseCase;
import org.mineright.regime.Readings;

/** All that an explanation depends on: uses with the same pattern share it. */
final class Pattern {
  private final byte[] codes;
  private final int interval;
  private final Readings readings;
  private final int hash;

  Pattern(List<Fact<?>> facts, UseCase useCase, int interval, Readings readings) {
    this.codes = new byte[facts.size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (byte) useCase.code(facts.get(i));
    }
    this.interval = interval;
    this.readings = readings;
    this.hash = 31 * (31 * Arrays.hashCode(codes) + interval) + readings.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pattern that
        && hash == that.hash
        && interval == that.interval
        && Arrays.equals(codes, that.codes)
        && readings.equals(that.readings);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
