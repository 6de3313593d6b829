package org.mineright.rules.hk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mineright.fact.UseCase;
import org.mineright.regime.Readings;
import org.mineright.regime.Use;
import org.mineright.rules.hk.HkInterpretations.CommercialResearch;
import org.mineright.rules.hk.HkInterpretations.ContractTerms;
import org.mineright.rules.hk.HkInterpretations.GenerativeTraining;
import org.mineright.rules.hk.HkInterpretations.KnownPiratedSource;
import org.mineright.rules.hk.HkInterpretations.LicenceAvailability;
import org.mineright.rules.hk.HkInterpretations.OptOutForm;
import org.mineright.rules.hk.HkInterpretations.ProposalRag;
import org.mineright.rules.hk.HkInterpretations.SyntheticReading;

/** One use as the rules of Hong Kong read it. */
public final class HkUse extends Use {

  HkUse(UseCase facts, LocalDate date, Readings readings) {
    super(facts, date, readings);
  }

  /**
   * Returns {@link HkFacts#SYNTHETIC_INPUT}.
   *
   * @return its value, null where unknown
   */
  public @Nullable Boolean getSyntheticInput() {
    return value(HkFacts.SYNTHETIC_INPUT);
  }

  /**
   * Returns the reading of {@link HkInterpretations#COMMERCIAL_RESEARCH}.
   *
   * @return the reading
   */
  public CommercialResearch getCommercialResearch() {
    return reading(HkInterpretations.COMMERCIAL_RESEARCH);
  }

  /**
   * Returns the reading of {@link HkInterpretations#GENERATIVE_TRAINING}.
   *
   * @return the reading
   */
  public GenerativeTraining getGenerativeTraining() {
    return reading(HkInterpretations.GENERATIVE_TRAINING);
  }

  /**
   * Returns the reading of {@link HkInterpretations#LICENCE_AVAILABILITY}.
   *
   * @return the reading
   */
  public LicenceAvailability getLicenceAvailability() {
    return reading(HkInterpretations.LICENCE_AVAILABILITY);
  }

  /**
   * Returns the reading of {@link HkInterpretations#KNOWN_PIRATED_SOURCE}.
   *
   * @return the reading
   */
  public KnownPiratedSource getKnownPiratedSource() {
    return reading(HkInterpretations.KNOWN_PIRATED_SOURCE);
  }

  /**
   * Returns the reading of {@link HkInterpretations#CONTRACT_TERMS}.
   *
   * @return the reading
   */
  public ContractTerms getContractTerms() {
    return reading(HkInterpretations.CONTRACT_TERMS);
  }

  /**
   * Returns the reading of {@link HkInterpretations#OPT_OUT_FORM}.
   *
   * @return the reading
   */
  public OptOutForm getOptOutForm() {
    return reading(HkInterpretations.OPT_OUT_FORM);
  }

  /**
   * Returns the reading of {@link HkInterpretations#PROPOSAL_RAG}.
   *
   * @return the reading
   */
  public ProposalRag getProposalRag() {
    return reading(HkInterpretations.PROPOSAL_RAG);
  }

  /**
   * Returns the reading of {@link HkInterpretations#SYNTHETIC_READING}.
   *
   * @return the reading
   */
  public SyntheticReading getSyntheticReading() {
    return reading(HkInterpretations.SYNTHETIC_READING);
  }
}
