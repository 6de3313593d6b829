package org.mineright.rules.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mineright.Mineright;
import org.mineright.decision.Decision;
import org.mineright.verify.Scenario;

/** Decisions as other programs read them. */
class DecisionJsonTest {
  private static final Mineright MINERIGHT = Mineright.load();

  private static final String REQUEST =
      """
      {"id": "r1", "date": "2024-09-27", "facts": {"activity": "AI_PRE_TRAINING",
       "lawfulAccess": true, "optOut": "NATURAL_LANGUAGE", "optOutReachesThisUse": true,
       "optOutByRightsholder": true, "publiclyAvailableOnline": true, "personalData": true}}""";

  static List<Scenario> scenarios() throws IOException {
    return ScenariosTest.scenarios();
  }

  private static Decision decide(String request) {
    return MINERIGHT.decide(MINERIGHT.readRequest(request)).get(0);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void a_decision_comes_back_from_json_as_it_was(Scenario scenario) {
    List<Map<String, String>> readings = new ArrayList<>();
    readings.add(Map.of());
    EuLaw.DOCUMENT
        .interpretations()
        .forEach(
            point ->
                point.readings().forEach(reading -> readings.add(Map.of(point.id(), reading))));
    for (Map<String, String> chosen : readings) {
      Decision decision = decide(scenario.toRequest(chosen));
      String json = decision.toJson();

      assertThat(json).doesNotContain("\n", "\r");
      assertThat(Decision.fromJson(json)).isEqualTo(decision).hasSameHashCodeAs(decision);
      assertThat(Decision.fromJson(json).toJson()).isEqualTo(json);
    }
  }

  @Test
  void a_decision_has_the_names_that_other_programs_rely_on() {
    Map<String, Object> decision = tree(decide(REQUEST).toJson());

    assertThat(decision.keySet())
        .containsSubsequence(
            "id",
            "jurisdiction",
            "regime",
            "regimeStatus",
            "date",
            "outcome",
            "ground",
            "grounds",
            "findings",
            "obligations",
            "warnings",
            "interpretations",
            "lawCheckedOn",
            "rulesDigest",
            "version");
    assertThat(decision)
        .containsEntry("id", "r1")
        .containsEntry("jurisdiction", "eu")
        .containsEntry("regime", "eu.current")
        .containsEntry("regimeStatus", "IN_FORCE")
        .containsEntry("date", "2024-09-27")
        .containsEntry("outcome", "NEEDS_LICENCE")
        .containsEntry("lawCheckedOn", "2026-11-22");
    assertThat(decision.get("rulesDigest").toString()).matches("sha256:[0-9a-f]{64}");
    assertThat(decision.get("version").toString()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    assertThat(object(decision, "ground").keySet())
        .containsSubsequence("id", "kind", "title", "citation");
    assertThat(objects(decision, "grounds"))
        .allSatisfy(
            ground ->
                assertThat(ground.keySet())
                    .containsSubsequence("id", "kind", "applies", "failed", "open"));
    assertThat(objects(decision, "findings"))
        .allSatisfy(
            finding ->
                assertThat(finding.keySet())
                    .containsSubsequence(
                        "element", "status", "facts", "citation", "text", "rules"));
    assertThat(objects(decision, "warnings"))
        .isNotEmpty()
        .allSatisfy(warning -> assertThat(warning.keySet()).containsSubsequence("id", "text"));
    assertThat(objects(decision, "interpretations"))
        .hasSize(4)
        .allSatisfy(
            point -> assertThat(point.keySet()).containsSubsequence("id", "reading", "otherwise"));
  }

  @Test
  void obligations_have_a_text_and_a_citation() {
    Map<String, Object> decision =
        tree(decide(REQUEST.replace("NATURAL_LANGUAGE", "NONE")).toJson());

    assertThat(objects(decision, "obligations"))
        .isNotEmpty()
        .allSatisfy(
            duty -> assertThat(duty.keySet()).containsSubsequence("id", "text", "citation"));
  }

  @Test
  void a_decision_on_a_nameless_request_has_no_id() {
    assertThat(tree(decide("{}").toJson())).doesNotContainKey("id");
  }

  @Test
  void the_grounds_considered_are_in_order_and_end_with_the_one_that_decided() {
    Map<String, Object> decision = tree(decide(REQUEST).toJson());
    List<String> ids =
        objects(decision, "grounds").stream().map(ground -> (String) ground.get("id")).toList();

    assertThat(ids).first().isEqualTo("eu.public-domain");
    assertThat(ids).endsWith("eu.cdsm-art-3", "eu.cdsm-art-4", "eu.default");
    assertThat(object(decision, "ground")).containsEntry("id", "eu.default");
    assertThat(objects(decision, "grounds"))
        .filteredOn(ground -> ground.get("id").equals("eu.cdsm-art-4"))
        .singleElement()
        .satisfies(
            ground -> {
              assertThat(ground).containsEntry("applies", false);
              assertThat(ground).containsEntry("failed", List.of("eu.art-4.no-reservation"));
              assertThat(ground).containsEntry("open", List.of());
            });
  }

  @Test
  void findings_stand_in_the_order_in_which_the_grounds_ask_for_their_elements() {
    Map<String, Object> decision = tree(decide(REQUEST).toJson());
    Set<Object> asked = new LinkedHashSet<>();
    objects(decision, "grounds").forEach(ground -> asked.addAll((List<?>) ground.get("elements")));

    assertThat(objects(decision, "findings"))
        .extracting(finding -> finding.get("element"))
        .containsExactlyElementsOf(asked);
  }

  @Test
  void a_finding_says_the_facts_it_turned_on_its_readings_and_the_rules_that_fired() {
    Map<String, Object> finding =
        objects(tree(decide(REQUEST).toJson()), "findings").stream()
            .filter(each -> each.get("element").equals("eu.art-4.no-reservation"))
            .findFirst()
            .orElseThrow();

    assertThat(finding)
        .containsEntry("status", "NOT_MET")
        .containsEntry(
            "facts",
            Map.of(
                "optOut",
                "NATURAL_LANGUAGE",
                "optOutReachesThisUse",
                true,
                "optOutByRightsholder",
                true,
                "publiclyAvailableOnline",
                true))
        .containsEntry("unknown", List.of("eu.memberState"))
        .containsEntry("readings", Map.of("eu.natural-language-opt-out", "STATE_OF_THE_ART"))
        .containsEntry("rules", List.of("CDSM Art. 4(3): reserved in prose, which tools can read"))
        .containsEntry("citation", "CDSM Art. 4(3); CDSM rec. 18; s. 44b(3) UrhG; CPI R. 122-28");
  }

  @Test
  void a_point_says_which_other_readings_would_change_the_outcome() {
    assertThat(objects(tree(decide(REQUEST).toJson()), "interpretations"))
        .filteredOn(point -> !object(point, "otherwise").isEmpty())
        .singleElement()
        .satisfies(
            point ->
                assertThat(point)
                    .containsEntry("id", "eu.natural-language-opt-out")
                    .containsEntry("reading", "STATE_OF_THE_ART")
                    .containsEntry("otherwise", Map.of("MACHINE_READABLE_ONLY", "PERMITTED")));
  }

  @Test
  void a_citation_is_that_of_all_authorities_in_order() {
    List<Map<String, Object>> cited = new ArrayList<>();
    Map<String, Object> decision = tree(decide(REQUEST).toJson());
    for (String list : List.of("grounds", "findings", "obligations", "warnings")) {
      cited.addAll(objects(decision, list));
    }

    assertThat(cited)
        .allSatisfy(
            each ->
                assertThat(each.get("citation"))
                    .isEqualTo(
                        objects(each, "authorities").stream()
                            .map(authority -> (String) authority.get("citation"))
                            .collect(Collectors.joining("; "))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "outcome":"NEEDS_LICENCE" | "outcome":"PERHAPS"  | /outcome: found "PERHAPS", expected one of [PERMITTED
          "outcome":"NEEDS_LICENCE" | "outcome":true       | /outcome: found true, expected a String
          "jurisdiction":"eu",      | ``                   | /jurisdiction: found nothing, expected a String
          "date":"2024-09-27"       | "date":"yesterday"   | /date: found "yesterday", expected a date
          "lawCheckedOn":"2026-     | "lawCheckedOn":"20x6-| /lawCheckedOn: found "20x6-11-22", expected a date
          "status":"OPEN"           | "status":"MAYBE"     | /findings/0/status: found "MAYBE"
          "id":"eu.default"         | "id":"eu.other"      | /ground/id: found "eu.other", expected the id of one of /grounds
          "licenceRefused":false    | "licenceRefused":0   | /licenceRefused: found 0, expected a Boolean
          {"id":"r1"                | {"id""r1"            | found malformed JSON
          """)
  void what_is_no_decision_is_refused_with_the_place(String right, String wrong, String complaint) {
    String json = decide(REQUEST).toJson();
    int at = json.indexOf(right);
    assertThat(at).isNotNegative();
    String changed = json.substring(0, at) + wrong + json.substring(at + right.length());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Decision.fromJson(changed))
        .withMessageContaining(complaint);
  }

  @Test
  void more_after_a_decision_is_refused() {
    String json = decide(REQUEST).toJson();

    assertThat(Decision.fromJson(json + "\n")).isNotNull();
    assertThatIllegalArgumentException().isThrownBy(() -> Decision.fromJson(json + json));
    assertThatIllegalArgumentException().isThrownBy(() -> Decision.fromJson(""));
    assertThatIllegalArgumentException().isThrownBy(() -> Decision.fromJson("[]"));
  }

  @Test
  void the_same_request_gives_an_equal_decision() {
    assertThat(decide(REQUEST)).isEqualTo(decide(REQUEST)).hasSameHashCodeAs(decide(REQUEST));
    assertThat(decide(REQUEST)).isNotEqualTo(decide(REQUEST.replace("r1", "r2")));
    assertThat(Mineright.load().decide(MINERIGHT.readRequest(REQUEST)))
        .containsExactly(decide(REQUEST));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Map<String, Object> object, String name) {
    return (Map<String, Object>) object.get(name);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> objects(Map<String, Object> object, String name) {
    return (List<Map<String, Object>>) object.get(name);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> tree(String json) {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      return (Map<String, Object>) tree(parser);
    } catch (IOException e) {
      throw new AssertionError(json, e);
    }
  }

  private static Object tree(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        object.put(name, tree(parser));
      }
      return object;
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> array = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        array.add(tree(parser));
      }
      return array;
    }
    return parser.currentToken().isBoolean() ? parser.getBooleanValue() : parser.getText();
  }
}
