package org.mineright.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionParserTest {
  private static final Map<String, List<String>> FACTS =
      Map.of(
          "colour", List.of("RED", "GREEN", "BLUE"),
          "big", List.of("false", "true"),
          "xx.odd", List.of("false", "true"));
  private static final Map<String, List<String>> READINGS =
      Map.of("xx.the-point", List.of("NARROW", "WIDE"));
  private static final Map<String, String> ABBREVIATIONS =
      Map.of("WARM", "{RED}", "LARGE_RED", "big = true or colour ∈ WARM", "SKY", "BLUE");

  private static boolean holds(String condition, String colour, String big) {
    Map<String, String> known = new java.util.HashMap<>();
    if (!colour.equals("?")) {
      known.put("colour", colour);
    }
    if (!big.equals("?")) {
      known.put("big", big);
    }
    return parse(condition, Optional.empty())
        .holds(new Situation(known, Map.of("xx.the-point", "NARROW"), LocalDate.of(2020, 1, 1)));
  }

  private static Condition parse(String condition, Optional<String> own) {
    return ConditionParser.parse(FACTS, READINGS, ABBREVIATIONS, own, condition);
  }

  @ParameterizedTest(name = "{0}: {1}, {2} -> {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          colour = RED                            | RED   | ?     | true
          colour = RED                            | GREEN | ?     | false
          colour = RED                            | ?     | ?     | false
          colour ≠ RED                            | GREEN | ?     | true
          colour ≠ RED                            | ?     | ?     | false
          colour != RED                           | BLUE  | ?     | true
          colour ∈ {RED, BLUE}                    | BLUE  | ?     | true
          colour in {RED, BLUE}                   | ?     | ?     | false
          colour ∉ {RED}                          | BLUE  | ?     | true
          colour ∉ {RED}                          | ?     | ?     | false
          colour not in {RED}                     | ?     | ?     | false
          colour not in {RED}                     | BLUE  | ?     | true
          not colour = RED                        | ?     | ?     | true
          not colour = RED                        | RED   | ?     | false
          colour unknown                          | ?     | ?     | true
          colour unknown                          | RED   | ?     | false
          colour known                            | RED   | ?     | true
          colour ∈ WARM                           | RED   | ?     | true
          colour = SKY                            | BLUE  | ?     | true
          colour in {SKY, GREEN}                  | GREEN | ?     | true
          LARGE_RED                               | ?     | true  | true
          not LARGE_RED and colour = BLUE         | BLUE  | ?     | true
          LARGE_RED and colour = BLUE             | RED   | true  | false
          colour = RED or colour = BLUE and big = true   | RED   | false | true
          (colour = RED or colour = BLUE) and big = true | RED   | false | false
          not (colour = RED or big = true)        | BLUE  | ?     | true
          xx.the-point = NARROW                   | ?     | ?     | true
          [xx.the-point != NARROW]                | ?     | ?     | false
          xx.the-point in {WIDE} or big = true    | ?     | true  | true
          date >= 2020-01-01                      | ?     | ?     | true
          date >= 2020-01-02                      | ?     | ?     | false
          date < 2020-01-01                       | ?     | ?     | false
          date < 2020-01-02 and not xx.odd known  | ?     | ?     | true
          """)
  void a_comparison_with_an_unknown_fact_is_false_and_not_is_what_it_is_in_logic(
      String condition, String colour, String big, boolean expected) {
    assertThat(holds(condition, colour, big)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"RED", "= RED", "in {RED}", "not in {GREEN, BLUE}", "≠ GREEN", "∉ {BLUE}"})
  void a_bare_cell_speaks_of_the_one_fact_of_its_row(String cell) {
    Condition condition = parse(cell, Optional.of("colour"));
    assertThat(condition.holds(new Situation(Map.of("colour", "RED"), Map.of(), LocalDate.EPOCH)))
        .isTrue();
    assertThat(condition.holds(new Situation(Map.of(), Map.of(), LocalDate.EPOCH))).isFalse();
  }

  @Test
  void a_bare_unknown_speaks_of_the_one_fact_too() {
    assertThat(parse("unknown", Optional.of("colour")))
        .isEqualTo(new Condition.FactKnown("colour", false));
  }

  @Test
  void a_full_condition_may_stand_in_a_row_with_one_fact() {
    assertThat(parse("colour = RED or colour = SKY", Optional.of("colour")))
        .isInstanceOf(Condition.Or.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "RED",
        "colour",
        "colour RED",
        "colour = PINK",
        "colour = {RED}",
        "colour ∈ RED",
        "colour in {}",
        "colour in {RED",
        "colour in {RED GREEN}",
        "shape = RED",
        "big = TRUE",
        "colour = RED and",
        "and colour = RED",
        "colour = RED big = true",
        "(colour = RED",
        "colour = RED)",
        "colour = RED & big = true",
        "colour = RED; big = true",
        "[colour = RED]",
        "[xx.the-point = WIDE",
        "xx.the-point = HUGE",
        "xx.the-point unknown",
        "xx.other-point = WIDE",
        "date >= 2020-13-01",
        "date = 2020-01-01",
        "date > 2020-01-01",
        "date unknown",
        "LARGE_RED = true",
        "colour in LARGE_RED",
        "WARM",
        "not"
      })
  void what_is_not_understood_is_refused(String condition) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse(condition, Optional.empty()))
        .withMessageStartingWith("condition \"");
  }

  @Test
  void an_abbreviation_that_names_itself_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ConditionParser.parse(
                    FACTS,
                    READINGS,
                    Map.of("A", "B or big = true", "B", "not A"),
                    Optional.empty(),
                    "A"));
  }
}
