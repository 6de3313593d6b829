package org.mineright.internal.compiled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mineright.decision.Outcome;
import org.mineright.fact.Facts;
import org.mineright.fact.Implication;
import org.mineright.fact.LicensingAvailability;
import org.mineright.internal.diagram.Codes;
import org.mineright.internal.diagram.Nodes;
import org.mineright.regime.Element;
import org.mineright.regime.Ground;
import org.mineright.regime.Regime;

/** From the diagrams of elements to those of grounds and regimes. */
final class Folding {
  private static final int NO = Nodes.leaf(0);

  private final Variables variables;
  private final Nodes nodes;

  /** By element: 1 where it is met or presumed, else 0. */
  private final Map<String, Integer> holds = new LinkedHashMap<>();

  /**
   * Starts to fold.
   *
   * @param elements of each element, the number of a kind
   */
  Folding(
      Variables variables, Nodes nodes, Map<String, Integer> elements, List<Tabulator.Kind> kinds) {
    this.variables = variables;
    this.nodes = nodes;
    elements.forEach(
        (id, root) ->
            holds.put(id, nodes.map(root, kind -> kinds.get(kind).status().holds() ? 1 : 0)));
  }

  /** The number of the first ground that applies, for facts as given. */
  int deciding(Regime regime) {
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

  /** Where all elements of a ground hold and it is in force. */
  int applies(Ground ground) {
    return and(inForce(ground), hold(ground.elements()));
  }

  /** Where all of some elements hold. */
  int hold(List<Element> elements) {
    int all = Nodes.leaf(1);
    for (Element element : elements) {
      all = and(all, Objects.requireNonNull(holds.get(element.id())));
    }
    return all;
  }

  /**
   * Where a ground would decide if it did not ask one of its elements, and does not since that does
   * not hold.
   *
   * @param place the place of the element among those that it asks
   * @param undecided where no ground before it applies
   */
  int heldBackBy(Ground ground, int place, int undecided) {
    List<Element> others = new ArrayList<>(ground.elements());
    others.remove(place);
    int withoutIt = and(undecided, and(inForce(ground), hold(others)));
    return withImplied(and(withoutIt, not(applies(ground))));
  }

  int inForce(Ground ground) {
    int[] byInterval = new int[variables.sizes()[Variables.DATE]];
    for (int interval = 0; interval < byInterval.length; interval++) {
      byInterval[interval] = Nodes.leaf(ground.inForceOn(variables.dateIn(interval)) ? 1 : 0);
    }
    return nodes.node(Variables.DATE, byInterval);
  }

  int and(int left, int right) {
    return left == NO || right == NO ? NO : nodes.combine(left, right, (a, b) -> a & b);
  }

  int not(int reference) {
    return nodes.map(reference, answer -> 1 - answer);
  }

  /** Answers for facts as given: what they imply need not be stated. */
  int withImplied(int root) {
    int result = root;
    for (Implication<?, ?> implication : Facts.implications()) {
      int premise = variables.fact(implication.premise());
      int implied =
          nodes.restrict(
              result, variables.fact(implication.conclusion()), Codes.implied(implication));
      int[] choices = new int[variables.sizes()[premise]];
      for (int value = 0; value < choices.length; value++) {
        choices[value] = Codes.implies(implication, value) ? implied : result;
      }
      result = nodes.select(premise, choices);
    }
    return result;
  }

  /** The outcomes of the grounds that decide. */
  int outcome(int deciding) {
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
              refused == 1 ? outcome.whereLicenceRefused() : outcome);
        });
  }
}
