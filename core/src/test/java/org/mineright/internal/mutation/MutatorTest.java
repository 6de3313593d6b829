package org.mineright.internal.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** In what ways a condition is broken. */
class MutatorTest {
  private static List<String> broken(String conditions) {
    return Mutator.changes(Land.VOCABULARY, Land.rule(conditions)).stream()
        .map(change -> change.rule().patterns().toString())
        .map(patterns -> patterns.substring(1, patterns.length() - 1))
        .toList();
  }

  private static List<String> changes(String conditions) {
    return Mutator.changes(Land.VOCABULARY, Land.rule(conditions)).stream()
        .map(Change::change)
        .toList();
  }

  @Test
  void a_comparison_is_dropped_negated_and_made_with_every_other_value_unknown_included() {
    assertThat(broken("Use( licenceHeld == true )"))
        .containsExactly(
            "Use()",
            "Use( licenceHeld != true )",
            "Use( licenceHeld == false )",
            "Use( licenceHeld == null )");
  }

  @Test
  void of_several_conditions_one_is_broken_at_a_time() {
    assertThat(broken("Use( licenceHeld == true, optOut == null )"))
        .containsExactly(
            "Use( optOut == null )",
            "Use( licenceHeld != true, optOut == null )",
            "Use( licenceHeld == false, optOut == null )",
            "Use( licenceHeld == null, optOut == null )",
            "Use( licenceHeld == true )",
            "Use( licenceHeld == true, optOut != null )",
            "Use( licenceHeld == true, optOut == OptOut.NONE )",
            "Use( licenceHeld == true, optOut == OptOut.NATURAL_LANGUAGE )",
            "Use( licenceHeld == true, optOut == OptOut.MACHINE_READABLE )");
  }

  /** A use with a property that is a reading. */
  public static final class PointedUse {
    private PointedUse() {}

    /** The reading. */
    public Land.Point getPoint() {
      return Land.Point.WIDE;
    }
  }

  @Test
  void a_reading_is_exchanged_for_every_other_and_never_unknown() {
    assertThat(broken("MutatorTest.PointedUse( point == Point.WIDE )"))
        .containsExactly(
            "MutatorTest.PointedUse()",
            "MutatorTest.PointedUse( point != Point.WIDE )",
            "MutatorTest.PointedUse( point == Point.NARROW )");
  }

  @Test
  void a_list_loses_each_value_has_each_exchanged_and_gains_every_other() {
    assertThat(broken("Use( optOut in ( OptOut.NONE, OptOut.NATURAL_LANGUAGE ) )"))
        .containsExactly(
            "Use()",
            "Use( optOut not in ( OptOut.NONE, OptOut.NATURAL_LANGUAGE ) )",
            "Use( optOut == OptOut.NATURAL_LANGUAGE )",
            "Use( optOut in ( OptOut.MACHINE_READABLE, OptOut.NATURAL_LANGUAGE ) )",
            "Use( optOut == OptOut.NONE )",
            "Use( optOut in ( OptOut.NONE, OptOut.MACHINE_READABLE ) )",
            "Use( optOut in ( OptOut.NONE, OptOut.NATURAL_LANGUAGE, OptOut.MACHINE_READABLE ) )");
  }

  @Test
  void conditions_that_are_joined_are_broken_together_and_each_by_itself_and_joined_otherwise() {
    assertThat(broken("Use( licenceHeld == null || ( marketHarm == false && date < Days.FIRST ) )"))
        .startsWith(
            "Use()",
            "Use( licenceHeld != null && ( marketHarm != false || date >= Days.FIRST ) )",
            "Use( licenceHeld == null && ( marketHarm == false && date < Days.FIRST ) )",
            "Use( marketHarm == false && date < Days.FIRST )")
        .contains(
            "Use( licenceHeld == null )",
            "Use( licenceHeld == null || ( marketHarm == false || date < Days.FIRST ) )",
            "Use( licenceHeld == null || date < Days.FIRST )",
            "Use( licenceHeld == null || ( marketHarm == false && date < Days.SECOND ) )");
  }

  @Test
  void a_day_is_moved_by_one_and_exchanged_for_every_other_that_the_module_names() {
    assertThat(broken("Use( date >= Days.FIRST )"))
        .containsExactly(
            "Use()",
            "Use( date < Days.FIRST )",
            "Use( date >= Days.FIRST.minusDays(1) )",
            "Use( date >= Days.FIRST.plusDays(1) )",
            "Use( date >= Days.SECOND )");
  }

  @Test
  void a_ground_is_exchanged_for_every_other_of_the_module() {
    assertThat(broken("Decided( ground == \"la.free\" )"))
        .containsExactly(
            "Decided()", "Decided( ground != \"la.free\" )", "Decided( ground == \"la.default\" )");
  }

  @Test
  void what_was_decided_is_never_unknown() {
    assertThat(broken("Decided( presuming == true )"))
        .containsExactly(
            "Decided()", "Decided( presuming != true )", "Decided( presuming == false )");
  }

  @Test
  void a_pattern_without_conditions_has_none_to_break() {
    assertThat(broken("Use() Decided()")).isEmpty();
  }

  @Test
  void changes_have_names_of_their_own_that_are_short_for_lists() {
    assertThat(
            changes(
                "Use( optOut in ( OptOut.NONE, OptOut.NATURAL_LANGUAGE ), marketHarm == true ||"
                    + " marketHarm == true )"))
        .doesNotHaveDuplicates()
        .contains(
            "optOut in ( OptOut.NONE, OptOut.NATURAL_LANGUAGE ) -> dropped",
            "optOut in: without OptOut.NONE",
            "optOut in: OptOut.MACHINE_READABLE for OptOut.NONE",
            "optOut in: also OptOut.MACHINE_READABLE",
            "marketHarm == true -> marketHarm == false",
            "marketHarm == true -> marketHarm == false (2)");
  }
}
