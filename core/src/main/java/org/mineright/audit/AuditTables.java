package org.mineright.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mineright.decision.Decision;
import org.mineright.decision.Outcome;
import org.mineright.decision.Outlook;
import org.mineright.internal.table.Table;

/** The tables of which reports are made. */
final class AuditTables {
  static final String NOTICE = "This is information, not legal advice.";

  private AuditTables() {}

  static String title(Audit audit) {
    return "Audit of " + audit.datasets().size() + " datasets";
  }

  /** On which day, by what, and what it is not. */
  static String preface(Audit audit) {
    return audit
            .any()
            .map(
                decision ->
                    "Uses on "
                        + decision.date()
                        + ", decided by Mineright "
                        + decision.version()
                        + ". ")
            .orElse("")
        + NOTICE;
  }

  /** A line for each regime. */
  static Table outcomes(Audit audit) {
    List<List<String>> lines = new ArrayList<>();
    for (Tally tally : audit.tallies()) {
      List<String> line = new ArrayList<>(List.of(tally.title()));
      for (Outcome outcome : Outcome.values()) {
        line.add(counted(tally.of(outcome), audit.datasets().size()));
      }
      line.add(counted(tally.determined(), audit.datasets().size()));
      lines.add(line);
    }
    List<String> heading = new ArrayList<>(List.of("law"));
    Arrays.stream(Outcome.values()).map(AuditTables::shown).forEach(heading::add);
    heading.add("the same however the unknown turns out");
    return new Table(heading, lines);
  }

  static Table reasons(Tally tally, int most) {
    return new Table(
        List.of("outcome", "ground", "citation", "datasets"),
        tally.reasons().stream()
            .limit(most)
            .map(
                reason ->
                    List.of(
                        shown(reason.outcome()),
                        reason.title(),
                        reason.citation(),
                        String.valueOf(reason.datasets())))
            .toList());
  }

  static Table missing(Tally tally, int most) {
    return new Table(
        List.of("fact", "first to ask for", "could change the outcome of"),
        tally.missing().stream()
            .limit(most)
            .map(
                missing ->
                    List.of(
                        missing.fact(),
                        String.valueOf(missing.first()),
                        String.valueOf(missing.datasets())))
            .toList());
  }

  static Table conflicts(List<Audited> conflicts) {
    return new Table(
        List.of("dataset", "what differs"),
        conflicts.stream()
            .map(each -> List.of(each.dataset().name(), String.join("; ", each.conflicts())))
            .toList());
  }

  /** A line for each dataset and jurisdiction. */
  static Table decisions(Audit audit) {
    return new Table(
        List.of(
            "dataset",
            "file",
            "jurisdiction",
            "regime",
            "date",
            "outcome",
            "possibleOutcomes",
            "ground",
            "groundTitle",
            "missingFacts",
            "foundFacts",
            "licences",
            "conflicts"),
        audit.datasets().stream()
            .flatMap(each -> each.decisions().stream().map(decision -> line(each, decision)))
            .toList());
  }

  private static List<String> line(Audited audited, Decision decision) {
    return Stream.of(
            audited.dataset().name(),
            audited.dataset().file(),
            decision.jurisdiction(),
            decision.regime(),
            decision.date().toString(),
            decision.outcome().name(),
            decision
                .outlook()
                .map(outlook -> joined(outlook.possibleOutcomes().stream().map(Outcome::name)))
                .orElse(""),
            decision.ground().id(),
            decision.ground().title(),
            decision
                .outlook()
                .map(Outlook::missingFacts)
                .map(List::stream)
                .map(AuditTables::joined)
                .orElse(""),
            joined(
                decision.evidence().stream()
                    .map(proof -> proof.fact() + "=" + proof.value())
                    .distinct()),
            joined(audited.licences().stream()),
            joined(audited.conflicts().stream()))
        .toList();
  }

  private static String joined(Stream<String> words) {
    return String.join("; ", words.toList());
  }

  static String counted(int some, int all) {
    return all == 0
        ? String.valueOf(some)
        : String.format(Locale.ROOT, "%,d (%.0f %%)", some, 100.0 * some / all);
  }

  static String shown(Outcome outcome) {
    return outcome.name().replace('_', ' ');
  }
}
