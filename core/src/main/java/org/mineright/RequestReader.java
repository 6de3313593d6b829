package org.mineright;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mineright.fact.ContradictoryFactsException;
import org.mineright.fact.Fact;
import org.mineright.fact.UseCase;
import org.mineright.internal.text.Nearest;
import org.mineright.regime.Interpretation;
import org.mineright.regime.Readings;
import org.mineright.signal.InvalidSignalsException;
import org.mineright.signal.SignalFacts;
import org.mineright.signal.SignalPolicy;
import org.mineright.signal.Signals;
import org.mineright.signal.SignalsJson;

/**
 * Reads requests from JSON, against the names that are loaded. Immutable and safe for use from many
 * threads.
 */
final class RequestReader {
  private static final List<String> KEYS =
      List.of(
          "id",
          "jurisdiction",
          "regime",
          "date",
          "interpretations",
          "perJurisdiction",
          "facts",
          "signals");

  private static final int LONGEST_NAME = 100_000;

  /** A page, or a robots.txt, is a string among signals. */
  private static final int LONGEST_STRING = 16 << 20;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(20)
                  .maxStringLength(LONGEST_STRING)
                  .build())
          .build();

  private final Map<String, Fact<?>> facts;
  private final Map<String, Interpretation<?>> interpretations;
  private final Collection<String> jurisdictions;
  private final SignalPolicy policy;

  RequestReader(
      Map<String, Fact<?>> facts,
      Map<String, Interpretation<?>> interpretations,
      Collection<String> jurisdictions,
      SignalPolicy policy) {
    this.policy = policy;
    this.facts = facts;
    this.interpretations = interpretations;
    this.jurisdictions = jurisdictions;
  }

  Request read(String json) {
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      Request request = request(parser, json);
      if (parser.nextToken() != null) {
        throw new InvalidRequestException(
            "", "more after the end of the object", "one JSON object");
      }
      return request;
    } catch (JsonProcessingException e) {
      throw new InvalidRequestException("", malformed(e), "one JSON object");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String malformed(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    String where = location == null ? "" : " at " + place(location);
    String message = e.getOriginalMessage();
    int end = message.indexOf('\n');
    return "malformed JSON" + where + " (" + (end < 0 ? message : message.substring(0, end)) + ")";
  }

  /** A request may be spread over lines for its reader; in JSON Lines it never is. */
  private static String place(JsonLocation location) {
    String column = "column " + location.getColumnNr();
    return location.getLineNr() > 1 ? "line " + location.getLineNr() + ", " + column : column;
  }

  private Request request(JsonParser parser, String json) throws IOException {
    Parts parts = new Parts();
    object(
        parser,
        "a request object",
        key -> Optional.of(key).filter(KEYS::contains),
        "one of " + KEYS,
        KEYS,
        key -> {
          switch (key) {
            case "id" -> parts.id = string(parser, "a string");
            case "jurisdiction" -> jurisdiction(parser, parts.jurisdictions);
            case "regime" -> parts.regime = string(parser, "the id of a regime");
            case "date" -> parts.date = date(parser);
            case "interpretations" -> parts.readings = readings(parser);
            case "perJurisdiction" -> perJurisdiction(parser, parts.perJurisdiction);
            case "signals" -> parts.signals = signals(parser, json);
            default -> parts.facts = facts(parser);
          }
        });
    UseCase useCase =
        parts.date == null ? parts.facts : parts.facts.toBuilder().date(parts.date).build();
    Request.Builder request =
        parts.signals == null
            ? Request.of(useCase)
            : Request.of(SignalFacts.find(parts.signals, useCase, policy));
    if (parts.id != null) {
      request.id(parts.id);
    }
    if (parts.regime != null) {
      request.regime(parts.regime);
    }
    parts.perJurisdiction.forEach(request::in);
    return request
        .jurisdictions(parts.jurisdictions.toArray(String[]::new))
        .readings(parts.readings)
        .build();
  }

  private static final class Parts {
    @Nullable String id;
    final Set<String> jurisdictions = new LinkedHashSet<>();
    @Nullable String regime;
    @Nullable LocalDate date;
    Readings readings = Readings.defaults();
    final Map<String, UseCase> perJurisdiction = new LinkedHashMap<>();
    UseCase facts = UseCase.unknown();
    @Nullable Signals signals;
  }

  private static Signals signals(JsonParser parser, String json) throws IOException {
    String place = place(parser);
    long from = parser.currentTokenLocation().getCharOffset();
    parser.skipChildren();
    long to = parser.currentLocation().getCharOffset();
    try {
      return SignalsJson.read(json.substring(Math.toIntExact(from), Math.toIntExact(to)));
    } catch (InvalidSignalsException e) {
      throw new InvalidRequestException(place, e);
    }
  }

  private void jurisdiction(JsonParser parser, Set<String> into) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      into.add(jurisdictionId(parser));
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      into.add(jurisdictionId(parser));
    }
    if (into.isEmpty()) {
      throw new InvalidRequestException(
          place(parser),
          "an empty array",
          "at least one jurisdiction, or none given for every one that is loaded");
    }
  }

  private String jurisdictionId(JsonParser parser) throws IOException {
    String found = string(parser, "the id of a jurisdiction");
    if (!jurisdictions.contains(found)) {
      throw unknownName(
          parser, found, "a jurisdiction that is loaded " + jurisdictions, jurisdictions);
    }
    return found;
  }

  private static LocalDate date(JsonParser parser) throws IOException {
    String found = string(parser, "a date");
    try {
      return LocalDate.parse(found);
    } catch (DateTimeParseException e) {
      throw new InvalidRequestException(
          place(parser),
          InvalidRequestException.quoted(found),
          "a date as ISO 8601 has it (2026-11-22)");
    }
  }

  private Readings readings(JsonParser parser) throws IOException {
    Readings[] readings = {Readings.defaults()};
    this.<Interpretation<?>>object(
        parser,
        "an object of interpretations and readings",
        id -> Optional.ofNullable(interpretations.get(id)),
        "an interpretation that a loaded module declares",
        interpretations.keySet(),
        interpretation -> readings[0] = choose(parser, readings[0], interpretation));
    return readings[0];
  }

  private static <R extends Enum<R>> Readings choose(
      JsonParser parser, Readings readings, Interpretation<R> interpretation) throws IOException {
    String found = string(parser, "a reading of " + interpretation.id());
    R reading =
        interpretation
            .reading(found)
            .orElseThrow(() -> unknownValue(parser, found, names(interpretation.readings())));
    return readings.with(interpretation, reading);
  }

  private void perJurisdiction(JsonParser parser, Map<String, UseCase> into) throws IOException {
    object(
        parser,
        "an object of jurisdictions and their facts",
        id -> Optional.of(id).filter(jurisdictions::contains),
        "a jurisdiction that is loaded " + jurisdictions,
        jurisdictions,
        id -> into.put(id, facts(parser)));
  }

  private UseCase facts(JsonParser parser) throws IOException {
    UseCase.Builder builder = UseCase.builder();
    String place = place(parser);
    this.<Fact<?>>object(
        parser,
        "an object of facts",
        name -> Optional.ofNullable(facts.get(name)),
        "a fact of the vocabulary or of a loaded module",
        facts.keySet(),
        fact -> state(parser, builder, fact));
    try {
      return builder.build();
    } catch (ContradictoryFactsException e) {
      throw new InvalidRequestException(
          place, "a contradiction (" + e.getMessage() + ")", "facts that can all be so");
    }
  }

  private static <V extends Comparable<?>> void state(
      JsonParser parser, UseCase.Builder builder, Fact<V> fact) throws IOException {
    JsonToken token = parser.currentToken();
    boolean fits;
    String expected;
    if (!fact.isFinite()) {
      fits = token == JsonToken.VALUE_NUMBER_INT;
      expected = "a whole number";
    } else if (fact.type() == Boolean.class) {
      fits = token.isBoolean();
      expected = "true or false";
    } else {
      fits = token == JsonToken.VALUE_STRING;
      expected = "one of " + fact.values();
    }
    if (!fits) {
      throw new InvalidRequestException(place(parser), found(parser), expected);
    }
    String name = parser.getText();
    builder.with(
        fact, fact.value(name).orElseThrow(() -> unknownValue(parser, name, names(fact.values()))));
  }

  private static List<String> names(List<?> constants) {
    return constants.stream().map(String::valueOf).collect(Collectors.toList());
  }

  private interface Field<T> {
    void read(T named) throws IOException;
  }

  /**
   * Reads an object of fields that each name something. The parser stands on the value when a field
   * is read; a field that is null is as good as absent, but its name must be a valid one all the
   * same.
   */
  private <T> void object(
      JsonParser parser,
      String expected,
      Function<String, Optional<T>> named,
      String expectedName,
      Collection<String> names,
      Field<T> field)
      throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw new InvalidRequestException(place(parser), found(parser), expected);
    }
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      if (!seen.add(key)) {
        throw new InvalidRequestException(
            place(parser),
            "the key " + InvalidRequestException.quoted(key) + " twice",
            "every key once");
      }
      T subject = named.apply(key).orElseThrow(() -> unknownName(parser, key, expectedName, names));
      if (parser.nextToken() != JsonToken.VALUE_NULL) {
        field.read(subject);
      }
    }
  }

  private static String string(JsonParser parser, String expected) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw new InvalidRequestException(place(parser), found(parser), expected);
    }
    if (parser.getTextLength() > LONGEST_NAME) {
      throw new InvalidRequestException(
          place(parser),
          "a string of " + parser.getTextLength() + " characters",
          expected + " of at most " + LONGEST_NAME);
    }
    return parser.getText();
  }

  private static InvalidRequestException unknownName(
      JsonParser parser, String found, String expected, Collection<String> names) {
    return new InvalidRequestException(
        place(parser), InvalidRequestException.quoted(found), expected, Nearest.to(found, names));
  }

  private static InvalidRequestException unknownValue(
      JsonParser parser, String found, List<String> values) {
    return new InvalidRequestException(
        place(parser),
        InvalidRequestException.quoted(found),
        "one of " + values,
        Nearest.to(found, values));
  }

  private static String place(JsonParser parser) {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  private static String found(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "the string " + InvalidRequestException.quoted(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          "the number " + InvalidRequestException.shortened(parser.getText());
      default -> parser.getText();
    };
  }
}
