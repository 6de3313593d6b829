package org.mineright.rules.hk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mineright.law.Ledger;

/** What of LAW.md is encoded, and what is not, is told in FIDELITY.md. */
class LedgerTest {
  private static final Path RULES = Path.of("src/main/resources/org/mineright/rules/hk");

  @Test
  void every_rule_file_is_in_the_ledger_and_every_link_of_the_ledger_leads_to_a_file() {
    assertThat(Ledger.faults(Path.of("FIDELITY.md"), RULES)).isEmpty();
  }
}
