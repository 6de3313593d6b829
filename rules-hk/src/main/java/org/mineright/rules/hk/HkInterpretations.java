package org.mineright.rules.hk;

import org.mineright.regime.Interpretation;

/** The unsettled points of the law of Hong Kong, each with its readings, the default first. */
public final class HkInterpretations {
  /** Is commercial research outside s.38? */
  public static final Interpretation<CommercialResearch> COMMERCIAL_RESEARCH =
      new Interpretation<>("hk.s38-commercial-research", CommercialResearch.class);

  /** Can generative use be research? */
  public static final Interpretation<GenerativeTraining> GENERATIVE_TRAINING =
      new Interpretation<>("hk.s38-generative-training", GenerativeTraining.class);

  /** Does an offered licence count against fairness? */
  public static final Interpretation<LicenceAvailability> LICENCE_AVAILABILITY =
      new Interpretation<>("hk.s38-licence-availability", LicenceAvailability.class);

  /** Does the bar of a known infringing copy need trade or distribution? */
  public static final Interpretation<KnownPiratedSource> KNOWN_PIRATED_SOURCE =
      new Interpretation<>("hk.known-pirated-source", KnownPiratedSource.class);

  /** Does a ban by contract close the permitted acts? */
  public static final Interpretation<ContractTerms> CONTRACT_TERMS =
      new Interpretation<>("hk.contract-terms", ContractTerms.class);

  /** What form must the opt-out of the 2025 proposal have? */
  public static final Interpretation<OptOutForm> OPT_OUT_FORM =
      new Interpretation<>("hk.proposal-opt-out-form", OptOutForm.class);

  /** Does the 2025 proposal cover retrieval? */
  public static final Interpretation<ProposalRag> PROPOSAL_RAG =
      new Interpretation<>("hk.proposal-rag", ProposalRag.class);

  /** Is the synthetic data proposal an immunity of its own? */
  public static final Interpretation<SyntheticReading> SYNTHETIC_READING =
      new Interpretation<>("hk.synthetic-reading", SyntheticReading.class);

  private HkInterpretations() {}

  /** Readings of {@link #COMMERCIAL_RESEARCH}. */
  public enum CommercialResearch {
    /** Commercial research is outside. */
    EXCLUDE,
    /** Commercial nature is one factor among several. */
    FACTOR
  }

  /** Readings of {@link #GENERATIVE_TRAINING}. */
  public enum GenerativeTraining {
    /** It can, where the result cannot replace the works. */
    NON_EXPRESSIVE_ONLY,
    /** It never can. */
    EXCLUDE,
    /** It can, whatever comes out. */
    INCLUDE
  }

  /** Readings of {@link #LICENCE_AVAILABILITY}. */
  public enum LicenceAvailability {
    /** It counts: it is part of the potential market. */
    ADVERSE,
    /** It does not count. */
    NEUTRAL
  }

  /** Readings of {@link #KNOWN_PIRATED_SOURCE}. */
  public enum KnownPiratedSource {
    /** It blocks always. */
    BLOCK_ALWAYS,
    /** It blocks in trade or business, and distribution, only. */
    BLOCK_TRADE_OR_BUSINESS_ONLY
  }

  /** Readings of {@link #CONTRACT_TERMS}. */
  public enum ContractTerms {
    /** The ban closes them. */
    NEEDS_PERMISSION,
    /** The ban binds, but its breach is no infringement. */
    WARN_ONLY
  }

  /** Readings of {@link #OPT_OUT_FORM}. */
  public enum OptOutForm {
    /** Any express declaration. */
    ANY_EXPRESS,
    /** Of content online, a machine-readable one. */
    MACHINE_READABLE_IF_ONLINE
  }

  /** Readings of {@link #PROPOSAL_RAG}. */
  public enum ProposalRag {
    /** Retrieval is not covered. */
    EXCLUDE,
    /** Retrieval is covered where it reproduces no expression. */
    INCLUDE
  }

  /** Readings of {@link #SYNTHETIC_READING}. */
  public enum SyntheticReading {
    /** An immunity of its own. */
    EXPLICIT_IMMUNITY,
    /** Only the exception of 2025, naming synthetic data. */
    FOLD_INTO_TDM
  }
}
