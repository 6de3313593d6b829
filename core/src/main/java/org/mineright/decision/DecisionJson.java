package org.mineright.decision;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mineright.fact.Hands;

/**
 * Decisions to and from JSON: the names that other programs rely on, and a few more so that nothing
 * is lost.
 */
final class DecisionJson {
  private static final JsonFactory JSON = new JsonFactory();

  private DecisionJson() {}

  static String write(Decision decision) {
    StringWriter line = new StringWriter(4096);
    try (JsonGenerator json = JSON.createGenerator(line)) {
      decision(json, decision);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  private static void decision(JsonGenerator json, Decision decision) throws IOException {
    json.writeStartObject();
    if (decision.id().isPresent()) {
      json.writeStringField("id", decision.id().orElseThrow());
    }
    json.writeStringField("jurisdiction", decision.jurisdiction());
    json.writeStringField("regime", decision.regime());
    json.writeStringField("regimeTitle", decision.regimeTitle());
    json.writeStringField("regimeStatus", decision.regimeStatus().name());
    json.writeStringField("date", decision.date().toString());
    json.writeStringField("outcome", decision.outcome().name());
    json.writeBooleanField("licenceRefused", decision.licenceRefused());
    if (decision.outlook().isPresent()) {
      outlook(json, decision.outlook().orElseThrow());
    }
    json.writeObjectFieldStart("ground");
    groundHead(json, decision.ground());
    json.writeEndObject();
    json.writeStringField("certainty", decision.certainty().name());
    list(json, "grounds", decision.grounds(), DecisionJson::considered);
    list(json, "findings", decision.findings(), DecisionJson::finding);
    list(
        json,
        "obligations",
        decision.obligations(),
        (to, obligation) -> {
          to.writeStringField("id", obligation.id());
          to.writeStringField("text", obligation.text());
          authorities(to, obligation.authorities());
        });
    list(
        json,
        "warnings",
        decision.warnings(),
        (to, warning) -> {
          to.writeStringField("id", warning.id());
          to.writeStringField("text", warning.text());
          authorities(to, warning.authorities());
        });
    list(
        json,
        "interpretations",
        decision.interpretations(),
        (to, point) -> {
          to.writeStringField("id", point.id());
          to.writeStringField("question", point.question());
          to.writeStringField("reading", point.reading());
          to.writeObjectFieldStart("otherwise");
          for (Map.Entry<String, Outcome> other : point.otherwise().entrySet()) {
            to.writeStringField(other.getKey(), other.getValue().name());
          }
          to.writeEndObject();
          to.writeBooleanField("fixed", point.fixed());
        });
    json.writeStringField("lawCheckedOn", decision.lawCheckedOn().toString());
    json.writeStringField("unconfirmed", decision.unconfirmed());
    json.writeStringField("rulesDigest", decision.rulesDigest());
    json.writeStringField("version", decision.version());
    json.writeStringField("language", decision.language().toLanguageTag());
    json.writeStringField("notice", Words.in(decision.language()).text("notice"));
    json.writeEndObject();
  }

  private static void outlook(JsonGenerator json, Outlook outlook) throws IOException {
    json.writeBooleanField("determined", outlook.determined());
    strings(json, "possibleOutcomes", outlook.possibleOutcomes().stream().map(Enum::name).toList());
    strings(json, "missingFacts", outlook.missingFacts());
    list(
        json,
        "remedies",
        outlook.remedies(),
        (to, remedy) -> {
          to.writeStringField("by", remedy.by().name().toLowerCase(Locale.ROOT));
          facts(to, "changes", remedy.changes());
          to.writeStringField("outcome", remedy.outcome().name());
        });
    json.writeNumberField("moreRemedies", outlook.moreRemedies());
  }

  private static void facts(JsonGenerator json, String name, Map<String, Object> facts)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Object> fact : facts.entrySet()) {
      if (fact.getValue() instanceof Boolean value) {
        json.writeBooleanField(fact.getKey(), value);
      } else if (fact.getValue() instanceof Long value) {
        json.writeNumberField(fact.getKey(), value);
      } else {
        json.writeStringField(fact.getKey(), fact.getValue().toString());
      }
    }
    json.writeEndObject();
  }

  private interface Fields<T> {
    void write(JsonGenerator json, T value) throws IOException;
  }

  private static <T> void list(JsonGenerator json, String name, List<T> values, Fields<T> fields)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      json.writeStartObject();
      fields.write(json, value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void groundHead(JsonGenerator json, ConsideredGround ground) throws IOException {
    json.writeStringField("id", ground.id());
    json.writeStringField("kind", ground.kind().name());
    json.writeStringField("title", ground.title());
    json.writeStringField("citation", Authority.citations(ground.authorities()));
  }

  private static void considered(JsonGenerator json, ConsideredGround ground) throws IOException {
    json.writeStringField("id", ground.id());
    json.writeStringField("kind", ground.kind().name());
    json.writeStringField("title", ground.title());
    authorities(json, ground.authorities());
    strings(json, "elements", ground.elements());
    json.writeBooleanField("applies", ground.applies());
    strings(json, "failed", ground.failed());
    strings(json, "open", ground.open());
    strings(json, "presumed", ground.presumed());
  }

  private static void finding(JsonGenerator json, Finding finding) throws IOException {
    json.writeStringField("element", finding.element());
    json.writeStringField("status", finding.status().name());
    facts(json, "facts", finding.facts());
    strings(json, "unknown", finding.unknown());
    json.writeObjectFieldStart("readings");
    for (Map.Entry<String, String> reading : finding.readings().entrySet()) {
      json.writeStringField(reading.getKey(), reading.getValue());
    }
    json.writeEndObject();
    authorities(json, finding.authorities());
    json.writeStringField("text", finding.text());
    strings(json, "rules", finding.rules());
  }

  private static void authorities(JsonGenerator json, List<Authority> authorities)
      throws IOException {
    json.writeStringField("citation", Authority.citations(authorities));
    list(
        json,
        "authorities",
        authorities,
        (to, authority) -> {
          to.writeStringField("citation", authority.citation());
          to.writeStringField("verification", authority.verification().name());
        });
  }

  private static void strings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  static Decision read(String json) {
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      Decision decision = decision(new Node("", tree(parser)));
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException(
            "found more after the end of the decision, expected one JSON object");
      }
      return decision;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "found malformed JSON (" + e.getOriginalMessage() + "), expected a decision", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Decision decision(Node node) {
    List<ConsideredGround> grounds = node.list("grounds", DecisionJson::considered);
    String deciding = node.object("ground").string("id");
    ConsideredGround ground =
        grounds.stream()
            .filter(candidate -> candidate.id().equals(deciding))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "/ground/id: found \""
                            + deciding
                            + "\", expected the id of one of /grounds"));
    return new Decision(
        node.has("id") ? Optional.of(node.string("id")) : Optional.empty(),
        node.string("jurisdiction"),
        node.string("regime"),
        node.string("regimeTitle"),
        node.constant("regimeStatus", RegimeStatus.class),
        node.date("date"),
        node.constant("outcome", Outcome.class),
        node.bool("licenceRefused"),
        node.has("possibleOutcomes") ? Optional.of(outlook(node)) : Optional.empty(),
        ground,
        node.constant("certainty", Certainty.class),
        grounds,
        node.list("findings", DecisionJson::finding),
        node.list(
            "obligations",
            each -> new Obligation(each.string("id"), each.string("text"), authorities(each))),
        node.list(
            "warnings",
            each -> new Warning(each.string("id"), each.string("text"), authorities(each))),
        node.list("interpretations", DecisionJson::point),
        node.date("lawCheckedOn"),
        node.string("unconfirmed"),
        node.string("rulesDigest"),
        node.string("version"),
        Locale.forLanguageTag(node.string("language")),
        Wording.asWritten());
  }

  private static Outlook outlook(Node node) {
    return new Outlook(
        node.constants("possibleOutcomes", Outcome.class),
        node.strings("missingFacts"),
        node.list(
            "remedies",
            each ->
                new Remedy(
                    hands(each),
                    each.object("changes").fields(),
                    each.constant("outcome", Outcome.class))),
        node.number("moreRemedies"));
  }

  private static Hands hands(Node remedy) {
    for (Hands hands : Hands.values()) {
      if (hands.name().toLowerCase(Locale.ROOT).equals(remedy.string("by"))) {
        return hands;
      }
    }
    throw new IllegalArgumentException(
        remedy.place() + "/by: found \"" + remedy.string("by") + "\", expected whose hands");
  }

  private static ConsideredGround considered(Node node) {
    return new ConsideredGround(
        node.string("id"),
        node.constant("kind", GroundKind.class),
        node.string("title"),
        authorities(node),
        node.strings("elements"),
        node.bool("applies"),
        node.strings("failed"),
        node.strings("open"),
        node.strings("presumed"));
  }

  private static Finding finding(Node node) {
    Map<String, String> readings = new LinkedHashMap<>();
    Node taken = node.object("readings");
    taken.fields().keySet().forEach(id -> readings.put(id, taken.string(id)));
    return new Finding(
        node.string("element"),
        node.constant("status", Status.class),
        node.object("facts").fields(),
        node.strings("unknown"),
        readings,
        authorities(node),
        node.string("text"),
        node.strings("rules"));
  }

  private static UnsettledPoint point(Node node) {
    Map<String, Outcome> otherwise = new LinkedHashMap<>();
    Node others = node.object("otherwise");
    others
        .fields()
        .keySet()
        .forEach(reading -> otherwise.put(reading, others.constant(reading, Outcome.class)));
    return new UnsettledPoint(
        node.string("id"),
        node.string("question"),
        node.string("reading"),
        otherwise,
        node.bool("fixed"));
  }

  private static List<Authority> authorities(Node node) {
    return node.list(
        "authorities",
        each ->
            new Authority(
                each.string("citation"), each.constant("verification", Verification.class)));
  }

  /** Maps, lists, strings, whole numbers and booleans: all that a decision is made of. */
  private static Object tree(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        object.put(name, tree(parser));
      }
      return object;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> array = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        array.add(tree(parser));
      }
      return array;
    }
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return parser.getBooleanValue();
    }
    if (token == JsonToken.VALUE_STRING) {
      return parser.getText();
    }
    if (token == JsonToken.VALUE_NUMBER_INT) {
      return parser.getLongValue();
    }
    throw new IllegalArgumentException(
        parser.getParsingContext().pathAsPointer()
            + ": found "
            + token
            + ", expected a part of a decision");
  }

  /** A JSON object and its place. */
  private record Node(String place, Object value) {

    // Every map here comes from tree(), which takes its keys from JSON.
    @SuppressWarnings("unchecked")
    Map<String, Object> fields() {
      if (value instanceof Map<?, ?> fields) {
        return (Map<String, Object>) fields;
      }
      throw wrong(place, value, "an object");
    }

    boolean has(String name) {
      return fields().containsKey(name);
    }

    Node object(String name) {
      return new Node(place + "/" + name, get(name, Object.class));
    }

    String string(String name) {
      return get(name, String.class);
    }

    boolean bool(String name) {
      return get(name, Boolean.class);
    }

    LocalDate date(String name) {
      String found = string(name);
      try {
        return LocalDate.parse(found);
      } catch (DateTimeParseException e) {
        throw new IllegalArgumentException(
            place + "/" + name + ": found \"" + found + "\", expected a date (2026-11-22)", e);
      }
    }

    long number(String name) {
      return get(name, Long.class);
    }

    <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
      List<E> constants = new ArrayList<>();
      List<String> found = strings(name);
      for (int i = 0; i < found.size(); i++) {
        constants.add(constant(place + "/" + name + "/" + i, found.get(i), type));
      }
      return constants;
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
      return constant(place + "/" + name, string(name), type);
    }

    private static <E extends Enum<E>> E constant(String place, String found, Class<E> type) {
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equals(found)) {
          return constant;
        }
      }
      throw new IllegalArgumentException(
          place + ": found \"" + found + "\", expected one of " + List.of(type.getEnumConstants()));
    }

    <T> List<T> list(String name, Function<Node, T> read) {
      List<T> list = new ArrayList<>();
      List<?> values = get(name, List.class);
      for (int i = 0; i < values.size(); i++) {
        list.add(read.apply(new Node(place + "/" + name + "/" + i, values.get(i))));
      }
      return list;
    }

    List<String> strings(String name) {
      List<String> strings = new ArrayList<>();
      for (Object each : get(name, List.class)) {
        strings.add(String.valueOf(each));
      }
      return strings;
    }

    private <T> T get(String name, Class<T> type) {
      Object found = fields().get(name);
      if (!type.isInstance(found)) {
        throw wrong(place + "/" + name, found, "a " + type.getSimpleName());
      }
      return type.cast(found);
    }

    private static IllegalArgumentException wrong(
        String place, @Nullable Object found, String expected) {
      return new IllegalArgumentException(
          place + ": found " + (found == null ? "nothing" : found) + ", expected " + expected);
    }
  }
}
