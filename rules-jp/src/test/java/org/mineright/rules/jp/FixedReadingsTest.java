package org.mineright.rules.jp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mineright.InvalidRequestException;
import org.mineright.Mineright;
import org.mineright.decision.Decision;
import org.mineright.decision.UnsettledPoint;

/** The points that LAW.md, section 4, does not model as switches: told to everyone all the same. */
class FixedReadingsTest {
  private static final Mineright MINERIGHT = Mineright.load();

  static Iterable<Map.Entry<String, String>> points() {
    return JpLaw.DOCUMENT.fixedReadings().entrySet();
  }

  @Test
  void every_decision_lists_them_after_the_switches_with_the_reading_that_is_built_in() {
    Decision decision =
        MINERIGHT.decide(MINERIGHT.readRequest("{\"jurisdiction\": \"jp\"}")).get(0);
    List<UnsettledPoint> fixed =
        decision.interpretations().stream().filter(UnsettledPoint::fixed).toList();
    Map<String, String> told = new LinkedHashMap<>();
    fixed.forEach(point -> told.put(point.id(), point.reading()));
    assertThat(told).containsExactlyEntriesOf(JpLaw.DOCUMENT.fixedReadings());
    assertThat(decision.interpretations()).endsWith(fixed.toArray(UnsettledPoint[]::new));
    assertThat(fixed)
        .allSatisfy(
            point -> {
              assertThat(point.otherwise()).isEmpty();
              assertThat(point.question()).contains("?");
            });
  }

  @ParameterizedTest
  @MethodSource("points")
  void a_request_that_names_one_is_refused(Map.Entry<String, String> point) {
    String request =
        "{\"jurisdiction\": \"jp\", \"interpretations\": {\"%s\": \"%s\"}}"
            .formatted(point.getKey(), point.getValue());
    assertThatThrownBy(() -> MINERIGHT.readRequest(request))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining(point.getKey());
  }
}
