package org.mineright;

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
import org.mineright.fact.OptOut;
import org.mineright.regime.Consequences;
import org.mineright.regime.Element;
import org.mineright.regime.Findings;
import org.mineright.regime.Ground;
import org.mineright.regime.Jurisdiction;
import org.mineright.regime.Regime;
import org.mineright.regime.RuleModule;
import org.mineright.regime.Use;

/** The rules of a module that asks one thing, as a build would make them of DRL. */
public final class EvidenceRules extends ModelImpl {
  private static final String ELEMENT = "xx.reserved";

  /** For the rule base. */
  public EvidenceRules() {
    Global<Findings> findings = globalOf(Findings.class, "org.mineright", "findings");
    addGlobal(findings);
    addGlobal(globalOf(Consequences.class, "org.mineright", "consequences"));
    Variable<Use> free = PatternDSL.declarationOf(Use.class);
    addRule(
        rule("org.mineright", "nobody reserves")
            .metadata("element", ELEMENT)
            .build(
                pattern(free).expr("none", use -> use.getOptOut() == OptOut.NONE),
                on(findings).execute(all -> all.met(ELEMENT))));
    Variable<Use> reserved = PatternDSL.declarationOf(Use.class);
    addRule(
        rule("org.mineright", "somebody reserves")
            .metadata("element", ELEMENT)
            .build(
                pattern(reserved)
                    .expr("some", use -> use.getOptOut() != null && use.getOptOut() != OptOut.NONE),
                on(findings).execute(all -> all.notMet(ELEMENT))));
  }

  /** The module of these rules. */
  static final class Module implements RuleModule {
    private static final Element FREE =
        Element.of(ELEMENT).turnsOn(Facts.OPT_OUT).by(Authority.read("Art. 1"));

    @Override
    public Jurisdiction jurisdiction() {
      return new Jurisdiction("xx", "Nowhere");
    }

    @Override
    public String artifact() {
      return "org.mineright:evidence-rules";
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
                  Ground.licence("xx.unreserved", FREE).by(Authority.read("Art. 1")),
                  Ground.ofDefault("xx.default"))
              .build());
    }
  }
}
