package org.mineright;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mineright.fact.Fact;
import org.mineright.fact.UseCase;

/** Writes requests as JSON; what is not stated is left out. */
final class RequestWriter {
  private static final JsonFactory JSON = new JsonFactory();

  private RequestWriter() {}

  static String write(Request request) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      if (request.id().isPresent()) {
        json.writeStringField("id", request.id().orElseThrow());
      }
      if (!request.jurisdictions().isEmpty()) {
        json.writeArrayFieldStart("jurisdiction");
        for (String jurisdiction : request.jurisdictions()) {
          json.writeString(jurisdiction);
        }
        json.writeEndArray();
      }
      if (request.regime().isPresent()) {
        json.writeStringField("regime", request.regime().orElseThrow());
      }
      if (request.useCase().date().isPresent()) {
        json.writeStringField("date", request.useCase().date().orElseThrow().toString());
      }
      json.writeObjectFieldStart("interpretations");
      for (Map.Entry<String, String> reading : readings(request).entrySet()) {
        json.writeStringField(reading.getKey(), reading.getValue());
      }
      json.writeEndObject();
      json.writeObjectFieldStart("perJurisdiction");
      for (Map.Entry<String, UseCase> own : request.perJurisdiction().entrySet()) {
        facts(json, own.getKey(), own.getValue());
      }
      json.writeEndObject();
      facts(json, "facts", request.useCase());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  private static SortedMap<String, String> readings(Request request) {
    SortedMap<String, String> readings = new TreeMap<>();
    request
        .readings()
        .chosen()
        .forEach((point, reading) -> readings.put(point.id(), reading.name()));
    return readings;
  }

  private static void facts(JsonGenerator json, String name, UseCase useCase) throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<Fact<?>, Comparable<?>> fact : useCase.known().entrySet()) {
      if (fact.getValue() instanceof Boolean value) {
        json.writeBooleanField(fact.getKey().name(), value);
      } else if (fact.getValue() instanceof Long value) {
        json.writeNumberField(fact.getKey().name(), value);
      } else {
        json.writeStringField(fact.getKey().name(), fact.getValue().toString());
      }
    }
    json.writeEndObject();
  }
}
