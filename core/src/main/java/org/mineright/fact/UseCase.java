package org.mineright.fact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One use of works, described by facts, each known or unknown, and the date of the use.
 *
 * <p>Compact: one byte a standard fact. Two uses are equal when they state the same facts and the
 * same date. Immutable and safe for use from many threads.
 */
public final class UseCase {
  private static final UseCase EMPTY =
      new UseCase(new byte[Facts.all().size()], new TreeMap<>(), null);

  /**
   * By slot of the standard fact: 0 for unknown, else 1 + the place of the value in {@link
   * Fact#values()}.
   */
  private final byte[] standard;

  /** The facts that modules declare, by name. */
  private final SortedMap<String, Stated> declared;

  private final @Nullable LocalDate date;

  private record Stated(Fact<?> fact, Comparable<?> value, int code) {}

  private UseCase(byte[] standard, SortedMap<String, Stated> declared, @Nullable LocalDate date) {
    this.standard = standard;
    this.declared = declared;
    this.date = date;
  }

  /**
   * Returns the use of which nothing is known.
   *
   * @return a use without facts and without a date
   */
  public static UseCase unknown() {
    return EMPTY;
  }

  /**
   * Starts the description of a use.
   *
   * @return a builder that knows nothing yet
   */
  public static Builder builder() {
    return new Builder(EMPTY);
  }

  /**
   * Starts a description from this one.
   *
   * @return a builder that states what this use states
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Returns the date of the use, by which law is chosen.
   *
   * @return the date, empty where it is that of the decision
   */
  public Optional<LocalDate> date() {
    return Optional.ofNullable(date);
  }

  /**
   * Returns the value of a fact.
   *
   * @param <V> the type of its values
   * @param fact the fact
   * @return its value, empty where unknown
   */
  public <V extends Comparable<?>> Optional<V> get(Fact<V> fact) {
    return Optional.ofNullable(find(fact));
  }

  /**
   * Returns the value of a fact as a number, as diagrams and columns hold it.
   *
   * @param fact the fact
   * @return 0 where unknown, else 1 + the place of its value in {@link Fact#values()}; always 0 for
   *     a fact without finitely many values
   */
  public int code(Fact<?> fact) {
    if (fact.slot() != Fact.NO_SLOT) {
      return standard[fact.slot()];
    }
    Stated stated = declared.isEmpty() ? null : declared.get(fact.name());
    return stated == null ? 0 : stated.code();
  }

  /**
   * Tells whether a fact is known.
   *
   * @param fact the fact
   * @return true if a value is stated
   */
  public boolean knows(Fact<?> fact) {
    return find(fact) != null;
  }

  /**
   * Returns all facts that are known: the standard ones in their order, then those of modules by
   * name.
   *
   * @return facts and values, unmodifiable
   */
  public Map<Fact<?>, Comparable<?>> known() {
    Map<Fact<?>, Comparable<?>> known = new LinkedHashMap<>();
    for (Fact<?> fact : Facts.all()) {
      Comparable<?> value = find(fact);
      if (value != null) {
        known.put(fact, value);
      }
    }
    declared.values().forEach(stated -> known.put(stated.fact(), stated.value()));
    return Collections.unmodifiableMap(known);
  }

  /**
   * Returns this use with one fact stated.
   *
   * @param <V> the type of its values
   * @param fact the fact
   * @param value its value
   * @return the new use
   * @throws ContradictoryFactsException if it contradicts another fact
   */
  public <V extends Comparable<?>> UseCase with(Fact<V> fact, V value) {
    return toBuilder().with(fact, value).build();
  }

  /**
   * Returns this use with one fact unknown.
   *
   * @param fact the fact
   * @return the new use
   */
  public UseCase without(Fact<?> fact) {
    return toBuilder().without(fact).build();
  }

  /**
   * Returns this use with the facts of another, which go before its own.
   *
   * @param other what is stated instead, or besides; its date, if any, is not read
   * @return the new use
   * @throws ContradictoryFactsException if the facts of the two contradict each other
   */
  public UseCase overriddenBy(UseCase other) {
    Builder merged = toBuilder();
    for (int slot = 0; slot < other.standard.length; slot++) {
      if (other.standard[slot] != 0) {
        merged.standard[slot] = other.standard[slot];
      }
    }
    if (!other.declared.isEmpty()) {
      merged.ownDeclared().putAll(other.declared);
    }
    return merged.build();
  }

  /**
   * Returns this use with all that its facts imply stated too ({@link Facts#implications()}).
   *
   * @return a use that knows at least as much
   */
  public UseCase withImplied() {
    UseCase result = this;
    for (Implication<?, ?> implication : Facts.implications()) {
      result = result.apply(implication);
    }
    return result;
  }

  private <C extends Comparable<?>> UseCase apply(Implication<?, C> implication) {
    Object premise = find(implication.premise());
    if (premise == null
        || !implication.values().contains(premise)
        || knows(implication.conclusion())) {
      return this;
    }
    return with(implication.conclusion(), implication.value());
  }

  private <V extends Comparable<?>> @Nullable V find(Fact<V> fact) {
    if (fact.slot() != Fact.NO_SLOT) {
      int code = standard[fact.slot()];
      return code == 0 ? null : fact.values().get(code - 1);
    }
    Stated stated = declared.get(fact.name());
    return stated == null ? null : fact.type().cast(stated.value());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UseCase that
        && Arrays.equals(standard, that.standard)
        && declared.equals(that.declared)
        && Objects.equals(date, that.date);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Arrays.hashCode(standard) + declared.hashCode()) + Objects.hashCode(date);
  }

  /** Returns date and facts, for debugging. */
  @Override
  public String toString() {
    return "UseCase" + (date == null ? "" : " on " + date) + known();
  }

  /** Collects the facts of a use. Not safe for use from many threads. */
  public static final class Builder {
    private final byte[] standard;
    private SortedMap<String, Stated> declared;

    /** False while the map is also that of a use, which never changes. */
    private boolean declaredIsOwn;

    private @Nullable LocalDate date;

    private Builder(UseCase start) {
      this.standard = start.standard.clone();
      this.declared = start.declared;
      this.date = start.date;
    }

    private SortedMap<String, Stated> ownDeclared() {
      if (!declaredIsOwn) {
        declared = new TreeMap<>(declared);
        declaredIsOwn = true;
      }
      return declared;
    }

    /**
     * States the date of the use.
     *
     * @param value the date
     * @return this builder
     */
    public Builder date(LocalDate value) {
      this.date = Objects.requireNonNull(value, "date");
      return this;
    }

    /**
     * States any fact.
     *
     * @param <V> the type of its values
     * @param fact the fact
     * @param value its value
     * @return this builder
     */
    public <V extends Comparable<?>> Builder with(Fact<V> fact, V value) {
      int place = fact.values().indexOf(Objects.requireNonNull(value, fact.name()));
      if (place < 0 && fact.isFinite()) {
        throw new IllegalArgumentException(
            fact.name() + ": found " + value + ", expected one of " + fact.values());
      }
      if (fact.slot() == Fact.NO_SLOT) {
        ownDeclared().put(fact.name(), new Stated(fact, value, place + 1));
      } else {
        standard[fact.slot()] = (byte) (place + 1);
      }
      return this;
    }

    /**
     * Makes a fact unknown.
     *
     * @param fact the fact
     * @return this builder
     */
    public Builder without(Fact<?> fact) {
      if (fact.slot() == Fact.NO_SLOT) {
        ownDeclared().remove(fact.name());
      } else {
        standard[fact.slot()] = 0;
      }
      return this;
    }

    /**
     * States {@link Facts#ACTIVITY}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder activity(Activity value) {
      return with(Facts.ACTIVITY, value);
    }

    /**
     * States {@link Facts#ACTOR}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder actor(Actor value) {
      return with(Facts.ACTOR, value);
    }

    /**
     * States {@link Facts#COMMERCIAL_PURPOSE}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder commercialPurpose(boolean value) {
      return with(Facts.COMMERCIAL_PURPOSE, value);
    }

    /**
     * States {@link Facts#SCIENTIFIC_RESEARCH_PURPOSE}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder scientificResearchPurpose(boolean value) {
      return with(Facts.SCIENTIFIC_RESEARCH_PURPOSE, value);
    }

    /**
     * States {@link Facts#INSTRUCTIONAL_PURPOSE}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder instructionalPurpose(boolean value) {
      return with(Facts.INSTRUCTIONAL_PURPOSE, value);
    }

    /**
     * States {@link Facts#ENJOYMENT_INTENT}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder enjoymentIntent(boolean value) {
      return with(Facts.ENJOYMENT_INTENT, value);
    }

    /**
     * States {@link Facts#ACT_IN_JURISDICTION}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder actInJurisdiction(boolean value) {
      return with(Facts.ACT_IN_JURISDICTION, value);
    }

    /**
     * States {@link Facts#OFFERED_TO_PUBLIC}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder offeredToPublic(boolean value) {
      return with(Facts.OFFERED_TO_PUBLIC, value);
    }

    /**
     * States {@link Facts#WORK_STATUS}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder workStatus(WorkStatus value) {
      return with(Facts.WORK_STATUS, value);
    }

    /**
     * States {@link Facts#WORK_TYPE}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder workType(WorkType value) {
      return with(Facts.WORK_TYPE, value);
    }

    /**
     * States {@link Facts#WORK_PUBLISHED}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder workPublished(boolean value) {
      return with(Facts.WORK_PUBLISHED, value);
    }

    /**
     * States {@link Facts#PUBLICLY_AVAILABLE_ONLINE}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder publiclyAvailableOnline(boolean value) {
      return with(Facts.PUBLICLY_AVAILABLE_ONLINE, value);
    }

    /**
     * States {@link Facts#LAWFUL_ACCESS}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder lawfulAccess(boolean value) {
      return with(Facts.LAWFUL_ACCESS, value);
    }

    /**
     * States {@link Facts#INFRINGING_SOURCE}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder infringingSource(boolean value) {
      return with(Facts.INFRINGING_SOURCE, value);
    }

    /**
     * States {@link Facts#INFRINGEMENT_KNOWLEDGE}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder infringementKnowledge(InfringementKnowledge value) {
      return with(Facts.INFRINGEMENT_KNOWLEDGE, value);
    }

    /**
     * States {@link Facts#TECHNICAL_PROTECTION_CIRCUMVENTED}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder technicalProtectionCircumvented(boolean value) {
      return with(Facts.TECHNICAL_PROTECTION_CIRCUMVENTED, value);
    }

    /**
     * States {@link Facts#CONTRACT_PROHIBITS}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder contractProhibits(boolean value) {
      return with(Facts.CONTRACT_PROHIBITS, value);
    }

    /**
     * States {@link Facts#CONTRACT_ACCEPTED}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder contractAccepted(boolean value) {
      return with(Facts.CONTRACT_ACCEPTED, value);
    }

    /**
     * States {@link Facts#OPT_OUT}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder optOut(OptOut value) {
      return with(Facts.OPT_OUT, value);
    }

    /**
     * States {@link Facts#OPT_OUT_REACHES_THIS_USE}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder optOutReachesThisUse(boolean value) {
      return with(Facts.OPT_OUT_REACHES_THIS_USE, value);
    }

    /**
     * States {@link Facts#OPT_OUT_BY_RIGHTSHOLDER}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder optOutByRightsholder(boolean value) {
      return with(Facts.OPT_OUT_BY_RIGHTSHOLDER, value);
    }

    /**
     * States {@link Facts#LICENCE_HELD}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder licenceHeld(boolean value) {
      return with(Facts.LICENCE_HELD, value);
    }

    /**
     * States {@link Facts#LICENSING_AVAILABILITY}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder licensingAvailability(LicensingAvailability value) {
      return with(Facts.LICENSING_AVAILABILITY, value);
    }

    /**
     * States {@link Facts#SUBSTANTIAL_PART}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder substantialPart(boolean value) {
      return with(Facts.SUBSTANTIAL_PART, value);
    }

    /**
     * States {@link Facts#TRANSIENT_COPIES_ONLY}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder transientCopiesOnly(boolean value) {
      return with(Facts.TRANSIENT_COPIES_ONLY, value);
    }

    /**
     * States {@link Facts#RETENTION_LIMITED}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder retentionLimited(boolean value) {
      return with(Facts.RETENTION_LIMITED, value);
    }

    /**
     * States {@link Facts#SECURELY_STORED}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder securelyStored(boolean value) {
      return with(Facts.SECURELY_STORED, value);
    }

    /**
     * States {@link Facts#SHARED_WITH_THIRD_PARTIES}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder sharedWithThirdParties(boolean value) {
      return with(Facts.SHARED_WITH_THIRD_PARTIES, value);
    }

    /**
     * States {@link Facts#SHARING_PURPOSE}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder sharingPurpose(SharingPurpose value) {
      return with(Facts.SHARING_PURPOSE, value);
    }

    /**
     * States {@link Facts#RECORDS_KEPT}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder recordsKept(boolean value) {
      return with(Facts.RECORDS_KEPT, value);
    }

    /**
     * States {@link Facts#MARKET_HARM}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder marketHarm(boolean value) {
      return with(Facts.MARKET_HARM, value);
    }

    /**
     * States {@link Facts#EXPRESSIVE_OUTPUT}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder expressiveOutput(boolean value) {
      return with(Facts.EXPRESSIVE_OUTPUT, value);
    }

    /**
     * States {@link Facts#PERSONAL_DATA}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder personalData(boolean value) {
      return with(Facts.PERSONAL_DATA, value);
    }

    /**
     * Returns the use.
     *
     * @return an immutable use with what was stated
     * @throws ContradictoryFactsException if two facts contradict each other
     */
    public UseCase build() {
      declaredIsOwn = false;
      UseCase built = new UseCase(standard.clone(), declared, date);
      for (Implication<?, ?> implication : Facts.implications()) {
        check(built, implication);
      }
      return built;
    }

    private static <C extends Comparable<?>> void check(
        UseCase built, Implication<?, C> implication) {
      Object premise = built.find(implication.premise());
      C conclusion = built.find(implication.conclusion());
      if (premise != null
          && implication.values().contains(premise)
          && conclusion != null
          && !conclusion.equals(implication.value())) {
        throw new ContradictoryFactsException(implication, premise, conclusion);
      }
    }
  }
}
