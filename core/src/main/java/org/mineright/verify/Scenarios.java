package org.mineright.verify;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mineright.decision.Certainty;
import org.mineright.decision.Outcome;

/**
 * Reads files of worked cases: a JSON array of objects whose keys are the components of {@link
 * Scenario}. {@code provision} and {@code underInterpretation} may be absent; an unknown key is an
 * error, and so is a key or an id that is there twice.
 */
public final class Scenarios {
  private static final List<String> KEYS =
      List.of(
          "id",
          "title",
          "jurisdiction",
          "regime",
          "provision",
          "date",
          "facts",
          "outcome",
          "possibleOutcomes",
          "because",
          "authority",
          "source",
          "real",
          "confidence",
          "underInterpretation");

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .build();

  private Scenarios() {}

  /**
   * Reads a file of cases.
   *
   * @param json the file, in UTF-8; it is not closed
   * @return the cases, in order
   * @throws IllegalArgumentException if it is malformed; the message names the place
   */
  public static List<Scenario> read(InputStream json) {
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      Set<String> ids = new HashSet<>();
      List<Scenario> scenarios =
          array(
              parser,
              each -> {
                Scenario scenario = scenario(each);
                if (!ids.add(scenario.id())) {
                  throw wrong(each, "the id \"" + scenario.id() + "\" twice", "every id once");
                }
                return scenario;
              });
      if (parser.nextToken() != null) {
        throw wrong(parser, "more after the end of the array", "one array of scenarios");
      }
      return scenarios;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "scenarios: found malformed JSON (" + e.getMessage() + "), expected an array", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Parts {
    @Nullable String id;
    @Nullable String title;
    @Nullable String jurisdiction;
    @Nullable String regime;
    @Nullable String provision;
    @Nullable LocalDate date;
    @Nullable Map<String, Object> facts;
    @Nullable Outcome outcome;
    @Nullable List<Outcome> possibleOutcomes;
    @Nullable String because;
    @Nullable List<String> authority;
    @Nullable String source;
    @Nullable Boolean real;
    @Nullable Certainty confidence;
    Map<String, Map<String, Outcome>> underInterpretation = Map.of();
  }

  private static Scenario scenario(JsonParser parser) throws IOException {
    Parts parts = new Parts();
    fields(
        parser,
        key -> {
          switch (key) {
            case "id" -> parts.id = string(parser);
            case "title" -> parts.title = string(parser);
            case "jurisdiction" -> parts.jurisdiction = string(parser);
            case "regime" -> parts.regime = string(parser);
            case "provision" -> parts.provision = string(parser);
            case "date" -> parts.date = date(parser);
            case "facts" -> parts.facts = object(parser, Scenarios::value);
            case "outcome" -> parts.outcome = outcome(parser);
            case "possibleOutcomes" -> parts.possibleOutcomes = array(parser, Scenarios::outcome);
            case "because" -> parts.because = string(parser);
            case "authority" -> parts.authority = array(parser, Scenarios::string);
            case "source" -> parts.source = string(parser);
            case "real" -> parts.real = bool(parser);
            case "confidence" -> parts.confidence = confidence(parser);
            case "underInterpretation" ->
                parts.underInterpretation =
                    object(parser, readings -> object(readings, Scenarios::outcome));
            default -> throw wrong(parser, "the key \"" + key + "\"", "one of " + KEYS);
          }
        });
    return new Scenario(
        required(parser, "id", parts.id),
        required(parser, "title", parts.title),
        required(parser, "jurisdiction", parts.jurisdiction),
        required(parser, "regime", parts.regime),
        Optional.ofNullable(parts.provision),
        required(parser, "date", parts.date),
        required(parser, "facts", parts.facts),
        required(parser, "outcome", parts.outcome),
        required(parser, "possibleOutcomes", parts.possibleOutcomes),
        required(parser, "because", parts.because),
        required(parser, "authority", parts.authority),
        required(parser, "source", parts.source),
        required(parser, "real", parts.real),
        required(parser, "confidence", parts.confidence),
        parts.underInterpretation);
  }

  private interface Field {
    void read(String key) throws IOException;
  }

  private interface Value<T> {
    T read(JsonParser parser) throws IOException;
  }

  /** Reads an object; the parser stands on the value when a field is read. */
  private static void fields(JsonParser parser, Field field) throws IOException {
    expect(parser, JsonToken.START_OBJECT, "an object");
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      parser.nextToken();
      field.read(key);
    }
  }

  private static <T> Map<String, T> object(JsonParser parser, Value<T> value) throws IOException {
    Map<String, T> object = new LinkedHashMap<>();
    fields(parser, key -> object.put(key, value.read(parser)));
    return object;
  }

  private static <T> List<T> array(JsonParser parser, Value<T> value) throws IOException {
    expect(parser, JsonToken.START_ARRAY, "an array");
    List<T> array = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value.read(parser));
    }
    return array;
  }

  private static String string(JsonParser parser) throws IOException {
    expect(parser, JsonToken.VALUE_STRING, "a string");
    return parser.getText();
  }

  private static Boolean bool(JsonParser parser) throws IOException {
    if (!parser.currentToken().isBoolean()) {
      throw wrong(parser, parser.getText(), "true or false");
    }
    return parser.getBooleanValue();
  }

  /** The value of a fact. */
  private static Object value(JsonParser parser) throws IOException {
    return parser.currentToken() == JsonToken.VALUE_STRING ? string(parser) : bool(parser);
  }

  private static LocalDate date(JsonParser parser) throws IOException {
    String found = string(parser);
    try {
      return LocalDate.parse(found);
    } catch (DateTimeParseException e) {
      throw wrong(parser, "\"" + found + "\"", "a date as ISO 8601 has it (2026-11-22)");
    }
  }

  private static Outcome outcome(JsonParser parser) throws IOException {
    return constant(parser, string(parser), Outcome.class);
  }

  private static Certainty confidence(JsonParser parser) throws IOException {
    return constant(parser, string(parser).toUpperCase(Locale.ROOT), Certainty.class);
  }

  private static <E extends Enum<E>> E constant(JsonParser parser, String name, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw wrong(parser, "\"" + name + "\"", "one of " + List.of(type.getEnumConstants()));
  }

  private static <T> T required(JsonParser parser, String key, @Nullable T value) {
    if (value == null) {
      throw wrong(parser, "no key \"" + key + "\"", "one");
    }
    return value;
  }

  private static void expect(JsonParser parser, JsonToken token, String expected)
      throws IOException {
    if (parser.currentToken() != token) {
      throw wrong(parser, String.valueOf(parser.getText()), expected);
    }
  }

  private static IllegalArgumentException wrong(JsonParser parser, String found, String expected) {
    return new IllegalArgumentException(
        "scenarios, line "
            + parser.currentLocation().getLineNr()
            + ", "
            + parser.getParsingContext().pathAsPointer()
            + ": found "
            + found
            + ", expected "
            + expected);
  }

  static String request(Scenario scenario, Map<String, String> readings) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("id", scenario.id());
      json.writeStringField("jurisdiction", scenario.jurisdiction());
      json.writeStringField("regime", scenario.regime());
      json.writeStringField("date", scenario.date().toString());
      json.writeObjectFieldStart("interpretations");
      for (Map.Entry<String, String> reading : readings.entrySet()) {
        json.writeStringField(reading.getKey(), reading.getValue());
      }
      json.writeEndObject();
      json.writeObjectFieldStart("facts");
      for (Map.Entry<String, Object> fact : scenario.facts().entrySet()) {
        if (fact.getValue() instanceof Boolean value) {
          json.writeBooleanField(fact.getKey(), value);
        } else if (fact.getValue() instanceof Long value) {
          json.writeNumberField(fact.getKey(), value);
        } else {
          json.writeStringField(fact.getKey(), fact.getValue().toString());
        }
      }
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
