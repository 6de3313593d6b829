package org.mineright.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mineright.InvalidRequestException;
import org.mineright.Mineright;
import org.mineright.decision.ConsideredGround;
import org.mineright.decision.Decision;
import org.mineright.decision.GroundKind;
import org.mineright.decision.Outcome;

/** Holds worked cases against what a library decides. */
public final class ScenarioCheck {
  private final Function<String, Decision> decide;
  private final Scenario scenario;
  private final List<String> mismatches = new ArrayList<>();

  private ScenarioCheck(Function<String, Decision> decide, Scenario scenario) {
    this.decide = decide;
    this.scenario = scenario;
  }

  /**
   * Tells where a case and its decision differ: in the outcome; in the outcome under each reading
   * that the case names, asked by a request of its own; and in what the decision under the default
   * readings says that those readings would change.
   *
   * @param mineright the library that decides
   * @param scenario the case
   * @return sentences in English, none where the two agree
   */
  public static List<String> mismatches(Mineright mineright, Scenario scenario) {
    return mismatches(request -> mineright.decide(mineright.readRequest(request)).get(0), scenario);
  }

  /** The same, whatever decides. */
  static List<String> mismatches(Function<String, Decision> decide, Scenario scenario) {
    ScenarioCheck check = new ScenarioCheck(decide, scenario);
    check.run();
    return List.copyOf(check.mismatches);
  }

  private void run() {
    Optional<Decision> byDefault = decide("", Map.of());
    byDefault.ifPresent(decision -> compare("", scenario.outcome(), decision));
    scenario
        .underInterpretation()
        .forEach(
            (interpretation, outcomes) ->
                outcomes.forEach(
                    (reading, expected) -> {
                      String under = " under " + interpretation + " = " + reading;
                      decide(under, Map.of(interpretation, reading))
                          .ifPresent(decision -> compare(under, expected, decision));
                      byDefault.ifPresent(
                          decision -> otherwise(decision, interpretation, reading, expected));
                    }));
  }

  private Optional<Decision> decide(String under, Map<String, String> readings) {
    try {
      return Optional.of(decide.apply(scenario.toRequest(readings)));
    } catch (InvalidRequestException e) {
      mismatch("the request" + under + " was refused: " + e.getMessage());
      return Optional.empty();
    }
  }

  private void compare(String under, Outcome expected, Decision decision) {
    if (decision.outcome() != expected) {
      mismatch(
          "expected "
              + expected
              + under
              + ", found "
              + decision.outcome()
              + " by "
              + decision.ground().id()
              + failures(decision));
    }
  }

  private static String failures(Decision decision) {
    StringBuilder failures = new StringBuilder();
    for (ConsideredGround ground : decision.grounds()) {
      if (!ground.applies() && ground.kind() == GroundKind.EXCEPTION) {
        failures
            .append("; ")
            .append(ground.id())
            .append(" failed ")
            .append(ground.failed())
            .append(", open ")
            .append(ground.open());
      }
    }
    return failures.toString();
  }

  private void otherwise(
      Decision decision, String interpretation, String reading, Outcome expected) {
    Optional<Outcome> said =
        decision.interpretations().stream()
            .filter(point -> point.id().equals(interpretation))
            .flatMap(point -> Optional.ofNullable(point.otherwise().get(reading)).stream())
            .findFirst();
    Optional<Outcome> due = Optional.of(expected).filter(other -> other != scenario.outcome());
    if (!said.equals(due)) {
      mismatch(
          "expected the decision to say "
              + due.map(other -> "that it would be " + other).orElse("nothing")
              + " under "
              + interpretation
              + " = "
              + reading
              + ", found "
              + said.map(Outcome::name).orElse("nothing"));
    }
  }

  private void mismatch(String sentence) {
    mismatches.add(scenario.id() + ": " + sentence);
  }
}
