package org.mineright.regime;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mineright.fact.Activity;
import org.mineright.fact.Actor;
import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.fact.InfringementKnowledge;
import org.mineright.fact.LicensingAvailability;
import org.mineright.fact.OptOut;
import org.mineright.fact.SharingPurpose;
import org.mineright.fact.UseCase;
import org.mineright.fact.WorkStatus;
import org.mineright.fact.WorkType;

/**
 * One use as rules read it: {@code Use( lawfulAccess == true )}. A property that is {@code null} is
 * unknown; here, and here alone, null has that meaning, since DRL has no other word for it. So
 * {@code workType != SOFTWARE} is true of an unknown work type as well: a rule that means a known
 * one says {@code workType != null}.
 *
 * <p>A module whose law has facts or interpretations of its own extends this class with a property
 * for each, built on {@link #value} and {@link #reading}. Instances are read by one decision only.
 */
public class Use {
  private final UseCase facts;
  private final LocalDate date;
  private final Readings readings;
  private @Nullable Reads reads;

  /**
   * Prepares a use for the rules.
   *
   * @param facts what is known, implications included
   * @param date the date of the use
   * @param readings the readings to take
   */
  public Use(UseCase facts, LocalDate date, Readings readings) {
    this.facts = facts;
    this.date = date;
    this.readings = readings;
  }

  /**
   * Returns the date of the use.
   *
   * @return the date, always known
   */
  public final LocalDate getDate() {
    if (reads != null) {
      reads.date();
    }
    return date;
  }

  /**
   * Has somebody told what rules read of this use from now on.
   *
   * @param listener who is told
   */
  public final void tellReads(Reads listener) {
    this.reads = listener;
  }

  /**
   * Returns the value of a fact.
   *
   * @param <V> the type of its values
   * @param fact the fact
   * @return its value, null where unknown
   */
  protected final <V extends Comparable<?>> @Nullable V value(Fact<V> fact) {
    if (reads != null) {
      reads.fact(fact);
    }
    return facts.get(fact).orElse(null);
  }

  /**
   * Returns the reading to take of an unsettled point.
   *
   * @param <R> its readings
   * @param interpretation the point
   * @return the reading, always known
   */
  protected final <R extends Enum<R>> R reading(Interpretation<R> interpretation) {
    if (reads != null) {
      reads.reading(interpretation);
    }
    return readings.of(interpretation);
  }

  /**
   * Returns {@link Facts#ACTIVITY}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable Activity getActivity() {
    return value(Facts.ACTIVITY);
  }

  /**
   * Returns {@link Facts#ACTOR}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable Actor getActor() {
    return value(Facts.ACTOR);
  }

  /**
   * Returns {@link Facts#COMMERCIAL_PURPOSE}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable Boolean getCommercialPurpose() {
    return value(Facts.COMMERCIAL_PURPOSE);
  }

  /**
   * Returns {@link Facts#SCIENTIFIC_RESEARCH_PURPOSE}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable Boolean getScientificResearchPurpose() {
    return value(Facts.SCIENTIFIC_RESEARCH_PURPOSE);
  }

  /**
   * Returns {@link Facts#INSTRUCTIONAL_PURPOSE}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable Boolean getInstructionalPurpose() {
    return value(Facts.INSTRUCTIONAL_PURPOSE);
  }

  /**
   * Returns {@link Facts#ENJOYMENT_INTENT}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable Boolean getEnjoymentIntent() {
    return value(Facts.ENJOYMENT_INTENT);
  }

  /**
   * Returns {@link Facts#ACT_IN_JURISDICTION}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable Boolean getActInJurisdiction() {
    return value(Facts.ACT_IN_JURISDICTION);
  }

  /**
   * Returns {@link Facts#OFFERED_TO_PUBLIC}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable Boolean getOfferedToPublic() {
    return value(Facts.OFFERED_TO_PUBLIC);
  }

  /**
   * Returns {@link Facts#WORK_STATUS}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable WorkStatus getWorkStatus() {
    return value(Facts.WORK_STATUS);
  }

  /**
   * Returns {@link Facts#WORK_TYPE}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable WorkType getWorkType() {
    return value(Facts.WORK_TYPE);
  }

  /**
   * Returns {@link Facts#WORK_PUBLISHED}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable Boolean getWorkPublished() {
    return value(Facts.WORK_PUBLISHED);
  }

  /**
   * Returns {@link Facts#PUBLICLY_AVAILABLE_ONLINE}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable Boolean getPubliclyAvailableOnline() {
    return value(Facts.PUBLICLY_AVAILABLE_ONLINE);
  }

  /**
   * Returns {@link Facts#LAWFUL_ACCESS}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable Boolean getLawfulAccess() {
    return value(Facts.LAWFUL_ACCESS);
  }

  /**
   * Returns {@link Facts#INFRINGING_SOURCE}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable Boolean getInfringingSource() {
    return value(Facts.INFRINGING_SOURCE);
  }

  /**
   * Returns {@link Facts#INFRINGEMENT_KNOWLEDGE}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable InfringementKnowledge getInfringementKnowledge() {
    return value(Facts.INFRINGEMENT_KNOWLEDGE);
  }

  /**
   * Returns {@link Facts#TECHNICAL_PROTECTION_CIRCUMVENTED}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable Boolean getTechnicalProtectionCircumvented() {
    return value(Facts.TECHNICAL_PROTECTION_CIRCUMVENTED);
  }

  /**
   * Returns {@link Facts#CONTRACT_PROHIBITS}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable Boolean getContractProhibits() {
    return value(Facts.CONTRACT_PROHIBITS);
  }

  /**
   * Returns {@link Facts#CONTRACT_ACCEPTED}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable Boolean getContractAccepted() {
    return value(Facts.CONTRACT_ACCEPTED);
  }

  /**
   * Returns {@link Facts#OPT_OUT}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable OptOut getOptOut() {
    return value(Facts.OPT_OUT);
  }

  /**
   * Returns {@link Facts#OPT_OUT_REACHES_THIS_USE}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable Boolean getOptOutReachesThisUse() {
    return value(Facts.OPT_OUT_REACHES_THIS_USE);
  }

  /**
   * Returns {@link Facts#OPT_OUT_BY_RIGHTSHOLDER}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable Boolean getOptOutByRightsholder() {
    return value(Facts.OPT_OUT_BY_RIGHTSHOLDER);
  }

  /**
   * Returns {@link Facts#LICENCE_HELD}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable Boolean getLicenceHeld() {
    return value(Facts.LICENCE_HELD);
  }

  /**
   * Returns {@link Facts#LICENSING_AVAILABILITY}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable LicensingAvailability getLicensingAvailability() {
    return value(Facts.LICENSING_AVAILABILITY);
  }

  /**
   * Returns {@link Facts#SUBSTANTIAL_PART}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable Boolean getSubstantialPart() {
    return value(Facts.SUBSTANTIAL_PART);
  }

  /**
   * Returns {@link Facts#TRANSIENT_COPIES_ONLY}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable Boolean getTransientCopiesOnly() {
    return value(Facts.TRANSIENT_COPIES_ONLY);
  }

  /**
   * Returns {@link Facts#RETENTION_LIMITED}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable Boolean getRetentionLimited() {
    return value(Facts.RETENTION_LIMITED);
  }

  /**
   * Returns {@link Facts#SECURELY_STORED}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable Boolean getSecurelyStored() {
    return value(Facts.SECURELY_STORED);
  }

  /**
   * Returns {@link Facts#SHARED_WITH_THIRD_PARTIES}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable Boolean getSharedWithThirdParties() {
    return value(Facts.SHARED_WITH_THIRD_PARTIES);
  }

  /**
   * Returns {@link Facts#SHARING_PURPOSE}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable SharingPurpose getSharingPurpose() {
    return value(Facts.SHARING_PURPOSE);
  }

  /**
   * Returns {@link Facts#RECORDS_KEPT}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable Boolean getRecordsKept() {
    return value(Facts.RECORDS_KEPT);
  }

  /**
   * Returns {@link Facts#MARKET_HARM}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable Boolean getMarketHarm() {
    return value(Facts.MARKET_HARM);
  }

  /**
   * Returns {@link Facts#EXPRESSIVE_OUTPUT}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable Boolean getExpressiveOutput() {
    return value(Facts.EXPRESSIVE_OUTPUT);
  }

  /**
   * Returns {@link Facts#PERSONAL_DATA}.
   *
   * @return its value, null where unknown
   */
  public final @Nullable Boolean getPersonalData() {
    return value(Facts.PERSONAL_DATA);
  }
}
