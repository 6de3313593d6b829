package org.mineright.rules.sg;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mineright.fact.UseCase;
import org.mineright.regime.Readings;
import org.mineright.regime.Use;

/** One use as the rules of Singapore read it. */
public final class SgUse extends Use {

  SgUse(UseCase facts, LocalDate date, Readings readings) {
    super(facts, date, readings);
  }

  /**
   * Returns {@link SgFacts#FLAGRANTLY_INFRINGING_LOCATION}.
   *
   * @return its value, null where unknown
   */
  public @Nullable Boolean getFlagrantlyInfringingLocation() {
    return value(SgFacts.FLAGRANTLY_INFRINGING_LOCATION);
  }

  /**
   * Returns {@link SgFacts#ACCESS_TERMS_BREACHED}.
   *
   * @return its value, null where unknown
   */
  public @Nullable Boolean getAccessTermsBreached() {
    return value(SgFacts.ACCESS_TERMS_BREACHED);
  }

  /**
   * Returns {@link SgFacts#COPY_CONTROL_ONLY}.
   *
   * @return its value, null where unknown
   */
  public @Nullable Boolean getCopyControlOnly() {
    return value(SgFacts.COPY_CONTROL_ONLY);
  }

  /**
   * Returns {@link SgFacts#PRESCRIBED_PURPOSE}.
   *
   * @return its value, null where unknown
   */
  public @Nullable Boolean getPrescribedPurpose() {
    return value(SgFacts.PRESCRIBED_PURPOSE);
  }

  /**
   * Returns {@link SgFacts#CONTRACT_INDIVIDUALLY_NEGOTIATED}.
   *
   * @return its value, null where unknown
   */
  public @Nullable Boolean getContractIndividuallyNegotiated() {
    return value(SgFacts.CONTRACT_INDIVIDUALLY_NEGOTIATED);
  }

  /**
   * Returns {@link SgFacts#REASONABLE_PORTION_ONLY}.
   *
   * @return its value, null where unknown
   */
  public @Nullable Boolean getReasonablePortionOnly() {
    return value(SgFacts.REASONABLE_PORTION_ONLY);
  }
}
