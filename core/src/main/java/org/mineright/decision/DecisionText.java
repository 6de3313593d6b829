package org.mineright.decision;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One decision for people, in plain text and in the language of the decision. */
final class DecisionText {
  /** Characters of an excerpt that are shown; the decision has more. */
  private static final int SHOWN = 160;

  private final Decision decision;
  private final Words words;
  private final List<String> lines = new ArrayList<>();
  private final Set<String> told = new HashSet<>();

  private DecisionText(Decision decision) {
    this.decision = decision;
    this.words = Words.in(decision.language());
  }

  static String render(Decision decision) {
    return new DecisionText(decision).render();
  }

  private String render() {
    decision.id().ifPresent(lines::add);
    if (decision.regimeStatus() != RegimeStatus.IN_FORCE) {
      lines.add("*** " + words.text("not-law." + decision.regimeStatus()) + " ***");
    }
    lines.add(
        words.text(
            "headline",
            decision.outcome(),
            words.text("outcome." + decision.outcome()),
            decision.regimeTitle(),
            decision.regime(),
            decision.date().toString()));
    lines.add(words.text("ground", titled(decision.ground())));
    if (decision.licenceRefused()) {
      lines.add(words.text("licence-refused"));
    }
    if (decision.certainty() != Certainty.UNMARKED) {
      lines.add(words.text("certainty", words.text("certainty." + decision.certainty())));
    }
    section(words.text("rests-on"), findings(decision.ground()));
    for (ConsideredGround ground : decision.grounds()) {
      if (ground.applies() && !ground.id().equals(decision.ground().id())) {
        section(words.text("applies-too", titled(ground)), findings(ground));
      }
    }
    section(words.text("considered"), failures());
    section(
        words.text("obligations"),
        decision.obligations().stream()
            .map(each -> each.text() + cited(each.authorities()))
            .toList());
    section(
        words.text("warnings"),
        decision.warnings().stream().map(each -> each.text() + cited(each.authorities())).toList());
    section(words.text("unsettled"), unsettled());
    section(words.text("evidence"), decision.evidence().stream().map(this::proof).toList());
    decision
        .outlook()
        .ifPresentOrElse(
            this::outlook,
            () -> {
              lines.add("");
              lines.add(words.text("no-outlook"));
            });
    lines.add("");
    lines.add(words.text("checked", decision.lawCheckedOn().toString(), decision.unconfirmed()));
    lines.add(
        words.text("notice")
            + " "
            + words.text("made-by", decision.version(), decision.rulesDigest()));
    return String.join("\n", lines) + "\n";
  }

  /** What a ground rests on, but for what was told of another ground already. */
  private List<String> findings(ConsideredGround ground) {
    return decision.findings().stream()
        .filter(finding -> ground.elements().contains(finding.element()))
        .filter(finding -> told.add(finding.element()))
        .map(this::finding)
        .toList();
  }

  private String finding(Finding finding) {
    String presumed =
        finding.status() == Status.PRESUMED ? " [" + words.text("presumed") + "]" : "";
    return finding.text() + presumed + given(finding) + cited(finding.authorities());
  }

  /** The facts that a finding turned on. */
  private static String given(Finding finding) {
    return finding.facts().isEmpty() ? "" : " (" + stated(finding.facts()) + ")";
  }

  private List<String> failures() {
    List<String> failures = new ArrayList<>();
    for (ConsideredGround ground : decision.grounds()) {
      if (!ground.applies()) {
        failures.add(titled(ground));
        ground.failed().forEach(element -> failures.add("  " + found(element)));
        ground.open().forEach(element -> failures.add("  " + words.text("open", found(element))));
      }
    }
    return failures;
  }

  private String found(String element) {
    Finding finding = decision.finding(element).orElseThrow();
    return finding.text() + given(finding);
  }

  private List<String> unsettled() {
    List<String> points = new ArrayList<>();
    for (UnsettledPoint point : decision.interpretations()) {
      for (Map.Entry<String, Outcome> other : point.otherwise().entrySet()) {
        points.add(
            words.text(
                "unsettled-point",
                point.question(),
                point.reading(),
                other.getKey(),
                other.getValue()));
      }
    }
    return points;
  }

  /** Where a fact comes from: the convention, the place, the words and the bytes. */
  private String proof(FactEvidence evidence) {
    List<String> parts = new ArrayList<>();
    parts.add(evidence.protocol().isEmpty() ? words.text("evidence.silence") : evidence.protocol());
    parts.add(evidence.location());
    if (evidence.lastLine() > evidence.firstLine()) {
      parts.add(
          words.text(
              "evidence.lines",
              String.valueOf(evidence.firstLine()),
              String.valueOf(evidence.lastLine())));
    } else if (evidence.firstLine() > 0) {
      parts.add(words.text("evidence.line", String.valueOf(evidence.firstLine())));
    }
    if (!evidence.path().isEmpty()) {
      parts.add(evidence.path());
    }
    if (!evidence.excerpt().isEmpty()) {
      parts.add(words.text("evidence.excerpt", shown(evidence.excerpt())));
    }
    evidence
        .observedAt()
        .ifPresent(instant -> parts.add(words.text("evidence.observed", instant.toString())));
    parts.add("SHA-256 " + evidence.sha256());
    parts.addAll(evidence.warnings().stream().map(DecisionText::shown).toList());
    return evidence.fact() + " = " + evidence.value() + ": " + String.join("; ", parts);
  }

  /** The beginning of words that others wrote, in one line whatever they put into it. */
  private static String shown(String excerpt) {
    StringBuilder shown = new StringBuilder();
    excerpt
        .codePoints()
        .limit(SHOWN)
        .forEach(
            c ->
                shown.appendCodePoint(
                    Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
                        ? ' '
                        : c));
    return excerpt.codePointCount(0, excerpt.length()) > SHOWN
        ? shown.append(" …").toString()
        : shown.toString();
  }

  private void outlook(Outlook outlook) {
    lines.add("");
    lines.add(
        words.text(
            outlook.determined() ? "determined" : "undetermined",
            outlook.possibleOutcomes().stream().map(Enum::name).collect(joining(", "))));
    section(words.text("missing"), outlook.missingFacts());
    List<String> remedies = new ArrayList<>();
    for (Remedy remedy : outlook.remedies()) {
      remedies.add(stated(remedy.changes()) + " (" + words.text("by." + remedy.by()) + ")");
    }
    if (outlook.moreRemedies() > 0) {
      remedies.add(words.text("more-remedies", outlook.moreRemedies()));
    }
    section(words.text("remedies"), remedies);
  }

  private static String stated(Map<String, Object> facts) {
    return facts.entrySet().stream()
        .map(fact -> fact.getKey() + " = " + fact.getValue())
        .collect(joining(", "));
  }

  private void section(String title, List<String> entries) {
    if (!entries.isEmpty()) {
      lines.add("");
      lines.add(title);
      entries.forEach(
          entry -> lines.add((entry.startsWith("  ") ? "    " : "  - ") + entry.strip()));
    }
  }

  private String titled(ConsideredGround ground) {
    return ground.title() + cited(ground.authorities());
  }

  /** The sources, and of each whose primary text was not read, how it was verified instead. */
  private String cited(List<Authority> authorities) {
    if (authorities.isEmpty()) {
      return "";
    }
    return " ["
        + String.join(
            "; ",
            authorities.stream()
                .map(
                    authority ->
                        authority.verification() == Verification.READ
                            ? authority.citation()
                            : words.text(
                                "verified." + authority.verification(), authority.citation()))
                .toList())
        + "]";
  }
}
