package org.mineright.internal.compiled;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mineright.decision.Status;
import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.fact.Implication;
import org.mineright.fact.UseCase;
import org.mineright.internal.answer.Answers;
import org.mineright.internal.diagram.Codes;
import org.mineright.internal.diagram.Nodes;
import org.mineright.internal.drools.RuleBase;
import org.mineright.regime.Decided;
import org.mineright.regime.Element;
import org.mineright.regime.Ground;
import org.mineright.regime.Interpretation;
import org.mineright.regime.Reads;
import org.mineright.regime.Regime;
import org.mineright.regime.RuleModule;
import org.mineright.regime.Use;

/**
 * Makes a diagram of what the rules on one subject say, by running these rules, alone, over every
 * combination of what they read. What a run reads is watched: where it read only what the
 * combination fixes, its answer holds for whatever else is so; where it read more, that is fixed
 * too, to each of its values in turn.
 */
final class Tabulator {
  private final RuleModule module;
  private final Variables variables;
  private final Nodes nodes;
  private final Map<String, RuleBase> rules;

  /** What one run of the rules said, as an answer of the diagram, and what it read. */
  private record Run(int answer, BitSet reads) {}

  /** What the rules that spoke on an element found. */
  record Kind(Status status, List<String> rules) {}

  private interface Question {
    int answer(Answers answers);
  }

  /**
   * Prepares to run rules.
   *
   * @param rules by subject
   */
  Tabulator(RuleModule module, Variables variables, Nodes nodes, Map<String, RuleBase> rules) {
    this.module = module;
    this.variables = variables;
    this.nodes = nodes;
    this.rules = rules;
  }

  /**
   * Makes the diagram of an element.
   *
   * @param kinds the answers: grows by what is found
   * @throws IllegalStateException if its rules read what the element does not declare
   */
  int element(Element element, List<Kind> kinds) {
    BitSet read = new BitSet();
    int root;
    try {
      root =
          tabulate(
              element.id(),
              answers ->
                  place(kinds, new Kind(answers.status(element.id()), answers.rules(element.id()))),
              read);
    } catch (NotFiniteException e) {
      throw undeclared(element, "fact " + e.fact());
    }
    check(element, read);
    checkDates(element, root);
    return root;
  }

  private static int place(List<Kind> kinds, Kind kind) {
    int place = kinds.indexOf(kind);
    if (place < 0) {
      kinds.add(kind);
      place = kinds.size() - 1;
    }
    return place;
  }

  int obligation(String id) {
    return tabulate(id, answers -> answers.obliges(id) ? 1 : 0, new BitSet());
  }

  int warning(String id) {
    return tabulate(id, answers -> answers.warns(id) ? 1 : 0, new BitSet());
  }

  int certainty() {
    return tabulate(
        RuleBase.CERTAINTY,
        answers -> CompiledModule.CERTAINTIES.indexOf(answers.certainty()),
        new BitSet());
  }

  private int tabulate(String subject, Question question, BitSet read) {
    RuleBase base = rules.get(subject);
    int[] values = new int[variables.sizes().length];
    if (base == null) {
      // No rule speaks on it: an element is open, anything else does not follow.
      try (Answers silent = rules.values().iterator().next().open(use(values, new Watch()))) {
        return Nodes.leaf(question.answer(silent));
      }
    }
    boolean[] fixed = new boolean[values.length];
    return tabulate(base, question, values, fixed, run(base, question, values), read);
  }

  private int tabulate(
      RuleBase base, Question question, int[] values, boolean[] fixed, Run run, BitSet read) {
    read.or(run.reads());
    int next = run.reads().nextSetBit(0);
    while (next >= 0 && fixed[next]) {
      next = run.reads().nextSetBit(next + 1);
    }
    if (next < 0) {
      return Nodes.leaf(run.answer());
    }
    fixed[next] = true;
    int[] choices = new int[variables.sizes()[next]];
    for (int value = 0; value < choices.length; value++) {
      values[next] = value;
      // A variable that is not fixed has its first value: that run was made already.
      Run below = value == 0 ? run : run(base, question, values);
      choices[value] = tabulate(base, question, values, fixed, below, read);
    }
    values[next] = 0;
    fixed[next] = false;
    return nodes.select(next, choices);
  }

  private Run run(RuleBase base, Question question, int[] values) {
    Watch watch = new Watch();
    Use use = use(values, watch);
    try (Answers answers = base.open(use)) {
      answers.conclude(decided(values, watch));
      if (watch.endless != null) {
        throw new NotFiniteException(watch.endless);
      }
      return new Run(question.answer(answers), watch.read);
    }
  }

  private Use use(int[] values, Watch watch) {
    int[] consistent = values.clone();
    for (Implication<?, ?> implication : Facts.implications()) {
      if (Codes.implies(implication, values[variables.fact(implication.premise())])) {
        consistent[variables.fact(implication.conclusion())] = Codes.implied(implication);
      }
    }
    UseCase facts = variables.useCase(consistent);
    Use use =
        module.use(facts, variables.dateIn(values[Variables.DATE]), variables.readings(values));
    use.tellReads(watch);
    return use;
  }

  private Decided decided(int[] values, Watch watch) {
    Regime regime = variables.regimes().get(values[variables.regime()]);
    Ground ground = variables.grounds().get(values[variables.ground()]);
    Decided decided =
        new Decided(
            regime.id(),
            regime.status(),
            ground.id(),
            ground.outcome(),
            values[variables.presuming()] == 1);
    decided.tellReads(watch);
    return decided;
  }

  private void check(Element element, BitSet read) {
    BitSet declared = new BitSet();
    element.facts().forEach(fact -> declared.set(variables.fact(fact)));
    for (Implication<?, ?> implication : Facts.implications()) {
      if (element.facts().contains(implication.conclusion())) {
        declared.set(variables.fact(implication.premise()));
      }
    }
    element.interpretations().forEach(each -> declared.set(variables.reading(each)));
    if (!element.dates().isEmpty()) {
      declared.set(Variables.DATE);
    }
    BitSet undeclared = (BitSet) read.clone();
    undeclared.andNot(declared);
    if (!undeclared.isEmpty()) {
      throw undeclared(
          element, undeclared.stream().mapToObj(variables::name).collect(Collectors.joining(", ")));
    }
  }

  private static IllegalStateException undeclared(Element element, String read) {
    return new IllegalStateException(
        "element "
            + element.id()
            + ": its rules read "
            + read
            + ", expected them to read no more than it declares: "
            + names(element));
  }

  private static String names(Element element) {
    List<String> names = new ArrayList<>();
    element.facts().forEach(fact -> names.add("fact " + fact));
    element.interpretations().forEach(each -> names.add("interpretation " + each.id()));
    element.dates().forEach(day -> names.add("the date, from " + day));
    return names.isEmpty() ? "nothing" : String.join(", ", names);
  }

  /** An answer may change with the days that the element declares, and with no other's. */
  private void checkDates(Element element, int root) {
    for (int i = 0; i < variables.days().size(); i++) {
      if (!element.dates().contains(variables.days().get(i))
          && nodes.restrict(root, Variables.DATE, i)
              != nodes.restrict(root, Variables.DATE, i + 1)) {
        throw new IllegalStateException(
            "element "
                + element.id()
                + ": its rules answer differently from "
                + variables.days().get(i)
                + " on, expected changes on the days that it declares alone: "
                + element.dates());
      }
    }
  }

  /** Remembers what rules read. */
  private final class Watch implements Reads {
    private final BitSet read = new BitSet();
    private @Nullable Fact<?> endless;

    @Override
    public void fact(Fact<?> fact) {
      if (!fact.isFinite()) {
        // Not thrown from here: it would pass through Drools.
        endless = fact;
        return;
      }
      read.set(variables.fact(fact));
      for (Implication<?, ?> implication : Facts.implications()) {
        if (implication.conclusion().equals(fact)) {
          read.set(variables.fact(implication.premise()));
        }
      }
    }

    @Override
    public void reading(Interpretation<?> interpretation) {
      read.set(variables.reading(interpretation));
    }

    @Override
    public void date() {
      read.set(Variables.DATE);
    }

    @Override
    public void regime() {
      read.set(variables.regime());
    }

    @Override
    public void ground() {
      read.set(variables.ground());
    }

    @Override
    public void presuming() {
      read.set(variables.presuming());
    }
  }
}
