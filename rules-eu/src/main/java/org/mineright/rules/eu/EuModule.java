package org.mineright.rules.eu;

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
 * The rule module of the European Union. Found by {@link java.util.ServiceLoader}; callers need not
 * name it.
 */
public final class EuModule implements RuleModule {

  /** For {@link java.util.ServiceLoader}. */
  public EuModule() {}

  @Override
  public Jurisdiction jurisdiction() {
    return new Jurisdiction("eu", "European Union");
  }

  @Override
  public String artifact() {
    return "org.mineright:mineright-rules-eu";
  }

  @Override
  public List<String> ruleFiles() {
    return List.of(
        "ai-act-art-53.drl",
        "cdsm-art-2.drl",
        "cdsm-art-29.drl",
        "cdsm-art-3.drl",
        "cdsm-art-4.drl",
        "general.drl",
        "infosoc-art-13.drl",
        "infosoc-art-2.drl",
        "infosoc-art-5-1.drl",
        "infosoc-art-6.drl",
        "infringing-source.drl",
        "lawful-access.drl",
        "territoriality.drl",
        "three-step-test.drl");
  }

  @Override
  public List<Fact<?>> facts() {
    return EuFacts.all();
  }

  @Override
  public List<LocalDate> dates() {
    return List.of(
        EuDates.INFOSOC_TRANSPOSED,
        EuDates.CDSM_TRANSPOSED,
        EuDates.CDSM_IN_FRANCE,
        EuDates.CDSM_IN_CZECHIA,
        EuDates.CDSM_IN_POLAND,
        EuDates.GPAI_DUTIES,
        EuDates.GPAI_FINES,
        EuDates.GPAI_DUTIES_OLDER_MODELS);
  }

  @Override
  public List<Regime> regimes() {
    return List.of(EuRegimes.CURRENT);
  }

  @Override
  public List<Locale> languages() {
    return List.of(Locale.GERMAN, Locale.FRENCH);
  }

  @Override
  public Use use(UseCase facts, LocalDate date, Readings readings) {
    return new EuUse(facts, date, readings);
  }
}
