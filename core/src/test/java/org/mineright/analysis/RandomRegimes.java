package org.mineright.analysis;

import static org.mineright.decision.Authority.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.mineright.decision.GroundKind;
import org.mineright.decision.Outcome;
import org.mineright.decision.RegimeStatus;
import org.mineright.fact.ContradictoryFactsException;
import org.mineright.fact.Fact;
import org.mineright.fact.UseCase;
import org.mineright.internal.diagram.Frozen;
import org.mineright.internal.diagram.Nodes;
import org.mineright.regime.Element;
import org.mineright.regime.Ground;
import org.mineright.regime.Readings;
import org.mineright.regime.Regime;

/** Regimes of no country: some grounds, each a conjunction of conditions on a few facts. */
final class RandomRegimes {
  private static final int GROUNDS = 5;

  private static final List<Outcome> OUTCOMES = List.of(Outcome.values());

  private RandomRegimes() {}

  /** A regime over facts, whose diagrams ask them in their order. */
  static CompiledRegime regime(String id, List<Fact<?>> facts, Random random) {
    Patterns patterns = new Patterns(facts);
    List<Ground> grounds = new ArrayList<>();
    List<Integer> sets = new ArrayList<>();
    for (int i = 0; i < GROUNDS; i++) {
      Outcome outcome = OUTCOMES.get(random.nextInt(OUTCOMES.size()));
      grounds.add(
          Ground.of(id + "-" + i, GroundKind.EXCEPTION, outcome)
              .asks(Element.of(id + ".element-" + i).turnsOn(facts.get(0)).by(read("Act s." + i)))
              .by(read("Act s." + i)));
      sets.add(patterns.of(cube(patterns.sizes(), random)));
    }
    grounds.add(Ground.ofDefault(id + "-default", read("Act s.9")));
    int deciding = Nodes.leaf(GROUNDS);
    for (int i = GROUNDS - 1; i >= 0; i--) {
      int number = i;
      deciding = patterns.combine(sets.get(i), deciding, (in, other) -> in == 1 ? number : other);
    }
    int refused = patterns.of(cube(patterns.sizes(), random));
    int outcomes =
        patterns.combine(
            deciding,
            refused,
            (ground, in) ->
                OUTCOMES.indexOf(
                    ground == GROUNDS && in == 1
                        ? Outcome.BLOCKED
                        : grounds.get(ground).outcome()));
    return new CompiledRegime(
        Regime.of(id, RegimeStatus.PROPOSED, LocalDate.of(2026, 1, 1))
            .grounds(grounds.toArray(Ground[]::new))
            .build(),
        Optional.empty(),
        Optional.empty(),
        Readings.defaults(),
        UseCase.unknown(),
        diagram(patterns, deciding),
        diagram(patterns, outcomes));
  }

  private static Cube cube(int[] sizes, Random random) {
    Cube cube = Cube.all(sizes);
    for (int variable = 0; variable < sizes.length; variable++) {
      if (random.nextInt(5) < 3) {
        BitSet values = new BitSet();
        values.set(random.nextInt(sizes[variable]));
        for (int value = 0; value < sizes[variable]; value++) {
          values.set(value, values.get(value) || random.nextInt(2) == 0);
        }
        cube.set(variable, values);
      }
    }
    return cube;
  }

  private static Diagram diagram(Patterns patterns, int root) {
    int[] roots = {root};
    Frozen frozen = patterns.nodes().freeze(patterns.sizes(), roots);
    return new Diagram(patterns.facts(), frozen.data(), roots[0]);
  }

  /** Every use that facts can describe, each known or unknown, without contradictory ones. */
  static List<UseCase> uses(List<Fact<?>> facts) {
    List<UseCase> uses = new ArrayList<>();
    visit(facts, UseCase.unknown(), uses::add);
    return uses;
  }

  private static void visit(List<Fact<?>> facts, UseCase use, Consumer<UseCase> visitor) {
    if (facts.isEmpty()) {
      visitor.accept(use);
      return;
    }
    List<Fact<?>> rest = facts.subList(1, facts.size());
    visit(rest, use, visitor);
    for (int i = 0; i < facts.get(0).values().size(); i++) {
      try {
        visit(rest, with(use, facts.get(0), i), visitor);
      } catch (ContradictoryFactsException e) {
        // There is no such use.
      }
    }
  }

  private static <V extends Comparable<?>> UseCase with(UseCase use, Fact<V> fact, int place) {
    return use.toBuilder().with(fact, fact.values().get(place)).build();
  }
}
