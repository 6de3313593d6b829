package org.mineright.rules.cn;

import java.util.List;
import org.mineright.fact.Fact;
import org.mineright.fact.Hands;

/** The facts that Chinese law, or a proposal for it, alone needs. */
public final class CnFacts {
  /** The works copied are few relative to need, not a bulk corpus. */
  public static final Fact<Boolean> SMALL_QUANTITY =
      Fact.ofBoolean(
          "cn.smallQuantity",
          Hands.PROJECT,
          "The works copied are few relative to need, not a bulk corpus");

  /** A state organ acts in its official duty, within reasonable scope. */
  public static final Fact<Boolean> PERFORMING_OFFICIAL_DUTY =
      Fact.ofBoolean(
          "cn.performingOfficialDuty",
          Hands.NOBODY,
          "A state organ acts in its official duty, within reasonable scope");

  /** Meant to produce a recognisable voice or likeness without that person's consent. */
  public static final Fact<Boolean> IDENTIFIABLE_PERSON_IMITATED =
      Fact.ofBoolean(
          "cn.identifiablePersonImitated",
          Hands.USER,
          "Meant to produce a recognisable voice or likeness without that person's consent");

  /** The list of works was published on a designated platform for at least 30 days (proposal). */
  public static final Fact<Boolean> NOTICE_PERIOD_OBSERVED =
      Fact.ofBoolean(
          "cn.noticePeriodObserved",
          Hands.USER,
          "The list of works was published on a designated platform for at least 30 days (proposal)");

  /**
   * The rightsholder objected in the notice period, or declared a prohibition to the collective
   * (proposals).
   */
  public static final Fact<Boolean> RIGHTSHOLDER_OBJECTED =
      Fact.ofBoolean(
          "cn.rightsholderObjected",
          Hands.RIGHTSHOLDER,
          "The rightsholder objected in the notice period, or declared a prohibition to the collective (proposals)");

  /** The tiered compensation or standard fee was paid (proposals). */
  public static final Fact<Boolean> COMPENSATION_PAID =
      Fact.ofBoolean(
          "cn.compensationPaid",
          Hands.USER,
          "The tiered compensation or standard fee was paid (proposals)");

  /** The work is managed by a collective management organisation (proposal). */
  public static final Fact<Boolean> COLLECTIVELY_MANAGED =
      Fact.ofBoolean(
          "cn.collectivelyManaged",
          Hands.NOBODY,
          "The work is managed by a collective management organisation (proposal)");

  /** Works that were opted out are filtered in real time (proposal). */
  public static final Fact<Boolean> OPT_OUT_FILTER_ACTIVE =
      Fact.ofBoolean(
          "cn.optOutFilterActive",
          Hands.USER,
          "Works that were opted out are filtered in real time (proposal)");

  private CnFacts() {}

  static List<Fact<?>> all() {
    return List.of(
        SMALL_QUANTITY,
        PERFORMING_OFFICIAL_DUTY,
        IDENTIFIABLE_PERSON_IMITATED,
        NOTICE_PERIOD_OBSERVED,
        RIGHTSHOLDER_OBJECTED,
        COMPENSATION_PAID,
        COLLECTIVELY_MANAGED,
        OPT_OUT_FILTER_ACTIVE);
  }
}
