package org.mineright.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.mineright.fact.Fact;
import org.mineright.fact.UseCase;

/**
 * That a fact has one of some values, or is unknown. Immutable.
 *
 * @param fact the fact
 * @param values the values of it that will do, in their order
 * @param unknown whether it will do that the fact is unknown
 * @param words the same for a reader: {@code optOut = NONE}, {@code marketHarm is not true}. As
 *     short as it can be beside the conditions that stand with it: a value that those rule out
 *     anyway is not mentioned. "Is not" includes unknown where that is not ruled out
 */
public record Condition(Fact<?> fact, List<Comparable<?>> values, boolean unknown, String words) {

  /** Copies. */
  public Condition {
    values = List.copyOf(values);
  }

  /**
   * Takes a condition from numbers, 0 for unknown.
   *
   * @param some the values that will do
   * @param possible the values that are not ruled out anyway, the others among them
   */
  static Condition of(Fact<?> fact, BitSet some, BitSet possible) {
    List<Comparable<?>> values = new ArrayList<>();
    some.stream()
        .filter(value -> value > 0)
        .forEach(value -> values.add(fact.values().get(value - 1)));
    return new Condition(fact, values, some.get(0), fact + words(fact, some, possible));
  }

  private static String words(Fact<?> fact, BitSet some, BitSet possible) {
    BitSet others = (BitSet) possible.clone();
    others.andNot(some);
    // A single value is named, however few others there are.
    if (some.cardinality() == 1 || some.cardinality() <= others.cardinality()) {
      return is(fact, some);
    }
    String isNot = joined(names(fact, others));
    if (!others.get(0)) {
      return " is not " + isNot;
    }
    return isNot.isEmpty() ? " is known" : " is known and not " + isNot;
  }

  private static String is(Fact<?> fact, BitSet some) {
    List<String> names = names(fact, some);
    if (some.get(0)) {
      names.add("unknown");
    }
    return names.equals(List.of("unknown")) ? " is unknown" : " = " + joined(names);
  }

  /** The names of the values, unknown left out. */
  private static List<String> names(Fact<?> fact, BitSet some) {
    List<String> names = new ArrayList<>();
    some.stream()
        .filter(value -> value > 0)
        .forEach(value -> names.add(nameOf(fact.values().get(value - 1))));
    return names;
  }

  static String nameOf(Object value) {
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }

  static String joined(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1))
            + " or "
            + words.get(words.size() - 1);
  }

  /**
   * Tells whether a use fulfils this.
   *
   * @param useCase the use, as it is stated
   * @return true if the fact has one of the values, or is unknown and may be
   */
  public boolean holds(UseCase useCase) {
    return useCase.get(fact).map(value -> values.contains(value)).orElse(unknown);
  }

  /** Returns the words. */
  @Override
  public String toString() {
    return words;
  }
}
