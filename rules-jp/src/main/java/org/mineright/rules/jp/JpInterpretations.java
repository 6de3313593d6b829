package org.mineright.rules.jp;

import org.mineright.regime.FixedReading;
import org.mineright.regime.Interpretation;

/** The unsettled points of Japanese law, each with its readings, the default first. */
public final class JpInterpretations {
  /** Does circumventing an access control block a use that prejudices nobody? */
  public static final Interpretation<TpmCircumvention> TPM_CIRCUMVENTION =
      new Interpretation<>("jp.tpm-circumvention", TpmCircumvention.class);

  /** What follows from a source known to be pirated? */
  public static final Interpretation<KnownPirateSource> KNOWN_PIRATE_SOURCE =
      new Interpretation<>("jp.known-pirate-source", KnownPirateSource.class);

  /** Which licensing market does the proviso of Art. 30-4 protect? */
  public static final Interpretation<LicensingMarket> LICENSING_MARKET =
      new Interpretation<>("jp.licensing-market", LicensingMarket.class);

  /** Can a contract exclude Art. 30-4? */
  public static final Interpretation<ContractOverride> CONTRACT_OVERRIDE =
      new Interpretation<>("jp.contract-override", ContractOverride.class);

  /** Is retrieval-augmented generation search or analysis, in Art. 47-5? */
  public static final Interpretation<Art475Limb> ART_47_5_LIMB =
      new Interpretation<>("jp.art-47-5-limb", Art475Limb.class);

  /** Does similar output show an enjoyment purpose of training? */
  public static final Interpretation<EnjoymentInference> ENJOYMENT_INFERENCE =
      new Interpretation<>("jp.enjoyment-inference", EnjoymentInference.class);

  /** Does evading an access gate count in the proviso of Art. 30-4? */
  public static final Interpretation<LawfulAccess> LAWFUL_ACCESS =
      new Interpretation<>("jp.lawful-access", LawfulAccess.class);

  static final FixedReading ROBOTS_INFERENCE = new FixedReading("jp.robots-inference", "APPLY");

  static final FixedReading ITEM_II = new FixedReading("jp.item-ii", "REBUTTABLE");

  private JpInterpretations() {}

  /** Readings of {@link #TPM_CIRCUMVENTION}. */
  public enum TpmCircumvention {
    /** It blocks. */
    BLOCK,
    /** It blocks only where the rightsholder's interests are prejudiced. */
    ALLOW_IF_NO_PREJUDICE
  }

  /** Readings of {@link #KNOWN_PIRATE_SOURCE}. */
  public enum KnownPirateSource {
    /** Permission is needed. */
    NEEDS_LICENCE,
    /** It is infringement. */
    BLOCKED,
    /** The text of Art. 30-4 does not ask for a lawful source. */
    PERMIT
  }

  /** Readings of {@link #LICENSING_MARKET}. */
  public enum LicensingMarket {
    /** The market of databases organised for data analysis (the official example). */
    DATABASE_ONLY,
    /** The market of any licence for mining. */
    ANY_TDM_LICENCE
  }

  /** Readings of {@link #CONTRACT_OVERRIDE}. */
  public enum ContractOverride {
    /** A clause that was agreed binds. */
    BINDS_IF_ASSENTED,
    /** Breach of contract is no infringement. */
    COPYRIGHT_ONLY
  }

  /** Readings of {@link #ART_47_5_LIMB}. */
  public enum Art475Limb {
    /** Art. 47-5(1)(i): bans on collection bind. */
    SEARCH,
    /** Art. 47-5(1)(ii): they do not. */
    ANALYSIS
  }

  /** Readings of {@link #ENJOYMENT_INFERENCE}. */
  public enum EnjoymentInference {
    /** Similar output shows the purpose. */
    FROM_OUTPUT,
    /** The stated purpose counts, unless a creator is targeted. */
    STATED_PURPOSE
  }

  /** Readings of {@link #LAWFUL_ACCESS}. */
  public enum LawfulAccess {
    /** Evading an access gate can prejudice unreasonably. */
    PROVISO_FACTOR,
    /** The text of Art. 30-4 does not ask for lawful access. */
    IRRELEVANT
  }
}
