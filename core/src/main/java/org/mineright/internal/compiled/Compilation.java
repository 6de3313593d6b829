package org.mineright.internal.compiled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntSupplier;
import org.mineright.decision.Outcome;
import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.fact.Implication;
import org.mineright.fact.LicensingAvailability;
import org.mineright.internal.diagram.Frozen;
import org.mineright.internal.diagram.Nodes;
import org.mineright.regime.Consequence;
import org.mineright.regime.Element;
import org.mineright.regime.Ground;
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
    Tabulator tabulator = new Tabulator(module, variables, nodes);
    for (Element element : variables.elements()) {
      if (element.facts().stream().allMatch(Fact::isFinite)) {
        elements.put(element.id(), tabulator.element(element, kinds));
      }
    }
    OptionalInt certainty = ifFinite(tabulator::certainty);
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
        int deciding = deciding(regime);
        grounds.put(regime.id(), deciding);
        outcomes.put(regime.id(), outcome(deciding));
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

  /** The number of the first ground that applies. */
  private int deciding(Regime regime) {
    List<Ground> inOrder = regime.grounds();
    int deciding = Nodes.leaf(variables.grounds().indexOf(regime.defaultGround()));
    for (int i = inOrder.size() - 2; i >= 0; i--) {
      int number = variables.grounds().indexOf(inOrder.get(i));
      deciding =
          nodes.combine(
              applies(inOrder.get(i)),
              deciding,
              (applies, otherwise) -> applies == 1 ? number : otherwise);
    }
    return withImplied(deciding);
  }

  private int applies(Ground ground) {
    int applies = inForce(ground);
    for (Element element : ground.elements()) {
      int root = Objects.requireNonNull(elements.get(element.id()));
      int holds = nodes.map(root, kind -> kinds.get(kind).status().holds() ? 1 : 0);
      applies = nodes.combine(applies, holds, (left, right) -> left & right);
    }
    return applies;
  }

  private int inForce(Ground ground) {
    int[] byInterval = new int[variables.sizes()[Variables.DATE]];
    for (int interval = 0; interval < byInterval.length; interval++) {
      byInterval[interval] = Nodes.leaf(ground.inForceOn(variables.dateIn(interval)) ? 1 : 0);
    }
    return nodes.node(Variables.DATE, byInterval);
  }

  /** Answers for facts as given: what they imply need not be stated. */
  private int withImplied(int root) {
    int result = root;
    for (Implication<?, ?> implication : Facts.implications()) {
      int premise = variables.fact(implication.premise());
      int implied =
          nodes.restrict(
              result, variables.fact(implication.conclusion()), Tabulator.codeOf(implication));
      int[] choices = new int[variables.sizes()[premise]];
      for (int value = 0; value < choices.length; value++) {
        choices[value] = Tabulator.implies(implication, value) ? implied : result;
      }
      result = nodes.select(premise, choices);
    }
    return result;
  }

  /** A licence that was refused leaves no lawful route where only a licence would have helped. */
  private int outcome(int deciding) {
    int availability = variables.fact(Facts.LICENSING_AVAILABILITY);
    int[] choices = new int[variables.sizes()[availability]];
    Arrays.fill(choices, Nodes.leaf(0));
    choices[1 + Facts.LICENSING_AVAILABILITY.values().indexOf(LicensingAvailability.REFUSED)] =
        Nodes.leaf(1);
    return nodes.combine(
        deciding,
        nodes.node(availability, choices),
        (ground, refused) -> {
          Outcome outcome = variables.grounds().get(ground).outcome();
          return CompiledModule.OUTCOMES.indexOf(
              outcome == Outcome.NEEDS_LICENCE && refused == 1 ? Outcome.BLOCKED : outcome);
        });
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
