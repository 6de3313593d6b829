package org.mineright.verify;

import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.drools.model.Global;
import org.drools.model.PatternDSL;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.mineright.decision.Authority;
import org.mineright.decision.RegimeStatus;
import org.mineright.fact.Fact;
import org.mineright.regime.Consequences;
import org.mineright.regime.Element;
import org.mineright.regime.Findings;
import org.mineright.regime.Ground;
import org.mineright.regime.Jurisdiction;
import org.mineright.regime.Regime;
import org.mineright.regime.RuleModule;
import org.mineright.regime.Use;

/** The rules on one element, as a build would make them of DRL, and the law that asks it alone. */
public abstract class OneElement extends ModelImpl {
  private final String packageName = getClass().getPackageName();
  private final String element;
  private final Global<Findings> findings = globalOf(Findings.class, packageName, "findings");

  /** For the rule base. */
  protected OneElement(String element) {
    this.element = element;
    addGlobal(findings);
    addGlobal(globalOf(Consequences.class, packageName, "consequences"));
  }

  /** A rule by which the element is met. */
  protected final void met(String name, Predicate1<Use> when) {
    add(name, when, all -> all.met(element));
  }

  /** A rule by which it is not. */
  protected final void notMet(String name, Predicate1<Use> when) {
    add(name, when, all -> all.notMet(element));
  }

  private void add(String name, Predicate1<Use> when, Consumer<Findings> then) {
    Variable<Use> use = PatternDSL.declarationOf(Use.class);
    addRule(
        rule(packageName, name)
            .metadata("element", element)
            .build(pattern(use).expr(name, when), on(findings).execute(then::accept)));
  }

  /** The law of nowhere: a licence where the element is met. */
  public abstract static class Module implements RuleModule {
    private final String artifact;
    private final Ground ground;

    /** Takes what the law asks. */
    protected Module(String artifact, String ground, String element, Fact<?> fact) {
      this.artifact = artifact;
      this.ground =
          Ground.licence(ground, Element.of(element).turnsOn(fact).by(Authority.read("Art. 1")))
              .by(Authority.read("Art. 1"));
    }

    @Override
    public final Jurisdiction jurisdiction() {
      return new Jurisdiction("xx", "Nowhere");
    }

    @Override
    public final String artifact() {
      return artifact;
    }

    @Override
    public final List<String> ruleFiles() {
      return List.of();
    }

    @Override
    public final List<Regime> regimes() {
      return List.of(
          Regime.of("xx.current", RegimeStatus.IN_FORCE, LocalDate.of(2026, 11, 22))
              .grounds(ground, Ground.ofDefault("xx.default"))
              .build());
    }
  }
}
