package org.mineright.analysis;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mineright.fact.Fact;
import org.mineright.internal.json.JsonText;
import org.mineright.regime.Ground;

/** What the JSON of every analysis has in common. */
final class AnalysisJson {
  private AnalysisJson() {}

  static void facts(JsonGenerator json, List<Fact<?>> facts) throws IOException {
    JsonText.strings(json, "facts", facts.stream().map(Fact::name).toList());
  }

  static void value(JsonGenerator json, Comparable<?> value) throws IOException {
    if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      json.writeString(Condition.nameOf(value));
    }
  }

  /** Writes which regime it is, for which days and by which readings. */
  static void regime(JsonGenerator json, CompiledRegime regime, UnaryOperator<String> titles)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("regime", regime.regime().id());
    json.writeStringField("title", titles.apply(regime.regime().id()));
    json.writeStringField("regimeStatus", regime.regime().status().name());
    day(json, "from", regime.from().orElse(null));
    day(json, "until", regime.until().orElse(null));
    json.writeObjectFieldStart("interpretations");
    for (Map.Entry<String, String> reading : Naming.readings(regime).entrySet()) {
      json.writeStringField(reading.getKey(), reading.getValue());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("given");
    for (Map.Entry<Fact<?>, Comparable<?>> fact : regime.given().known().entrySet()) {
      json.writeFieldName(fact.getKey().name());
      value(json, fact.getValue());
    }
    json.writeEndObject();
    json.writeStringField("lawCheckedOn", regime.regime().lawCheckedOn().toString());
    json.writeEndObject();
  }

  private static void day(JsonGenerator json, String name, @Nullable LocalDate day)
      throws IOException {
    if (day != null) {
      json.writeStringField(name, day.toString());
    }
  }

  static void ground(JsonGenerator json, String name, Ground ground, UnaryOperator<String> titles)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("ground", ground.id());
    json.writeStringField("kind", ground.kind().name());
    json.writeStringField("title", titles.apply(ground.id()));
    json.writeStringField("citation", Naming.citations(ground));
    json.writeEndObject();
  }
}
