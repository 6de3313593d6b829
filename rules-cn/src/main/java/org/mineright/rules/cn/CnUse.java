package org.mineright.rules.cn;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mineright.fact.UseCase;
import org.mineright.regime.Readings;
import org.mineright.regime.Use;
import org.mineright.rules.cn.CnInterpretations.ContractTerms;
import org.mineright.rules.cn.CnInterpretations.DeclarationForm;
import org.mineright.rules.cn.CnInterpretations.InformationAnalysisScope;
import org.mineright.rules.cn.CnInterpretations.KnownPiratedSource;
import org.mineright.rules.cn.CnInterpretations.PriorDeclaration;
import org.mineright.rules.cn.CnInterpretations.ResearchActors;
import org.mineright.rules.cn.CnInterpretations.TemporaryCopies;
import org.mineright.rules.cn.CnInterpretations.TrainingFairUse;

/** One use as the rules of China read it. */
public final class CnUse extends Use {

  CnUse(UseCase facts, LocalDate date, Readings readings) {
    super(facts, date, readings);
  }

  /**
   * Returns {@link CnFacts#SMALL_QUANTITY}.
   *
   * @return its value, null where unknown
   */
  public @Nullable Boolean getSmallQuantity() {
    return value(CnFacts.SMALL_QUANTITY);
  }

  /**
   * Returns {@link CnFacts#PERFORMING_OFFICIAL_DUTY}.
   *
   * @return its value, null where unknown
   */
  public @Nullable Boolean getPerformingOfficialDuty() {
    return value(CnFacts.PERFORMING_OFFICIAL_DUTY);
  }

  /**
   * Returns {@link CnFacts#IDENTIFIABLE_PERSON_IMITATED}.
   *
   * @return its value, null where unknown
   */
  public @Nullable Boolean getIdentifiablePersonImitated() {
    return value(CnFacts.IDENTIFIABLE_PERSON_IMITATED);
  }

  /**
   * Returns {@link CnFacts#NOTICE_PERIOD_OBSERVED}.
   *
   * @return its value, null where unknown
   */
  public @Nullable Boolean getNoticePeriodObserved() {
    return value(CnFacts.NOTICE_PERIOD_OBSERVED);
  }

  /**
   * Returns {@link CnFacts#RIGHTSHOLDER_OBJECTED}.
   *
   * @return its value, null where unknown
   */
  public @Nullable Boolean getRightsholderObjected() {
    return value(CnFacts.RIGHTSHOLDER_OBJECTED);
  }

  /**
   * Returns {@link CnFacts#COMPENSATION_PAID}.
   *
   * @return its value, null where unknown
   */
  public @Nullable Boolean getCompensationPaid() {
    return value(CnFacts.COMPENSATION_PAID);
  }

  /**
   * Returns {@link CnFacts#COLLECTIVELY_MANAGED}.
   *
   * @return its value, null where unknown
   */
  public @Nullable Boolean getCollectivelyManaged() {
    return value(CnFacts.COLLECTIVELY_MANAGED);
  }

  /**
   * Returns {@link CnFacts#OPT_OUT_FILTER_ACTIVE}.
   *
   * @return its value, null where unknown
   */
  public @Nullable Boolean getOptOutFilterActive() {
    return value(CnFacts.OPT_OUT_FILTER_ACTIVE);
  }

  /**
   * Returns the reading of {@link CnInterpretations#TRAINING_FAIR_USE}.
   *
   * @return the reading
   */
  public TrainingFairUse getTrainingFairUse() {
    return reading(CnInterpretations.TRAINING_FAIR_USE);
  }

  /**
   * Returns the reading of {@link CnInterpretations#TEMPORARY_COPIES}.
   *
   * @return the reading
   */
  public TemporaryCopies getTemporaryCopies() {
    return reading(CnInterpretations.TEMPORARY_COPIES);
  }

  /**
   * Returns the reading of {@link CnInterpretations#CONTRACT_TERMS}.
   *
   * @return the reading
   */
  public ContractTerms getContractTerms() {
    return reading(CnInterpretations.CONTRACT_TERMS);
  }

  /**
   * Returns the reading of {@link CnInterpretations#RESEARCH_ACTORS}.
   *
   * @return the reading
   */
  public ResearchActors getResearchActors() {
    return reading(CnInterpretations.RESEARCH_ACTORS);
  }

  /**
   * Returns the reading of {@link CnInterpretations#KNOWN_PIRATED_SOURCE}.
   *
   * @return the reading
   */
  public KnownPiratedSource getKnownPiratedSource() {
    return reading(CnInterpretations.KNOWN_PIRATED_SOURCE);
  }

  /**
   * Returns the reading of {@link CnInterpretations#INFORMATION_ANALYSIS_SCOPE}.
   *
   * @return the reading
   */
  public InformationAnalysisScope getInformationAnalysisScope() {
    return reading(CnInterpretations.INFORMATION_ANALYSIS_SCOPE);
  }

  /**
   * Returns the reading of {@link CnInterpretations#PRIOR_DECLARATION}.
   *
   * @return the reading
   */
  public PriorDeclaration getPriorDeclaration() {
    return reading(CnInterpretations.PRIOR_DECLARATION);
  }

  /**
   * Returns the reading of {@link CnInterpretations#DECLARATION_FORM}.
   *
   * @return the reading
   */
  public DeclarationForm getDeclarationForm() {
    return reading(CnInterpretations.DECLARATION_FORM);
  }
}
