package org.mineright.internal.compiled;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.fact.UseCase;
import org.mineright.internal.diagram.Codes;
import org.mineright.regime.Element;
import org.mineright.regime.Ground;
import org.mineright.regime.Interpretation;
import org.mineright.regime.Readings;
import org.mineright.regime.Regime;
import org.mineright.regime.RuleModule;

/**
 * All that the rules of a module can turn on, as variables in one order: the date, the readings,
 * what was decided, then the facts in the order in which the regimes first turn on them, which
 * keeps diagrams small. Values are numbered from 0; of a fact, 0 is unknown. Immutable.
 */
final class Variables {
  static final int DATE = 0;

  private final List<LocalDate> days;
  private final List<Interpretation<?>> interpretations;
  private final List<Regime> regimes;
  private final List<Ground> grounds;
  private final List<Fact<?>> facts;
  private final int[] sizes;
  private final Map<String, Integer> factPlaces = new HashMap<>();

  Variables(RuleModule module) {
    this.regimes = List.copyOf(module.regimes());
    Set<LocalDate> ofRules = new TreeSet<>(module.dates());
    Set<Interpretation<?>> unsettled = new LinkedHashSet<>();
    Set<Ground> every = new LinkedHashSet<>();
    for (Regime regime : regimes) {
      unsettled.addAll(regime.interpretations());
      every.addAll(regime.grounds());
      regime.elements().forEach(element -> ofRules.addAll(element.dates()));
    }
    for (Ground ground : every) {
      ground.from().ifPresent(ofRules::add);
      ground.until().ifPresent(last -> ofRules.add(last.plusDays(1)));
    }
    this.days = List.copyOf(ofRules);
    this.interpretations = List.copyOf(unsettled);
    this.grounds = List.copyOf(every);
    checkGrounds();
    Set<Fact<?>> inOrder = new LinkedHashSet<>();
    regimes.forEach(regime -> inOrder.addAll(regime.facts()));
    inOrder.addAll(Facts.all());
    inOrder.addAll(module.facts());
    // A fact without finitely many values is no variable: what turns on it has no diagram.
    inOrder.removeIf(fact -> !fact.isFinite());
    this.facts = List.copyOf(inOrder);
    this.sizes = new int[firstFact() + facts.size()];
    sizes[DATE] = days.size() + 1;
    for (int i = 0; i < interpretations.size(); i++) {
      sizes[1 + i] = interpretations.get(i).readings().size();
    }
    sizes[regime()] = regimes.size();
    sizes[ground()] = grounds.size();
    sizes[presuming()] = 2;
    for (int i = 0; i < facts.size(); i++) {
      sizes[firstFact() + i] = facts.get(i).values().size() + 1;
      factPlaces.put(facts.get(i).name(), firstFact() + i);
    }
    for (int i = 0; i < sizes.length; i++) {
      if (sizes[i] > Byte.MAX_VALUE) {
        throw new IllegalStateException(
            module.jurisdiction().id()
                + ": found "
                + sizes[i]
                + " values of "
                + name(i)
                + ", expected at most "
                + Byte.MAX_VALUE);
      }
    }
  }

  /** By its id alone a ground is found again. */
  private void checkGrounds() {
    Set<String> ids = new HashSet<>();
    for (Ground ground : grounds) {
      if (!ids.add(ground.id())) {
        throw new IllegalStateException(
            "ground " + ground.id() + ": found two of that id, expected regimes to share it");
      }
    }
  }

  int regime() {
    return 1 + interpretations.size();
  }

  int ground() {
    return regime() + 1;
  }

  int presuming() {
    return regime() + 2;
  }

  int firstFact() {
    return regime() + 3;
  }

  int reading(Interpretation<?> interpretation) {
    return 1 + interpretations.indexOf(interpretation);
  }

  /**
   * The variable of a fact.
   *
   * @throws NotFiniteException if the fact has not finitely many values
   */
  int fact(Fact<?> fact) {
    if (!fact.isFinite()) {
      throw new NotFiniteException(fact);
    }
    Integer place = factPlaces.get(fact.name());
    if (place == null) {
      throw new IllegalStateException(
          "fact " + fact + ": found it read by a rule, expected a fact that the module declares");
    }
    return place;
  }

  boolean isFact(int variable) {
    return variable >= firstFact();
  }

  Fact<?> factAt(int variable) {
    return facts.get(variable - firstFact());
  }

  List<Fact<?>> facts() {
    return facts;
  }

  List<Interpretation<?>> interpretations() {
    return interpretations;
  }

  List<Regime> regimes() {
    return regimes;
  }

  List<Ground> grounds() {
    return grounds;
  }

  List<LocalDate> days() {
    return days;
  }

  int[] sizes() {
    return sizes;
  }

  /**
   * All variables with all their values, and the structure of the regimes: what the numbers in a
   * diagram mean.
   */
  String signature() {
    StringBuilder all = new StringBuilder(days.toString());
    interpretations.forEach(each -> all.append(each.id()).append(each.readings()));
    facts.forEach(each -> all.append(each.name()).append(each.values()));
    for (Regime regime : regimes) {
      all.append('\n').append(regime.id());
      regime.consequences().forEach(each -> all.append(' ').append(each.id()).append(each.kind()));
      for (Ground ground : regime.grounds()) {
        all.append('\n').append(ground.id()).append(ground.outcome());
        ground.from().ifPresent(all::append);
        ground.until().ifPresent(all::append);
        ground.elements().forEach(each -> all.append(' ').append(each.id()));
      }
    }
    for (Element element : elements()) {
      all.append('\n').append(element.id()).append(element.facts()).append(element.dates());
      element.interpretations().forEach(each -> all.append(' ').append(each.id()));
    }
    return all.toString();
  }

  /** What a variable is, for a reader. */
  String name(int variable) {
    if (isFact(variable)) {
      return "fact " + factAt(variable);
    }
    if (variable == DATE) {
      return "the date";
    }
    if (variable < regime()) {
      return "interpretation " + interpretations.get(variable - 1).id();
    }
    return variable == regime() ? "the regime" : "the ground";
  }

  /** What a value of a variable is, for a reader. */
  String valueName(int variable, int value) {
    if (isFact(variable)) {
      return value == 0 ? "unknown" : String.valueOf(factAt(variable).values().get(value - 1));
    }
    return variable == DATE
        ? dateIn(value).toString()
        : String.valueOf(interpretations.get(variable - 1).readings().get(value));
  }

  /** In which of the intervals between the days on which law changes a date lies. */
  int interval(LocalDate date) {
    int interval = 0;
    while (interval < days.size() && !date.isBefore(days.get(interval))) {
      interval++;
    }
    return interval;
  }

  /** A date in an interval: its first, and of the earliest its last. */
  LocalDate dateIn(int interval) {
    if (days.isEmpty()) {
      return LocalDate.EPOCH;
    }
    return interval == 0 ? days.get(0).minusDays(1) : days.get(interval - 1);
  }

  /** The readings that are chosen by the values of their variables. */
  Readings readings(int[] values) {
    Readings readings = Readings.defaults();
    for (int i = 0; i < interpretations.size(); i++) {
      if (values[1 + i] > 0) {
        readings = choose(readings, interpretations.get(i), values[1 + i]);
      }
    }
    return readings;
  }

  private static <R extends Enum<R>> Readings choose(
      Readings readings, Interpretation<R> interpretation, int value) {
    return readings.with(interpretation, interpretation.readings().get(value));
  }

  /** The use of which the values of the variables speak. */
  UseCase useCase(int[] values) {
    UseCase.Builder builder = UseCase.builder();
    for (int i = 0; i < facts.size(); i++) {
      Codes.state(builder, facts.get(i), values[firstFact() + i]);
    }
    return builder.build();
  }

  /** The values of date, readings and facts; of what was decided nothing yet. */
  byte[] values(UseCase useCase, LocalDate date, Readings readings) {
    byte[] values = new byte[sizes.length];
    values[DATE] = (byte) interval(date);
    readings
        .chosen()
        .forEach(
            (interpretation, reading) -> {
              int place = interpretations.indexOf(interpretation);
              if (place >= 0) {
                values[1 + place] = (byte) interpretation.readings().indexOf(reading);
              }
            });
    for (int i = 0; i < facts.size(); i++) {
      values[firstFact() + i] = (byte) useCase.code(facts.get(i));
    }
    return values;
  }

  /** The elements of all regimes, each once. */
  List<Element> elements() {
    Set<Element> elements = new LinkedHashSet<>();
    regimes.forEach(regime -> elements.addAll(regime.elements()));
    return List.copyOf(elements);
  }
}
