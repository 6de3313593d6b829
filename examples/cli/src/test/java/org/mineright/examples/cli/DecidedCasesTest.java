package org.mineright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The example data against the outcomes of the same cases as lawyers wrote them down, in {@code
 * decided-cases-outcomes.tsv}; these were not taken from the program.
 */
class DecidedCasesTest {
  @Test
  void compare_gives_each_decided_case_the_outcome_that_lawyers_noted() throws IOException {
    Invocation compare = Invocation.of("compare", "--json", "../data/decided-cases.jsonl");

    assertThat(compare.status()).isZero();
    assertThat(compare.outJson().get(0).get("rows"))
        .extracting(DecidedCasesTest::outcomeAndCase)
        .containsExactlyElementsOf(noted());
  }

  private static String outcomeAndCase(JsonNode row) {
    assertThat(row.get("decisions")).hasSize(1);
    return row.get("decisions").get(0).get("outcome").asText() + "\t" + row.get("id").asText();
  }

  private static List<String> noted() throws IOException {
    try (InputStream file =
        DecidedCasesTest.class.getResourceAsStream("decided-cases-outcomes.tsv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
