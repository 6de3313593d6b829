package org.mineright.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mineright.decision.Certainty;
import org.mineright.decision.Outcome;

class ScenariosTest {
  private static final String CASE =
      """
      {"id": "xx-001", "title": "A title", "jurisdiction": "xx", "regime": "xx.current",
       "date": "2024-02-29", "facts": {"optOut": "NONE", "lawfulAccess": true},
       "outcome": "PERMITTED", "possibleOutcomes": ["PERMITTED", "BLOCKED"], "because": "Why",
       "authority": ["Art. 1", "Art. 2"], "source": "somewhere", "real": false,
       "confidence": "arguable"}""";

  private static List<Scenario> read(String json) {
    return Scenarios.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void a_case_is_read_with_all_that_it_says() {
    assertThat(read("[" + CASE + "]"))
        .containsExactly(
            new Scenario(
                "xx-001",
                "A title",
                "xx",
                "xx.current",
                Optional.empty(),
                LocalDate.of(2024, 2, 29),
                Map.of("optOut", "NONE", "lawfulAccess", true),
                Outcome.PERMITTED,
                List.of(Outcome.PERMITTED, Outcome.BLOCKED),
                "Why",
                List.of("Art. 1", "Art. 2"),
                "somewhere",
                false,
                Certainty.ARGUABLE,
                Map.of()));
  }

  @Test
  void provision_and_outcomes_under_other_readings_may_be_there() {
    Scenario scenario =
        read("["
                + CASE.replace(
                    "\"real\"",
                    "\"provision\": \"xx.art-1\", \"underInterpretation\":"
                        + " {\"xx.point\": {\"WIDE\": \"BLOCKED\"}}, \"real\"")
                + "]")
            .get(0);
    assertThat(scenario.provision()).contains("xx.art-1");
    assertThat(scenario.underInterpretation())
        .isEqualTo(Map.of("xx.point", Map.of("WIDE", Outcome.BLOCKED)));
  }

  @Test
  void the_question_of_a_case_is_written_as_a_request() {
    assertThat(read("[" + CASE + "]").get(0).toRequest(Map.of("xx.point", "WIDE")))
        .isEqualTo(
            "{\"id\":\"xx-001\",\"jurisdiction\":\"xx\",\"regime\":\"xx.current\","
                + "\"date\":\"2024-02-29\",\"interpretations\":{\"xx.point\":\"WIDE\"},"
                + "\"facts\":{\"optOut\":\"NONE\",\"lawfulAccess\":true}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "title": "A title"  | "titel": "A title"  | the key "titel"
          "source": "somewhere", | '' | no key "source"
          "PERMITTED", "possible | "ALLOWED", "possible | "ALLOWED"
          2024-02-29 | 2023-02-29 | "2023-02-29"
          "arguable" | "likely" | "LIKELY"
          "lawfulAccess": true | "lawfulAccess": 1 | expected true or false
          "real": false | "real": false, "real": true | Duplicate field 'real'
          "authority": ["Art. 1", "Art. 2"] | "authority": "Art. 1" | expected an array
          """)
  void a_malformed_case_is_refused_with_what_was_found(
      String right, String wrong, String complaint) {
    assertThat(CASE).contains(right);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("[" + CASE.replace(right, wrong) + "]"))
        .withMessageContaining(complaint);
  }

  @Test
  void an_error_names_line_and_place() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("[" + CASE + ",\n" + CASE.replace("PERMITTED\",", "SURE\",") + "]"))
        .withMessageStartingWith("scenarios, line 8, /1/outcome: found \"SURE\"");
  }

  @Test
  void two_cases_of_one_id_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("[" + CASE + "," + CASE + "]"))
        .withMessageContaining("the id \"xx-001\" twice");
  }

  @Test
  void what_is_no_array_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> read(CASE));
    assertThatIllegalArgumentException().isThrownBy(() -> read(""));
    assertThatIllegalArgumentException().isThrownBy(() -> read("[" + CASE));
    assertThatIllegalArgumentException().isThrownBy(() -> read("[] []"));
  }
}
