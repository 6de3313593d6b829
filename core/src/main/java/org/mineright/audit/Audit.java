package org.mineright.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mineright.Mineright;
import org.mineright.Request;
import org.mineright.decision.Authority;
import org.mineright.decision.Decision;
import org.mineright.decision.Outcome;
import org.mineright.decision.Outlook;
import org.mineright.fact.UseCase;
import org.mineright.regime.Jurisdiction;
import org.mineright.signal.FoundFacts;
import org.mineright.signal.SignalFacts;
import org.mineright.signal.SignalPolicy;

/**
 * Datasets, each decided as one project would use it, in every jurisdiction that is asked. What a
 * project is comes from its profile, what a dataset is from what it says of itself; of what neither
 * says nothing is known. A value: immutable and safe for use from many threads. Information, not
 * legal advice.
 */
public final class Audit {
  private final List<Audited> datasets;
  private final List<Tally> tallies;

  private Audit(List<Audited> datasets) {
    this.datasets = List.copyOf(datasets);
    this.tallies = tallies(datasets);
  }

  /**
   * Audits datasets.
   *
   * @param mineright decides
   * @param profile the project: facts that hold for all datasets, date, readings, jurisdictions and
   *     perhaps a regime; facts that it states go before those that datasets tell; its id is not
   *     read
   * @param policy what signals are worth where law leaves that open
   * @param datasets the datasets, in the order in which they are reported
   * @return what was decided
   * @throws org.mineright.InvalidRequestException if the profile names what is not loaded
   */
  public static Audit of(
      Mineright mineright, Request profile, SignalPolicy policy, Collection<Dataset> datasets) {
    List<String> jurisdictions =
        profile.jurisdictions().isEmpty()
            ? profile
                .regime()
                .map(regime -> List.of(regime.substring(0, Math.max(0, regime.indexOf('.')))))
                .orElseGet(() -> mineright.jurisdictions().stream().map(Jurisdiction::id).toList())
            : profile.jurisdictions();
    List<Audited> audited = new ArrayList<>();
    for (Dataset dataset : datasets) {
      audited.add(audited(mineright, profile, policy, jurisdictions, dataset));
    }
    return new Audit(audited);
  }

  private static Audited audited(
      Mineright mineright,
      Request profile,
      SignalPolicy policy,
      List<String> jurisdictions,
      Dataset dataset) {
    Map<UseCase, FoundFacts> found = new LinkedHashMap<>();
    List<Decision> decisions = new ArrayList<>();
    for (String jurisdiction : jurisdictions) {
      FoundFacts facts =
          found.computeIfAbsent(
              profile.useCaseIn(jurisdiction),
              given -> SignalFacts.find(dataset.signals(), given, policy));
      decisions.addAll(mineright.decide(request(profile, jurisdiction, dataset, facts)));
    }
    return new Audited(dataset, decisions);
  }

  private static Request request(
      Request profile, String jurisdiction, Dataset dataset, FoundFacts facts) {
    Request.Builder request =
        Request.of(facts)
            .id(dataset.name())
            .jurisdictions(jurisdiction)
            .readings(profile.readings());
    profile
        .regime()
        .filter(regime -> regime.startsWith(jurisdiction + "."))
        .ifPresent(request::regime);
    return request.build();
  }

  /**
   * Returns the datasets with what was decided of them.
   *
   * @return them in the order in which they were given, unmodifiable
   */
  public List<Audited> datasets() {
    return datasets;
  }

  /**
   * Returns what that comes to, by regime.
   *
   * @return a tally for each regime that was asked, unmodifiable
   */
  public List<Tally> tallies() {
    return tallies;
  }

  /**
   * Returns the datasets of whose licence different things are said.
   *
   * @return those with {@link Audited#conflicts()}
   */
  public List<Audited> inConflict() {
    return datasets.stream().filter(each -> !each.conflicts().isEmpty()).toList();
  }

  /**
   * Writes everything as JSON.
   *
   * @return one object
   */
  public String toJson() {
    return AuditJson.write(this);
  }

  /**
   * Writes a line for each dataset and jurisdiction as CSV (RFC 4180), after one of headings.
   *
   * @return the table
   */
  public String toCsv() {
    return AuditTables.decisions(this).csv();
  }

  /**
   * Writes what it comes to as Markdown, for a reader.
   *
   * @return headings, sentences and tables
   */
  public String toMarkdown() {
    return new AuditMarkdown(this).write();
  }

  /**
   * Writes a page with charts and a list of all datasets, that loads nothing and runs nothing.
   *
   * @return HTML
   */
  public String toHtml() {
    return new AuditPage(this).write();
  }

  private static List<Tally> tallies(List<Audited> datasets) {
    Map<String, List<Decision>> byRegime = new LinkedHashMap<>();
    for (Audited audited : datasets) {
      for (Decision decision : audited.decisions()) {
        byRegime.computeIfAbsent(decision.regime(), regime -> new ArrayList<>()).add(decision);
      }
    }
    return byRegime.values().stream().map(Audit::tally).toList();
  }

  private static Tally tally(List<Decision> decisions) {
    Decision first = decisions.get(0);
    Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    int determined = 0;
    for (Decision decision : decisions) {
      outcomes.merge(decision.outcome(), 1, Integer::sum);
      determined += decision.outlook().filter(Outlook::determined).isPresent() ? 1 : 0;
    }
    return new Tally(
        first.jurisdiction(),
        first.regime(),
        first.regimeTitle(),
        outcomes,
        determined,
        reasons(decisions),
        missing(decisions));
  }

  private static List<Tally.Reason> reasons(List<Decision> decisions) {
    record Why(Outcome outcome, String ground) {}
    Map<Why, List<Decision>> byReason =
        decisions.stream()
            .collect(
                Collectors.groupingBy(
                    decision -> new Why(decision.outcome(), decision.ground().id()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<Tally.Reason> reasons = new ArrayList<>();
    byReason.forEach(
        (why, some) ->
            reasons.add(
                new Tally.Reason(
                    why.outcome(),
                    why.ground(),
                    some.get(0).ground().title(),
                    some.get(0).ground().authorities().stream()
                        .map(Authority::citation)
                        .collect(Collectors.joining("; ")),
                    some.size())));
    reasons.sort(Comparator.comparingInt(Tally.Reason::datasets).reversed());
    return reasons;
  }

  private static List<Tally.Missing> missing(List<Decision> decisions) {
    Map<String, Integer> any = new LinkedHashMap<>();
    Map<String, Integer> first = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      List<String> missing = decision.outlook().map(Outlook::missingFacts).orElse(List.of());
      missing.forEach(fact -> any.merge(fact, 1, Integer::sum));
      missing.stream().findFirst().ifPresent(fact -> first.merge(fact, 1, Integer::sum));
    }
    List<Tally.Missing> counted = new ArrayList<>();
    any.forEach(
        (fact, count) -> counted.add(new Tally.Missing(fact, count, first.getOrDefault(fact, 0))));
    counted.sort(
        Comparator.comparingInt(Tally.Missing::first)
            .thenComparingInt(Tally.Missing::datasets)
            .reversed());
    return counted;
  }

  /** Returns how many datasets there are, for debugging. */
  @Override
  public String toString() {
    return "Audit of " + datasets.size() + " datasets";
  }

  /** The day of the uses, and the state of the law and of the rules that decided. */
  Optional<Decision> any() {
    return datasets.stream().flatMap(each -> each.decisions().stream()).findFirst();
  }
}
