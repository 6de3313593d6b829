package org.mineright.internal.compiled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.mineright.analysis.CompiledRegime;
import org.mineright.analysis.Diagram;
import org.mineright.decision.Certainty;
import org.mineright.decision.Outcome;
import org.mineright.fact.Fact;
import org.mineright.fact.UseCase;
import org.mineright.internal.answer.Answers;
import org.mineright.internal.diagram.Frozen;
import org.mineright.regime.Consequence;
import org.mineright.regime.Element;
import org.mineright.regime.Readings;
import org.mineright.regime.Regime;
import org.mineright.regime.RuleModule;

/**
 * The rules of a module as diagrams: of each element, of what follows, and of which ground decides
 * in each regime, over all dates and readings. Immutable and safe for use from many threads.
 */
public final class CompiledModule {
  /** The name of the file in which diagrams are stored, in the package of the module's class. */
  public static final String FILE = "diagrams.bin";

  /** By the answers of the diagrams of outcomes. */
  static final List<Outcome> OUTCOMES = List.of(Outcome.values());

  /** By the answers of the diagram of certainty. */
  static final List<Certainty> CERTAINTIES = List.of(Certainty.values());

  private final Variables variables;
  private final Frozen diagrams;
  private final Roots roots;
  private final Optional<String> digest;

  /**
   * Where the diagrams begin.
   *
   * @param elements of each element, the number of a kind
   * @param kinds what rules can find of an element
   * @param obligations of each obligation, whether it attaches
   * @param warnings of each warning, whether it is due
   * @param certainty how safe the ground is
   * @param grounds of each regime, which ground decides
   * @param outcomes of each regime, the outcome
   */
  record Roots(
      Map<String, Integer> elements,
      List<Tabulator.Kind> kinds,
      Map<String, Integer> obligations,
      Map<String, Integer> warnings,
      int certainty,
      Map<String, Integer> grounds,
      Map<String, Integer> outcomes) {

    /** How many maps from ids to roots there are. */
    static final int MAPS = 5;

    static Roots of(List<Tabulator.Kind> kinds, List<Map<String, Integer>> maps, int certainty) {
      return new Roots(
          maps.get(0), kinds, maps.get(1), maps.get(2), certainty, maps.get(3), maps.get(4));
    }

    List<Map<String, Integer>> maps() {
      return List.of(elements, obligations, warnings, grounds, outcomes);
    }
  }

  CompiledModule(Variables variables, Frozen diagrams, Roots roots, Optional<String> digest) {
    this.digest = digest;
    this.variables = variables;
    this.diagrams = diagrams;
    this.roots = roots;
  }

  /**
   * Makes the diagrams by running the rules.
   *
   * @throws IllegalStateException if an element does not declare all that its rules read, or two
   *     rules contradict each other; the message names them
   */
  public static CompiledModule of(RuleModule module) {
    return new Compilation(module).run();
  }

  /**
   * Returns the diagrams that the build of a module stored, and makes them if it did not, or for
   * another version of this library.
   */
  public static CompiledModule load(RuleModule module) {
    return Stored.read(module).orElseGet(() -> of(module));
  }

  /** Returns the digest of the rules that was stored with the diagrams, empty if they were not. */
  public Optional<String> digest() {
    return digest;
  }

  /**
   * Returns these diagrams, with the digest of their rules, as the file that {@link #load} reads.
   */
  public byte[] stored(String digest) {
    return Stored.write(this, digest);
  }

  /** Tells whether all facts of a regime are finite, so that diagrams hold it. */
  public boolean holds(Regime regime) {
    return roots.grounds().containsKey(regime.id());
  }

  /** What the diagrams say of a use. */
  public Answers answers(UseCase facts, LocalDate date, Readings readings) {
    return new DiagramAnswers(this, variables.values(facts, date, readings));
  }

  /** The outcome alone. */
  public Outcome outcome(Regime regime, UseCase facts, LocalDate date, Readings readings) {
    return OUTCOMES.get(
        diagrams.answer(
            root(roots.outcomes(), regime.id()), variables.values(facts, date, readings)));
  }

  /** Which dates have the same law as one: a number that they share. */
  public int interval(LocalDate date) {
    return variables.interval(date);
  }

  /** The regime for the dates with the same law as one. */
  public CompiledRegime regime(Regime regime, LocalDate date, Readings readings) {
    int interval = variables.interval(date);
    List<LocalDate> days = variables.days();
    byte[] values = variables.values(UseCase.unknown(), date, readings);
    int[] fixed = new int[values.length];
    for (int i = 0; i < fixed.length; i++) {
      fixed[i] = variables.isFact(i) ? Frozen.FREE : values[i];
    }
    return new CompiledRegime(
        regime,
        interval == 0 ? Optional.empty() : Optional.of(days.get(interval - 1)),
        interval == days.size() ? Optional.empty() : Optional.of(days.get(interval).minusDays(1)),
        readings,
        UseCase.unknown(),
        diagram(root(roots.grounds(), regime.id()), fixed, place(regime)),
        diagram(root(roots.outcomes(), regime.id()), fixed, outcome -> outcome));
  }

  /** From the number of a ground in the module to its place in a regime. */
  private IntUnaryOperator place(Regime regime) {
    return number -> regime.grounds().indexOf(variables.grounds().get(number));
  }

  private Diagram diagram(int root, int[] fixed, IntUnaryOperator answers) {
    Frozen.Part part = diagrams.restrict(root, fixed, answers);
    List<Fact<?>> facts = part.variables().stream().<Fact<?>>map(variables::factAt).toList();
    return new Diagram(facts, part.diagram().data(), part.root());
  }

  /**
   * The facts on which anything turns that a decision under a regime says: elements, consequences,
   * certainty and outcome.
   */
  public List<Fact<?>> facts(Regime regime) {
    BitSet asked = new BitSet();
    List<Integer> starts = new ArrayList<>();
    for (Element element : regime.elements()) {
      element.facts().forEach(fact -> asked.set(variables.fact(fact)));
      starts.add(root(roots.elements(), element.id()));
    }
    for (Consequence consequence : regime.consequences()) {
      starts.add(
          root(
              consequence.kind() == Consequence.Kind.OBLIGATION
                  ? roots.obligations()
                  : roots.warnings(),
              consequence.id()));
    }
    starts.add(roots.certainty());
    starts.add(root(roots.outcomes(), regime.id()));
    diagrams.collect(starts, asked);
    return asked.stream().filter(variables::isFact).<Fact<?>>mapToObj(variables::factAt).toList();
  }

  static int root(Map<String, Integer> roots, String id) {
    Integer root = roots.get(id);
    if (root == null) {
      throw new IllegalStateException(id + ": found no diagram, expected one of " + roots.keySet());
    }
    return root;
  }

  Variables variables() {
    return variables;
  }

  Frozen diagrams() {
    return diagrams;
  }

  Roots roots() {
    return roots;
  }
}
