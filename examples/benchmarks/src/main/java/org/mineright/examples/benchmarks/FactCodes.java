package org.mineright.examples.benchmarks;

import java.util.List;
import java.util.stream.Stream;
import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.fact.UseCase;
import org.mineright.rules.eu.EuModule;

/**
 * A use as an array of bytes, one a fact: 0 for unknown, else 1 + the place of the value in {@link
 * Fact#values()}.
 */
final class FactCodes {
  static final byte UNKNOWN = 0;
  static final byte FALSE = 1;
  static final byte TRUE = 2;

  /** The facts that European law may ask, in the order of their places. */
  static final List<Fact<?>> FACTS =
      Stream.concat(Facts.all().stream(), new EuModule().facts().stream()).toList();

  private FactCodes() {}

  /** Returns the place of a fact in the array. */
  static int place(Fact<?> fact) {
    return FACTS.indexOf(fact);
  }

  /** Returns the code of a value of a fact. */
  static <V extends Comparable<?>> byte code(Fact<V> fact, V value) {
    return (byte) (1 + fact.values().indexOf(value));
  }

  /** Returns the codes of what a use states; what follows from it is not added. */
  static byte[] of(UseCase use) {
    return of(use, FACTS);
  }

  /** Returns the codes of some facts, in their order. */
  static byte[] of(UseCase use, List<Fact<?>> facts) {
    byte[] codes = new byte[facts.size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (byte) use.code(facts.get(i));
    }
    return codes;
  }

  /** Returns rows of codes as columns, all rows being of one length. */
  static byte[][] columns(List<byte[]> rows) {
    byte[][] columns = new byte[rows.get(0).length][rows.size()];
    for (int row = 0; row < rows.size(); row++) {
      byte[] codes = rows.get(row);
      for (int i = 0; i < codes.length; i++) {
        columns[i][row] = codes[i];
      }
    }
    return columns;
  }
}
