package org.mineright.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mineright.decision.FactEvidence;
import org.mineright.fact.Fact;
import org.mineright.signal.Evidence;
import org.mineright.signal.FoundFacts;
import org.mineright.signal.LicenceStatement;
import org.mineright.signal.Place;
import org.mineright.signal.Reading;
import org.mineright.signal.ReservationStatement;
import org.mineright.signal.SignalWarning;
import org.mineright.signal.Signals;
import org.mineright.signal.SourceStatement;
import org.mineright.signal.Statement;

/** What was said of a resource, for a reader. */
final class SignalsReport {
  private static final int INDENT = 2;
  private static final int DEEPER = 4;

  private final String url;
  private final Signals signals;
  private final FoundFacts found;

  SignalsReport(String url, Signals signals, FoundFacts found) {
    this.url = url;
    this.signals = signals;
    this.found = found;
  }

  String text() {
    Layout layout = new Layout();
    layout.paragraph(0, url).gap();
    if (signals.readings().isEmpty()) {
      layout.paragraph(0, "No file was given, so nothing is known of what was said.").gap();
    }
    for (Reading reading : signals.readings()) {
      layout.paragraph(
          0, reading.document().source().location() + ": " + Layout.words(reading.result()));
      for (Statement statement : reading.statements()) {
        layout.paragraph(INDENT, place(statement.evidence()) + said(statement));
        layout.paragraph(DEEPER, "\"" + statement.evidence().excerpt().strip() + "\"");
        statement.evidence().warnings().forEach(each -> warning(layout, each));
      }
      reading.warnings().forEach(each -> warning(layout, each));
      if (reading.statements().isEmpty()) {
        layout.paragraph(INDENT, "It says nothing, which permits nothing.");
      }
      layout.gap();
    }
    facts(layout);
    layout.gap().paragraph(0, "This is information, not legal advice.");
    return layout.toString();
  }

  private void facts(Layout layout) {
    if (found.evidence().isEmpty()) {
      layout.paragraph(0, "No fact follows.");
    } else {
      layout.paragraph(0, "What follows:");
    }
    facts(found)
        .forEach(
            (name, value) -> {
              layout.paragraph(INDENT, name + " = " + value);
              for (FactEvidence proof : found.evidence()) {
                if (proof.fact().equals(name)) {
                  layout.paragraph(DEEPER, "from " + proof.location() + " " + lines(proof));
                }
              }
            });
    found
        .warnings()
        .forEach(
            doubt -> layout.paragraph(INDENT, "Note on " + doubt.fact() + ": " + doubt.detail()));
  }

  private static Map<String, String> facts(FoundFacts found) {
    Map<String, String> facts = new TreeMap<>();
    found.evidence().forEach(proof -> facts.put(proof.fact(), proof.value().toString()));
    return facts;
  }

  private static void warning(Layout layout, SignalWarning warning) {
    layout.paragraph(DEEPER, "Note: " + Layout.words(warning.id()) + ", " + warning.detail());
  }

  private static String lines(FactEvidence proof) {
    return proof.firstLine() > 0 ? "line " + proof.firstLine() : proof.path();
  }

  private static String place(Evidence evidence) {
    Place place = evidence.place();
    if (place.firstLine() > 0) {
      return place.firstLine() == place.lastLine()
          ? "line " + place.firstLine() + ": "
          : "lines " + place.firstLine() + " to " + place.lastLine() + ": ";
    }
    return place.path().isEmpty() ? "" : place.path() + ": ";
  }

  private static String said(Statement statement) {
    if (statement instanceof ReservationStatement reservation) {
      return reservation.preferences().entrySet().stream()
              .map(each -> Layout.words(each.getKey()) + " " + Layout.words(each.getValue()))
              .collect(Collectors.joining(", "))
          + "; to "
          + (reservation.addressee().token().equals("*")
              ? "everybody"
              : reservation.addressee().token())
          + " ("
          + Layout.words(reservation.addressee().matched())
          + "); "
          + Layout.words(reservation.protocol())
          + ", "
          + Layout.words(reservation.form());
    }
    if (statement instanceof LicenceStatement licence) {
      return "licence " + licence.stated() + " (" + Layout.words(licence.basis()) + ")";
    }
    if (statement instanceof SourceStatement<?> source) {
      return source.fact().name() + " = " + source.value();
    }
    return Layout.words(statement.protocol());
  }

  String json() {
    return Json.line(
        json -> {
          json.writeStringField("url", url);
          Json.objects(json, "documents", signals.readings(), SignalsReport::reading);
          json.writeObjectFieldStart("facts");
          for (Map.Entry<Fact<?>, Comparable<?>> fact : found.found().known().entrySet()) {
            json.writeFieldName(fact.getKey().name());
            if (fact.getValue() instanceof Boolean truth) {
              json.writeBoolean(truth);
            } else {
              json.writeString(fact.getValue().toString());
            }
          }
          json.writeEndObject();
          Json.objects(
              json,
              "warnings",
              found.warnings(),
              (out, doubt) -> {
                out.writeStringField("id", doubt.id().name());
                out.writeStringField("fact", doubt.fact());
                out.writeStringField("detail", doubt.detail());
              });
        });
  }

  private static void reading(JsonGenerator json, Reading reading) throws IOException {
    json.writeStringField("location", reading.document().source().location());
    json.writeStringField("sha256", reading.document().sha256());
    json.writeStringField("result", reading.result().name());
    Json.objects(json, "statements", reading.statements(), SignalsReport::statement);
    Json.objects(json, "warnings", reading.warnings(), SignalsReport::warning);
  }

  private static void statement(JsonGenerator json, Statement statement) throws IOException {
    json.writeStringField("protocol", statement.protocol().name());
    json.writeStringField("channel", statement.channel().name());
    json.writeStringField("reach", statement.scope().reach().name());
    json.writeStringField("pattern", statement.scope().pattern());
    if (statement instanceof ReservationStatement reservation) {
      json.writeStringField("form", reservation.form().name());
      json.writeStringField("addressee", reservation.addressee().token());
      json.writeStringField("matched", reservation.addressee().matched().name());
      json.writeObjectFieldStart("preferences");
      for (var preference : reservation.preferences().entrySet()) {
        json.writeStringField(preference.getKey().name(), preference.getValue().name());
      }
      json.writeEndObject();
    }
    if (statement instanceof LicenceStatement licence) {
      json.writeStringField("licence", licence.stated());
      json.writeStringField("basis", licence.basis().name());
    }
    if (statement instanceof SourceStatement<?> source) {
      json.writeStringField("fact", source.fact().name());
      json.writeStringField("value", source.value().toString());
    }
    Evidence evidence = statement.evidence();
    json.writeNumberField("firstLine", evidence.place().firstLine());
    json.writeNumberField("lastLine", evidence.place().lastLine());
    json.writeStringField("path", evidence.place().path());
    json.writeStringField("excerpt", evidence.excerpt());
    Json.objects(json, "warnings", evidence.warnings(), SignalsReport::warning);
  }

  private static void warning(JsonGenerator json, SignalWarning warning) throws IOException {
    json.writeStringField("id", warning.id().name());
    json.writeStringField("detail", warning.detail());
  }
}
