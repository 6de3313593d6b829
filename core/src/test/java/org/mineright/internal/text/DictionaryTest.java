package org.mineright.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mineright.signal.SharedData;

class DictionaryTest {
  private static final String VECTORS = "peer-tests/structured-field-tests";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          a=n               | n
          a=n, b=y          | n
          a=y, a=n          | n
          'a=n;x="1";y'     | n
          a                 | none
          a=1               | none
          a="n"             | none
          a=?0              | none
          a=(n y)           | none
          """)
  void of_a_value_the_token_is_kept(String text, String token) {
    assertThat(Dictionary.parse(text).orElseThrow().get("a").token())
        .isEqualTo(Optional.ofNullable(token));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"A=n", "a=n,", "a=n;;", "a=n b=y", "=n", "a=", "a=\"n", "a=n; B=1", "a=1.2345"})
  void what_is_no_dictionary_is_void_as_a_whole(String text) {
    assertThat(Dictionary.parse("b=y, " + text)).isEmpty();
  }

  @Test
  void dictionaries_of_the_working_group_are_read_as_it_says() throws Exception {
    int held = 0;
    try (Stream<Path> files = Files.list(SharedData.path(VECTORS))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
        for (JsonNode vector : SharedData.json(VECTORS + "/" + file.getFileName())) {
          if (vector.get("header_type").asText().equals("dictionary")) {
            check(vector);
            held++;
          }
        }
      }
    }
    assertThat(held).isGreaterThan(400);
  }

  private static void check(JsonNode vector) {
    List<String> lines = new ArrayList<>();
    vector.get("raw").forEach(line -> lines.add(line.asText()));
    Optional<Map<String, Dictionary.Value>> parsed = Dictionary.parse(String.join(", ", lines));
    if (vector.path("must_fail").asBoolean()) {
      assertThat(parsed).as("%s", vector).isEmpty();
      return;
    }
    if (vector.path("can_fail").asBoolean() && parsed.isEmpty()) {
      return;
    }
    List<String> expected =
        StreamSupport.stream(vector.get("expected").spliterator(), false)
            .map(member -> member.get(0).asText() + "=" + token(member.get(1).get(0)))
            .toList();
    assertThat(parsed).as("%s", vector).isPresent();
    List<String> found = new ArrayList<>();
    parsed.get().forEach((key, value) -> found.add(key + "=" + value.token().orElse("")));
    // A key that is repeated keeps the place of the first in the standard; here order says nothing.
    assertThat(found).as("%s", vector).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static String token(JsonNode item) {
    return item.path("__type").asText().equals("token") ? item.get("value").asText() : "";
  }
}
