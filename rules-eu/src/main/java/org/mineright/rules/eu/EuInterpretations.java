package org.mineright.rules.eu;

import org.mineright.regime.Interpretation;

/** The unsettled points of European law, each with its readings, the default first. */
public final class EuInterpretations {
  /** Is training a generative model text and data mining? */
  public static final Interpretation<GenerativeTraining> GENERATIVE_TRAINING =
      new Interpretation<>("eu.generative-training", GenerativeTraining.class);

  /** Is a model that can reproduce a work a copy of it? */
  public static final Interpretation<Memorisation> MEMORISATION =
      new Interpretation<>("eu.memorisation", Memorisation.class);

  /** Does prose on the open web reserve? */
  public static final Interpretation<NaturalLanguageOptOut> NATURAL_LANGUAGE_OPT_OUT =
      new Interpretation<>("eu.natural-language-opt-out", NaturalLanguageOptOut.class);

  /** What follows from a source known to infringe? */
  public static final Interpretation<KnownInfringingSource> KNOWN_INFRINGING_SOURCE =
      new Interpretation<>("eu.known-infringing-source", KnownInfringingSource.class);

  private EuInterpretations() {}

  /** Readings of {@link #GENERATIVE_TRAINING}. */
  public enum GenerativeTraining {
    /** Training is mining: AI Act Art. 53(1)(c) presupposes it. */
    WITHIN_TDM,
    /** Training is not mining. */
    OUTSIDE_TDM
  }

  /** Readings of {@link #MEMORISATION}. */
  public enum Memorisation {
    /** The model is a reproduction (LG München I). */
    MODEL_IS_REPRODUCTION,
    /** Only its output can be. */
    OUTPUT_ONLY
  }

  /** Readings of {@link #NATURAL_LANGUAGE_OPT_OUT}. */
  public enum NaturalLanguageOptOut {
    /** Prose counts from the day that tools can read it. */
    STATE_OF_THE_ART,
    /** Prose never counts online. */
    MACHINE_READABLE_ONLY,
    /** Prose always counts. */
    ALWAYS_EFFECTIVE
  }

  /** Readings of {@link #KNOWN_INFRINGING_SOURCE}. */
  public enum KnownInfringingSource {
    /** It blocks the use. */
    BLOCKED,
    /** It denies the exceptions; permission cures. */
    NEEDS_LICENCE
  }
}
