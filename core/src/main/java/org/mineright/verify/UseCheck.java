package org.mineright.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mineright.Mineright;
import org.mineright.Request;
import org.mineright.decision.Decision;
import org.mineright.decision.Evaluator;
import org.mineright.decision.Outcome;
import org.mineright.fact.Fact;
import org.mineright.fact.UseCase;
import org.mineright.internal.engine.Decider;
import org.mineright.internal.engine.LoadedModule;
import org.mineright.regime.Regime;
import org.mineright.regime.RuleModule;

/** Holds what rules and diagrams say of whole uses against each other, on random ones. */
final class UseCheck {
  /** How many characters of a decision are shown before and after what differs. */
  private static final int CONTEXT = 120;

  /** How many facts are learnt at a time. */
  private static final int STEP = 4;

  private final RuleModule module;
  private final Mineright diagrams;
  private final UseSampler uses;
  private final Faults faults = new Faults();

  UseCheck(RuleModule module, long seed) {
    this.module = module;
    this.diagrams = Mineright.builder().modules(module).build();
    this.uses = new UseSampler(module, diagrams, seed);
  }

  /** Everything that a decision says. */
  Proof decisions(int number) {
    Mineright rules = Mineright.builder().evaluator(Evaluator.DROOLS).modules(module).build();
    for (int i = 0; i < number && !faults.areMany(); i++) {
      faults.tried();
      Request request = uses.next();
      try {
        Decision byRules = rules.decide(request).get(0);
        Decision byDiagrams = diagrams.decide(request).get(0);
        if (!byRules.equals(byDiagrams)) {
          faults.add(request.toJson() + ": " + difference(byRules.toJson(), byDiagrams.toJson()));
        }
      } catch (RuntimeException e) {
        faults.add(request.toJson() + ": " + Faults.message(e));
      }
    }
    return faults.proof();
  }

  private static String difference(String rules, String diagrams) {
    int at = 0;
    while (at < rules.length()
        && at < diagrams.length()
        && rules.charAt(at) == diagrams.charAt(at)) {
      at++;
    }
    return "the rules say " + around(rules, at) + ", the diagrams " + around(diagrams, at);
  }

  private static String around(String text, int at) {
    return "..."
        + text.substring(Math.max(0, at - CONTEXT), Math.min(text.length(), at + CONTEXT))
        + "...";
  }

  /** What can still become of a use, as more and more of it becomes known. */
  Proof outlooks(int number) {
    LoadedModule rules = new LoadedModule(module, Evaluator.DROOLS, "");
    for (int i = 0; i < number && !faults.areMany(); i++) {
      faults.tried();
      Request request = uses.nextComplete();
      Regime regime = rules.regime(request.regime().orElseThrow()).orElseThrow();
      try {
        learn(request, rules.decider(regime));
      } catch (RuntimeException e) {
        faults.add(request.toJson() + ": " + Faults.message(e));
      }
    }
    return faults.proof();
  }

  private void learn(Request request, Decider rules) {
    UseCase complete = request.useCase();
    List<UseCase> stages = stages(complete);
    LocalDate day = complete.date().orElseThrow();
    Outcome outcome = rules.outcome(complete, day, request.readings());
    List<Outcome> before = List.of(Outcome.values());
    for (UseCase use : stages) {
      List<Outcome> possible =
          diagrams
              .compiled(rules.regime().id(), day, request.readings())
              .orElseThrow()
              .outlook(use)
              .possibleOutcomes();
      if (!before.containsAll(possible)) {
        faults.add(uses.request(use).toJson() + ": with less known, only " + before);
      }
      if (!possible.contains(outcome)) {
        faults.add(
            uses.request(use).toJson()
                + ": only "
                + possible
                + " is possible, but the rules say "
                + outcome
                + " of "
                + complete.known());
      }
      before = possible;
    }
    if (before.size() != 1) {
      faults.add(uses.request(complete).toJson() + ": all is known, but possible are " + before);
    }
  }

  /** Of a complete use nothing, a few facts, a few more, and so on, until everything. */
  private List<UseCase> stages(UseCase complete) {
    List<Fact<?>> facts = new ArrayList<>(complete.known().keySet());
    Collections.shuffle(facts, uses.random());
    List<UseCase> stages = new ArrayList<>(List.of(complete));
    UseCase use = complete;
    for (int left = facts.size() - 1; left >= 0; left--) {
      use = use.without(facts.get(left));
      if (left % STEP == 0 || left == facts.size() - 1) {
        stages.add(0, use);
      }
    }
    return stages;
  }
}
