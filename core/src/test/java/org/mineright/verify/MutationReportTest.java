package org.mineright.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mineright.verify.MutationReport.Result;

class MutationReportTest {
  private static final Optional<String> NOBODY = Optional.empty();

  private static final Result KILLED =
      new Result(mutant("killed"), Optional.of("a case"), NOBODY, Optional.of("facts"), false);
  private static final Result BY_LAW =
      new Result(mutant("by law"), NOBODY, NOBODY, Optional.of("facts"), false);
  private static final Result SURVIVOR =
      new Result(mutant("survivor"), NOBODY, NOBODY, NOBODY, false);
  private static final Result EQUIVALENT =
      new Result(mutant("equivalent"), NOBODY, NOBODY, NOBODY, true);

  private static Mutant mutant(String rule) {
    return new Mutant("x.drl", 7, rule, "la.x", "a == b", "a != b", "a == b -> a != b");
  }

  private static MutationReport report(Map<String, String> excuses, Result... results) {
    return new MutationReport(List.of(results), excuses);
  }

  @Test
  void there_is_no_fault_where_every_mutant_is_killed_or_excused_by_name() {
    MutationReport report =
        report(Map.of("equivalent: a == b -> a != b", "a reason"), KILLED, BY_LAW, EQUIVALENT);
    assertThat(report.faults()).isEmpty();
    assertThat(report.survivors()).containsExactly(EQUIVALENT);
  }

  @Test
  void a_survivor_is_a_fault_equivalent_or_not_with_its_place_and_the_name_to_excuse_it_by() {
    assertThat(report(Map.of(), KILLED, SURVIVOR, EQUIVALENT).faults())
        .containsExactly(
            "nothing notices x.drl:7: survivor: a == b -> a != b; if that is right, excuse it by the"
                + " name \"survivor: a == b -> a != b\"",
            "nothing notices x.drl:7: equivalent: a == b -> a != b, which is equivalent; if that is"
                + " right, excuse it by the name \"equivalent: a == b -> a != b\"");
  }

  @Test
  void an_excuse_of_a_mutant_that_is_killed_or_unknown_is_a_fault() {
    assertThat(
            report(
                    Map.of("killed: a == b -> a != b", "a reason", "nobody: x -> y", "a reason"),
                    KILLED)
                .faults())
        .containsExactly(
            "excused, but no survivor: killed: a == b -> a != b",
            "excused, but no survivor: nobody: x -> y");
  }

  @Test
  void mutants_are_counted_by_what_noticed_them() {
    assertThat(
            report(
                    Map.of("equivalent: a == b -> a != b", "a reason"),
                    KILLED,
                    BY_LAW,
                    SURVIVOR,
                    EQUIVALENT)
                .counts())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "mutants", 4,
                "killed", 2,
                "killed by scenarios", 1,
                "killed by expectations", 0,
                "killed by the law", 2,
                "killed by the law alone", 1,
                "survivors", 2,
                "survivors proved equivalent", 1,
                "survivors excused by name", 1));
  }

  @Test
  void the_text_tells_of_each_mutant_what_became_of_it() {
    assertThat(
            report(Map.of("equivalent: a == b -> a != b", "a reason"), KILLED, EQUIVALENT).text())
        .contains(
            """
            x.drl:7: killed: a == b -> a != b
                killed by scenario a case
                killed by the law: facts

            x.drl:7: equivalent: a == b -> a != b
                SURVIVES, proved equivalent
                excused: a reason
            """);
  }
}
