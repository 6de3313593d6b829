package org.mineright.rules.sg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mineright.Mineright;
import org.mineright.law.LawDocument;
import org.mineright.law.RandomRequests;

/**
 * Whole uses, decided by the library and by the tables of LAW.md. A failure is repeated with {@code
 * -Dmineright.seed=} and the seed that it shows.
 */
class RandomRequestsTest {
  private static final int REQUESTS = 20_000;
  private static final String REGIME = "sg.current";

  @Test
  void the_library_decides_random_uses_as_the_tables_of_the_law_do() {
    long seed = Long.getLong("mineright.seed", System.nanoTime());
    System.out.println("RandomRequestsTest: -Dmineright.seed=" + seed);
    RandomRequests.Report report =
        new RandomRequests(
                Mineright.load(),
                SgLaw.CONFORMANCE,
                REGIME,
                List.copyOf(SgLaw.DOCUMENT.dates()),
                seed)
            .run(REQUESTS);
    assertThat(report.faults()).as("seed " + seed).isEmpty();
    assertThat(report.decided().keySet())
        .as("grounds that decided")
        .containsExactlyInAnyOrderElementsOf(
            SgLaw.DOCUMENT.grounds().get(REGIME).stream().map(LawDocument.Ground::id).toList());
  }
}
