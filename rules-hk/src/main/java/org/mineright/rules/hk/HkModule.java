package org.mineright.rules.hk;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.mineright.fact.Fact;
import org.mineright.fact.UseCase;
import org.mineright.regime.Jurisdiction;
import org.mineright.regime.Readings;
import org.mineright.regime.Regime;
import org.mineright.regime.RuleModule;
import org.mineright.regime.Use;

/**
 * The rule module of Hong Kong. Found by {@link java.util.ServiceLoader}; callers need not name it.
 */
public final class HkModule implements RuleModule {

  /** For {@link java.util.ServiceLoader}. */
  public HkModule() {}

  @Override
  public Jurisdiction jurisdiction() {
    return new Jurisdiction("hk", "Hong Kong");
  }

  @Override
  public String artifact() {
    return "org.mineright:mineright-rules-hk";
  }

  @Override
  public List<String> ruleFiles() {
    return List.of(
        "fair-dealing.drl",
        "general.drl",
        "s-1.drl",
        "s-2.drl",
        "s-22.drl",
        "s-273a.drl",
        "s-31.drl",
        "s-35.drl",
        "s-37.drl",
        "s-38.drl",
        "s-41a.drl",
        "synthetic-data-proposal.drl",
        "tdm-proposal-2025.drl");
  }

  @Override
  public List<Fact<?>> facts() {
    return HkFacts.all();
  }

  @Override
  public List<Regime> regimes() {
    return List.of(
        HkRegimes.CURRENT, HkRegimes.TDM_PROPOSAL_2025, HkRegimes.SYNTHETIC_DATA_PROPOSAL);
  }

  @Override
  public List<Locale> languages() {
    return List.of(Locale.forLanguageTag("zh-Hant"));
  }

  @Override
  public Use use(UseCase facts, LocalDate date, Readings readings) {
    return new HkUse(facts, date, readings);
  }
}
