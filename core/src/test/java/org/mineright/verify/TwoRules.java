package org.mineright.verify;

import static org.drools.model.PatternDSL.globalOf;
import static org.drools.model.PatternDSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.time.LocalDate;
import java.util.List;
import org.drools.model.Global;
import org.drools.model.PatternDSL;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.mineright.decision.Authority;
import org.mineright.decision.RegimeStatus;
import org.mineright.fact.Facts;
import org.mineright.regime.Consequences;
import org.mineright.regime.Element;
import org.mineright.regime.Findings;
import org.mineright.regime.Ground;
import org.mineright.regime.Jurisdiction;
import org.mineright.regime.Regime;
import org.mineright.regime.RuleModule;
import org.mineright.regime.Use;

/** The rules of a module that contradict each other, as a build would make them of DRL. */
public final class TwoRules extends ModelImpl {
  private static final String ELEMENT = "xx.access.lawful";

  /** For the rule base. */
  public TwoRules() {
    Global<Findings> findings = globalOf(Findings.class, "org.mineright.verify", "findings");
    addGlobal(findings);
    addGlobal(globalOf(Consequences.class, "org.mineright.verify", "consequences"));
    Variable<Use> one = PatternDSL.declarationOf(Use.class);
    addRule(
        rule("org.mineright.verify", "access is lawful unless it is not")
            .metadata("element", ELEMENT)
            .build(
                pattern(one).expr("yes", use -> !Boolean.FALSE.equals(use.getLawfulAccess())),
                on(findings).execute(all -> all.met(ELEMENT))));
    Variable<Use> other = PatternDSL.declarationOf(Use.class);
    addRule(
        rule("org.mineright.verify", "access is not lawful unless it is")
            .metadata("element", ELEMENT)
            .build(
                pattern(other).expr("no", use -> !Boolean.TRUE.equals(use.getLawfulAccess())),
                on(findings).execute(all -> all.notMet(ELEMENT))));
  }

  /** The module of these rules. */
  static final class Module implements RuleModule {
    private static final Element ACCESS =
        Element.of(ELEMENT).turnsOn(Facts.LAWFUL_ACCESS).by(Authority.read("Art. 1"));

    @Override
    public Jurisdiction jurisdiction() {
      return new Jurisdiction("xx", "Nowhere");
    }

    @Override
    public String artifact() {
      return "org.mineright:two-rules";
    }

    @Override
    public List<String> ruleFiles() {
      return List.of();
    }

    @Override
    public List<Regime> regimes() {
      return List.of(
          Regime.of("xx.current", RegimeStatus.IN_FORCE, LocalDate.of(2026, 11, 22))
              .grounds(
                  Ground.licence("xx.access", ACCESS).by(Authority.read("Art. 1")),
                  Ground.ofDefault("xx.default"))
              .build());
    }
  }
}
