package org.mineright.rules.eu;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mineright.fact.UseCase;
import org.mineright.regime.Readings;
import org.mineright.regime.Use;
import org.mineright.rules.eu.EuInterpretations.GenerativeTraining;
import org.mineright.rules.eu.EuInterpretations.KnownInfringingSource;
import org.mineright.rules.eu.EuInterpretations.Memorisation;
import org.mineright.rules.eu.EuInterpretations.NaturalLanguageOptOut;

/** One use as the rules of the European Union read it. */
public final class EuUse extends Use {

  EuUse(UseCase facts, LocalDate date, Readings readings) {
    super(facts, date, readings);
  }

  /**
   * Returns {@link EuFacts#MEMBER_STATE}.
   *
   * @return its value, null where unknown
   */
  public @Nullable MemberState getMemberState() {
    return value(EuFacts.MEMBER_STATE);
  }

  /**
   * Returns {@link EuFacts#COMMERCIAL_CONTROL}.
   *
   * @return its value, null where unknown
   */
  public @Nullable Boolean getCommercialControl() {
    return value(EuFacts.COMMERCIAL_CONTROL);
  }

  /**
   * Returns {@link EuFacts#GPAI_PROVIDER}.
   *
   * @return its value, null where unknown
   */
  public @Nullable Boolean getGpaiProvider() {
    return value(EuFacts.GPAI_PROVIDER);
  }

  /**
   * Returns {@link EuFacts#MODEL_ON_MARKET_BEFORE_AUGUST_2025}.
   *
   * @return its value, null where unknown
   */
  public @Nullable Boolean getModelOnMarketBeforeAugust2025() {
    return value(EuFacts.MODEL_ON_MARKET_BEFORE_AUGUST_2025);
  }

  /**
   * Returns the reading of {@link EuInterpretations#GENERATIVE_TRAINING}.
   *
   * @return the reading
   */
  public GenerativeTraining getGenerativeTraining() {
    return reading(EuInterpretations.GENERATIVE_TRAINING);
  }

  /**
   * Returns the reading of {@link EuInterpretations#MEMORISATION}.
   *
   * @return the reading
   */
  public Memorisation getMemorisation() {
    return reading(EuInterpretations.MEMORISATION);
  }

  /**
   * Returns the reading of {@link EuInterpretations#NATURAL_LANGUAGE_OPT_OUT}.
   *
   * @return the reading
   */
  public NaturalLanguageOptOut getNaturalLanguageOptOut() {
    return reading(EuInterpretations.NATURAL_LANGUAGE_OPT_OUT);
  }

  /**
   * Returns the reading of {@link EuInterpretations#KNOWN_INFRINGING_SOURCE}.
   *
   * @return the reading
   */
  public KnownInfringingSource getKnownInfringingSource() {
    return reading(EuInterpretations.KNOWN_INFRINGING_SOURCE);
  }
}
