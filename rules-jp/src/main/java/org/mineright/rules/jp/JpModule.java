package org.mineright.rules.jp;

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

/** The rule module of Japan. Found by {@link java.util.ServiceLoader}; callers need not name it. */
public final class JpModule implements RuleModule {

  /** For {@link java.util.ServiceLoader}. */
  public JpModule() {}

  @Override
  public Jurisdiction jurisdiction() {
    return new Jurisdiction("jp", "Japan");
  }

  @Override
  public String artifact() {
    return "org.mineright:mineright-rules-jp";
  }

  @Override
  public List<String> ruleFiles() {
    return List.of(
        "art-113-1.drl",
        "art-113-6.drl",
        "art-113-8.drl",
        "art-13.drl",
        "art-2.drl",
        "art-30-1-illegal-source.drl",
        "art-30-1.drl",
        "art-30-4.drl",
        "art-47-4.drl",
        "art-47-5.drl",
        "art-63.drl",
        "contract.drl",
        "general.drl",
        "infringing-source.drl",
        "old-art-47-7.drl",
        "principle-code.drl",
        "territoriality.drl");
  }

  @Override
  public List<Fact<?>> facts() {
    return JpFacts.all();
  }

  @Override
  public List<LocalDate> dates() {
    return List.of(JpDates.CHECKLIST, JpDates.PRINCIPLE_CODE);
  }

  @Override
  public List<Regime> regimes() {
    return List.of(JpRegimes.CURRENT);
  }

  @Override
  public List<Locale> languages() {
    return List.of(Locale.JAPANESE);
  }

  @Override
  public Use use(UseCase facts, LocalDate date, Readings readings) {
    return new JpUse(facts, date, readings);
  }
}
