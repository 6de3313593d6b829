package org.mineright.rules.sg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mineright.InvalidRequestException;
import org.mineright.Mineright;
import org.mineright.decision.Decision;

/** The points that are unsettled in Singapore (LAW.md, section 4): told to everyone, no switch. */
class FixedReadingsTest {
  private static final Mineright MINERIGHT = Mineright.load();

  static Iterable<Map.Entry<String, String>> points() {
    return SgLaw.DOCUMENT.fixedReadings().entrySet();
  }

  @Test
  void every_decision_lists_them_all_with_the_reading_that_is_built_in() {
    Decision decision =
        MINERIGHT.decide(MINERIGHT.readRequest("{\"jurisdiction\": \"sg\"}")).get(0);
    Map<String, String> told = new LinkedHashMap<>();
    decision.interpretations().forEach(point -> told.put(point.id(), point.reading()));
    assertThat(told).containsExactlyEntriesOf(SgLaw.DOCUMENT.fixedReadings());
    assertThat(decision.interpretations())
        .allSatisfy(
            point -> {
              assertThat(point.fixed()).isTrue();
              assertThat(point.otherwise()).isEmpty();
              assertThat(point.question()).contains("?");
            });
  }

  @ParameterizedTest
  @MethodSource("points")
  void a_request_that_names_one_is_refused(Map.Entry<String, String> point) {
    String request =
        "{\"jurisdiction\": \"sg\", \"interpretations\": {\"%s\": \"%s\"}}"
            .formatted(point.getKey(), point.getValue());
    assertThatThrownBy(() -> MINERIGHT.readRequest(request))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining(point.getKey());
  }
}
