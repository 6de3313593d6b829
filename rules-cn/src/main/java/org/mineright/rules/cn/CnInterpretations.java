package org.mineright.rules.cn;

import org.mineright.regime.Interpretation;

/**
 * The unsettled points of Chinese law and of the proposals for it, each with its readings, the
 * default first.
 */
public final class CnInterpretations {
  /** Can training be fair use although Art. 24 of the Copyright Law does not list it? */
  public static final Interpretation<TrainingFairUse> TRAINING_FAIR_USE =
      new Interpretation<>("cn.training-fair-use", TrainingFairUse.class);

  /** Are purely temporary copies reproductions? */
  public static final Interpretation<TemporaryCopies> TEMPORARY_COPIES =
      new Interpretation<>("cn.temporary-copies", TemporaryCopies.class);

  /** What follows from terms that forbid the use? */
  public static final Interpretation<ContractTerms> CONTRACT_TERMS =
      new Interpretation<>("cn.contract-terms", ContractTerms.class);

  /** Who may rely on the item for scientific research, Copyright Law Art. 24(1)(6)? */
  public static final Interpretation<ResearchActors> RESEARCH_ACTORS =
      new Interpretation<>("cn.art-24-6-actors", ResearchActors.class);

  /** Whom does a source known to infringe block? */
  public static final Interpretation<KnownPiratedSource> KNOWN_PIRATED_SOURCE =
      new Interpretation<>("cn.known-pirated-source", KnownPiratedSource.class);

  /** Which purposes does the proposed information-analytical use cover? */
  public static final Interpretation<InformationAnalysisScope> INFORMATION_ANALYSIS_SCOPE =
      new Interpretation<>("cn.information-analysis-scope", InformationAnalysisScope.class);

  /** What does a declaration made before the notice do to the proposed quasi-statutory licence? */
  public static final Interpretation<PriorDeclaration> PRIOR_DECLARATION =
      new Interpretation<>("cn.prior-declaration", PriorDeclaration.class);

  /** Which declarations take a work out of the proposed collective licence? */
  public static final Interpretation<DeclarationForm> DECLARATION_FORM =
      new Interpretation<>("cn.declaration-form", DeclarationForm.class);

  private CnInterpretations() {}

  /** Readings of {@link #TRAINING_FAIR_USE}. */
  public enum TrainingFairUse {
    /** Only what the statute lists is fair use. */
    STATUTE_ONLY,
    /** Training can be fair by the three-step test (Hangzhou Internet Court, obiter). */
    JUDICIAL_THREE_STEP
  }

  /** Readings of {@link #TEMPORARY_COPIES}. */
  public enum TemporaryCopies {
    /** They are outside the reproduction right. */
    OUTSIDE_RIGHT,
    /** They are reproductions. */
    REPRODUCTION
  }

  /** Readings of {@link #CONTRACT_TERMS}. */
  public enum ContractTerms {
    /** Permission is needed in spite of the exceptions. */
    NEEDS_PERMISSION,
    /** A warning. */
    WARN_ONLY
  }

  /** Readings of {@link #RESEARCH_ACTORS}. */
  public enum ResearchActors {
    /** Research organisations and educational institutions. */
    INSTITUTIONS_ONLY,
    /** Anyone who does research. */
    ANY_RESEARCHER
  }

  /** Readings of {@link #KNOWN_PIRATED_SOURCE}. */
  public enum KnownPiratedSource {
    /** Everybody. */
    BLOCK_ALWAYS,
    /** Only those who provide a service to the public. */
    BLOCK_SERVICE_PROVIDERS_ONLY
  }

  /** Readings of {@link #INFORMATION_ANALYSIS_SCOPE}. */
  public enum InformationAnalysisScope {
    /** Any purpose. */
    ANY_PURPOSE,
    /** Non-commercial ones. */
    NON_COMMERCIAL_ONLY
  }

  /** Readings of {@link #PRIOR_DECLARATION}. */
  public enum PriorDeclaration {
    /** It excludes the work. */
    EXCLUDES,
    /** Nothing: only objections count. */
    IGNORED
  }

  /** Readings of {@link #DECLARATION_FORM}. */
  public enum DeclarationForm {
    /** Any express one. */
    ANY_EXPRESS,
    /** Only one to the collective management organisation. */
    TO_CMO_ONLY
  }
}
