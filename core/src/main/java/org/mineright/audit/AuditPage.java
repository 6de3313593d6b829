package org.mineright.audit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mineright.decision.Decision;
import org.mineright.decision.FactEvidence;
import org.mineright.decision.Outcome;
import org.mineright.decision.Outlook;
import org.mineright.internal.table.Table;

/**
 * An audit as a page: charts first, then every dataset. It loads nothing, runs nothing, and can be
 * read on a phone and printed.
 */
final class AuditPage {
  private static final int MOST_BARS = 10;
  private static final int BAR = 28;
  private static final int LINE = 22;

  /** The outcomes also differ in lightness, for those who see no colours, and stand in words. */
  private static final Map<Outcome, String> COLOUR =
      Map.of(
          Outcome.PERMITTED, "#2a9d74",
          Outcome.NEEDS_LICENCE, "#f0c04c",
          Outcome.BLOCKED, "#8c2f1b");

  private static final String STYLE =
      """
      body { font: 16px/1.45 system-ui, sans-serif; color: #1f2933; margin: 0 auto; padding: 1rem;
        max-width: 60rem; }
      h1, h2, h3 { line-height: 1.2; }
      svg { display: block; }
      svg text { font: 12px system-ui, sans-serif; fill: #1f2933; }
      table { border-collapse: collapse; width: 100%; }
      th, td { text-align: left; vertical-align: top; padding: .3rem .5rem;
        border-bottom: 1px solid #cbd2d9; overflow-wrap: break-word; min-width: 5rem; }
      td.n, th.n { text-align: right; min-width: 0; }
      td.n { white-space: nowrap; }
      .scroll { overflow-x: auto; }
      .key span { white-space: nowrap; margin-right: 1em; }
      .key i { display: inline-block; width: .8em; height: .8em; margin-right: .3em; }
      details { border-top: 1px solid #cbd2d9; padding: .3rem 0; }
      summary { cursor: pointer; overflow-wrap: anywhere; }
      .o { font-weight: 600; white-space: nowrap; }
      @media print { body { max-width: none; font-size: 11px; } details { break-inside: avoid; }
        section { break-inside: avoid-page; } }
      """;

  private final Audit audit;
  private final StringBuilder html = new StringBuilder();

  AuditPage(Audit audit) {
    this.audit = audit;
  }

  String write() {
    String title = AuditTables.title(audit);
    html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>")
        .append(title)
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<h1>")
        .append(title)
        .append("</h1>\n");
    html.append("<p>").append(escaped(AuditTables.preface(audit))).append("</p>\n");
    outcomes();
    audit.tallies().forEach(this::tally);
    conflicts();
    datasets();
    return html.append("</body>\n</html>\n").toString();
  }

  private void outcomes() {
    html.append("<section>\n<h2>Outcomes</h2>\n<p class=\"key\">");
    for (Outcome outcome : Outcome.values()) {
      html.append("<span><i style=\"background:")
          .append(COLOUR.get(outcome))
          .append("\"></i>")
          .append(AuditTables.shown(outcome))
          .append("</span> ");
    }
    html.append("</p>\n");
    int height = (LINE + BAR + 10) * audit.tallies().size();
    html.append(
        "<svg width=\"100%%\" height=\"%d\" role=\"img\" aria-label=\"Outcomes by law\">\n"
            .formatted(height));
    int y = 0;
    for (Tally tally : audit.tallies()) {
      html.append("<text x=\"0\" y=\"%d\">%s</text>\n".formatted(y + 16, escaped(tally.title())));
      double x = 0;
      for (Outcome outcome : Outcome.values()) {
        double width = 100.0 * tally.of(outcome) / Math.max(1, audit.datasets().size());
        if (width > 0) {
          String said =
              AuditTables.shown(outcome)
                  + ": "
                  + AuditTables.counted(tally.of(outcome), audit.datasets().size());
          html.append(
              String.format(
                  Locale.ROOT,
                  "<rect x=\"%.2f%%\" y=\"%d\" width=\"%.2f%%\" height=\"%d\" fill=\"%s\">"
                      + "<title>%s</title></rect>\n",
                  x,
                  y + LINE,
                  width,
                  BAR,
                  COLOUR.get(outcome),
                  said));
          x += width;
        }
      }
      y += LINE + BAR + 10;
    }
    html.append("</svg>\n");
    table(AuditTables.outcomes(audit), 1);
    html.append("</section>\n");
  }

  /** A table, of which the columns from one on hold numbers. */
  private void table(Table table, int numbersFrom) {
    html.append("<div class=\"scroll\"><table>\n");
    row("th", table.heading(), numbersFrom);
    table.lines().forEach(line -> row("td", line, numbersFrom));
    html.append("</table></div>\n");
  }

  private void row(String cell, List<String> words, int numbersFrom) {
    html.append("<tr>");
    for (int i = 0; i < words.size(); i++) {
      html.append('<')
          .append(cell)
          .append(i < numbersFrom ? ">" : " class=\"n\">")
          .append(escaped(words.get(i)))
          .append("</")
          .append(cell)
          .append('>');
    }
    html.append("</tr>\n");
  }

  private void tally(Tally tally) {
    html.append("<section>\n<h2>").append(escaped(tally.title())).append("</h2>\n");
    table(AuditTables.reasons(tally, tally.reasons().size()), 3);
    List<Tally.Missing> missing = tally.missing().stream().limit(MOST_BARS).toList();
    if (!missing.isEmpty()) {
      html.append("<h3>What would have to be known first</h3>\n");
      bars(missing);
    }
    html.append("</section>\n");
  }

  /** Dark, of how many datasets a fact is the first to ask for; light, of how many it matters. */
  private void bars(List<Tally.Missing> missing) {
    int most = missing.stream().mapToInt(Tally.Missing::datasets).max().orElse(1);
    html.append(
        "<svg width=\"100%%\" height=\"%d\" role=\"img\" aria-label=\"Missing facts\">\n"
            .formatted((LINE + 14) * missing.size()));
    int y = 0;
    for (Tally.Missing each : missing) {
      html.append(
          "<text x=\"0\" y=\"%d\">%s: first for %d, matters for %d</text>\n"
              .formatted(y + 16, escaped(each.fact()), each.first(), each.datasets()));
      bar(y + LINE, 100.0 * each.datasets() / most, "#9fb3c8");
      bar(y + LINE, 100.0 * each.first() / most, "#334e68");
      y += LINE + 14;
    }
    html.append("</svg>\n");
  }

  private void bar(int y, double width, String colour) {
    html.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"0\" y=\"%d\" width=\"%.2f%%\" height=\"8\" fill=\"%s\"/>\n",
            y,
            width,
            colour));
  }

  private void conflicts() {
    List<Audited> conflicts = audit.inConflict();
    html.append("<section>\n<h2>Licences of which different things are said</h2>\n<p>")
        .append(AuditTables.counted(conflicts.size(), audit.datasets().size()))
        .append(" of the datasets. Each tells what differs below.</p>\n</section>\n");
  }

  private void datasets() {
    html.append("<h2>Datasets</h2>\n");
    for (Audited audited : audit.datasets()) {
      html.append("<details><summary>").append(escaped(audited.dataset().name()));
      for (Decision decision : audited.decisions()) {
        html.append(" · ")
            .append(escaped(decision.jurisdiction()))
            .append(" <span class=\"o\" style=\"border-bottom:3px solid ")
            .append(COLOUR.get(decision.outcome()))
            .append("\">")
            .append(AuditTables.shown(decision.outcome()))
            .append("</span>");
      }
      html.append("</summary>\n<p>").append(escaped(audited.dataset().file())).append("</p>\n");
      paragraph("Licences stated: ", audited.licences());
      paragraph("What differs: ", audited.conflicts());
      audited.decisions().forEach(this::decision);
      evidence(audited);
      html.append("</details>\n");
    }
  }

  private void paragraph(String words, List<String> values) {
    if (!values.isEmpty()) {
      html.append("<p>").append(words).append(escaped(String.join("; ", values))).append("</p>\n");
    }
  }

  private void decision(Decision decision) {
    html.append("<p>")
        .append(escaped(decision.regimeTitle()))
        .append(": <span class=\"o\">")
        .append(AuditTables.shown(decision.outcome()))
        .append("</span>, ")
        .append(escaped(decision.ground().title()));
    List<String> missing = decision.outlook().map(Outlook::missingFacts).orElse(List.of());
    if (!missing.isEmpty()) {
      html.append(". Ask for: ").append(escaped(String.join(", ", missing)));
    }
    html.append("</p>\n");
  }

  private void evidence(Audited audited) {
    List<FactEvidence> proofs =
        audited.decisions().stream()
            .flatMap(decision -> decision.evidence().stream())
            .distinct()
            .toList();
    if (proofs.isEmpty()) {
      return;
    }
    table(
        new Table(
            List.of("fact", "from", "words"),
            proofs.stream()
                .map(
                    proof ->
                        List.of(
                            proof.fact() + "=" + proof.value(),
                            proof.location() + " " + place(proof),
                            proof.excerpt()))
                .toList()),
        3);
  }

  private static String place(FactEvidence proof) {
    return proof.firstLine() > 0 ? "line " + proof.firstLine() : proof.path();
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
