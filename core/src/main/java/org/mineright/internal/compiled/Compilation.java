package org.mineright.internal.compiled;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mineright.internal.diagram.Frozen;
import org.mineright.internal.diagram.Nodes;
import org.mineright.internal.drools.RuleBase;
import org.mineright.regime.Consequence;
import org.mineright.regime.Element;
import org.mineright.regime.Regime;
import org.mineright.regime.RuleModule;

/** One making of the diagrams of a module. */
final class Compilation {
  private final RuleModule module;
  private final Variables variables;
  private final Nodes nodes = new Nodes();
  private final List<Tabulator.Kind> kinds = new ArrayList<>();
  private final Map<String, Integer> elements = new LinkedHashMap<>();

  Compilation(RuleModule module) {
    this.module = module;
    this.variables = new Variables(module);
  }

  CompiledModule run() {
    Tabulator tabulator = new Tabulator(module, variables, nodes, RuleBase.bySubject(module));
    for (Element element : variables.elements()) {
      elements.put(element.id(), tabulator.element(element, kinds));
    }
    Folding folding = new Folding(variables, nodes, elements, kinds);
    Map<String, Integer> obligations = new LinkedHashMap<>();
    Map<String, Integer> warnings = new LinkedHashMap<>();
    Map<String, Integer> grounds = new LinkedHashMap<>();
    Map<String, Integer> outcomes = new LinkedHashMap<>();
    for (Regime regime : variables.regimes()) {
      for (Consequence consequence : regime.consequences()) {
        String id = consequence.id();
        if (consequence.kind() == Consequence.Kind.OBLIGATION) {
          obligations.computeIfAbsent(id, tabulator::obligation);
        } else {
          warnings.computeIfAbsent(id, tabulator::warning);
        }
      }
      int deciding = folding.deciding(regime);
      grounds.put(regime.id(), deciding);
      outcomes.put(regime.id(), folding.outcome(deciding));
    }
    return frozen(
        new CompiledModule.Roots(
            elements, kinds, obligations, warnings, tabulator.certainty(), grounds, outcomes));
  }

  private CompiledModule frozen(CompiledModule.Roots roots) {
    List<Map<String, Integer>> all = roots.maps();
    List<Integer> references = new ArrayList<>();
    all.forEach(map -> references.addAll(map.values()));
    references.add(roots.certainty());
    int[] places = references.stream().mapToInt(Integer::intValue).toArray();
    Frozen diagrams = nodes.freeze(variables.sizes(), places);
    int next = 0;
    for (Map<String, Integer> map : all) {
      for (Map.Entry<String, Integer> entry : map.entrySet()) {
        entry.setValue(places[next++]);
      }
    }
    return new CompiledModule(
        variables,
        diagrams,
        CompiledModule.Roots.of(List.copyOf(roots.kinds()), all, places[next]));
  }
}
