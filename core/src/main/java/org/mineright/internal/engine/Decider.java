package org.mineright.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mineright.analysis.CompiledRegime;
import org.mineright.decision.ConsideredGround;
import org.mineright.decision.Decision;
import org.mineright.decision.Finding;
import org.mineright.decision.Obligation;
import org.mineright.decision.Outcome;
import org.mineright.decision.Status;
import org.mineright.decision.UnsettledPoint;
import org.mineright.decision.Warning;
import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.fact.LicensingAvailability;
import org.mineright.fact.UseCase;
import org.mineright.internal.answer.Answers;
import org.mineright.internal.text.Texts;
import org.mineright.regime.Consequence;
import org.mineright.regime.Decided;
import org.mineright.regime.Element;
import org.mineright.regime.FixedReading;
import org.mineright.regime.Ground;
import org.mineright.regime.Interpretation;
import org.mineright.regime.Readings;
import org.mineright.regime.Regime;

/**
 * Decides one use under one regime. Holds no law: it asks the rules for elements and tries the
 * grounds in order.
 */
public final class Decider {
  private final LoadedModule module;
  private final Regime regime;
  private final String version;

  /** How many explanations, and how many findings, a generation of them holds. */
  private static final int SHARED = 8192;

  /** How many choices of dates and readings are kept as diagrams of their own. */
  private static final int KEPT = 64;

  private final Recent<Pattern, Decision> explanations = new Recent<>(SHARED);
  private final Recent<Pattern, Finding> findings = new Recent<>(SHARED);
  private final Recent<Span, CompiledRegime> compiled = new Recent<>(KEPT);
  private final Lazy<List<Fact<?>>> facts;

  /** Dates with the same law, and readings. */
  private record Span(int interval, Readings readings) {}

  /** Prepares to decide under a regime of a module. */
  Decider(LoadedModule module, Regime regime, String version) {
    this.module = module;
    this.regime = regime;
    this.version = version;
    this.facts = new Lazy<>(() -> module.compiled().facts(regime));
  }

  /** The same for a module with other rules. */
  Decider in(LoadedModule other) {
    return new Decider(other, regime, version);
  }

  /** Returns the regime. */
  public Regime regime() {
    return regime;
  }

  /**
   * Returns the facts on which anything turns that a decision says.
   *
   * @throws IllegalStateException if they are not finite
   */
  public List<Fact<?>> facts() {
    return facts.get();
  }

  /** Decides with everything that a decision says. */
  public Decision decide(Optional<String> id, UseCase given, LocalDate date, Readings readings) {
    UseCase known = given.withImplied();
    if (!module.decidesByDiagram(regime)) {
      return about(explain(known, date, readings), id, date);
    }
    Pattern pattern =
        new Pattern(regime.id(), facts.get(), known, module.compiled().interval(date), readings);
    return about(explanations.get(pattern, () -> explain(known, date, readings)), id, date);
  }

  /** The regime as diagrams, empty if its facts are not finite. */
  public Optional<CompiledRegime> compiled(LocalDate date, Readings readings) {
    if (!module.compiled().holds(regime)) {
      return Optional.empty();
    }
    return Optional.of(
        compiled.get(
            new Span(module.compiled().interval(date), readings),
            () -> module.compiled().regime(regime, date, readings)));
  }

  private Answers answers(UseCase facts, LocalDate date, Readings readings) {
    return module.decidesByDiagram(regime)
        ? module.compiled().answers(facts, date, readings)
        : module.rules().open(module.module().use(facts, date, readings));
  }

  private Decision explain(UseCase facts, LocalDate date, Readings readings) {
    try (Answers session = answers(facts, date, readings)) {
      List<Ground> grounds = inForce(date);
      Ground deciding = deciding(session, grounds);
      Outcome outcome = outcome(deciding, facts);
      List<ConsideredGround> considered = considered(session, grounds, deciding);
      ConsideredGround ground =
          considered.stream()
              .filter(candidate -> candidate.id().equals(deciding.id()))
              .findFirst()
              .orElseThrow();
      session.conclude(
          new Decided(
              regime.id(),
              regime.status(),
              deciding.id(),
              deciding.outcome(),
              !ground.presumed().isEmpty()));
      List<Finding> findings = findings(session, considered, facts, date, readings);
      return new Decision(
          Optional.empty(),
          module.module().jurisdiction().id(),
          regime.id(),
          texts().text(regime.id()),
          regime.status(),
          date,
          outcome,
          outcome != deciding.outcome(),
          compiled(date, readings).map(diagrams -> diagrams.outlook(facts)),
          ground,
          session.certainty(),
          considered,
          findings,
          obligations(session),
          warnings(session, ground, findings),
          unsettled(session, grounds, deciding, facts, date, readings, outcome),
          List.of(),
          regime.lawCheckedOn(),
          texts().text(regime.id() + ".unconfirmed"),
          module.digest(),
          version,
          texts().locale(),
          module.wording());
    }
  }

  /** The decision on one request, from the explanation that it shares with others. */
  private static Decision about(Decision shared, Optional<String> id, LocalDate date) {
    return new Decision(
        id,
        shared.jurisdiction(),
        shared.regime(),
        shared.regimeTitle(),
        shared.regimeStatus(),
        date,
        shared.outcome(),
        shared.licenceRefused(),
        shared.outlook(),
        shared.ground(),
        shared.certainty(),
        shared.grounds(),
        shared.findings(),
        shared.obligations(),
        shared.warnings(),
        shared.interpretations(),
        shared.evidence(),
        shared.lawCheckedOn(),
        shared.unconfirmed(),
        shared.rulesDigest(),
        shared.version(),
        shared.language(),
        shared.wording());
  }

  /** Decides the outcome alone. */
  public Outcome outcome(UseCase given, LocalDate date, Readings readings) {
    UseCase facts = given.withImplied();
    if (module.decidesByDiagram(regime)) {
      return module.compiled().outcome(regime, facts, date, readings);
    }
    try (Answers session = answers(facts, date, readings)) {
      return outcome(deciding(session, inForce(date)), facts);
    }
  }

  private List<Ground> inForce(LocalDate date) {
    return regime.grounds().stream().filter(ground -> ground.inForceOn(date)).toList();
  }

  private static Ground deciding(Answers session, List<Ground> grounds) {
    for (Ground ground : grounds) {
      if (applies(session, ground)) {
        return ground;
      }
    }
    throw new IllegalStateException("the default ground, which asks nothing, did not apply");
  }

  private static boolean applies(Answers session, Ground ground) {
    for (Element element : ground.elements()) {
      if (!session.status(element.id()).holds()) {
        return false;
      }
    }
    return true;
  }

  private static Outcome outcome(Ground deciding, UseCase facts) {
    return facts
        .get(Facts.LICENSING_AVAILABILITY)
        .filter(LicensingAvailability.REFUSED::equals)
        .map(refused -> deciding.outcome().whereLicenceRefused())
        .orElse(deciding.outcome());
  }

  private List<ConsideredGround> considered(
      Answers session, List<Ground> grounds, Ground deciding) {
    List<ConsideredGround> considered = new ArrayList<>();
    boolean decided = false;
    for (Ground ground : grounds) {
      if (!decided || (deciding.alongside().contains(ground.id()) && applies(session, ground))) {
        considered.add(verdict(session, ground));
      }
      decided |= ground.id().equals(deciding.id());
    }
    return considered;
  }

  private ConsideredGround verdict(Answers session, Ground ground) {
    List<String> failed = new ArrayList<>();
    List<String> open = new ArrayList<>();
    List<String> presumed = new ArrayList<>();
    for (Element element : ground.elements()) {
      switch (session.status(element.id())) {
        case NOT_MET -> failed.add(element.id());
        case OPEN -> open.add(element.id());
        case PRESUMED -> presumed.add(element.id());
        case MET -> {}
      }
    }
    return new ConsideredGround(
        ground.id(),
        ground.kind(),
        texts().text(ground.id()),
        ground.authorities(),
        ground.elements().stream().map(Element::id).toList(),
        failed.isEmpty() && open.isEmpty(),
        failed,
        open,
        presumed);
  }

  private List<Finding> findings(
      Answers session,
      List<ConsideredGround> considered,
      UseCase facts,
      LocalDate date,
      Readings readings) {
    Set<String> ids = new LinkedHashSet<>();
    considered.forEach(ground -> ids.add(ground.id()));
    // By id: an element as a key would be hashed with all that it declares.
    Map<String, Element> elements = new LinkedHashMap<>();
    for (Ground ground : regime.grounds()) {
      if (ids.contains(ground.id())) {
        ground.elements().forEach(element -> elements.putIfAbsent(element.id(), element));
      }
    }
    List<Finding> found = new ArrayList<>(elements.size());
    for (Element element : elements.values()) {
      found.add(finding(session, element, facts, date, readings));
    }
    return found;
  }

  /** Diagrams answer by nothing but what an element declares; rules alone might read more. */
  private Finding finding(
      Answers session, Element element, UseCase facts, LocalDate date, Readings readings) {
    if (!module.decidesByDiagram(regime)) {
      return finding(session, element, facts, readings);
    }
    int interval = module.compiled().interval(date);
    return findings.get(
        new Pattern(element.id(), element.facts(), facts, interval, readings),
        () -> finding(session, element, facts, readings));
  }

  private Finding finding(Answers session, Element element, UseCase facts, Readings readings) {
    Status status = session.status(element.id());
    Map<String, Object> known = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    for (Fact<?> fact : element.facts()) {
      facts
          .get(fact)
          .ifPresentOrElse(
              value ->
                  known.put(
                      fact.name(), value instanceof Enum<?> constant ? constant.name() : value),
              () -> unknown.add(fact.name()));
    }
    Map<String, String> taken = new LinkedHashMap<>();
    for (Interpretation<?> interpretation : element.interpretations()) {
      taken.put(interpretation.id(), readings.of(interpretation).name());
    }
    return new Finding(
        element.id(),
        status,
        known,
        unknown,
        taken,
        element.authorities(),
        texts().text(element.id() + "." + status.name()),
        session.rules(element.id()));
  }

  private List<Obligation> obligations(Answers session) {
    List<Obligation> obligations = new ArrayList<>();
    for (Consequence consequence : regime.consequences()) {
      if (consequence.kind() == Consequence.Kind.OBLIGATION && session.obliges(consequence.id())) {
        obligations.add(
            new Obligation(
                consequence.id(), texts().text(consequence.id()), consequence.authorities()));
      }
    }
    return obligations;
  }

  /**
   * The warnings that are due, after a warning for each element that the deciding ground presumes.
   */
  private List<Warning> warnings(Answers session, ConsideredGround ground, List<Finding> findings) {
    List<Warning> warnings = new ArrayList<>();
    for (Finding finding : findings) {
      if (ground.presumed().contains(finding.element())) {
        warnings.add(new Warning(finding.element(), finding.text(), finding.authorities()));
      }
    }
    for (Consequence consequence : regime.consequences()) {
      if (consequence.kind() == Consequence.Kind.WARNING && session.warns(consequence.id())) {
        warnings.add(
            new Warning(
                consequence.id(), texts().text(consequence.id()), consequence.authorities()));
      }
    }
    return warnings;
  }

  private List<UnsettledPoint> unsettled(
      Answers session,
      List<Ground> grounds,
      Ground deciding,
      UseCase facts,
      LocalDate date,
      Readings readings,
      Outcome outcome) {
    List<UnsettledPoint> points = new ArrayList<>();
    for (Interpretation<?> interpretation : regime.interpretations()) {
      points.add(
          new UnsettledPoint(
              interpretation.id(),
              texts().text(interpretation.id() + ".question"),
              readings.of(interpretation).name(),
              canMatter(interpretation, session, grounds, deciding)
                  ? otherwise(interpretation, facts, date, readings, outcome)
                  : Map.of(),
              false));
    }
    for (FixedReading fixed : regime.fixedReadings()) {
      points.add(
          new UnsettledPoint(
              fixed.id(), texts().text(fixed.id() + ".question"), fixed.reading(), Map.of(), true));
    }
    return points;
  }

  /**
   * Tells whether another reading could change which ground decides. It cannot where each ground up
   * to the deciding one either asks no element that turns on the point or fails by one that does
   * not. Spares most of the runs of the rules.
   */
  private boolean canMatter(
      Interpretation<?> interpretation, Answers session, List<Ground> grounds, Ground deciding) {
    for (Ground ground : grounds) {
      boolean turnsOnIt = false;
      boolean failsAnyway = false;
      for (Element element : ground.elements()) {
        if (element.interpretations().contains(interpretation)) {
          turnsOnIt = true;
        } else {
          failsAnyway |= !session.status(element.id()).holds();
        }
      }
      if (turnsOnIt && !failsAnyway) {
        return true;
      }
      if (ground.id().equals(deciding.id())) {
        return false;
      }
    }
    return false;
  }

  private <R extends Enum<R>> Map<String, Outcome> otherwise(
      Interpretation<R> interpretation,
      UseCase facts,
      LocalDate date,
      Readings readings,
      Outcome outcome) {
    Map<String, Outcome> otherwise = new LinkedHashMap<>();
    for (R reading : interpretation.readings()) {
      if (reading != readings.of(interpretation)) {
        Outcome other = outcome(facts, date, readings.with(interpretation, reading));
        if (other != outcome) {
          otherwise.put(reading.name(), other);
        }
      }
    }
    return otherwise;
  }

  private Texts.Language texts() {
    return module.texts().english();
  }
}
