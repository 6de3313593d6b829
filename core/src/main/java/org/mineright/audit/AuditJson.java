package org.mineright.audit;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.mineright.decision.Decision;
import org.mineright.decision.FactEvidence;
import org.mineright.decision.Outcome;
import org.mineright.internal.json.JsonText;

/** An audit as JSON. */
final class AuditJson {
  private AuditJson() {}

  static String write(Audit audit) {
    return JsonText.object(
        json -> {
          json.writeNumberField("datasetCount", audit.datasets().size());
          json.writeNumberField("conflictCount", audit.inConflict().size());
          JsonText.list(json, "regimes", audit.tallies(), AuditJson::tally);
          JsonText.list(json, "datasets", audit.datasets(), AuditJson::dataset);
          json.writeStringField("notice", AuditTables.NOTICE);
        });
  }

  private static void tally(JsonGenerator json, Tally tally) throws IOException {
    json.writeStringField("jurisdiction", tally.jurisdiction());
    json.writeStringField("regime", tally.regime());
    json.writeStringField("title", tally.title());
    json.writeObjectFieldStart("outcomes");
    for (Outcome outcome : Outcome.values()) {
      json.writeNumberField(outcome.name(), tally.of(outcome));
    }
    json.writeEndObject();
    json.writeNumberField("determined", tally.determined());
    JsonText.list(
        json,
        "reasons",
        tally.reasons(),
        (out, reason) -> {
          out.writeStringField("outcome", reason.outcome().name());
          out.writeStringField("ground", reason.ground());
          out.writeStringField("title", reason.title());
          out.writeStringField("citation", reason.citation());
          out.writeNumberField("datasets", reason.datasets());
        });
    JsonText.list(
        json,
        "missingFacts",
        tally.missing(),
        (out, missing) -> {
          out.writeStringField("fact", missing.fact());
          out.writeNumberField("datasets", missing.datasets());
          out.writeNumberField("first", missing.first());
        });
  }

  private static void dataset(JsonGenerator json, Audited audited) throws IOException {
    json.writeStringField("name", audited.dataset().name());
    json.writeStringField("file", audited.dataset().file());
    JsonText.strings(json, "licences", audited.licences());
    JsonText.strings(json, "conflicts", audited.conflicts());
    JsonText.list(json, "decisions", audited.decisions(), AuditJson::decision);
  }

  /** What differs between datasets; what findings and grounds say, decide tells of each. */
  private static void decision(JsonGenerator json, Decision decision) throws IOException {
    json.writeStringField("jurisdiction", decision.jurisdiction());
    json.writeStringField("regime", decision.regime());
    json.writeStringField("date", decision.date().toString());
    json.writeStringField("outcome", decision.outcome().name());
    json.writeStringField("ground", decision.ground().id());
    if (decision.outlook().isPresent()) {
      JsonText.strings(
          json,
          "possibleOutcomes",
          decision.outlook().get().possibleOutcomes().stream().map(Outcome::name).toList());
      JsonText.strings(json, "missingFacts", decision.outlook().get().missingFacts());
    }
    JsonText.list(json, "evidence", decision.evidence(), AuditJson::evidence);
  }

  private static void evidence(JsonGenerator json, FactEvidence proof) throws IOException {
    json.writeStringField("fact", proof.fact());
    json.writeStringField("value", proof.value().toString());
    json.writeStringField("location", proof.location());
    json.writeStringField("sha256", proof.sha256());
    if (proof.firstLine() > 0) {
      json.writeNumberField("firstLine", proof.firstLine());
      json.writeNumberField("lastLine", proof.lastLine());
    }
    json.writeStringField("path", proof.path());
    json.writeStringField("excerpt", proof.excerpt());
    JsonText.strings(json, "warnings", proof.warnings());
  }
}
