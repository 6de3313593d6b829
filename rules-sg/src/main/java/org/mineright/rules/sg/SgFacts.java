package org.mineright.rules.sg;

import java.util.List;
import org.mineright.fact.Fact;
import org.mineright.fact.Hands;

/** The facts that the law of Singapore alone needs. */
public final class SgFacts {
  /** The first copy came from a flagrantly infringing online location, s. 99. */
  public static final Fact<Boolean> FLAGRANTLY_INFRINGING_LOCATION =
      Fact.ofBoolean(
          "sg.flagrantlyInfringingLocation",
          Hands.USER,
          "The first copy came from a flagrantly infringing online location (s. 99)");

  /** Access was gained in breach of terms of use other than void ones, s. 244(2)(d). */
  public static final Fact<Boolean> ACCESS_TERMS_BREACHED =
      Fact.ofBoolean(
          "sg.accessTermsBreached",
          Hands.USER,
          "Access was gained in breach of terms of use other than void ones (s. 244(2)(d), Illustration (b))");

  /** The measure circumvented controls copying only, not access. */
  public static final Fact<Boolean> COPY_CONTROL_ONLY =
      Fact.ofBoolean(
          "sg.copyControlOnly",
          Hands.NOBODY,
          "The measure circumvented controls copying only, not access");

  /** Use of infringing copies is necessary for a prescribed purpose, s. 244(2)(e)(iii). */
  public static final Fact<Boolean> PRESCRIBED_PURPOSE =
      Fact.ofBoolean(
          "sg.prescribedPurpose",
          Hands.NOBODY,
          "Use of infringing copies is necessary for a prescribed purpose (s. 244(2)(e)(iii))");

  /**
   * The contract that excludes fair use was individually negotiated, fair and reasonable, s. 186.
   */
  public static final Fact<Boolean> CONTRACT_INDIVIDUALLY_NEGOTIATED =
      Fact.ofBoolean(
          "sg.contractIndividuallyNegotiated",
          Hands.NOBODY,
          "The contract that excludes fair use was individually negotiated, fair and reasonable (s. 186)");

  /** An article, or no more than a reasonable portion, s. 194. */
  public static final Fact<Boolean> REASONABLE_PORTION_ONLY =
      Fact.ofBoolean(
          "sg.reasonablePortionOnly",
          Hands.PROJECT,
          "An article, or no more than a reasonable portion (s. 194)");

  private SgFacts() {}

  static List<Fact<?>> all() {
    return List.of(
        FLAGRANTLY_INFRINGING_LOCATION,
        ACCESS_TERMS_BREACHED,
        COPY_CONTROL_ONLY,
        PRESCRIBED_PURPOSE,
        CONTRACT_INDIVIDUALLY_NEGOTIATED,
        REASONABLE_PORTION_ONLY);
  }
}
