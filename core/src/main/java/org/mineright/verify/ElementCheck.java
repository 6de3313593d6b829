package org.mineright.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mineright.decision.Status;
import org.mineright.fact.ContradictoryFactsException;
import org.mineright.fact.Fact;
import org.mineright.fact.UseCase;
import org.mineright.internal.answer.Answers;
import org.mineright.internal.compiled.CompiledModule;
import org.mineright.internal.drools.RuleBase;
import org.mineright.regime.Element;
import org.mineright.regime.Interpretation;
import org.mineright.regime.Readings;
import org.mineright.regime.RuleModule;

/**
 * Runs the rules on each element over every combination of what it declares, and holds what they
 * say against the diagram.
 */
final class ElementCheck {
  private static final LocalDate LONG_AGO = LocalDate.of(1000, 1, 1);
  private static final LocalDate LATE = LocalDate.of(3000, 1, 1);

  private final RuleModule module;
  private final CompiledModule compiled;
  private final Map<String, RuleBase> rules;
  private final Faults faults = new Faults();

  ElementCheck(RuleModule module, CompiledModule compiled) {
    this.module = module;
    this.compiled = compiled;
    this.rules = RuleBase.bySubject(module);
  }

  Proof of(Set<Element> elements) {
    elements.forEach(this::of);
    return faults.proof();
  }

  private void of(Element element) {
    for (UseCase use : uses(element.facts())) {
      for (Readings readings : readings(element.interpretations())) {
        for (LocalDate day : days(element.dates())) {
          faults.tried();
          compare(element, use, day, readings);
        }
      }
    }
  }

  private void compare(Element element, UseCase use, LocalDate day, Readings readings) {
    Answers diagrams = compiled.answers(use, day, readings);
    Status status = Status.OPEN;
    List<String> fired = List.of();
    RuleBase base = rules.get(element.id());
    if (base != null) {
      try (Answers answers = base.open(module.use(use, day, readings))) {
        status = answers.status(element.id());
        fired = answers.rules(element.id());
      } catch (RuntimeException e) {
        faults.add(where(element, use, day, readings) + ": its rules fail: " + Faults.message(e));
        return;
      }
    }
    if (status != diagrams.status(element.id()) || !fired.equals(diagrams.rules(element.id()))) {
      faults.add(
          where(element, use, day, readings)
              + ": its rules say "
              + status
              + " by "
              + fired
              + ", its diagram "
              + diagrams.status(element.id())
              + " by "
              + diagrams.rules(element.id()));
    }
  }

  private static String where(Element element, UseCase use, LocalDate day, Readings readings) {
    return "element " + element.id() + ": " + use.known() + " on " + day + " by " + readings;
  }

  /** Every combination of facts, each with its values and unknown, that does not contradict. */
  private static List<UseCase> uses(List<Fact<?>> facts) {
    List<UseCase> uses = List.of(UseCase.unknown());
    for (Fact<?> fact : facts) {
      List<UseCase> more = new ArrayList<>();
      for (UseCase use : uses) {
        more.add(use);
        more.addAll(each(use, fact));
      }
      uses = more;
    }
    return uses.stream().map(UseCase::withImplied).distinct().toList();
  }

  private static <V extends Comparable<?>> List<UseCase> each(UseCase use, Fact<V> fact) {
    List<UseCase> uses = new ArrayList<>();
    for (V value : fact.values()) {
      try {
        uses.add(use.with(fact, value));
      } catch (ContradictoryFactsException e) {
        // Not of this world.
      }
    }
    return uses;
  }

  private static List<Readings> readings(List<Interpretation<?>> interpretations) {
    List<Readings> readings = List.of(Readings.defaults());
    for (Interpretation<?> interpretation : interpretations) {
      List<Readings> more = new ArrayList<>();
      readings.forEach(some -> more.addAll(each(some, interpretation)));
      readings = more;
    }
    return readings;
  }

  private static <R extends Enum<R>> List<Readings> each(
      Readings readings, Interpretation<R> interpretation) {
    return interpretation.readings().stream()
        .map(reading -> readings.with(interpretation, reading))
        .toList();
  }

  /**
   * The days on both sides of each that is declared, one long before all and one long after, by
   * which a change on a day that is not declared shows.
   */
  private static Set<LocalDate> days(List<LocalDate> declared) {
    Set<LocalDate> days = new TreeSet<>(Set.of(LONG_AGO));
    for (LocalDate day : declared) {
      days.add(day.minusDays(1));
      days.add(day);
      days.add(LATE);
    }
    return days;
  }
}
