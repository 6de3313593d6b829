package org.mineright.examples.benchmarks;

import org.jspecify.annotations.Nullable;
import org.mineright.fact.Activity;
import org.mineright.fact.Facts;
import org.mineright.fact.OptOut;
import org.mineright.fact.UseCase;

/**
 * One use as rule engines match it, with the facts of CDSM Art. 4: null for unknown. A rule leaves
 * its answer here.
 */
public final class Art4Use {
  private final @Nullable Activity activity;
  private final @Nullable Boolean publiclyAvailableOnline;
  private final @Nullable Boolean lawfulAccess;
  private final @Nullable Boolean infringingSource;
  private final @Nullable Boolean technicalProtectionCircumvented;
  private final @Nullable Boolean contractProhibits;
  private final @Nullable Boolean contractAccepted;
  private final @Nullable OptOut optOut;
  private final @Nullable Boolean optOutReachesThisUse;
  private final @Nullable Boolean optOutByRightsholder;
  private final @Nullable Boolean retentionLimited;
  private final @Nullable Boolean sharedWithThirdParties;
  private final @Nullable Boolean marketHarm;
  private final @Nullable Boolean expressiveOutput;
  private boolean applies;

  Art4Use(UseCase use) {
    activity = use.get(Facts.ACTIVITY).orElse(null);
    publiclyAvailableOnline = use.get(Facts.PUBLICLY_AVAILABLE_ONLINE).orElse(null);
    lawfulAccess = use.get(Facts.LAWFUL_ACCESS).orElse(null);
    infringingSource = use.get(Facts.INFRINGING_SOURCE).orElse(null);
    technicalProtectionCircumvented = use.get(Facts.TECHNICAL_PROTECTION_CIRCUMVENTED).orElse(null);
    contractProhibits = use.get(Facts.CONTRACT_PROHIBITS).orElse(null);
    contractAccepted = use.get(Facts.CONTRACT_ACCEPTED).orElse(null);
    optOut = use.get(Facts.OPT_OUT).orElse(null);
    optOutReachesThisUse = use.get(Facts.OPT_OUT_REACHES_THIS_USE).orElse(null);
    optOutByRightsholder = use.get(Facts.OPT_OUT_BY_RIGHTSHOLDER).orElse(null);
    retentionLimited = use.get(Facts.RETENTION_LIMITED).orElse(null);
    sharedWithThirdParties = use.get(Facts.SHARED_WITH_THIRD_PARTIES).orElse(null);
    marketHarm = use.get(Facts.MARKET_HARM).orElse(null);
    expressiveOutput = use.get(Facts.EXPRESSIVE_OUTPUT).orElse(null);
  }

  public @Nullable Activity getActivity() {
    return activity;
  }

  public @Nullable Boolean getPubliclyAvailableOnline() {
    return publiclyAvailableOnline;
  }

  public @Nullable Boolean getLawfulAccess() {
    return lawfulAccess;
  }

  public @Nullable Boolean getInfringingSource() {
    return infringingSource;
  }

  public @Nullable Boolean getTechnicalProtectionCircumvented() {
    return technicalProtectionCircumvented;
  }

  public @Nullable Boolean getContractProhibits() {
    return contractProhibits;
  }

  public @Nullable Boolean getContractAccepted() {
    return contractAccepted;
  }

  public @Nullable OptOut getOptOut() {
    return optOut;
  }

  public @Nullable Boolean getOptOutReachesThisUse() {
    return optOutReachesThisUse;
  }

  public @Nullable Boolean getOptOutByRightsholder() {
    return optOutByRightsholder;
  }

  public @Nullable Boolean getRetentionLimited() {
    return retentionLimited;
  }

  public @Nullable Boolean getSharedWithThirdParties() {
    return sharedWithThirdParties;
  }

  public @Nullable Boolean getMarketHarm() {
    return marketHarm;
  }

  public @Nullable Boolean getExpressiveOutput() {
    return expressiveOutput;
  }

  /** Leaves an answer. */
  public void setApplies(boolean value) {
    applies = value;
  }

  /** Returns the answer that was left last. */
  boolean applies() {
    return applies;
  }
}
