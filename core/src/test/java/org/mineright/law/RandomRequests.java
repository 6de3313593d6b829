package org.mineright.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mineright.Mineright;
import org.mineright.decision.Decision;
import org.mineright.decision.Finding;
import org.mineright.decision.Outcome;
import org.mineright.decision.Status;
import org.mineright.decision.UnsettledPoint;
import org.mineright.law.LawDocument.Verdict;

/**
 * Decides random uses twice, by the library, which is asked in JSON, and by the tables of its law
 * document, and compares outcome, ground, findings, and what other readings would change.
 */
public final class RandomRequests {
  private static final int FAULTS_SHOWN = 5;

  private final Mineright mineright;
  private final LawDocument law;
  private final String regime;
  private final RandomUses uses;

  /**
   * What came of it.
   *
   * @param decided how often each ground decided
   * @param faults how library and document differ
   */
  public record Report(Map<String, Integer> decided, List<String> faults) {}

  /**
   * Prepares to compare.
   *
   * @param mineright the library
   * @param conformance the module and its document
   * @param regime the regime to ask
   * @param dates days around which there are to be many uses
   * @param seed the same seed gives the same uses
   */
  public RandomRequests(
      Mineright mineright,
      LawConformance conformance,
      String regime,
      List<LocalDate> dates,
      long seed) {
    this.mineright = mineright;
    this.law = conformance.law();
    this.regime = regime;
    this.uses = new RandomUses(conformance, regime, dates, seed);
  }

  /** Compares that many uses; stops early where many differ. */
  public Report run(int requests) {
    Map<String, Integer> decided = new TreeMap<>();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < requests && faults.size() < FAULTS_SHOWN; i++) {
      Situation use = uses.next();
      Verdict due = law.decide(regime, use.withImplied());
      faults.addAll(differences(i, use, due));
      decided.merge(due.ground(), 1, Integer::sum);
    }
    return new Report(decided, faults);
  }

  private List<String> differences(int number, Situation use, Verdict due) {
    String jurisdiction = regime.substring(0, regime.indexOf('.'));
    String request = RandomUses.toRequest(use, jurisdiction, regime);
    Decision decision = mineright.decide(mineright.readRequest(request)).get(0);
    List<String> differences = new ArrayList<>();
    Verdict found = new Verdict(decision.outcome(), decision.ground().id());
    if (!found.equals(due)) {
      differences.add("the law says " + due + ", the library " + found);
    }
    for (Finding finding : decision.findings()) {
      List<Status> statuses = law.element(finding.element()).statuses(use.withImplied());
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
    return differences.stream()
        .map(difference -> "request " + number + ": " + difference + "\n" + request)
        .toList();
  }

  private Map<String, Outcome> otherwise(Situation use, String id, Outcome outcome) {
    Map<String, Outcome> otherwise = new LinkedHashMap<>();
    for (LawDocument.Interpretation point : law.interpretations()) {
      for (String reading : point.id().equals(id) ? point.readings() : List.<String>of()) {
        Outcome other = law.decide(regime, use.with(id, reading).withImplied()).outcome();
        if (other != outcome) {
          otherwise.put(reading, other);
        }
      }
    }
    return otherwise;
  }
}
