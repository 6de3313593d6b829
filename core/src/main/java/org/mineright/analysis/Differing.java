package org.mineright.analysis;

import static org.mineright.analysis.CompiledRegime.OUTCOMES;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.mineright.decision.Outcome;
import org.mineright.fact.Fact;

/**
 * One comparison of two regimes. Both are brought into one diagram that tells, of each pattern,
 * ground and outcome on either side; the patterns of each pair of grounds that differ in outcome
 * are then said in few regions.
 */
final class Differing {
  private final CompiledRegime left;
  private final CompiledRegime right;
  private final boolean complete;
  private final Patterns patterns;
  private final int consistent;

  /** The patterns that are compared. */
  private final int mattering;

  /** Of each pattern, the number of its {@link Verdicts}. */
  private final int verdicts;

  Differing(CompiledRegime left, CompiledRegime right, boolean complete) {
    if (!left.given().equals(right.given())) {
      throw new IllegalArgumentException(
          "facts that are given: found "
              + left.given()
              + " and "
              + right.given()
              + ", expected the same for both regimes");
    }
    this.left = left;
    this.right = right;
    this.complete = complete;
    this.patterns =
        new Patterns(
            Patterns.inOneOrder(
                List.of(
                    left.outcomes().facts(),
                    left.grounds().facts(),
                    right.outcomes().facts(),
                    right.grounds().facts())));
    this.consistent = patterns.consistent(left.given());
    this.mattering = complete ? patterns.and(consistent, patterns.complete()) : consistent;
    int sides = right.regime().grounds().size() * OUTCOMES.size();
    this.verdicts =
        patterns.combine(side(left), side(right), (ofLeft, ofRight) -> ofLeft * sides + ofRight);
  }

  /** Of each pattern, ground and outcome of one side as one number. */
  private int side(CompiledRegime regime) {
    return patterns.combine(
        patterns.bring(regime.grounds()),
        patterns.bring(regime.outcomes()),
        (ground, outcome) -> ground * OUTCOMES.size() + outcome);
  }

  /**
   * What two regimes say of a pattern.
   *
   * @param left the place of the ground under the left regime
   * @param right the place of the ground under the right one
   * @param ofLeft the outcome under the left regime
   * @param ofRight the outcome under the right one
   */
  private record Verdicts(int left, int right, Outcome ofLeft, Outcome ofRight) {
    boolean differ() {
      return ofLeft != ofRight;
    }
  }

  private Verdicts verdicts(int number) {
    int sides = right.regime().grounds().size() * OUTCOMES.size();
    int ofLeft = number / sides;
    int ofRight = number % sides;
    return new Verdicts(
        ofLeft / OUTCOMES.size(),
        ofRight / OUTCOMES.size(),
        OUTCOMES.get(ofLeft % OUTCOMES.size()),
        OUTCOMES.get(ofRight % OUTCOMES.size()));
  }

  private record Pair(int left, int right) {}

  RegimeDiff find() {
    List<Difference> differences = new ArrayList<>();
    byGrounds().values().forEach(together -> differences.addAll(differences(together)));
    differences.sort(Comparator.comparing((Difference each) -> each.patterns().all()).reversed());
    return new RegimeDiff(
        left,
        right,
        complete,
        patterns.facts(),
        tally(mattering),
        tally(members(number -> verdicts(number).differ())),
        differences);
  }

  /** The numbers of verdicts that differ, by the grounds that they rest on. */
  private Map<Pair, List<Integer>> byGrounds() {
    SortedMap<Pair, List<Integer>> byGrounds =
        new TreeMap<>(Comparator.comparingInt(Pair::left).thenComparingInt(Pair::right));
    for (int number : numbers(Cube.all(patterns.sizes()))) {
      Verdicts each = verdicts(number);
      if (each.differ() && members(number) != Patterns.NONE) {
        byGrounds
            .computeIfAbsent(new Pair(each.left(), each.right()), pair -> new ArrayList<>())
            .add(number);
      }
    }
    return byGrounds;
  }

  private int[] numbers(Cube cube) {
    return patterns.answers(verdicts, cube).stream().toArray();
  }

  private int members(int number) {
    return members(each -> each == number);
  }

  private int members(IntPredicate numbers) {
    return patterns.and(patterns.where(verdicts, numbers), mattering);
  }

  private RegimeDiff.Tally tally(int set) {
    return new RegimeDiff.Tally(
        patterns.count(set), patterns.count(patterns.and(set, patterns.complete())));
  }

  /**
   * Verdicts that rest on the same grounds are one difference where a single fact says which of
   * their outcomes there are; otherwise each is one of its own.
   */
  private List<Difference> differences(List<Integer> numbers) {
    Optional<Integer> telling = numbers.size() == 1 ? Optional.empty() : telling(numbers);
    if (numbers.size() == 1 || telling.isPresent()) {
      return List.of(difference(numbers, telling));
    }
    return numbers.stream().map(each -> difference(List.of(each), Optional.empty())).toList();
  }

  private Optional<Integer> telling(List<Integer> numbers) {
    List<Cube> hulls = numbers.stream().map(each -> patterns.hull(members(each))).toList();
    return IntStream.range(0, patterns.facts().size())
        .filter(
            variable -> {
              BitSet seen = new BitSet();
              for (Cube hull : hulls) {
                if (seen.intersects(hull.of(variable))) {
                  return false;
                }
                seen.or(hull.of(variable));
              }
              return true;
            })
        .boxed()
        .findFirst();
  }

  private Difference difference(List<Integer> numbers, Optional<Integer> telling) {
    int set = members(numbers::contains);
    Verdicts any = verdicts(numbers.get(0));
    Cube hull = patterns.hull(set);
    List<RegimeDiff.Outcomes> outcomes =
        numbers.stream()
            .map(
                number ->
                    new RegimeDiff.Outcomes(
                        telling.map(
                            variable ->
                                Condition.of(
                                    patterns.facts().get(variable),
                                    patterns.hull(members(number)).of(variable),
                                    hull.of(variable))),
                        verdicts(number).ofLeft(),
                        verdicts(number).ofRight()))
            .toList();
    return new Difference(
        left.regime().grounds().get(any.left()),
        right.regime().grounds().get(any.right()),
        outcomes,
        regions(set, hull),
        tally(set));
  }

  /** One region with exceptions or several without, whichever needs fewer. */
  private List<Region> regions(int set, Cube hull) {
    int all = patterns.and(patterns.of(hull), mattering);
    List<Cube> exceptions = new Cover(patterns, patterns.minus(all, set), all).cubes();
    List<Cube> several =
        exceptions.isEmpty()
            ? List.of()
            : new Cover(patterns, set, mattering).cubes(exceptions.size());
    if (several.isEmpty()) {
      Cube within = withoutImplied(hull, all);
      return List.of(
          new Region(
              conditions(within, possible()),
              exceptions.stream().map(each -> exclusion(each, hull)).toList()));
    }
    return several.stream()
        .map(each -> new Region(conditions(each, possible()), List.of()))
        .toList();
  }

  /** What is not worth saying of a cube, because it follows from the rest of it. */
  private Cube withoutImplied(Cube hull, int all) {
    Cube within = hull.copy();
    int others = patterns.minus(mattering, all);
    Cube possible = possible();
    for (int variable = 0; variable < patterns.facts().size(); variable++) {
      within.set(variable, possible.of(variable));
      if (patterns.meets(others, within)) {
        within.set(variable, hull.of(variable));
      }
    }
    return within;
  }

  /** Of each fact, the values that it may have. */
  private Cube possible() {
    return patterns.hull(mattering);
  }

  private List<Condition> conditions(Cube cube, Cube within) {
    List<Condition> conditions = new ArrayList<>();
    for (int variable = 0; variable < patterns.facts().size(); variable++) {
      Fact<?> fact = patterns.facts().get(variable);
      BitSet possible = within.of(variable);
      BitSet some = cube.of(variable);
      some.and(possible);
      if (!some.equals(possible)) {
        conditions.add(Condition.of(fact, some, possible));
      }
    }
    return conditions;
  }

  private Region.Exclusion exclusion(Cube exception, Cube hull) {
    SortedSet<Integer> leftGrounds = new TreeSet<>();
    SortedSet<Integer> rightGrounds = new TreeSet<>();
    SortedSet<Outcome> leftOutcomes = new TreeSet<>();
    SortedSet<Outcome> rightOutcomes = new TreeSet<>();
    Cube there = exception.and(hull);
    int set = patterns.and(patterns.of(there), mattering);
    for (int number : numbers(there)) {
      if (patterns.and(patterns.where(verdicts, each -> each == number), set) != Patterns.NONE) {
        Verdicts each = verdicts(number);
        leftGrounds.add(each.left());
        rightGrounds.add(each.right());
        leftOutcomes.add(each.ofLeft());
        rightOutcomes.add(each.ofRight());
      }
    }
    return new Region.Exclusion(
        conditions(exception, hull),
        side(left, leftOutcomes, leftGrounds),
        side(right, rightOutcomes, rightGrounds));
  }

  private static Region.Side side(
      CompiledRegime regime, Set<Outcome> outcomes, Set<Integer> grounds) {
    return new Region.Side(
        List.copyOf(outcomes), grounds.stream().map(regime.regime().grounds()::get).toList());
  }
}
