package org.mineright.rules.hk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mineright.Mineright;
import org.mineright.law.LawDocument;
import org.mineright.law.RandomRequests;

/**
 * Whole uses, decided by the library and by the tables of LAW.md. A failure is repeated with {@code
 * -Dmineright.seed=} and the seed that it shows.
 */
class RandomRequestsTest {
  private static final Mineright MINERIGHT = Mineright.load();

  @ParameterizedTest
  @CsvSource({
    "hk.current, 10000",
    "hk.tdm-proposal-2025, 10000",
    "hk.synthetic-data-proposal, 10000"
  })
  void the_library_decides_random_uses_as_the_tables_of_the_law_do(String regime, int requests) {
    long seed = Long.getLong("mineright.seed", System.nanoTime());
    System.out.println("RandomRequestsTest, " + regime + ": -Dmineright.seed=" + seed);
    RandomRequests.Report report =
        new RandomRequests(
                MINERIGHT, HkLaw.CONFORMANCE, regime, List.copyOf(HkLaw.DOCUMENT.dates()), seed)
            .run(requests);
    assertThat(report.faults()).as("seed " + seed).isEmpty();
    assertThat(report.decided().keySet())
        .as("grounds that decided")
        .containsExactlyInAnyOrderElementsOf(
            HkLaw.DOCUMENT.grounds().get(regime).stream().map(LawDocument.Ground::id).toList());
  }
}
