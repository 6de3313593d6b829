package org.mineright;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mineright.analysis.CompiledRegime;
import org.mineright.decision.Comparison;
import org.mineright.decision.Decision;
import org.mineright.decision.Evaluator;
import org.mineright.decision.FactEvidence;
import org.mineright.fact.ContradictoryFactsException;
import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.fact.UseCase;
import org.mineright.internal.engine.LoadedModule;
import org.mineright.internal.text.Nearest;
import org.mineright.internal.text.Version;
import org.mineright.regime.Interpretation;
import org.mineright.regime.Jurisdiction;
import org.mineright.regime.Readings;
import org.mineright.regime.Regime;
import org.mineright.regime.RuleModule;
import org.mineright.signal.SignalPolicy;

/**
 * The one entry point: loads rule modules and decides. Immutable and safe for use from many
 * threads; load it once and share it. It opens no network connection and reads no file. What it
 * says is information, not legal advice.
 */
public final class Mineright {
  private static final String VERSION = Version.current();

  private final Clock clock;
  private final SortedMap<String, LoadedModule> modules;
  private final Map<String, Fact<?>> facts;
  private final RequestReader reader;

  private Mineright(
      Clock clock, Evaluator evaluator, SignalPolicy signals, Iterable<RuleModule> ruleModules) {
    this.clock = clock;
    this.modules = new TreeMap<>();
    for (RuleModule module : ruleModules) {
      LoadedModule loaded = new LoadedModule(module, evaluator, VERSION);
      LoadedModule before = modules.put(module.jurisdiction().id(), loaded);
      if (before != null) {
        throw new IllegalStateException(
            "jurisdiction "
                + module.jurisdiction().id()
                + ": found two modules, "
                + before.module().getClass().getName()
                + " and "
                + module.getClass().getName());
      }
    }
    this.facts = new LinkedHashMap<>();
    Facts.all().forEach(fact -> facts.put(fact.name(), fact));
    Map<String, Interpretation<?>> interpretations = new LinkedHashMap<>();
    for (LoadedModule module : modules.values()) {
      module.module().facts().forEach(fact -> facts.put(fact.name(), fact));
      for (Regime regime : module.regimes()) {
        regime.interpretations().forEach(point -> interpretations.put(point.id(), point));
      }
    }
    this.reader = new RequestReader(facts, interpretations, modules.keySet(), signals);
  }

  /**
   * Finds every rule module on the class path. The rules of each are loaded when its jurisdiction
   * is first asked.
   *
   * @return a library that decides for their jurisdictions
   * @throws IllegalStateException if a module does not fit together; the message names it and the
   *     fault
   */
  public static Mineright load() {
    return builder().build();
  }

  /**
   * Starts a library with settings of its own.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the jurisdictions that are loaded, by id.
   *
   * @return the jurisdictions
   */
  public List<Jurisdiction> jurisdictions() {
    return modules.values().stream().map(module -> module.module().jurisdiction()).toList();
  }

  /**
   * Returns the regimes that are loaded, by jurisdiction, the law in force first.
   *
   * @return the regimes
   */
  public List<Regime> regimes() {
    return modules.values().stream().flatMap(module -> module.regimes().stream()).toList();
  }

  /**
   * Returns the facts that a use can be described by: the standard ones, then those of the modules
   * that are loaded.
   *
   * @return the facts
   */
  public List<Fact<?>> facts() {
    return List.copyOf(facts.values());
  }

  /**
   * Returns a text of a loaded module.
   *
   * @param id the id of a regime, ground, element, obligation or warning; for an interpretation its
   *     id with {@code .question}, for a reading the id of the interpretation, a dot and the
   *     reading
   * @param locale the language wanted; English where the module has no such texts
   * @return what it is called, asks or says
   * @throws IllegalArgumentException if nothing that is loaded has that id
   */
  public String text(String id, Locale locale) {
    int dot = id.indexOf('.');
    LoadedModule module = dot < 0 ? null : modules.get(id.substring(0, dot));
    if (module == null || !module.texts().english().has(id)) {
      throw new IllegalArgumentException(
          "id \"" + id + "\": found none such, expected the id of something that is loaded");
    }
    return module.texts().in(locale).text(id);
  }

  /**
   * Reads a request from JSON. A fact or an interpretation of another loaded jurisdiction is no
   * error and has no effect; null is the same as absent.
   *
   * @param json one JSON object: {@code {"id": ..., "jurisdiction": ..., "regime": ..., "date":
   *     ..., "interpretations": {...}, "perJurisdiction": {...}, "facts": {...}, "signals":
   *     {...}}}, all optional. What {@code signals} may hold says {@link
   *     org.mineright.signal.SignalsJson}; facts that are found in them are added to those that are
   *     given, which go before
   * @return the request
   * @throws InvalidRequestException if it is malformed, or names something that is not loaded, or
   *     contradicts itself
   */
  public Request readRequest(String json) {
    return reader.read(json);
  }

  /**
   * Decides a use under the law in force of every jurisdiction that is loaded.
   *
   * @param useCase the use
   * @return one decision a jurisdiction, by its id
   * @throws ContradictoryFactsException if facts contradict each other
   */
  public List<Decision> decide(UseCase useCase) {
    return decide(Request.of(useCase).build());
  }

  /**
   * Decides a request.
   *
   * @param request the request
   * @return one decision for each jurisdiction asked, in the order asked
   * @throws InvalidRequestException if it names a jurisdiction or a regime that is not loaded, or
   *     asks for a regime of a jurisdiction that it does not ask for, or facts that differ in a
   *     jurisdiction contradict the rest
   */
  public List<Decision> decide(Request request) {
    return decide(request, asked(request));
  }

  /**
   * Makes a project ready: everything that a request says is worked into the law once, so that
   * records supply only what varies.
   *
   * @param profile what all records share: jurisdictions, regime, date (today where there is none),
   *     readings, facts; its id is not read
   * @return what decides records
   * @throws InvalidRequestException as {@link #decide(Request)} does
   */
  public Prepared prepare(Request profile) {
    List<Asked> asked = asked(profile);
    ready(asked);
    List<PreparedRegime> prepared = new ArrayList<>();
    for (Asked each : asked) {
      UseCase facts = factsIn(profile, each.module().module().jurisdiction().id());
      LocalDate date = facts.date().orElseGet(() -> LocalDate.now(clock));
      prepared.add(
          new PreparedRegime(
              each.module().decider(each.regime()), facts, date, profile.readings()));
    }
    return new Prepared(prepared);
  }

  /**
   * Returns a regime as decision diagrams: for all dates with the same law as one, and one choice
   * of readings.
   *
   * @param regime the id of the regime
   * @param date the date
   * @param readings the readings to take of unsettled points
   * @return the diagrams, empty if the regime turns on facts without finitely many values
   * @throws InvalidRequestException if no such regime is loaded
   */
  public Optional<CompiledRegime> compiled(String regime, LocalDate date, Readings readings) {
    LoadedModule module = owner(regime);
    return module.decider(module.regime(regime).orElseThrow()).compiled(date, readings);
  }

  /**
   * Tells what decides under a regime: {@link Evaluator#DROOLS} where that was chosen, and where
   * the regime turns on facts without finitely many values.
   *
   * @param regime the id of the regime
   * @return the evaluator
   * @throws InvalidRequestException if no such regime is loaded
   */
  public Evaluator evaluator(String regime) {
    LoadedModule module = owner(regime);
    return module.decidesByDiagram(module.regime(regime).orElseThrow())
        ? Evaluator.COMPILED
        : Evaluator.DROOLS;
  }

  /** A regime that is asked, and the module that has it. */
  private record Asked(Regime regime, LoadedModule module) {}

  private List<Decision> decide(Request request, List<Asked> asked) {
    ready(asked);
    List<Decision> decisions = new ArrayList<>();
    for (Asked each : asked) {
      UseCase facts = factsIn(request, each.module().module().jurisdiction().id());
      LocalDate date = facts.date().orElseGet(() -> LocalDate.now(clock));
      Decision decision =
          each.module()
              .decider(each.regime())
              .decide(request.id(), facts, date, request.readings());
      List<FactEvidence> evidence = proving(facts, request.evidence());
      decisions.add(
          evidence.isEmpty() && request.warnings().isEmpty()
              ? decision
              : decision.withEvidence(evidence, request.warnings()));
    }
    return decisions;
  }

  /** The evidence of what is so there: a fact that differs in a jurisdiction has none. */
  private List<FactEvidence> proving(UseCase useCase, List<FactEvidence> evidence) {
    if (evidence.isEmpty()) {
      return evidence;
    }
    UseCase known = useCase.withImplied();
    return evidence.stream()
        .filter(
            proof -> {
              Fact<?> fact = facts.get(proof.fact());
              return fact != null
                  && known.get(fact).filter(value -> isSame(value, proof.value())).isPresent();
            })
        .toList();
  }

  private static boolean isSame(Comparable<?> value, Object inJson) {
    return value instanceof Enum<?> constant
        ? constant.name().equals(inJson)
        : value.equals(inJson);
  }

  /**
   * Decides several requests, to be laid side by side.
   *
   * @param requests the requests, each a row
   * @return a table of decisions
   * @throws InvalidRequestException as {@link #decide(Request)} does
   */
  public Comparison compare(List<Request> requests) {
    List<List<Decision>> rows = new ArrayList<>();
    requests.forEach(request -> rows.add(decide(request)));
    return new Comparison(rows);
  }

  /**
   * Decides several requests under every regime of the jurisdictions that they ask, whichever
   * regime they name: the law in force, what is proposed, and what is superseded.
   *
   * @param requests the requests, each a row
   * @return a table of decisions; those that are not by law in force say so
   * @throws InvalidRequestException as {@link #decide(Request)} does
   */
  public Comparison compareWithProposals(List<Request> requests) {
    List<List<Decision>> rows = new ArrayList<>();
    for (Request request : requests) {
      List<Asked> every = new ArrayList<>();
      for (Asked each : asked(request)) {
        each.module().regimes().forEach(regime -> every.add(new Asked(regime, each.module())));
      }
      rows.add(decide(request, every));
    }
    return new Comparison(rows);
  }

  /** Loads the rules of several modules at once, if they are not; loading one takes long. */
  private static void ready(List<Asked> asked) {
    Set<LoadedModule> cold = Set.of();
    for (Asked each : asked) {
      if (!each.module().isReady()) {
        cold = cold.isEmpty() ? new LinkedHashSet<>() : cold;
        cold.add(each.module());
      }
    }
    if (cold.size() > 1) {
      cold.parallelStream().forEach(LoadedModule::load);
    }
  }

  private static UseCase factsIn(Request request, String jurisdiction) {
    try {
      return request.useCaseIn(jurisdiction);
    } catch (ContradictoryFactsException e) {
      throw new InvalidRequestException(
          "/perJurisdiction/" + jurisdiction,
          "a contradiction (" + e.getMessage() + ")",
          "facts that can all be so");
    }
  }

  private List<Asked> asked(Request request) {
    List<Asked> asked = new ArrayList<>();
    if (request.regime().isEmpty()) {
      for (String id :
          request.jurisdictions().isEmpty() ? modules.keySet() : request.jurisdictions()) {
        LoadedModule module = module(id);
        asked.add(new Asked(module.regimes().get(0), module));
      }
      return asked;
    }
    String regimeId = request.regime().orElseThrow();
    LoadedModule owner = owner(regimeId);
    String ownerId = owner.module().jurisdiction().id();
    // A regime belongs to one jurisdiction: alone, it is asked alone; beside others, they answer by
    // their law in force.
    List<String> ids =
        request.jurisdictions().isEmpty() ? List.of(ownerId) : request.jurisdictions();
    if (!ids.contains(ownerId)) {
      throw new InvalidRequestException(
          "/regime",
          "\"" + regimeId + "\", a regime of " + ownerId,
          "a regime of one of the jurisdictions asked " + ids);
    }
    for (String id : ids) {
      LoadedModule module = module(id);
      Regime asks =
          id.equals(ownerId) ? module.regime(regimeId).orElseThrow() : module.regimes().get(0);
      asked.add(new Asked(asks, module));
    }
    return asked;
  }

  private LoadedModule module(String jurisdiction) {
    LoadedModule module = modules.get(jurisdiction);
    if (module == null) {
      throw new InvalidRequestException(
          "/jurisdiction",
          InvalidRequestException.quoted(jurisdiction),
          "a jurisdiction that is loaded " + modules.keySet(),
          Nearest.to(jurisdiction, modules.keySet()));
    }
    return module;
  }

  private LoadedModule owner(String regimeId) {
    for (LoadedModule module : modules.values()) {
      if (module.regime(regimeId).isPresent()) {
        return module;
      }
    }
    List<String> ids = regimes().stream().map(Regime::id).toList();
    throw new InvalidRequestException(
        "/regime",
        InvalidRequestException.quoted(regimeId),
        "a regime that is loaded " + ids,
        Nearest.to(regimeId, ids));
  }

  /** Collects the settings of a library. Not safe for use from many threads. */
  public static final class Builder {
    private Clock clock = Clock.system(ZoneId.systemDefault());
    private Evaluator evaluator = Evaluator.COMPILED;
    private SignalPolicy signals = SignalPolicy.standard();
    private final List<RuleModule> modules = new ArrayList<>();

    private Builder() {}

    /**
     * Sets the clock that tells today's date, for uses without a date. Default: the system's.
     *
     * @param value the clock
     * @return this builder
     */
    public Builder clock(Clock value) {
      this.clock = value;
      return this;
    }

    /**
     * Chooses what decides. Default: {@link Evaluator#COMPILED}.
     *
     * @param value the evaluator
     * @return this builder
     */
    public Builder evaluator(Evaluator value) {
      this.evaluator = value;
      return this;
    }

    /**
     * Chooses what signals are worth that requests bring along, where law leaves that open.
     * Default: {@link SignalPolicy#standard()}.
     *
     * @param value the policy
     * @return this builder
     */
    public Builder signals(SignalPolicy value) {
      this.signals = value;
      return this;
    }

    /**
     * Loads these modules instead of those that are found on the class path.
     *
     * @param more rule modules
     * @return this builder
     */
    public Builder modules(RuleModule... more) {
      Collections.addAll(modules, more);
      return this;
    }

    /**
     * Loads the modules.
     *
     * @return the library
     * @throws IllegalStateException if a module does not fit together; the message names it and the
     *     fault
     */
    public Mineright build() {
      return new Mineright(
          clock,
          evaluator,
          signals,
          modules.isEmpty() ? ServiceLoader.load(RuleModule.class) : modules);
    }
  }
}
