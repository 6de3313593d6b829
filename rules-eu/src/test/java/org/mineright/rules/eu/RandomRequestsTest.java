package org.mineright.rules.eu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mineright.Mineright;
import org.mineright.decision.Decision;
import org.mineright.decision.Finding;
import org.mineright.decision.Outcome;
import org.mineright.decision.UnsettledPoint;
import org.mineright.law.LawDocument;
import org.mineright.law.LawDocument.Verdict;
import org.mineright.law.RandomUses;
import org.mineright.law.Situation;

/**
 * Whole uses, decided by the library and by the tables of LAW.md. A failure is repeated with {@code
 * -Dmineright.seed=} and the seed that it shows.
 */
class RandomRequestsTest {
  private static final int REQUESTS = 20_000;
  private static final String REGIME = "eu.current";

  private final Mineright mineright = Mineright.load();
  private final LawDocument law = EuLaw.DOCUMENT;

  @Test
  void the_library_decides_random_uses_as_the_tables_of_the_law_do() {
    long seed = Long.getLong("mineright.seed", System.nanoTime());
    System.out.println("RandomRequestsTest: -Dmineright.seed=" + seed);
    RandomUses uses = new RandomUses(EuLaw.CONFORMANCE, REGIME, dates(), seed);
    Map<String, Integer> decided = new TreeMap<>();
    for (int i = 0; i < REQUESTS; i++) {
      Situation use = uses.next();
      Verdict due = law.decide(REGIME, use.withImplied());
      compare(use, due, "seed " + seed + ", request " + i);
      decided.merge(due.ground(), 1, Integer::sum);
    }
    assertThat(decided.keySet())
        .as("grounds that decided")
        .containsExactlyInAnyOrderElementsOf(
            law.grounds().get(REGIME).stream().map(LawDocument.Ground::id).toList());
    assertThat(decided.values()).as("how often: " + decided).allMatch(times -> times >= 100);
  }

  private void compare(Situation use, Verdict due, String name) {
    String request = RandomUses.toRequest(use, "eu", REGIME);
    Decision decision = mineright.decide(mineright.readRequest(request)).get(0);
    Verdict found = new Verdict(decision.outcome(), decision.ground().id());
    List<String> differences = new ArrayList<>();
    if (!found.equals(due)) {
      differences.add("the law says " + due + ", the library " + found);
    }
    for (Finding finding : decision.findings()) {
      var statuses = law.element(finding.element()).statuses(use.withImplied());
      if (!statuses.equals(List.of(finding.status()))) {
        differences.add(
            finding.element() + ": the law says " + statuses + ", the library " + finding.status());
      }
    }
    for (UnsettledPoint point : decision.interpretations()) {
      Map<String, Outcome> otherwise = otherwise(use, point.id(), due.outcome());
      if (!point.otherwise().equals(otherwise)) {
        differences.add(
            point.id() + ": the law says " + otherwise + " otherwise, the library " + point);
      }
    }
    assertThat(differences).as(name + "\n" + request).isEmpty();
  }

  private Map<String, Outcome> otherwise(Situation use, String id, Outcome outcome) {
    Map<String, Outcome> otherwise = new LinkedHashMap<>();
    for (LawDocument.Interpretation point : law.interpretations()) {
      for (String reading : point.id().equals(id) ? point.readings() : List.<String>of()) {
        Outcome other = law.decide(REGIME, use.with(id, reading).withImplied()).outcome();
        if (other != outcome) {
          otherwise.put(reading, other);
        }
      }
    }
    return otherwise;
  }

  private static List<LocalDate> dates() {
    List<LocalDate> dates = new ArrayList<>(EuLaw.DOCUMENT.dates());
    dates.addAll(
        List.of(
            EuDates.CDSM_IN_FRANCE,
            EuDates.CDSM_IN_CZECHIA,
            EuDates.CDSM_IN_POLAND,
            EuDates.GPAI_DUTIES,
            EuDates.GPAI_FINES,
            EuDates.GPAI_DUTIES_OLDER_MODELS));
    return dates;
  }
}
