package org.mineright.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.mineright.Mineright;
import org.mineright.Request;
import org.mineright.analysis.Diagram;
import org.mineright.fact.ContradictoryFactsException;
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
 * Random uses of every kind, none contradictory, under every regime of a module, on days near those
 * on which law changes and on others, by random readings. Each aims at a ground that can decide, by
 * a random way through the diagram; what the way does not ask is chance. Some come a second time,
 * on another day and by other readings. One thread only.
 */
final class UseSampler {
  private static final LocalDate FIRST_DAY = LocalDate.of(1985, 1, 1);
  private static final int DAYS = 60 * 365;

  /** How many uses share a day and readings, since to change these takes long. */
  private static final int TOGETHER = 8;

  private static final List<Double> DENSITIES = List.of(0.0, 0.1, 0.5, 0.9, 1.0);

  private final RuleModule module;
  private final Mineright mineright;
  private final Random random;
  private final List<Fact<?>> facts;
  private final List<LocalDate> days;
  private int drawn;
  private Frame frame;
  private UseCase last = UseCase.unknown();

  private record Frame(
      Regime regime,
      LocalDate day,
      Readings readings,
      Diagram grounds,
      List<Map<Integer, Set<Integer>>> reached) {}

  UseSampler(RuleModule module, Mineright mineright, long seed) {
    this.module = module;
    this.mineright = mineright;
    this.random = new Random(seed);
    Set<Fact<?>> every = new LinkedHashSet<>(Facts.all());
    every.addAll(module.facts());
    this.facts = List.copyOf(every);
    this.days = days(module);
    this.frame = another();
  }

  private static List<LocalDate> days(RuleModule module) {
    Set<LocalDate> days = new LinkedHashSet<>(module.dates());
    for (Regime regime : module.regimes()) {
      for (Ground ground : regime.grounds()) {
        ground.from().ifPresent(days::add);
        ground.until().ifPresent(days::add);
        for (Element element : ground.elements()) {
          days.addAll(element.dates());
        }
      }
    }
    return List.copyOf(days);
  }

  /** The facts of which uses are made. */
  List<Fact<?>> facts() {
    return facts;
  }

  Random random() {
    return random;
  }

  /** The next use, as a request. */
  Request next() {
    return next(0);
  }

  /** The next use of which everything is known, as a request. */
  Request nextComplete() {
    return next(1);
  }

  /** The next use, of which each fact has a number no less than the first. */
  private Request next(int first) {
    if (++drawn % TOGETHER == 0) {
      frame = partlyAnother(frame);
      // What is remembered of a use on one day, by one choice of readings, must not be said again.
      return request(last);
    }
    while (true) {
      try {
        last = use(first);
        return request(last);
      } catch (ContradictoryFactsException e) {
        // Not of this world: another.
      }
    }
  }

  /** Another use under the regime, on the day and by the readings of the last. */
  Request request(UseCase use) {
    return Request.of(use.toBuilder().date(frame.day()).build())
        .id(Integer.toString(drawn))
        .jurisdictions(module.jurisdiction().id())
        .regime(frame.regime().id())
        .readings(frame.readings())
        .build();
  }

  /** Another regime, day and choice of readings. */
  private Frame another() {
    Regime regime = any(module.regimes());
    return frame(regime, day(), readings(regime));
  }

  /** Another of all three, or another day alone, or other readings alone. */
  private Frame partlyAnother(Frame before) {
    return switch (random.nextInt(3)) {
      case 0 -> frame(before.regime(), day(), before.readings());
      case 1 -> frame(before.regime(), before.day(), readings(before.regime()));
      default -> another();
    };
  }

  private LocalDate day() {
    return days.isEmpty() || random.nextBoolean()
        ? FIRST_DAY.plusDays(random.nextInt(DAYS))
        : any(days).plusDays(random.nextInt(5) - 2);
  }

  private Readings readings(Regime regime) {
    Readings readings = Readings.defaults();
    for (Interpretation<?> interpretation : regime.interpretations()) {
      if (random.nextBoolean()) {
        readings = with(readings, interpretation);
      }
    }
    return readings;
  }

  private Frame frame(Regime regime, LocalDate day, Readings readings) {
    Diagram grounds = mineright.compiled(regime.id(), day, readings).orElseThrow().grounds();
    return new Frame(regime, day, readings, grounds, List.of(new HashMap<>(), new HashMap<>()));
  }

  private <R extends Enum<R>> Readings with(Readings readings, Interpretation<R> interpretation) {
    return readings.with(interpretation, any(interpretation.readings()));
  }

  /**
   * Which answers can be reached from a place, if each fact has a number no less than the first.
   */
  private Set<Integer> reach(int reference, int first) {
    Diagram grounds = frame.grounds();
    if (grounds.isAnswer(reference)) {
      return Set.of(grounds.answer(reference));
    }
    Set<Integer> known = frame.reached().get(first).get(reference);
    if (known != null) {
      return known;
    }
    Set<Integer> answers = new HashSet<>();
    for (int code = first; code <= grounds.fact(reference).values().size(); code++) {
      answers.addAll(reach(grounds.next(reference, code), first));
    }
    frame.reached().get(first).put(reference, answers);
    return answers;
  }

  private UseCase use(int first) {
    Diagram grounds = frame.grounds();
    Map<Fact<?>, Integer> codes = new LinkedHashMap<>();
    int at = grounds.root();
    int aim = any(List.copyOf(reach(at, first)));
    while (!grounds.isAnswer(at)) {
      List<Integer> ways = new ArrayList<>();
      for (int code = first; code <= grounds.fact(at).values().size(); code++) {
        if (reach(grounds.next(at, code), first).contains(aim)) {
          ways.add(code);
        }
      }
      int code = any(ways);
      codes.put(grounds.fact(at), code);
      at = grounds.next(at, code);
    }
    double density = first > 0 ? 1 : any(DENSITIES);
    for (Fact<?> fact : facts) {
      int code = random.nextDouble() < density ? 1 + random.nextInt(fact.values().size()) : 0;
      codes.putIfAbsent(fact, code);
    }
    UseCase.Builder use = UseCase.builder();
    codes.forEach((fact, code) -> Codes.state(use, fact, code));
    return use.build();
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
