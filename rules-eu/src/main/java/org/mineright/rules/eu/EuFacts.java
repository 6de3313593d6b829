package org.mineright.rules.eu;

import java.util.List;
import org.mineright.fact.Fact;
import org.mineright.fact.Hands;

/** The facts that European law alone needs. */
public final class EuFacts {
  /** Whose national law governs the act. */
  public static final Fact<MemberState> MEMBER_STATE =
      Fact.ofEnum(
          "eu.memberState",
          MemberState.class,
          Hands.PROJECT,
          "The Member State whose national law governs the act, by ISO 3166-1 alpha-2 code");

  /**
   * An undertaking has decisive influence over the research organisation and preferential access to
   * its results.
   */
  public static final Fact<Boolean> COMMERCIAL_CONTROL =
      Fact.ofBoolean(
          "eu.commercialControl",
          Hands.PROJECT,
          "An undertaking has decisive influence over the research organisation and preferential access to its results");

  /** Provider of a general-purpose AI model placed on the Union market (obligations only). */
  public static final Fact<Boolean> GPAI_PROVIDER =
      Fact.ofBoolean(
          "eu.gpaiProvider",
          Hands.NOBODY,
          "Provider of a general-purpose AI model placed on the Union market (obligations only)");

  /** That model was placed on the Union market before 2 August 2025 (obligations only). */
  public static final Fact<Boolean> MODEL_ON_MARKET_BEFORE_AUGUST_2025 =
      Fact.ofBoolean(
          "eu.modelOnMarketBeforeAugust2025",
          Hands.NOBODY,
          "That model was placed on the Union market before 2 August 2025 (obligations only)");

  private EuFacts() {}

  static List<Fact<?>> all() {
    return List.of(
        MEMBER_STATE, COMMERCIAL_CONTROL, GPAI_PROVIDER, MODEL_ON_MARKET_BEFORE_AUGUST_2025);
  }
}
