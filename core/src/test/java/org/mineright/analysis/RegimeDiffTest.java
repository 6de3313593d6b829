package org.mineright.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.fact.UseCase;

class RegimeDiffTest {
  private static final int REGIMES = 40;

  /** Two of them say something of each other. */
  private static final List<Fact<?>> FACTS =
      List.of(
          Facts.INFRINGEMENT_KNOWLEDGE,
          Facts.OPT_OUT,
          Facts.COMMERCIAL_PURPOSE,
          Facts.INFRINGING_SOURCE,
          Facts.LICENSING_AVAILABILITY);

  private static final List<UseCase> USES = RandomRegimes.uses(FACTS);

  private interface Check {
    void of(RegimeDiff diff, List<UseCase> uses);
  }

  /** Checks many pairs, some of which ask their facts in different orders. */
  private static void eachOfMany(boolean complete, Check check) {
    Random random = new Random(20261125);
    List<UseCase> uses =
        complete ? USES.stream().filter(RegimeDiffTest::isComplete).toList() : USES;
    for (int i = 0; i < REGIMES; i++) {
      List<Fact<?>> other = new ArrayList<>(FACTS);
      if (i % 2 == 1) {
        Collections.shuffle(other, random);
      }
      CompiledRegime left = RandomRegimes.regime("aa.left", FACTS, random);
      CompiledRegime right = RandomRegimes.regime("bb.right", other, random);
      check.of(
          complete ? RegimeDiff.ofComplete(left, right) : RegimeDiff.between(left, right), uses);
    }
  }

  private static boolean isComplete(UseCase use) {
    return use.known().size() == FACTS.size();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_use_is_in_a_difference_exactly_where_it_is_decided_differently(boolean complete) {
    eachOfMany(
        complete,
        (diff, uses) -> {
          for (UseCase use : uses) {
            List<Difference> found =
                diff.differences().stream().filter(each -> each.contains(use)).toList();
            boolean differs = diff.left().outcome(use) != diff.right().outcome(use);
            assertThat(found).as("%s", use).hasSize(differs ? 1 : 0);
            for (Difference each : found) {
              assertThat(each.left()).isEqualTo(diff.left().ground(use));
              assertThat(each.right()).isEqualTo(diff.right().ground(use));
              assertThat(each.outcomes())
                  .filteredOn(
                      outcomes -> outcomes.where().map(where -> where.holds(use)).orElse(true))
                  .singleElement()
                  .satisfies(
                      outcomes -> {
                        assertThat(outcomes.left()).isEqualTo(diff.left().outcome(use));
                        assertThat(outcomes.right()).isEqualTo(diff.right().outcome(use));
                      });
            }
          }
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void patterns_are_counted_as_one_by_one(boolean complete) {
    eachOfMany(
        complete,
        (diff, uses) -> {
          assertThat(diff.facts()).containsExactlyInAnyOrderElementsOf(FACTS);
          assertThat(diff.patterns()).isEqualTo(tally(uses, use -> true));
          assertThat(diff.differing())
              .isEqualTo(tally(uses, use -> diff.left().outcome(use) != diff.right().outcome(use)));
          for (Difference each : diff.differences()) {
            assertThat(each.patterns()).isEqualTo(tally(uses, each::contains));
          }
        });
  }

  private static RegimeDiff.Tally tally(List<UseCase> uses, Predicate<UseCase> counted) {
    return new RegimeDiff.Tally(
        BigInteger.valueOf(uses.stream().filter(counted).count()),
        BigInteger.valueOf(
            uses.stream().filter(counted).filter(RegimeDiffTest::isComplete).count()));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void no_region_can_be_left_out_or_said_wider(boolean complete) {
    eachOfMany(
        complete,
        (diff, uses) -> {
          for (Difference each : diff.differences()) {
            Predicate<UseCase> member =
                use -> diff.left().outcome(use) != diff.right().outcome(use) && each.contains(use);
            if (each.regions().size() > 1) {
              List<List<Condition>> regions =
                  each.regions().stream().map(Region::conditions).toList();
              irredundant(regions, uses.stream().filter(member).toList());
              for (List<Condition> region : regions) {
                prime(region, uses.stream().filter(member.negate()).toList());
              }
              assertThat(each.regions()).allMatch(region -> region.exceptions().isEmpty());
            }
          }
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_region_with_exceptions_is_the_narrowest_and_no_exception_can_be_left_out_or_said_wider(
      boolean complete) {
    eachOfMany(
        complete,
        (diff, uses) -> {
          for (Difference each : diff.differences()) {
            if (each.regions().size() == 1) {
              Region region = each.regions().get(0);
              List<UseCase> members = uses.stream().filter(each::contains).toList();
              for (Condition condition : region.conditions()) {
                assertNarrow(condition, members);
              }
              List<UseCase> within =
                  uses.stream().filter(use -> holds(region.conditions(), use)).toList();
              List<List<Condition>> exceptions =
                  region.exceptions().stream().map(Region.Exclusion::conditions).toList();
              irredundant(
                  exceptions, within.stream().filter(use -> !members.contains(use)).toList());
              exceptions.forEach(exception -> prime(exception, members));
            }
          }
        });
  }

  private static void assertNarrow(Condition condition, List<UseCase> members) {
    for (Comparable<?> value : condition.values()) {
      assertThat(members)
          .anyMatch(use -> use.get(condition.fact()).stream().anyMatch(value::equals));
    }
    if (condition.unknown()) {
      assertThat(members).anyMatch(use -> !use.knows(condition.fact()));
    }
  }

  /** Without any of the regions, one of the uses that they all should have is lost. */
  private static void irredundant(List<List<Condition>> regions, List<UseCase> all) {
    for (List<Condition> dropped : regions) {
      assertThat(all)
          .as("%s", dropped)
          .anyMatch(
              use ->
                  regions.stream()
                      .filter(each -> !each.equals(dropped))
                      .noneMatch(each -> holds(each, use)));
    }
  }

  /** With any condition dropped or made wider, one of the uses that it should not have is in it. */
  private static void prime(List<Condition> region, List<UseCase> others) {
    for (Condition condition : region) {
      List<Condition> rest = region.stream().filter(each -> !each.equals(condition)).toList();
      List<UseCase> fulfilling = others.stream().filter(use -> holds(rest, use)).toList();
      assertThat(fulfilling).as("%s without %s", region, condition).isNotEmpty();
      for (Comparable<?> value : condition.fact().values()) {
        if (!condition.values().contains(value) && someHas(others, condition.fact(), value)) {
          assertThat(fulfilling)
              .as("%s with %s", region, value)
              .anyMatch(use -> use.get(condition.fact()).stream().anyMatch(value::equals));
        }
      }
      if (!condition.unknown() && others.stream().anyMatch(use -> !use.knows(condition.fact()))) {
        assertThat(fulfilling)
            .as("%s with unknown", region)
            .anyMatch(use -> !use.knows(condition.fact()));
      }
    }
  }

  private static boolean someHas(List<UseCase> uses, Fact<?> fact, Comparable<?> value) {
    return uses.stream().anyMatch(use -> use.get(fact).stream().anyMatch(value::equals));
  }

  private static boolean holds(List<Condition> conditions, UseCase use) {
    return conditions.stream().allMatch(each -> each.holds(use));
  }

  @Test
  void a_regime_does_not_differ_from_itself() {
    CompiledRegime regime = RandomRegimes.regime("aa.one", FACTS, new Random(1));

    RegimeDiff diff = RegimeDiff.between(regime, regime);

    assertThat(diff.differences()).isEmpty();
    assertThat(diff.differing().all()).isZero();
    assertThat(diff.render(80, UnaryOperator.identity()))
        .contains("They decide every pattern alike.")
        .contains("not legal advice");
  }

  @Test
  void what_both_were_given_makes_no_pattern() {
    UseCase given = UseCase.builder().infringingSource(false).build();
    CompiledRegime left = RandomRegimes.regime("aa.left", FACTS, new Random(1)).given(given);
    CompiledRegime right = RandomRegimes.regime("bb.right", FACTS, new Random(2)).given(given);

    RegimeDiff diff = RegimeDiff.between(left, right);

    assertThat(diff.facts()).doesNotContain(Facts.INFRINGING_SOURCE);
    List<UseCase> uses =
        RandomRegimes.uses(diff.facts()).stream().filter(use -> !knowsOfInfringement(use)).toList();
    assertThat(diff.patterns().all()).isEqualTo(BigInteger.valueOf(uses.size()));
    for (UseCase use : uses) {
      assertThat(diff.differences().stream().anyMatch(each -> each.contains(use)))
          .isEqualTo(left.outcome(use) != right.outcome(use));
    }
  }

  private static boolean knowsOfInfringement(UseCase use) {
    return !use.toBuilder().build().withImplied().equals(use);
  }

  @Test
  void regimes_that_were_given_different_facts_are_refused() {
    CompiledRegime regime = RandomRegimes.regime("aa.one", FACTS, new Random(1));
    CompiledRegime other = regime.given(UseCase.builder().commercialPurpose(true).build());

    assertThatThrownBy(() -> RegimeDiff.between(regime, other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("commercialPurpose")
        .hasMessageContaining("expected the same");
  }
}
