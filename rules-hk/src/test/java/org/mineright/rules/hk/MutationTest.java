package org.mineright.rules.hk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mineright.verify.MutationReport;

/**
 * Every condition of every rule, dropped, negated, and asking another value: something must notice.
 * What became of each is written to {@code target/mutation.txt}.
 */
class MutationTest {
  @Test
  void every_broken_condition_is_noticed_or_excused_by_name() throws IOException {
    MutationReport report = HkMutation.report();
    Files.writeString(Path.of("target", "mutation.txt"), report.text());
    System.out.println("MutationTest: " + report.counts());
    assertThat(report.results()).isNotEmpty();
    assertThat(report.faults()).isEmpty();
  }
}
