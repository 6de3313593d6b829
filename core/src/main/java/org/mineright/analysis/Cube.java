package org.mineright.analysis;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Of each variable some values: all patterns that have one of these values of each. Changed while
 * it is made, by one thread.
 */
final class Cube {
  private final int[] sizes;
  private final BitSet[] values;

  private Cube(int[] sizes, BitSet[] values) {
    this.sizes = sizes;
    this.values = values;
  }

  /** Every pattern. */
  static Cube all(int[] sizes) {
    return new Cube(sizes, Arrays.stream(sizes).mapToObj(Cube::upTo).toArray(BitSet[]::new));
  }

  /** No pattern. */
  static Cube none(int[] sizes) {
    return new Cube(sizes, Arrays.stream(sizes).mapToObj(BitSet::new).toArray(BitSet[]::new));
  }

  private static BitSet upTo(int size) {
    BitSet all = new BitSet(size);
    all.set(0, size);
    return all;
  }

  Cube copy() {
    return new Cube(
        sizes, Arrays.stream(values).map(each -> (BitSet) each.clone()).toArray(BitSet[]::new));
  }

  boolean has(int variable, int value) {
    return values[variable].get(value);
  }

  /** The values of a variable. */
  BitSet of(int variable) {
    return (BitSet) values[variable].clone();
  }

  void set(int variable, BitSet some) {
    values[variable] = (BitSet) some.clone();
  }

  void add(int variable, int value) {
    values[variable].set(value);
  }

  void remove(int variable, int value) {
    values[variable].clear(value);
  }

  /** How many variables it says something of. */
  int mentioned() {
    int mentioned = 0;
    for (int i = 0; i < sizes.length; i++) {
      mentioned += mentions(i) ? 1 : 0;
    }
    return mentioned;
  }

  /** Tells whether it says something of a variable. */
  boolean mentions(int variable) {
    return values[variable].cardinality() < sizes[variable];
  }

  /** The patterns that another cube has too. */
  Cube and(Cube other) {
    Cube both = copy();
    for (int i = 0; i < values.length; i++) {
      both.values[i].and(other.values[i]);
    }
    return both;
  }
}
