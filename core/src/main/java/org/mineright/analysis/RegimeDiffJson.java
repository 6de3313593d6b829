package org.mineright.analysis;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.mineright.internal.json.JsonText;
import org.mineright.regime.Ground;

/** How two regimes differ, for programs. */
final class RegimeDiffJson {
  private final RegimeDiff diff;
  private final UnaryOperator<String> titles;

  RegimeDiffJson(RegimeDiff diff, UnaryOperator<String> titles) {
    this.diff = diff;
    this.titles = titles;
  }

  String write() {
    return JsonText.object(
        json -> {
          json.writeFieldName("left");
          AnalysisJson.regime(json, diff.left(), titles);
          json.writeFieldName("right");
          AnalysisJson.regime(json, diff.right(), titles);
          json.writeBooleanField("completeOnly", diff.isOfComplete());
          AnalysisJson.facts(json, diff.facts());
          tally(json, "patterns", diff.patterns());
          tally(json, "differing", diff.differing());
          JsonText.list(json, "differences", diff.differences(), this::difference);
          json.writeStringField("notice", Naming.NOTICE);
        });
  }

  private static void tally(JsonGenerator json, String name, RegimeDiff.Tally tally)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("all", tally.all().toString());
    json.writeStringField("complete", tally.complete().toString());
    json.writeEndObject();
  }

  private void difference(JsonGenerator json, Difference difference) throws IOException {
    AnalysisJson.ground(json, "left", difference.left(), titles);
    AnalysisJson.ground(json, "right", difference.right(), titles);
    JsonText.list(
        json,
        "outcomes",
        difference.outcomes(),
        (to, each) -> {
          to.writeStringField("left", each.left().name());
          to.writeStringField("right", each.right().name());
          if (each.where().isPresent()) {
            conditions(to, "where", List.of(each.where().orElseThrow()));
          }
        });
    tally(json, "patterns", difference.patterns());
    JsonText.list(
        json,
        "regions",
        difference.regions(),
        (to, region) -> {
          conditions(to, "conditions", region.conditions());
          JsonText.list(to, "except", region.exceptions(), RegimeDiffJson::exception);
        });
  }

  private static void exception(JsonGenerator json, Region.Exclusion exception) throws IOException {
    conditions(json, "conditions", exception.conditions());
    side(json, "left", exception.left());
    side(json, "right", exception.right());
  }

  private static void side(JsonGenerator json, String name, Region.Side side) throws IOException {
    json.writeObjectFieldStart(name);
    JsonText.strings(json, "outcomes", side.outcomes().stream().map(Enum::name).toList());
    JsonText.strings(json, "grounds", side.grounds().stream().map(Ground::id).toList());
    json.writeEndObject();
  }

  private static void conditions(JsonGenerator json, String name, List<Condition> conditions)
      throws IOException {
    JsonText.list(
        json,
        name,
        conditions,
        (to, condition) -> {
          to.writeStringField("fact", condition.fact().name());
          to.writeArrayFieldStart("values");
          for (Comparable<?> value : condition.values()) {
            AnalysisJson.value(to, value);
          }
          to.writeEndArray();
          to.writeBooleanField("unknown", condition.unknown());
          to.writeStringField("words", condition.words());
        });
  }
}
