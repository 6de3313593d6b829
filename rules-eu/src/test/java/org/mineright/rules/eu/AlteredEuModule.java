package org.mineright.rules.eu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mineright.fact.Fact;
import org.mineright.fact.UseCase;
import org.mineright.regime.Consequence;
import org.mineright.regime.Element;
import org.mineright.regime.Ground;
import org.mineright.regime.Interpretation;
import org.mineright.regime.Jurisdiction;
import org.mineright.regime.Readings;
import org.mineright.regime.Regime;
import org.mineright.regime.RuleModule;
import org.mineright.regime.Use;

/** European law with something altered, to see who notices. By itself it alters nothing. */
class AlteredEuModule implements RuleModule {
  private final EuModule sound = new EuModule();

  /** Declares an element otherwise. */
  Element alter(Element element) {
    return element;
  }

  /** Declares grounds otherwise, their elements being altered already. */
  List<Ground> alter(List<Ground> grounds) {
    return grounds;
  }

  /** Declares interpretations besides. */
  List<Interpretation<?>> moreInterpretations() {
    return List.of();
  }

  /** Declares obligations and warnings otherwise. */
  List<Consequence> alterConsequences(List<Consequence> consequences) {
    return consequences;
  }

  /** What the rules get to see of a use, and nobody is told. */
  UseCase seen(UseCase facts) {
    return facts;
  }

  /** The readings that the rules get to see. */
  Readings seen(Readings readings) {
    return readings;
  }

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
  public List<Locale> languages() {
    return sound.languages();
  }

  @Override
  public List<Regime> regimes() {
    return sound.regimes().stream().map(this::altered).toList();
  }

  private Regime altered(Regime regime) {
    List<Interpretation<?>> interpretations = new ArrayList<>(regime.interpretations());
    interpretations.addAll(moreInterpretations());
    return new Regime(
        regime.id(),
        regime.status(),
        regime.lawCheckedOn(),
        interpretations,
        regime.fixedReadings(),
        alter(regime.grounds().stream().map(this::altered).toList()),
        alterConsequences(regime.consequences()));
  }

  private Ground altered(Ground ground) {
    return with(ground, ground.elements().stream().map(this::alter).toList());
  }

  /** The ground, asking other elements. */
  static Ground with(Ground ground, List<Element> elements) {
    return new Ground(
        ground.id(),
        ground.kind(),
        ground.outcome(),
        elements,
        ground.authorities(),
        ground.from(),
        ground.until(),
        ground.alongside());
  }

  @Override
  public Use use(UseCase facts, LocalDate date, Readings readings) {
    return sound.use(seen(facts), date, seen(readings));
  }
}
