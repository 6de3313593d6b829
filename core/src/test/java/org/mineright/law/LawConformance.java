package org.mineright.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.mineright.decision.Certainty;
import org.mineright.decision.GroundKind;
import org.mineright.decision.Status;
import org.mineright.fact.ContradictoryFactsException;
import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.fact.UseCase;
import org.mineright.internal.drools.RuleBase;
import org.mineright.internal.drools.RuleSession;
import org.mineright.regime.Consequence;
import org.mineright.regime.Element;
import org.mineright.regime.Ground;
import org.mineright.regime.Interpretation;
import org.mineright.regime.Readings;
import org.mineright.regime.Regime;
import org.mineright.regime.RuleModule;
import org.mineright.verify.ElementLaw;

/**
 * Holds a rule module against its law document: every element on every combination of its facts,
 * readings and dates, as the rules find it; and everything that the module declares, name by name.
 * Faults come back as sentences, none where the two agree. Safe for use from many threads.
 */
public final class LawConformance implements ElementLaw {
  private static final int FAULTS_SHOWN = 20;

  private final RuleModule module;
  private final LawDocument law;
  private final RuleBase rules;
  private final Map<String, Fact<?>> facts = new LinkedHashMap<>();
  private final Map<String, Interpretation<?>> interpretations = new LinkedHashMap<>();
  private final Map<String, Element> elements = new LinkedHashMap<>();
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final List<LocalDate> dates;
  private final Map<String, Tabulation> tabulations = new ConcurrentHashMap<>();

  /**
   * What came of running the rules over all combinations of one element.
   *
   * @param combinations how many there are
   * @param statuses the statuses that were found
   * @param rules the rules that fired
   * @param faults how rules and document differ
   */
  public record Tabulation(
      int combinations, Set<Status> statuses, Set<String> rules, List<String> faults) {}

  /**
   * Prepares to compare.
   *
   * @param module the module
   * @param law its document
   * @param representatives for facts of many values, those to try; all are tried of the others
   */
  public LawConformance(
      RuleModule module, LawDocument law, Map<String, List<String>> representatives) {
    this.module = module;
    this.law = law;
    this.rules = RuleBase.of(module);
    Facts.all().forEach(fact -> facts.put(fact.name(), fact));
    module.facts().forEach(fact -> facts.put(fact.name(), fact));
    facts.forEach(
        (name, fact) ->
            values.put(
                name,
                representatives.getOrDefault(
                    name, fact.values().stream().map(String::valueOf).toList())));
    Set<LocalDate> declared = new TreeSet<>(law.dates());
    for (Regime regime : module.regimes()) {
      regime.interpretations().forEach(each -> interpretations.put(each.id(), each));
      for (Element element : regime.elements()) {
        elements.put(element.id(), element);
        declared.addAll(element.dates());
      }
      for (Ground ground : regime.grounds()) {
        ground.from().ifPresent(declared::add);
        ground.until().ifPresent(last -> declared.add(last.plusDays(1)));
      }
    }
    this.dates = daysAround(declared);
  }

  /** The last day of each interval between the given days, and the first. */
  private static List<LocalDate> daysAround(Collection<LocalDate> declared) {
    Set<LocalDate> days = new TreeSet<>();
    for (LocalDate day : declared) {
      days.add(day.minusDays(1));
      days.add(day);
    }
    return days.isEmpty() ? List.of(LocalDate.EPOCH) : List.copyOf(days);
  }

  /** The days that are tried: both sides of every declared one. */
  public List<LocalDate> dates() {
    return dates;
  }

  /** All facts with the names of the values that are tried, unknown not among them. */
  public Map<String, List<String>> values() {
    return values;
  }

  /** The document. */
  public LawDocument law() {
    return law;
  }

  /** All situations that differ in what an element of the document turns on. */
  public List<Situation> situations(LawDocument.Element element) {
    List<Situation> situations = new ArrayList<>();
    List<String> readings = List.copyOf(element.interpretationsRead());
    for (Map<String, String> known : combinations(element.facts(), values, true)) {
      for (Map<String, String> chosen : combinations(readings, readingNames(), false)) {
        Map<String, String> all = new LinkedHashMap<>(law.defaultReadings());
        all.putAll(chosen);
        for (LocalDate date : dates) {
          situations.add(new Situation(known, all, date));
        }
      }
    }
    return situations;
  }

  private Map<String, List<String>> readingNames() {
    Map<String, List<String>> names = new HashMap<>();
    law.interpretations().forEach(each -> names.put(each.id(), each.readings()));
    return names;
  }

  private static List<Map<String, String>> combinations(
      List<String> names, Map<String, List<String>> values, boolean alsoWithout) {
    List<Map<String, String>> combinations = List.of(Map.of());
    for (String name : names) {
      List<Map<String, String>> longer = new ArrayList<>();
      for (Map<String, String> shorter : combinations) {
        if (alsoWithout) {
          longer.add(shorter);
        }
        for (String value : values.get(name)) {
          Map<String, String> with = new LinkedHashMap<>(shorter);
          with.put(name, value);
          longer.add(with);
        }
      }
      combinations = longer;
    }
    return combinations;
  }

  /**
   * Runs the rules over every combination of the facts of an element (each value, and unknown), of
   * the readings that its conditions name, and of the days on both sides of every declared date.
   * Contradictory facts are left out; what facts imply is added first.
   */
  public Tabulation tabulate(String element) {
    return tabulations.computeIfAbsent(element, id -> tabulate(law.element(id)));
  }

  private Tabulation tabulate(LawDocument.Element element) {
    Set<Status> statuses = EnumSet.noneOf(Status.class);
    Set<String> fired = new HashSet<>();
    List<String> faults = new ArrayList<>();
    int combinations = 0;
    for (Situation situation : situations(element)) {
      UseCase useCase;
      try {
        useCase = useCase(situation).withImplied();
      } catch (ContradictoryFactsException e) {
        continue;
      }
      combinations++;
      Situation implied = situation.withImplied();
      List<Status> due = element.statuses(implied);
      if (due.size() > 1) {
        faults.add("the document says " + due + " at once of " + implied);
      }
      if (due.contains(Status.OPEN) && implied.facts().keySet().containsAll(element.facts())) {
        faults.add("the document leaves it open though all its facts are known: " + implied);
      }
      try (RuleSession session =
          rules.open(module.use(useCase, situation.date(), readings(situation)))) {
        Status found = session.status(element.id());
        statuses.add(found);
        fired.addAll(session.rules(element.id()));
        if (!due.contains(found)) {
          faults.add("the document says " + due + ", the rules " + found + " of " + implied);
        }
      } catch (RuntimeException e) {
        faults.add("the rules fail (" + rootMessage(e) + ") on " + implied);
      }
    }
    List<String> shown = faults.stream().limit(FAULTS_SHOWN).toList();
    if (faults.size() > FAULTS_SHOWN) {
      shown = new ArrayList<>(shown);
      shown.add("and " + (faults.size() - FAULTS_SHOWN) + " more");
    }
    return new Tabulation(combinations, statuses, fired, shown);
  }

  /** What the document says of an element. */
  @Override
  public Set<Status> statuses(String element, UseCase useCase, LocalDate date, Readings chosen) {
    LawDocument.Element asked = law.element(element);
    Map<String, String> known = new LinkedHashMap<>();
    for (String name : asked.facts()) {
      useCase
          .get(fact(name))
          .ifPresent(
              value ->
                  known.put(
                      name,
                      value instanceof Enum<?> constant ? constant.name() : String.valueOf(value)));
    }
    Map<String, String> taken = new LinkedHashMap<>(law.defaultReadings());
    interpretations.forEach((id, point) -> taken.put(id, chosen.of(point).name()));
    return Set.copyOf(asked.statuses(new Situation(known, taken, date)));
  }

  private static String rootMessage(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage());
  }

  /** The same facts and date, as a program states them. */
  public UseCase useCase(Situation situation) {
    UseCase.Builder builder = UseCase.builder().date(situation.date());
    situation.facts().forEach((name, value) -> state(builder, fact(name), value));
    return builder.build();
  }

  /** A use with a fact as a situation knows it. */
  UseCase with(UseCase use, Fact<?> fact, Situation situation) {
    UseCase.Builder builder = use.toBuilder();
    String value = situation.fact(fact.name());
    if (value != null) {
      state(builder, fact, value);
    }
    return builder.build();
  }

  /** The fact of a name. */
  Fact<?> fact(String name) {
    return Objects.requireNonNull(facts.get(name), name);
  }

  private static <V extends Comparable<?>> void state(
      UseCase.Builder builder, Fact<V> fact, String value) {
    builder.with(fact, fact.value(value).orElseThrow());
  }

  /** The same readings, as a program states them. */
  Readings readings(Situation situation) {
    Readings readings = Readings.defaults();
    for (Map.Entry<String, String> chosen : situation.readings().entrySet()) {
      Interpretation<?> interpretation = interpretations.get(chosen.getKey());
      if (interpretation != null) {
        readings = with(readings, interpretation, chosen.getValue());
      }
    }
    return readings;
  }

  private static <R extends Enum<R>> Readings with(
      Readings readings, Interpretation<R> interpretation, String reading) {
    return readings.with(interpretation, interpretation.reading(reading).orElseThrow());
  }

  /** How the elements that the module declares differ from those of the document. */
  public List<String> elementFaults() {
    List<String> faults = new ArrayList<>();
    sameIds(
        faults,
        "elements",
        law.elements().stream().map(LawDocument.Element::id).toList(),
        elements.keySet());
    for (LawDocument.Element due : law.elements()) {
      Element found = elements.get(due.id());
      if (found == null) {
        continue;
      }
      same(faults, due.id() + ": facts read", Set.copyOf(due.facts()), due.factsRead());
      same(
          faults,
          due.id() + ": facts",
          Set.copyOf(due.facts()),
          names(found.facts().stream().map(Fact::name).toList()));
      same(
          faults,
          due.id() + ": interpretations",
          due.interpretationsRead(),
          names(found.interpretations().stream().map(Interpretation::id).toList()));
      same(faults, due.id() + ": dates", due.datesRead(), Set.copyOf(found.dates()));
    }
    return faults;
  }

  private static Set<String> names(List<String> names) {
    return new TreeSet<>(names);
  }

  /** How the grounds of a regime differ from those of the document. */
  public List<String> groundFaults(Regime regime) {
    List<String> faults = new ArrayList<>();
    List<LawDocument.Ground> due = law.grounds().get(regime.id());
    if (due == null) {
      return List.of("the document has no grounds of " + regime.id());
    }
    same(
        faults,
        regime.id() + ": grounds in order",
        due.stream().map(LawDocument.Ground::id).toList(),
        regime.grounds().stream().map(Ground::id).toList());
    for (LawDocument.Ground ground : due) {
      regime.grounds().stream()
          .filter(candidate -> candidate.id().equals(ground.id()))
          .forEach(found -> sameGround(faults, ground, found));
    }
    return faults;
  }

  private static void sameGround(List<String> faults, LawDocument.Ground due, Ground found) {
    same(faults, due.id() + ": kind", due.kind(), found.kind());
    same(faults, due.id() + ": outcome", due.outcome(), found.outcome());
    same(faults, due.id() + ": first day", due.from(), found.from());
    same(faults, due.id() + ": last day", due.until(), found.until());
    List<String> asked = found.elements().stream().map(Element::id).toList();
    same(
        faults,
        due.id() + ": elements",
        names(due.elements().stream().map(LawDocument.Element::id).toList()),
        names(asked));
    if (asked.size() != Set.copyOf(asked).size()) {
      faults.add(due.id() + ": asks for an element twice: " + asked);
    }
    if (due.kind() == GroundKind.DEFAULT && !due.elements().isEmpty()) {
      faults.add(due.id() + ": the default asks for elements: " + due.elements());
    }
  }

  /** How the interpretations differ, their readings in order included. */
  public List<String> interpretationFaults() {
    List<String> faults = new ArrayList<>();
    sameIds(
        faults,
        "interpretations",
        law.interpretations().stream().map(LawDocument.Interpretation::id).toList(),
        interpretations.keySet());
    for (LawDocument.Interpretation due : law.interpretations()) {
      Interpretation<?> found = interpretations.get(due.id());
      if (found != null) {
        same(
            faults,
            due.id() + ": readings, the default first",
            due.readings(),
            found.readings().stream().map(Enum::name).toList());
      }
    }
    return faults;
  }

  /** How the readings that are built into a regime differ. */
  public List<String> fixedReadingFaults(Regime regime) {
    List<String> faults = new ArrayList<>();
    Map<String, String> found = new LinkedHashMap<>();
    regime.fixedReadings().forEach(fixed -> found.put(fixed.id(), fixed.reading()));
    same(
        faults,
        regime.id() + ": fixed readings in order",
        List.copyOf(law.fixedReadings().entrySet()),
        List.copyOf(found.entrySet()));
    return faults;
  }

  /**
   * How obligations and warnings differ.
   *
   * @param warnings parts of ids that tell warnings from obligations: {@code .warn.}
   */
  public List<String> consequenceFaults(String... warnings) {
    List<String> faults = new ArrayList<>();
    for (Consequence.Kind kind : Consequence.Kind.values()) {
      List<String> found = new ArrayList<>();
      for (Regime regime : module.regimes()) {
        regime.consequences().stream()
            .filter(consequence -> consequence.kind() == kind)
            .forEach(consequence -> found.add(consequence.id()));
      }
      sameIds(
          faults,
          kind.name().toLowerCase(Locale.ROOT) + "s",
          law.consequences().stream()
              .filter(
                  id ->
                      Stream.of(warnings).anyMatch(id::contains)
                          == (kind == Consequence.Kind.WARNING))
              .toList(),
          new LinkedHashSet<>(found));
    }
    return faults;
  }

  /**
   * How the rules of the module differ from what it declares and from the rules that are written in
   * its files: every rule is about something declared, and every rule on an element fires on some
   * combination of that element's facts.
   *
   * @param written the names of the rules in the files
   */
  public List<String> ruleFaults(Collection<String> written) {
    List<String> faults = new ArrayList<>();
    Set<String> subjects = new HashSet<>(elements.keySet());
    for (Regime regime : module.regimes()) {
      regime.consequences().forEach(consequence -> subjects.add(consequence.id()));
    }
    Set<String> certainties = new HashSet<>();
    for (Certainty certainty : Certainty.values()) {
      certainties.add(certainty.name());
    }
    List<String> loaded = new ArrayList<>();
    rules
        .rulesBySubject()
        .forEach(
            (subject, names) -> {
              loaded.addAll(names);
              if (!subjects.contains(subject) && !certainties.contains(subject)) {
                faults.add("rules " + names + ": about " + subject + ", which nobody declares");
              }
              if (elements.containsKey(subject)) {
                Set<String> dead = new TreeSet<>(names);
                dead.removeAll(tabulate(subject).rules());
                dead.forEach(name -> faults.add("rule \"" + name + "\": never fires"));
              }
            });
    for (String subject : subjects) {
      if (!rules.rulesBySubject().containsKey(subject)) {
        faults.add(subject + ": no rule speaks of it");
      }
    }
    same(faults, "rules", names(List.copyOf(written)), names(loaded));
    if (written.size() != Set.copyOf(written).size()) {
      faults.add("found two rules of one name among " + written);
    }
    return faults;
  }

  private static void sameIds(
      List<String> faults, String what, List<String> due, Collection<String> found) {
    Set<String> missing = new LinkedHashSet<>(due);
    missing.removeAll(found);
    Set<String> extra = new LinkedHashSet<>(found);
    due.forEach(extra::remove);
    if (!missing.isEmpty()) {
      faults.add(what + ": in the document, not in the module: " + missing);
    }
    if (!extra.isEmpty()) {
      faults.add(what + ": in the module, not in the document: " + extra);
    }
    if (due.size() != Set.copyOf(due).size()) {
      faults.add(what + ": the document names one twice: " + due);
    }
  }

  private static void same(List<String> faults, String what, Object due, Object found) {
    if (!due.equals(found)) {
      faults.add(what + ": the document says " + due + ", the module " + found);
    }
  }
}
