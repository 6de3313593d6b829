package org.mineright.rules.jp;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mineright.fact.UseCase;
import org.mineright.regime.Readings;
import org.mineright.regime.Use;
import org.mineright.rules.jp.JpInterpretations.Art475Limb;
import org.mineright.rules.jp.JpInterpretations.ContractOverride;
import org.mineright.rules.jp.JpInterpretations.EnjoymentInference;
import org.mineright.rules.jp.JpInterpretations.KnownPirateSource;
import org.mineright.rules.jp.JpInterpretations.LawfulAccess;
import org.mineright.rules.jp.JpInterpretations.LicensingMarket;
import org.mineright.rules.jp.JpInterpretations.TpmCircumvention;

/** One use as the rules of Japan read it. */
public final class JpUse extends Use {

  JpUse(UseCase facts, LocalDate date, Readings readings) {
    super(facts, date, readings);
  }

  /**
   * Returns {@link JpFacts#MINOR_USE}.
   *
   * @return its value, null where unknown
   */
  public @Nullable Boolean getMinorUse() {
    return value(JpFacts.MINOR_USE);
  }

  /**
   * Returns {@link JpFacts#INCIDENTAL_TO_RESULT}.
   *
   * @return its value, null where unknown
   */
  public @Nullable Boolean getIncidentalToResult() {
    return value(JpFacts.INCIDENTAL_TO_RESULT);
  }

  /**
   * Returns {@link JpFacts#ANALYSIS_DATABASE_OFFER}.
   *
   * @return its value, null where unknown
   */
  public @Nullable AnalysisDatabaseOffer getAnalysisDatabaseOffer() {
    return value(JpFacts.ANALYSIS_DATABASE_OFFER);
  }

  /**
   * Returns {@link JpFacts#OPERATOR_STANDARDS_MET}.
   *
   * @return its value, null where unknown
   */
  public @Nullable Boolean getOperatorStandardsMet() {
    return value(JpFacts.OPERATOR_STANDARDS_MET);
  }

  /**
   * Returns {@link JpFacts#TARGETS_SPECIFIC_CREATOR}.
   *
   * @return its value, null where unknown
   */
  public @Nullable Boolean getTargetsSpecificCreator() {
    return value(JpFacts.TARGETS_SPECIFIC_CREATOR);
  }

  /**
   * Returns {@link JpFacts#NECESSARY_EXTENT}.
   *
   * @return its value, null where unknown
   */
  public @Nullable Boolean getNecessaryExtent() {
    return value(JpFacts.NECESSARY_EXTENT);
  }

  /**
   * Returns the reading of {@link JpInterpretations#TPM_CIRCUMVENTION}.
   *
   * @return the reading
   */
  public TpmCircumvention getTpmCircumvention() {
    return reading(JpInterpretations.TPM_CIRCUMVENTION);
  }

  /**
   * Returns the reading of {@link JpInterpretations#KNOWN_PIRATE_SOURCE}.
   *
   * @return the reading
   */
  public KnownPirateSource getKnownPirateSource() {
    return reading(JpInterpretations.KNOWN_PIRATE_SOURCE);
  }

  /**
   * Returns the reading of {@link JpInterpretations#LICENSING_MARKET}.
   *
   * @return the reading
   */
  public LicensingMarket getLicensingMarket() {
    return reading(JpInterpretations.LICENSING_MARKET);
  }

  /**
   * Returns the reading of {@link JpInterpretations#CONTRACT_OVERRIDE}.
   *
   * @return the reading
   */
  public ContractOverride getContractOverride() {
    return reading(JpInterpretations.CONTRACT_OVERRIDE);
  }

  /**
   * Returns the reading of {@link JpInterpretations#ART_47_5_LIMB}.
   *
   * @return the reading
   */
  public Art475Limb getArt475Limb() {
    return reading(JpInterpretations.ART_47_5_LIMB);
  }

  /**
   * Returns the reading of {@link JpInterpretations#ENJOYMENT_INFERENCE}.
   *
   * @return the reading
   */
  public EnjoymentInference getEnjoymentInference() {
    return reading(JpInterpretations.ENJOYMENT_INFERENCE);
  }

  /**
   * Returns the reading of {@link JpInterpretations#LAWFUL_ACCESS}, which is not the fact of that
   * name.
   *
   * @return the reading
   */
  public LawfulAccess getLawfulAccessReading() {
    return reading(JpInterpretations.LAWFUL_ACCESS);
  }
}
