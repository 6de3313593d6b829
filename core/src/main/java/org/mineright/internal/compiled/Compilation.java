package org.mineright.internal.compiled;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntSupplier;
import org.mineright.fact.Fact;
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
      if (element.facts().stream().allMatch(Fact::isFinite)) {
        elements.put(element.id(), tabulator.element(element, kinds));
      }
    }
    OptionalInt certainty = ifFinite(tabulator::certainty);
    Folding folding = new Folding(variables, nodes, elements, kinds);
    Map<String, Integer> obligations = new LinkedHashMap<>();
    Map<String, Integer> warnings = new LinkedHashMap<>();
    Map<String, Integer> grounds = new LinkedHashMap<>();
    Map<String, Integer> outcomes = new LinkedHashMap<>();
    for (Regime regime : variables.regimes()) {
      boolean finite =
          certainty.isPresent()
              && regime.elements().stream().map(Element::id).allMatch(elements::containsKey);
      for (Consequence consequence : regime.consequences()) {
        String id = consequence.id();
        if (consequence.kind() == Consequence.Kind.OBLIGATION) {
          finite &= tabulate(obligations, id, () -> tabulator.obligation(id));
        } else {
          finite &= tabulate(warnings, id, () -> tabulator.warning(id));
        }
      }
      if (finite) {
        int deciding = folding.deciding(regime);
        grounds.put(regime.id(), deciding);
        outcomes.put(regime.id(), folding.outcome(deciding));
      }
    }
    return frozen(
        new CompiledModule.Roots(
            elements,
            kinds,
            obligations,
            warnings,
            certainty.orElse(Nodes.leaf(0)),
            grounds,
            outcomes));
  }

  /** Makes a diagram unless it is made, and tells whether there is one. */
  private static boolean tabulate(Map<String, Integer> made, String id, IntSupplier tabulation) {
    if (!made.containsKey(id)) {
      ifFinite(tabulation).ifPresent(root -> made.put(id, root));
    }
    return made.containsKey(id);
  }

  private static OptionalInt ifFinite(IntSupplier tabulation) {
    try {
      return OptionalInt.of(tabulation.getAsInt());
    } catch (NotFiniteException e) {
      return OptionalInt.empty();
    }
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
        CompiledModule.Roots.of(List.copyOf(roots.kinds()), all, places[next]),
        Optional.empty());
  }
}
