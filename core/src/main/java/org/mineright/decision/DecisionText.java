package org.mineright.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Decisions for people, in plain text. */
final class DecisionText {
  static final String NOTICE = "This is information, not legal advice.";

  private DecisionText() {}

  static String render(Decision decision) {
    List<String> lines = new ArrayList<>();
    decision.id().ifPresent(lines::add);
    if (decision.regimeStatus() != RegimeStatus.IN_FORCE) {
      lines.add("*** NOT LAW: " + status(decision.regimeStatus()) + " ***");
    }
    lines.add(
        decision.outcome()
            + " under "
            + decision.regimeTitle()
            + " ("
            + decision.regime()
            + "), for a use on "
            + decision.date());
    lines.add("Ground: " + decision.ground().title() + cited(decision.ground().authorities()));
    if (decision.licenceRefused()) {
      lines.add("A licence was needed and was refused: no lawful route is left.");
    }
    if (decision.certainty() != Certainty.UNMARKED) {
      lines.add(
          "Certainty of this ground: "
              + decision.certainty().name().toLowerCase(java.util.Locale.ROOT));
    }
    section(lines, "What it rests on", findings(decision, decision.ground()));
    for (ConsideredGround ground : decision.grounds()) {
      if (ground.applies() && !ground.id().equals(decision.ground().id())) {
        section(
            lines,
            "Applies too: " + ground.title() + cited(ground.authorities()),
            findings(decision, ground));
      }
    }
    section(lines, "Considered before it, without success", failures(decision));
    section(
        lines,
        "Obligations",
        decision.obligations().stream()
            .map(each -> each.text() + cited(each.authorities()))
            .toList());
    section(
        lines,
        "Warnings",
        decision.warnings().stream().map(each -> each.text() + cited(each.authorities())).toList());
    section(lines, "Unsettled", unsettled(decision));
    lines.add("");
    lines.add(
        "Law as checked on "
            + decision.lawCheckedOn()
            + ". Not confirmed: "
            + decision.unconfirmed());
    lines.add(NOTICE + " Mineright " + decision.version() + ", rules " + decision.rulesDigest());
    return String.join("\n", lines) + "\n";
  }

  private static String status(RegimeStatus status) {
    return status == RegimeStatus.PROPOSED ? "a proposal" : "superseded";
  }

  private static List<String> findings(Decision decision, ConsideredGround ground) {
    return decision.findings().stream()
        .filter(finding -> ground.elements().contains(finding.element()))
        .map(DecisionText::finding)
        .toList();
  }

  private static String finding(Finding finding) {
    String presumed = finding.status() == Status.PRESUMED ? " [presumed]" : "";
    return finding.text() + presumed + cited(finding.authorities());
  }

  private static List<String> failures(Decision decision) {
    List<String> failures = new ArrayList<>();
    for (ConsideredGround ground : decision.grounds()) {
      if (ground.applies()) {
        continue;
      }
      List<String> reasons = new ArrayList<>();
      ground
          .failed()
          .forEach(element -> reasons.add(decision.finding(element).orElseThrow().text()));
      ground
          .open()
          .forEach(
              element -> reasons.add("Open: " + decision.finding(element).orElseThrow().text()));
      failures.add(ground.title() + cited(ground.authorities()) + ":");
      reasons.forEach(reason -> failures.add("  " + reason));
    }
    return failures;
  }

  private static List<String> unsettled(Decision decision) {
    List<String> points = new ArrayList<>();
    for (UnsettledPoint point : decision.interpretations()) {
      for (Map.Entry<String, Outcome> other : point.otherwise().entrySet()) {
        points.add(
            point.question()
                + " Read as "
                + point.reading()
                + "; read as "
                + other.getKey()
                + " the answer would be "
                + other.getValue()
                + ".");
      }
    }
    return points;
  }

  private static void section(List<String> lines, String title, List<String> entries) {
    if (!entries.isEmpty()) {
      lines.add("");
      lines.add(title + ":");
      entries.forEach(
          entry -> lines.add((entry.startsWith("  ") ? "    " : "  - ") + entry.strip()));
    }
  }

  private static String cited(List<Authority> authorities) {
    return authorities.isEmpty()
        ? ""
        : " [" + String.join("; ", authorities.stream().map(Authority::toString).toList()) + "]";
  }
}
