package org.mineright.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mineright.Mineright;
import org.mineright.Request;
import org.mineright.decision.Decision;
import org.mineright.fact.UseCase;
import org.mineright.internal.engine.LoadedModule;
import org.mineright.internal.mutation.Mutation;
import org.mineright.regime.Decided;
import org.mineright.regime.Ground;
import org.mineright.regime.Interpretation;
import org.mineright.regime.Readings;
import org.mineright.regime.Regime;
import org.mineright.regime.Use;

/**
 * The tests that are put to broken rules: they hold of the rules as they are. Added by one thread;
 * then safe for use from many.
 */
final class MutationChecks {
  private final LoadedModule module;
  private final Mineright mineright;
  private final Map<String, Question> questions = new LinkedHashMap<>();
  private final List<Check> scenarios = new ArrayList<>();
  private final List<Check> expectations = new ArrayList<>();

  MutationChecks(LoadedModule module) {
    this.module = module;
    this.mineright = Mineright.builder().modules(module.module()).build();
  }

  /** A test, and what it asks. */
  private record Check(
      String name, Predicate<Function<String, Decision>> holds, List<Question> asks) {}

  /**
   * A request, read once.
   *
   * @param uses what rules look at, first by the readings that are asked for, then by each other
   * @param decided what is decided by the rules as they are
   */
  private record Question(
      Regime regime,
      UseCase facts,
      LocalDate date,
      Readings readings,
      List<Use> uses,
      Decided decided) {}

  void add(Scenario scenario) {
    scenarios.add(
        check(scenario.id(), decide -> ScenarioCheck.mismatches(decide, scenario).isEmpty()));
  }

  void add(Expectation expectation) {
    expectations.add(
        check(
            expectation.name(),
            decide -> expectation.holds().test(decide.apply(expectation.request()))));
  }

  /** Puts a test to the rules as they are, and sees what it asks. */
  private Check check(String name, Predicate<Function<String, Decision>> holds) {
    List<Question> asks = new ArrayList<>();
    boolean held =
        holds.test(
            request -> {
              asks.add(questions.computeIfAbsent(request, this::read));
              return decide(module, request);
            });
    if (!held) {
      throw new IllegalStateException(name + ": fails though no rule is broken");
    }
    return new Check(name, holds, asks);
  }

  private Question read(String json) {
    Request request = mineright.readRequest(json);
    Regime regime =
        request.regime().flatMap(module::regime).orElseGet(() -> module.regimes().get(0));
    UseCase facts = request.useCaseIn(module.module().jurisdiction().id());
    LocalDate date =
        facts
            .date()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "found a request without a date, expected one, so that it asks the same"
                            + " tomorrow: "
                            + json));
    Decision decision =
        module.decider(regime).decide(Optional.empty(), facts, date, request.readings());
    return new Question(
        regime,
        facts,
        date,
        request.readings(),
        uses(regime, facts, date, request.readings()),
        decided(regime, decision));
  }

  private List<Use> uses(Regime regime, UseCase facts, LocalDate date, Readings readings) {
    List<Use> uses = new ArrayList<>();
    uses.add(module.module().use(facts.withImplied(), date, readings));
    for (Interpretation<?> interpretation : regime.interpretations()) {
      for (Readings other : LawTables.withEach(interpretation, readings)) {
        uses.add(module.module().use(facts.withImplied(), date, other));
      }
    }
    return uses;
  }

  private static Decided decided(Regime regime, Decision decision) {
    Ground ground =
        regime.grounds().stream()
            .filter(each -> each.id().equals(decision.ground().id()))
            .findFirst()
            .orElseThrow();
    return new Decided(
        regime.id(),
        regime.status(),
        ground.id(),
        ground.outcome(),
        !decision.ground().presumed().isEmpty());
  }

  /** Decides a request that a test has asked before, by any rules. */
  Decision decide(LoadedModule by, String request) {
    Question question = Objects.requireNonNull(questions.get(request), request);
    return by.decider(question.regime())
        .decide(Optional.empty(), question.facts(), question.date(), question.readings());
  }

  /** The first worked case that a broken rule fails. */
  Optional<String> scenarioNoticing(Mutation mutation, Function<String, Decision> broken) {
    return noticing(scenarios, mutation, broken);
  }

  /** The first expectation that a broken rule fails. */
  Optional<String> expectationNoticing(Mutation mutation, Function<String, Decision> broken) {
    return noticing(expectations, mutation, broken);
  }

  private static Optional<String> noticing(
      List<Check> checks, Mutation mutation, Function<String, Decision> broken) {
    return checks.stream()
        .filter(check -> check.asks().stream().anyMatch(question -> differs(mutation, question)))
        .filter(check -> !holds(check, broken))
        .map(Check::name)
        .findFirst();
  }

  /** A test need not be put where the broken rule fires on what it asks just as the rule does. */
  private static boolean differs(Mutation mutation, Question question) {
    for (Use use : question.uses()) {
      if (mutation.differsOn(use, question.decided())) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Check check, Function<String, Decision> broken) {
    try {
      return check.holds().test(broken);
    } catch (RuntimeException e) {
      // Rules that contradict each other, or a test that cannot cope with what it got: noticed.
      return false;
    }
  }
}
