package org.mineright.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mineright.decision.Certainty;
import org.mineright.decision.Status;
import org.mineright.fact.ContradictoryFactsException;
import org.mineright.fact.Fact;
import org.mineright.fact.UseCase;
import org.mineright.internal.drools.RuleBase;
import org.mineright.internal.drools.RuleSession;
import org.mineright.internal.engine.LoadedModule;
import org.mineright.internal.mutation.BreakableRules;
import org.mineright.internal.mutation.Mutation;
import org.mineright.internal.mutation.RunnableRule;
import org.mineright.internal.mutation.Subject;
import org.mineright.regime.Decided;
import org.mineright.regime.Element;
import org.mineright.regime.Ground;
import org.mineright.regime.Interpretation;
import org.mineright.regime.Readings;
import org.mineright.regime.Regime;
import org.mineright.regime.Use;

/**
 * What rules find of each subject on every combination of the facts, readings and days that it
 * turns on, beside what the law says. Immutable; safe for use from many threads.
 */
final class LawTables {
  private static final String CONTRADICTION = "a contradiction";
  private static final String FOLLOWS = "that it follows";
  private static final String DOES_NOT_FOLLOW = "that it does not follow";

  private final LoadedModule module;
  private final BreakableRules rules;
  private final Map<Class<?>, List<?>> representatives;
  private final Optional<ElementLaw> elements;
  private final Optional<ConsequenceLaw> consequences;

  LawTables(
      LoadedModule module,
      BreakableRules rules,
      Map<Class<?>, List<?>> representatives,
      Optional<ElementLaw> elements,
      Optional<ConsequenceLaw> consequences) {
    this.module = module;
    this.rules = rules;
    this.representatives = Map.copyOf(representatives);
    this.elements = elements;
    this.consequences = consequences;
  }

  /**
   * One combination.
   *
   * @param matched what rules match: the use, and what was decided if they are about what follows
   * @param found what the rules as they are find
   * @param due what they may find
   */
  private record Situation(
      UseCase facts,
      LocalDate date,
      Readings readings,
      List<Object> matched,
      String found,
      Set<String> due) {
    @Override
    public String toString() {
      return facts
          + ", "
          + date
          + ", "
          + readings
          + (matched.size() > 1 ? ", ground " + ((Decided) matched.get(1)).getGround() : "");
    }
  }

  /** All combinations of one subject. */
  final class Table {
    private final Subject subject;
    private final List<Situation> situations;
    private final boolean isJudged;

    private Table(Subject subject, List<Situation> situations, boolean isJudged) {
      this.subject = subject;
      this.situations = situations;
      this.isJudged = isJudged;
    }

    /** Where a broken rule finds what the law does not say, if anywhere. */
    Optional<String> noticed(Mutation mutation) {
      if (!isJudged) {
        return Optional.empty();
      }
      List<Situation> differing = differing(mutation).toList();
      if (differing.isEmpty()) {
        return Optional.empty();
      }
      RuleBase broken = rules.with(mutation, subject);
      for (Situation situation : differing) {
        String found = find(broken, subject, situation.matched());
        if (!situation.due().contains(found)) {
          return Optional.of(
              situation
                  + ": found "
                  + found
                  + ", expected "
                  + String.join(" or ", situation.due()));
        }
      }
      return Optional.empty();
    }

    /** Tells whether a broken rule finds the same everywhere; Drools is asked, everywhere. */
    boolean isEquivalent(Mutation mutation) {
      RuleBase broken = rules.with(mutation, subject);
      Predicate<Situation> same =
          situation -> find(broken, subject, situation.matched()).equals(situation.found());
      // Where the rule fires otherwise it is likeliest to show.
      return differing(mutation).allMatch(same) && situations.stream().allMatch(same);
    }

    private java.util.stream.Stream<Situation> differing(Mutation mutation) {
      return situations.stream()
          .filter(situation -> mutation.differsOn(situation.matched().toArray()));
    }
  }

  /**
   * Tabulates what rules find of a subject.
   *
   * @throws IllegalStateException if the rules as written are not those that were compiled, or do
   *     not find what the law says
   */
  Table of(Subject subject) {
    RuleBase compiled = rules.about(subject);
    List<Decided> decisions = subject.kind() == Subject.Kind.ELEMENT ? List.of() : everyDecision();
    List<Situation> situations = new ArrayList<>();
    for (UseCase facts : uses(subject)) {
      for (Readings readings : readings(subject)) {
        for (LocalDate day : days(subject)) {
          Use use = module.module().use(facts, day, readings);
          if (subject.kind() == Subject.Kind.ELEMENT) {
            situations.add(situation(compiled, subject, facts, day, readings, List.of(use)));
          }
          for (Decided decided : decisions) {
            situations.add(
                situation(compiled, subject, facts, day, readings, List.of(use, decided)));
          }
        }
      }
    }
    boolean isJudged =
        subject.kind() == Subject.Kind.ELEMENT ? elements.isPresent() : consequences.isPresent();
    return new Table(subject, situations, isJudged);
  }

  private Situation situation(
      RuleBase compiled,
      Subject subject,
      UseCase facts,
      LocalDate date,
      Readings readings,
      List<Object> matched) {
    String found = find(compiled, subject, matched);
    Situation situation =
        new Situation(
            facts,
            date,
            readings,
            matched,
            found,
            subject.kind() == Subject.Kind.ELEMENT
                ? elements
                    .map(law -> law.statuses(subject.id(), facts, date, readings))
                    .map(LawTables::names)
                    .orElse(Set.of(found))
                : consequences
                    .map(law -> law.following((Decided) matched.get(1), facts, date, readings))
                    .map(following -> Set.of(due(subject, following)))
                    .orElse(Set.of(found)));
    if (!situation.due().contains(found)) {
      throw new IllegalStateException(
          subject.id()
              + ", though no rule is broken: found "
              + found
              + ", expected "
              + situation.due()
              + " of "
              + situation);
    }
    checkWritten(compiled, subject, situation);
    return situation;
  }

  private static Set<String> names(Set<Status> statuses) {
    return statuses.stream().map(Status::name).collect(Collectors.toSet());
  }

  private static String due(Subject subject, Set<String> following) {
    if (subject.kind() == Subject.Kind.CONSEQUENCE) {
      return following.contains(subject.id()) ? FOLLOWS : DOES_NOT_FOLLOW;
    }
    Certainty due = Certainty.UNMARKED;
    for (Certainty certainty : Certainty.values()) {
      if (following.contains(certainty.name())) {
        due = certainty;
      }
    }
    return due.name();
  }

  /** What rules find, by Drools. */
  private static String find(RuleBase base, Subject subject, List<Object> matched) {
    try (RuleSession session = base.open((Use) matched.get(0))) {
      if (subject.kind() == Subject.Kind.ELEMENT) {
        return session.status(subject.id()).name();
      }
      session.conclude((Decided) matched.get(1));
      if (subject.kind() == Subject.Kind.CERTAINTY) {
        return session.certainty().name();
      }
      return session.obliges(subject.id()) || session.warns(subject.id())
          ? FOLLOWS
          : DOES_NOT_FOLLOW;
    } catch (RuntimeException e) {
      return CONTRADICTION;
    }
  }

  /** That the rules fire which, as they are written, match. */
  private static void checkWritten(RuleBase compiled, Subject subject, Situation situation) {
    List<RunnableRule> matching =
        subject.rules().stream()
            .filter(rule -> rule.matches(situation.matched().toArray()))
            .toList();
    boolean same =
        switch (subject.kind()) {
          case ELEMENT -> {
            try (RuleSession session = compiled.open((Use) situation.matched().get(0))) {
              yield session
                  .rules(subject.id())
                  .equals(matching.stream().map(RunnableRule::name).sorted().toList());
            }
          }
          case CONSEQUENCE -> situation.found().equals(FOLLOWS) == !matching.isEmpty();
          case CERTAINTY ->
              situation
                  .found()
                  .equals(
                      due(
                          subject,
                          matching.stream()
                              .map(RunnableRule::subject)
                              .collect(Collectors.toSet())));
        };
    if (!same) {
      throw new IllegalStateException(
          subject.id()
              + ": as written, these rules match, but compiled ones fire otherwise: "
              + matching.stream().map(RunnableRule::name).toList()
              + " of "
              + situation);
    }
  }

  // ---- The combinations.

  private List<UseCase> uses(Subject subject) {
    Set<Fact<?>> facts = new LinkedHashSet<>(subject.reads().facts());
    declared(subject).ifPresent(element -> facts.addAll(element.facts()));
    List<UseCase> uses = List.of(UseCase.builder().build());
    for (Fact<?> fact : facts) {
      uses = withEach(uses, fact);
    }
    return uses.stream().map(UseCase::withImplied).distinct().toList();
  }

  /** The same uses, and each with every value of a fact, but for contradictions. */
  private <V extends Comparable<?>> List<UseCase> withEach(List<UseCase> uses, Fact<V> fact) {
    List<UseCase> more = new ArrayList<>();
    for (UseCase use : uses) {
      more.add(use);
      for (Object value : representatives.getOrDefault(fact.type(), fact.values())) {
        try {
          more.add(use.with(fact, fact.type().cast(value)));
        } catch (ContradictoryFactsException e) {
          // Not of this world.
        }
      }
    }
    return more;
  }

  private List<Readings> readings(Subject subject) {
    Set<Interpretation<?>> points = new LinkedHashSet<>(subject.reads().interpretations());
    declared(subject).ifPresent(element -> points.addAll(element.interpretations()));
    List<Readings> readings = List.of(Readings.defaults());
    for (Interpretation<?> point : points) {
      readings = readings.stream().flatMap(each -> withEach(point, each).stream()).toList();
    }
    return readings;
  }

  /** The same readings with each reading of a point. */
  static <R extends Enum<R>> List<Readings> withEach(Interpretation<R> point, Readings readings) {
    return point.readings().stream().map(reading -> readings.with(point, reading)).toList();
  }

  private Collection<LocalDate> days(Subject subject) {
    Set<LocalDate> days = new TreeSet<>(subject.reads().days());
    declared(subject)
        .ifPresent(
            element ->
                element
                    .dates()
                    .forEach(
                        day -> {
                          days.add(day.minusDays(1));
                          days.add(day);
                        }));
    return days.isEmpty() ? List.of(LocalDate.EPOCH) : days;
  }

  private Optional<Element> declared(Subject subject) {
    return module.regimes().stream()
        .flatMap(regime -> regime.elements().stream())
        .filter(element -> element.id().equals(subject.id()))
        .findFirst();
  }

  private List<Decided> everyDecision() {
    List<Decided> decisions = new ArrayList<>();
    for (Regime regime : module.regimes()) {
      for (Ground ground : regime.grounds()) {
        for (boolean presuming : new boolean[] {false, true}) {
          decisions.add(
              new Decided(regime.id(), regime.status(), ground.id(), ground.outcome(), presuming));
        }
      }
    }
    return decisions;
  }
}
