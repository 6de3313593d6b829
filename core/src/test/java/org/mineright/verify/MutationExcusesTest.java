package org.mineright.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MutationExcusesTest {
  @Test
  void a_reason_holds_for_all_mutants_below_it_until_the_next_reason() {
    assertThat(
            MutationExcuses.read(
                """
                # a comment

                Another rule
                finds the same.
                - rule: a == b -> dropped
                - rule: a in: also "b"

                The facts imply it.
                - other: a -> b
                """))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "other: a -> b", "The facts imply it.",
                "rule: a == b -> dropped", "Another rule finds the same.",
                "rule: a in: also \"b\"", "Another rule finds the same."));
  }

  @Test
  void a_mutant_without_a_reason_is_refused() {
    assertThatThrownBy(() -> MutationExcuses.read("# a comment\n- rule: a -> b\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "excuses, line 2: found no reason above \"rule: a -> b\", expected every mutant once,"
                + " below its reason");
  }

  @Test
  void a_mutant_that_is_excused_twice_is_refused() {
    assertThatThrownBy(() -> MutationExcuses.read("Why.\n- a\nWhy else.\n- a\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 4: found a second time \"a\"");
  }
}
