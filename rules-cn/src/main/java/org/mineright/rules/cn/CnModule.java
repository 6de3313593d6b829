package org.mineright.rules.cn;

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
 * The rule module of mainland China. Found by {@link java.util.ServiceLoader}; callers need not
 * name it.
 */
public final class CnModule implements RuleModule {

  /** For {@link java.util.ServiceLoader}. */
  public CnModule() {}

  @Override
  public Jurisdiction jurisdiction() {
    return new Jurisdiction("cn", "China");
  }

  @Override
  public String artifact() {
    return "org.mineright:mineright-rules-cn";
  }

  @Override
  public List<String> ruleFiles() {
    return List.of(
        "anti-unfair-competition-law.drl",
        "civil-code-art-1023.drl",
        "civil-code-art-465.drl",
        "copyright-law-art-10.drl",
        "copyright-law-art-24-1-1.drl",
        "copyright-law-art-24-1-6.drl",
        "copyright-law-art-24-1-7.drl",
        "copyright-law-art-24.drl",
        "copyright-law-art-26.drl",
        "copyright-law-art-3.drl",
        "copyright-law-art-49.drl",
        "copyright-law-art-5.drl",
        "draft-2023.drl",
        "general.drl",
        "interim-measures-art-7.drl",
        "interim-measures-duties.drl",
        "judicial-three-step.drl",
        "personal-information-protection-law.drl",
        "proposal-collective-licensing.drl",
        "proposal-information-analysis.drl",
        "proposal-quasi-statutory-licence.drl",
        "proposals.drl",
        "software-regulations-art-17.drl",
        "territoriality.drl");
  }

  @Override
  public List<Fact<?>> facts() {
    return CnFacts.all();
  }

  @Override
  public List<LocalDate> dates() {
    return List.of(
        CnDates.COPYRIGHT_LAW_2020,
        CnDates.INTERIM_MEASURES,
        CnDates.COLLECTION_REFUSALS,
        CnDates.LABELLING,
        CnDates.SPC_OPINION);
  }

  @Override
  public List<Regime> regimes() {
    return List.of(
        CnRegimes.CURRENT,
        CnRegimes.DRAFT_2023,
        CnRegimes.INFORMATION_ANALYSIS,
        CnRegimes.QUASI_STATUTORY_LICENCE,
        CnRegimes.COLLECTIVE_LICENSING);
  }

  @Override
  public List<Locale> languages() {
    return List.of(Locale.forLanguageTag("zh-Hans"));
  }

  @Override
  public Use use(UseCase facts, LocalDate date, Readings readings) {
    return new CnUse(facts, date, readings);
  }
}
