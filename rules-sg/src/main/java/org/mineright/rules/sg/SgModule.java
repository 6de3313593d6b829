package org.mineright.rules.sg;

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
 * The rule module of Singapore. Found by {@link java.util.ServiceLoader}; callers need not name it.
 */
public final class SgModule implements RuleModule {

  /** For {@link java.util.ServiceLoader}. */
  public SgModule() {}

  @Override
  public Jurisdiction jurisdiction() {
    return new Jurisdiction("sg", "Singapore");
  }

  @Override
  public String artifact() {
    return "org.mineright:mineright-rules-sg";
  }

  @Override
  public List<String> ruleFiles() {
    return List.of(
        "act-1987.drl",
        "general.drl",
        "s-146.drl",
        "s-186.drl",
        "s-190.drl",
        "s-191.drl",
        "s-194.drl",
        "s-243.drl",
        "s-244-2-d.drl",
        "s-244-2-e.drl",
        "s-244.drl",
        "s-39.drl",
        "s-425.drl");
  }

  @Override
  public List<Fact<?>> facts() {
    return SgFacts.all();
  }

  @Override
  public List<LocalDate> dates() {
    return List.of(SgDates.ACT_2021);
  }

  @Override
  public List<Regime> regimes() {
    return List.of(SgRegimes.CURRENT);
  }

  @Override
  public List<Locale> languages() {
    return List.of(Locale.forLanguageTag("zh-Hans"));
  }

  @Override
  public Use use(UseCase facts, LocalDate date, Readings readings) {
    return new SgUse(facts, date, readings);
  }
}
