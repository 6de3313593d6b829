package org.mineright.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mineright.decision.Status;
import org.mineright.internal.text.Texts;
import org.mineright.regime.Element;
import org.mineright.regime.Interpretation;
import org.mineright.regime.Regime;
import org.mineright.regime.RuleModule;

/** Holds the texts of a rule module against what a decision of it can need. */
public final class TextConformance {
  private TextConformance() {}

  /**
   * Tells which texts are missing, blank, or never used.
   *
   * @param module the module
   * @param conformance tells which statuses an element can have
   * @return sentences, none where there is a text for all that can be said, and no other
   */
  public static List<String> faults(RuleModule module, LawConformance conformance) {
    Set<String> needed = needed(module, conformance);
    Texts texts = Texts.of(module);
    List<String> faults = new ArrayList<>();
    for (String key : needed) {
      if (!texts.has(key)) {
        faults.add(key + ": no text");
      } else if (texts.text(key).isBlank()) {
        faults.add(key + ": a blank text");
      }
    }
    for (String key : new TreeSet<>(texts.keys())) {
      if (!needed.contains(key)) {
        faults.add(key + ": a text that nothing uses");
      }
    }
    return faults;
  }

  private static Set<String> needed(RuleModule module, LawConformance conformance) {
    Set<String> needed = new TreeSet<>();
    for (Regime regime : module.regimes()) {
      needed.add(regime.id());
      needed.add(regime.id() + ".unconfirmed");
      regime.grounds().forEach(ground -> needed.add(ground.id()));
      regime.consequences().forEach(consequence -> needed.add(consequence.id()));
      for (Element element : regime.elements()) {
        needed.add(element.id());
        for (Status status : conformance.tabulate(element.id()).statuses()) {
          needed.add(element.id() + "." + status.name());
        }
      }
      for (Interpretation<?> interpretation : regime.interpretations()) {
        needed.add(interpretation.id());
        interpretation
            .readings()
            .forEach(reading -> needed.add(interpretation.id() + "." + reading.name()));
      }
    }
    return needed;
  }
}
