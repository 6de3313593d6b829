package org.mineright.rules.eu;

import java.time.LocalDate;
import java.util.List;
import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.fact.UseCase;
import org.mineright.fact.WorkType;
import org.mineright.regime.Jurisdiction;
import org.mineright.regime.Readings;
import org.mineright.regime.Regime;
import org.mineright.regime.RuleModule;
import org.mineright.regime.Use;

/**
 * European law with a fault: it throws on software. In this package because rules and texts are
 * looked for beside the class of the module.
 */
public final class FailingEuModule implements RuleModule {
  private final EuModule sound = new EuModule();

  @Override
  public Jurisdiction jurisdiction() {
    return sound.jurisdiction();
  }

  @Override
  public String artifact() {
    return sound.artifact();
  }

  @Override
  public List<String> ruleFiles() {
    return sound.ruleFiles();
  }

  @Override
  public List<Fact<?>> facts() {
    return sound.facts();
  }

  @Override
  public List<LocalDate> dates() {
    return sound.dates();
  }

  @Override
  public List<Regime> regimes() {
    return sound.regimes();
  }

  @Override
  public Use use(UseCase facts, LocalDate date, Readings readings) {
    if (facts.get(Facts.WORK_TYPE).filter(WorkType.SOFTWARE::equals).isPresent()) {
      throw new IllegalStateException("no rule for software");
    }
    return sound.use(facts, date, readings);
  }
}
