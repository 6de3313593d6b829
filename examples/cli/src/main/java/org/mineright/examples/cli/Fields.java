package org.mineright.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.stream.Collectors;
import org.mineright.decision.Authority;
import org.mineright.decision.Decision;

/** How much of a decision is written. */
enum Fields {
  /** What was decided, under which law, on which ground. */
  OUTCOME {
    @Override
    String line(Decision decision) {
      return Json.line(json -> outcome(json, decision));
    }
  },

  /** Everything that a decision says. */
  FULL {
    @Override
    String line(Decision decision) {
      return decision.toJson() + "\n";
    }
  };

  /** Returns a decision as one line of JSON, line feed included. */
  abstract String line(Decision decision);

  private static void outcome(JsonGenerator json, Decision decision) throws IOException {
    if (decision.id().isPresent()) {
      json.writeStringField("id", decision.id().orElseThrow());
    }
    json.writeStringField("jurisdiction", decision.jurisdiction());
    json.writeStringField("regime", decision.regime());
    json.writeStringField("regimeStatus", decision.regimeStatus().name());
    json.writeStringField("date", decision.date().toString());
    json.writeStringField("outcome", decision.outcome().name());
    json.writeObjectFieldStart("ground");
    json.writeStringField("id", decision.ground().id());
    json.writeStringField("kind", decision.ground().kind().name());
    json.writeStringField("title", decision.ground().title());
    json.writeStringField(
        "citation",
        decision.ground().authorities().stream()
            .map(Authority::citation)
            .collect(Collectors.joining("; ")));
    json.writeEndObject();
  }
}
