package org.mineright.fact;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One fact that a use can be described by: a name, finitely many values, and in whose hands it
 * lies.
 *
 * <p>The standard facts are the constants of {@link Facts}. A rule module declares those that its
 * law alone needs with {@link #ofBoolean} or {@link #ofEnum}, under its own prefix ({@code
 * eu.memberState}). Two facts are equal when name and type are. Immutable and safe for use from
 * many threads.
 *
 * @param <V> the type of its values: {@link Boolean} or an enum
 */
public final class Fact<V extends Comparable<?>> {
  private static final Pattern STANDARD = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final Pattern OF_A_MODULE = Pattern.compile("[a-z]{2,}\\." + STANDARD);

  private final String name;
  private final Class<V> type;
  private final Hands hands;
  private final String meaning;
  private final List<V> values;
  private final int slot;

  private Fact(String name, Class<V> type, Hands hands, String meaning, List<V> values, int slot) {
    if (!(slot == NO_SLOT ? OF_A_MODULE : STANDARD).matcher(name).matches()) {
      throw new IllegalArgumentException(
          "fact name \""
              + name
              + "\": expected the prefix of a module, a dot and lower camel case (eu.memberState)");
    }
    this.name = name;
    this.type = Objects.requireNonNull(type, "type");
    this.hands = Objects.requireNonNull(hands, "hands");
    this.meaning = Objects.requireNonNull(meaning, "meaning");
    this.values = List.copyOf(values);
    this.slot = slot;
  }

  /**
   * Declares a fact that is true or false.
   *
   * @param name lower camel case, after the module's prefix and a dot
   * @param hands in whose hands it lies
   * @param meaning what it says, for a reader
   * @return the fact
   * @throws IllegalArgumentException if the name has another form
   */
  public static Fact<Boolean> ofBoolean(String name, Hands hands, String meaning) {
    return ofBoolean(name, hands, meaning, NO_SLOT);
  }

  /**
   * Declares a fact with the constants of an enum as its values.
   *
   * @param <E> the enum
   * @param name lower camel case, after the module's prefix and a dot
   * @param type the enum
   * @param hands in whose hands it lies
   * @param meaning what it says, for a reader
   * @return the fact
   * @throws IllegalArgumentException if the name has another form
   */
  public static <E extends Enum<E>> Fact<E> ofEnum(
      String name, Class<E> type, Hands hands, String meaning) {
    return ofEnum(name, type, hands, meaning, NO_SLOT);
  }

  /**
   * Declares a fact that is a whole number: one without finitely many values. A regime whose
   * elements turn on it has no decision diagrams: the rules decide it, and what is possible or
   * missing is not told.
   *
   * @param name lower camel case, after the module's prefix and a dot
   * @param hands in whose hands it lies
   * @param meaning what it says, and its unit, for a reader
   * @return the fact
   * @throws IllegalArgumentException if the name has another form
   */
  public static Fact<Long> ofNumber(String name, Hands hands, String meaning) {
    return new Fact<>(name, Long.class, hands, meaning, List.of(), NO_SLOT);
  }

  /** The slot of a fact that is no standard fact. */
  static final int NO_SLOT = -1;

  static Fact<Boolean> ofBoolean(String name, Hands hands, String meaning, int slot) {
    return new Fact<>(name, Boolean.class, hands, meaning, List.of(false, true), slot);
  }

  static <E extends Enum<E>> Fact<E> ofEnum(
      String name, Class<E> type, Hands hands, String meaning, int slot) {
    return new Fact<>(name, type, hands, meaning, List.of(type.getEnumConstants()), slot);
  }

  /**
   * Returns the name, as it stands in JSON.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Returns the type of the values.
   *
   * @return {@link Boolean}, {@link Long} or an enum
   */
  public Class<V> type() {
    return type;
  }

  /**
   * Returns in whose hands the fact lies.
   *
   * @return the hands
   */
  public Hands hands() {
    return hands;
  }

  /**
   * Returns what the fact says, for a reader, in English.
   *
   * @return the meaning
   */
  public String meaning() {
    return meaning;
  }

  /**
   * Returns all values, in declared order ({@code false} before {@code true}).
   *
   * @return the values, empty if they are not finitely many
   */
  public List<V> values() {
    return values;
  }

  /**
   * Tells whether the fact has finitely many values.
   *
   * @return false for a number
   */
  public boolean isFinite() {
    return !values.isEmpty();
  }

  /**
   * Returns the jurisdiction whose law alone needs this fact.
   *
   * @return the prefix of the name, empty for a standard fact
   */
  public Optional<String> jurisdiction() {
    int dot = name.indexOf('.');
    return dot < 0 ? Optional.empty() : Optional.of(name.substring(0, dot));
  }

  /**
   * Returns the value with a name as in JSON: {@code true}, {@code false}, an enum constant's, or
   * the digits of a number.
   *
   * @param valueName the name
   * @return the value, empty if the fact has none of that name
   */
  public Optional<V> value(String valueName) {
    if (!isFinite()) {
      return number(valueName).map(type::cast);
    }
    for (V value : values) {
      if (nameOf(value).equals(valueName)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private static Optional<Long> number(String digits) {
    try {
      return Optional.of(Long.valueOf(digits));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The place of a standard fact in {@link Facts#all()}, or {@link #NO_SLOT}. */
  int slot() {
    return slot;
  }

  static String nameOf(Object value) {
    return value instanceof Enum<?> constant
        ? constant.name()
        : String.valueOf(value).toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fact<?> that && name.equals(that.name) && type.equals(that.type);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
