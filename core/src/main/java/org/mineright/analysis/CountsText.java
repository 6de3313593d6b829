package org.mineright.analysis;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mineright.decision.Outcome;
import org.mineright.internal.json.JsonText;
import org.mineright.internal.table.Table;

/** How much a regime permits, for readers and for programs. */
final class CountsText {
  private final Counts counts;
  private final UnaryOperator<String> titles;

  CountsText(Counts counts, UnaryOperator<String> titles) {
    this.counts = counts;
    this.titles = titles;
  }

  Report report() {
    CompiledRegime regime = counts.regime();
    String id = regime.regime().id();
    String title = titles.apply(id);
    Report report =
        new Report()
            .heading(1, "What " + id + " permits")
            .paragraph(
                (title.equals(id) ? "" : title + "; ")
                    + Naming.status(regime.regime())
                    + "; "
                    + Naming.days(regime)
                    + "; "
                    + Naming.chosen(regime)
                    + (regime.given().known().isEmpty() ? "" : "; given " + Naming.given(regime)))
            .paragraph(
                "Shares of "
                    + Naming.number(counts.all().patterns())
                    + " complete patterns: each gives "
                    + counts.byFact().size()
                    + " facts a value; those that contradict themselves are not counted. All weigh"
                    + " the same, however often such uses occur.");
    List<List<String>> lines = new ArrayList<>();
    lines.add(line("(all)", "", counts.all()));
    for (FactCounts fact : counts.byFact()) {
      for (Counts.OfValue value : fact.values()) {
        lines.add(line(fact.fact().name(), Condition.nameOf(value.value()), value.tally()));
      }
    }
    List<String> heading =
        Stream.concat(
                Stream.of("fact", "value"), CompiledRegime.OUTCOMES.stream().map(Outcome::name))
            .toList();
    return report.table(new Table(heading, lines)).paragraph(Naming.NOTICE);
  }

  private static List<String> line(String fact, String value, OutcomeCounts tally) {
    List<String> line = new ArrayList<>(List.of(fact, value));
    for (Outcome outcome : CompiledRegime.OUTCOMES) {
      line.add(
          tally.patterns().signum() == 0 ? "-" : Naming.share(tally.of(outcome), tally.patterns()));
    }
    return line;
  }

  static String json(Counts counts, UnaryOperator<String> titles) {
    return JsonText.object(
        json -> {
          json.writeFieldName("regime");
          AnalysisJson.regime(json, counts.regime(), titles);
          json.writeStringField(
              "weights", "every complete pattern weighs the same; contradictory ones are left out");
          tally(json, counts.all());
          JsonText.list(
              json,
              "facts",
              counts.byFact(),
              (to, fact) -> {
                to.writeStringField("fact", fact.fact().name());
                JsonText.list(
                    to,
                    "values",
                    fact.values(),
                    (each, value) -> {
                      each.writeFieldName("value");
                      AnalysisJson.value(each, value.value());
                      tally(each, value.tally());
                    });
              });
          json.writeStringField("notice", Naming.NOTICE);
        });
  }

  private static void tally(JsonGenerator json, OutcomeCounts tally) throws IOException {
    json.writeStringField("patterns", tally.patterns().toString());
    json.writeObjectFieldStart("outcomes");
    for (Outcome outcome : CompiledRegime.OUTCOMES) {
      json.writeObjectFieldStart(outcome.name());
      json.writeStringField("patterns", tally.of(outcome).toString());
      if (tally.patterns().signum() > 0) {
        json.writeNumberField("share", tally.share(outcome));
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
