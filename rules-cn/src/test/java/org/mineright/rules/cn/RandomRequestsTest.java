package org.mineright.rules.cn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mineright.Mineright;
import org.mineright.law.RandomRequests;
import org.mineright.law.RandomRequests.Report;

/**
 * Whole uses, decided by the library and by the tables of LAW.md. A failure is repeated with {@code
 * -Dmineright.seed=} and the seed that it shows.
 */
class RandomRequestsTest {
  private final Mineright mineright = Mineright.load();

  @Test
  void the_library_decides_random_uses_as_the_tables_of_the_law_do() {
    Report report = run("cn.current", 10_000);
    assertThat(report.decided().keySet())
        .as("grounds that decided")
        .containsExactlyInAnyOrderElementsOf(grounds("cn.current"));
  }

  static List<String> notLaw() {
    List<String> regimes = new ArrayList<>(CnLaw.DOCUMENT.grounds().keySet());
    regimes.remove("cn.current");
    return regimes;
  }

  /** The grounds that all regimes share were all seen above. */
  @ParameterizedTest
  @MethodSource("notLaw")
  void the_library_decides_random_uses_under_draft_and_proposals_as_the_tables_do(String regime) {
    Report report = run(regime, 2_000);
    List<String> inserted = grounds(regime);
    inserted.removeAll(grounds("cn.current"));
    assertThat(report.decided().keySet()).isSubsetOf(grounds(regime)).containsAll(inserted);
  }

  private Report run(String regime, int requests) {
    long seed = Long.getLong("mineright.seed", System.nanoTime());
    System.out.println("RandomRequestsTest, " + regime + ": -Dmineright.seed=" + seed);
    Report report =
        new RandomRequests(mineright, CnLaw.CONFORMANCE, regime, dates(), seed).run(requests);
    assertThat(report.faults()).as("seed " + seed).isEmpty();
    return report;
  }

  private static List<String> grounds(String regime) {
    List<String> grounds = new ArrayList<>();
    CnLaw.DOCUMENT.grounds().get(regime).forEach(ground -> grounds.add(ground.id()));
    return grounds;
  }

  private static List<LocalDate> dates() {
    List<LocalDate> dates = new ArrayList<>(CnLaw.DOCUMENT.dates());
    dates.addAll(
        List.of(
            CnDates.COPYRIGHT_LAW_2020,
            CnDates.COLLECTION_REFUSALS,
            CnDates.LABELLING,
            CnDates.SPC_OPINION));
    return dates;
  }
}
