package org.mineright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.mineright.fact.Facts;

class ListingCommandsTest {
  @Test
  void regimes_lists_laws_with_their_status_and_readings_the_default_first() {
    Invocation regimes = Invocation.of("regimes");

    assertThat(regimes.status()).isZero();
    assertThat(regimes.out())
        .contains("eu.current: ")
        .contains("  in force, checked on 2026-")
        .contains("  eu.natural-language-opt-out: ")
        .containsSubsequence("STATE_OF_THE_ART (default): ", "MACHINE_READABLE_ONLY: ");
  }

  @Test
  void regimes_as_json_says_the_same() {
    JsonNode all = Invocation.of("regimes", "--json").outJson().get(0).get("regimes");

    JsonNode eu = named(all, "id", "eu.current");
    assertThat(eu.get("jurisdiction").asText()).isEqualTo("eu");
    assertThat(eu.get("status").asText()).isEqualTo("IN_FORCE");
    assertThat(eu.get("title").asText()).isNotBlank();
    assertThat(eu.get("lawCheckedOn").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
    JsonNode point = named(eu.get("interpretations"), "id", "eu.natural-language-opt-out");
    assertThat(point.get("default").asText()).isEqualTo("STATE_OF_THE_ART");
    assertThat(point.get("readings").get(0).get("reading").asText()).isEqualTo("STATE_OF_THE_ART");
    assertThat(point.get("readings")).allMatch(reading -> !reading.get("text").asText().isBlank());
  }

  @Test
  void facts_lists_names_hands_values_and_meanings() {
    Invocation facts = Invocation.of("facts");

    assertThat(facts.status()).isZero();
    assertThat(facts.out())
        .contains("optOut (rightsholder)\n    NONE, NATURAL_LANGUAGE, MACHINE_READABLE\n    ")
        .contains("licenceHeld (user)\n    false, true\n    ")
        .contains("eu.memberState (project)\n    AT, BE, ");
  }

  @Test
  void facts_as_json_has_every_standard_fact_and_those_of_modules() {
    JsonNode facts = Invocation.of("facts", "--json").outJson().get(0).get("facts");

    assertThat(facts)
        .extracting(fact -> fact.get("name").asText())
        .containsAll(Facts.all().stream().map(Object::toString).toList());
    JsonNode held = named(facts, "name", "licenceHeld");
    assertThat(held.get("type").asText()).isEqualTo("boolean");
    assertThat(held.get("values")).allMatch(JsonNode::isBoolean).hasSize(2);
    assertThat(held.get("hands").asText()).isEqualTo("user");
    assertThat(held.get("meaning").asText()).isNotBlank();
    JsonNode memberState = named(facts, "name", "eu.memberState");
    assertThat(memberState.get("jurisdiction").asText()).isEqualTo("eu");
    assertThat(memberState.get("type").asText()).isEqualTo("enum");
    assertThat(memberState.get("values")).hasSize(27);
  }

  private static JsonNode named(JsonNode all, String key, String name) {
    for (JsonNode each : all) {
      if (each.get(key).asText().equals(name)) {
        return each;
      }
    }
    throw new AssertionError("found no " + name + " in " + all);
  }
}
