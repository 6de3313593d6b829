package org.mineright.examples.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.StatelessKieSession;
import org.mineright.decision.Certainty;
import org.mineright.decision.Outcome;
import org.mineright.fact.Facts;
import org.mineright.fact.LicensingAvailability;
import org.mineright.fact.UseCase;
import org.mineright.regime.Consequences;
import org.mineright.regime.Element;
import org.mineright.regime.Findings;
import org.mineright.regime.Ground;
import org.mineright.regime.Readings;
import org.mineright.regime.RuleModule;
import org.mineright.rules.eu.EuModule;

/**
 * The rules of {@code eu.current} as someone would run them who has Drools and no more: a stateless
 * session that is asked once a decision, then the grounds in order. It says no more than which
 * ground decides and the outcome. One thread only.
 */
final class RawDrools {
  private final RuleModule module = new EuModule();
  private final LocalDate date;
  private final List<Ground> grounds;
  private final Map<String, Integer> places = new HashMap<>();
  private final boolean[] holds;
  private final StatelessKieSession session;

  /** Loads the rules, for a date and the default readings. */
  RawDrools(LocalDate date) {
    this.date = date;
    this.grounds =
        module.regimes().get(0).grounds().stream().filter(each -> each.inForceOn(date)).toList();
    for (Element element : module.regimes().get(0).elements()) {
      places.put(element.id(), places.size());
    }
    this.holds = new boolean[places.size()];
    this.session = ExecutableModel.load(module.artifact()).newStatelessKieSession();
    session.setGlobal("findings", new Holding());
    session.setGlobal("consequences", new Nothing());
  }

  /** Decides the outcome. */
  Outcome outcome(UseCase given) {
    UseCase use = given.withImplied();
    run(use);
    Outcome outcome = deciding().outcome();
    boolean refused =
        outcome == Outcome.NEEDS_LICENCE
            && use.get(Facts.LICENSING_AVAILABILITY).orElse(null) == LicensingAvailability.REFUSED;
    return refused ? Outcome.BLOCKED : outcome;
  }

  /** Finds the ground that decides. */
  String ground(UseCase given) {
    run(given.withImplied());
    return deciding().id();
  }

  /** Tells whether a ground applies, whichever decides. */
  boolean applies(String ground, UseCase given) {
    run(given.withImplied());
    return applies(
        grounds.stream().filter(each -> each.id().equals(ground)).findFirst().orElseThrow());
  }

  private void run(UseCase use) {
    Arrays.fill(holds, false);
    session.execute(module.use(use, date, Readings.defaults()));
  }

  private Ground deciding() {
    for (Ground ground : grounds) {
      if (applies(ground)) {
        return ground;
      }
    }
    throw new IllegalStateException("the default ground, which asks nothing, did not apply");
  }

  private boolean applies(Ground ground) {
    for (Element element : ground.elements()) {
      if (!holds[place(element.id())]) {
        return false;
      }
    }
    return true;
  }

  private int place(String element) {
    Integer place = places.get(element);
    if (place == null) {
      throw new IllegalStateException("element " + element + ": the regime does not declare it");
    }
    return place;
  }

  private final class Holding implements Findings {
    @Override
    public void met(String element) {
      holds[place(element)] = true;
    }

    @Override
    public void notMet(String element) {}

    @Override
    public void presumed(String element) {
      holds[place(element)] = true;
    }
  }

  /** Consequences follow from a decision, which is not inserted here. */
  private static final class Nothing implements Consequences {
    @Override
    public void oblige(String obligation) {}

    @Override
    public void warn(String warning) {}

    @Override
    public void certainty(Certainty certainty) {}
  }
}
