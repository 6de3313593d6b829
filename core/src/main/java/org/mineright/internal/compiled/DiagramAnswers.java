package org.mineright.internal.compiled;

import java.util.List;
import java.util.Map;
import org.mineright.decision.Certainty;
import org.mineright.decision.Status;
import org.mineright.internal.answer.Answers;
import org.mineright.regime.Decided;
import org.mineright.regime.Ground;
import org.mineright.regime.Regime;

/** What the diagrams of a module say of one use. */
final class DiagramAnswers implements Answers {
  private final CompiledModule module;
  private final byte[] values;

  DiagramAnswers(CompiledModule module, byte[] values) {
    this.module = module;
    this.values = values;
  }

  @Override
  public Status status(String element) {
    return kind(element).status();
  }

  @Override
  public List<String> rules(String element) {
    return kind(element).rules();
  }

  private Tabulator.Kind kind(String element) {
    return module.roots().kinds().get(answer(module.roots().elements(), element));
  }

  @Override
  public void conclude(Decided decided) {
    Variables variables = module.variables();
    values[variables.regime()] = (byte) place(variables.regimes(), decided);
    values[variables.ground()] = (byte) ground(variables.grounds(), decided);
    values[variables.presuming()] = (byte) (decided.isPresuming() ? 1 : 0);
  }

  private static int place(List<Regime> regimes, Decided decided) {
    int place = 0;
    while (!regimes.get(place).id().equals(decided.getRegime())) {
      place++;
    }
    return place;
  }

  private static int ground(List<Ground> grounds, Decided decided) {
    int place = 0;
    while (!grounds.get(place).id().equals(decided.getGround())) {
      place++;
    }
    return place;
  }

  @Override
  public boolean obliges(String obligation) {
    return answer(module.roots().obligations(), obligation) == 1;
  }

  @Override
  public boolean warns(String warning) {
    return answer(module.roots().warnings(), warning) == 1;
  }

  @Override
  public Certainty certainty() {
    return CompiledModule.CERTAINTIES.get(
        module.diagrams().answer(module.roots().certainty(), values));
  }

  private int answer(Map<String, Integer> roots, String id) {
    return module.diagrams().answer(CompiledModule.root(roots, id), values);
  }

  @Override
  public void close() {
    // Holds nothing.
  }
}
