package org.mineright.internal.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mineright.decision.Outcome;
import org.mineright.decision.RegimeStatus;
import org.mineright.fact.OptOut;
import org.mineright.fact.UseCase;
import org.mineright.regime.Decided;
import org.mineright.regime.Readings;
import org.mineright.regime.Use;

/** When a rule that was read fires: as Drools has it, in which null is a value like any other. */
class RunnableRuleTest {
  private static boolean fires(String conditions, UseCase facts, LocalDate date) {
    return new RunnableRule(Land.VOCABULARY, Land.rule(conditions))
        .matches(
            new Use(facts, date, Readings.defaults()),
            new Decided("la.current", RegimeStatus.IN_FORCE, "la.free", Outcome.PERMITTED, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      textBlock =
          """
          optOut == OptOut.NONE                                        # false # true  # false
          optOut != OptOut.NONE                                        # true  # false # true
          optOut == null                                               # true  # false # false
          optOut != null                                               # false # true  # true
          optOut in ( OptOut.NONE, OptOut.NATURAL_LANGUAGE )           # false # true  # false
          optOut not in ( OptOut.NONE, OptOut.NATURAL_LANGUAGE )       # true  # false # true
          optOut == null || optOut == OptOut.NONE                      # true  # true  # false
          optOut != null && optOut != OptOut.NONE                      # false # false # true
          licenceHeld == null, optOut == OptOut.NONE                   # false # true  # false
          """)
  void facts_are_compared(String condition, boolean unknown, boolean none, boolean machine) {
    LocalDate day = LocalDate.of(2026, 11, 22);
    UseCase nothing = UseCase.builder().build();
    String conditions = "Use( " + condition + " )";
    assertThat(fires(conditions, nothing, day)).isEqualTo(unknown);
    assertThat(fires(conditions, nothing.toBuilder().optOut(OptOut.NONE).build(), day))
        .isEqualTo(none);
    assertThat(fires(conditions, nothing.toBuilder().optOut(OptOut.MACHINE_READABLE).build(), day))
        .isEqualTo(machine);
  }

  @ParameterizedTest
  @CsvSource({
    "date >= Days.FIRST, false, true, true",
    "date > Days.FIRST, false, false, true",
    "date < Days.FIRST, true, false, false",
    "date <= Days.FIRST, true, true, false"
  })
  void days_are_compared(String condition, boolean before, boolean on, boolean after) {
    UseCase nothing = UseCase.builder().build();
    String conditions = "Use( " + condition + " )";
    assertThat(fires(conditions, nothing, Land.Days.FIRST.minusDays(1))).isEqualTo(before);
    assertThat(fires(conditions, nothing, Land.Days.FIRST)).isEqualTo(on);
    assertThat(fires(conditions, nothing, Land.Days.FIRST.plusDays(1))).isEqualTo(after);
  }

  @Test
  void every_pattern_must_match_what_was_decided_too() {
    UseCase nothing = UseCase.builder().build();
    LocalDate day = LocalDate.of(2026, 11, 22);
    assertThat(fires("Use() Decided( ground == \"la.free\", presuming == false )", nothing, day))
        .isTrue();
    assertThat(fires("Use() Decided( ground == \"la.default\" )", nothing, day)).isFalse();
    assertThat(fires("Use( optOut != null ) Decided()", nothing, day)).isFalse();
  }

  @Test
  void a_rule_on_what_follows_does_not_fire_before_anything_is_decided() {
    RunnableRule rule = new RunnableRule(Land.VOCABULARY, Land.rule("Use() Decided()"));
    assertThat(
            rule.matches(new Use(UseCase.builder().build(), Land.Days.FIRST, Readings.defaults())))
        .isFalse();
  }

  @Test
  void a_day_that_a_rule_was_moved_to_is_compared() {
    List<RunnableRule> moved =
        Mutator.changes(Land.VOCABULARY, Land.rule("Use( date >= Days.FIRST )")).stream()
            .filter(change -> change.is().endsWith("Days(1)"))
            .map(change -> new RunnableRule(Land.VOCABULARY, change.rule()))
            .toList();
    assertThat(moved).hasSize(2);
    Use on = new Use(UseCase.builder().build(), Land.Days.FIRST, Readings.defaults());
    Use before =
        new Use(UseCase.builder().build(), Land.Days.FIRST.minusDays(1), Readings.defaults());
    Use after =
        new Use(UseCase.builder().build(), Land.Days.FIRST.plusDays(1), Readings.defaults());
    assertThat(moved.get(0).matches(before)).isTrue();
    assertThat(moved.get(1).matches(on)).isFalse();
    assertThat(moved.get(1).matches(after)).isTrue();
  }
}
