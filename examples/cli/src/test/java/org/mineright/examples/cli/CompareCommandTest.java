package org.mineright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
  private static final String TWO =
      Requests.reserved("first") + "\n\n" + Requests.publicDomain("second") + "\n";

  @TempDir private Path directory;

  @Test
  void several_requests_are_a_table_with_a_line_each() throws IOException {
    Path file = Files.writeString(directory.resolve("uses.jsonl"), TWO);

    Invocation compare = Invocation.of("compare", file.toString());

    assertThat(compare.status()).isZero();
    assertThat(compare.out().lines())
        .anyMatch(line -> line.matches("first +NEEDS_LICENCE .*"))
        .anyMatch(line -> line.matches("second +PERMITTED +eu\\.public-domain"));
  }

  @Test
  void on_standard_input_one_request_and_several_are_told_apart() {
    String pretty = Requests.reserved("only").replace(",", ",\n");

    assertThat(Invocation.with(pretty, "compare", "-").out()).contains("eu.current  NEEDS_LICENCE");
    assertThat(Invocation.with(TWO, "compare", "-").out()).contains("first", "second");
  }

  @Test
  void as_json_it_says_what_was_in_the_way() {
    Invocation compare = Invocation.with(TWO, "compare", "--json", "-");

    assertThat(compare.outJson()).hasSize(1);
    JsonNode rows = compare.outJson().get(0).get("rows");
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).get("id").asText()).isEqualTo("first");
    JsonNode reserved = rows.get(0).get("decisions").get(0);
    assertThat(reserved.fieldNames())
        .toIterable()
        .containsExactly(
            "jurisdiction", "regime", "regimeStatus", "outcome", "ground", "failed", "open");
    assertThat(reserved.get("outcome").asText()).isEqualTo("NEEDS_LICENCE");
    assertThat(reserved.get("failed"))
        .extracting(JsonNode::asText)
        .contains("eu.art-4.no-reservation");
    assertThat(reserved.get("open")).isNotEmpty();
    JsonNode permitted = rows.get(1).get("decisions").get(0);
    assertThat(permitted.get("ground").get("id").asText()).isEqualTo("eu.public-domain");
    assertThat(permitted.get("ground").get("title").asText()).isNotBlank();
    assertThat(permitted.get("failed")).isEmpty();
    assertThat(permitted.get("open")).isEmpty();
  }

  @Test
  void the_table_can_be_had_for_spreadsheets_and_for_documents() {
    assertThat(Invocation.with(TWO, "compare", "--csv", "-").out().lines())
        .contains("second,PERMITTED,eu.public-domain");
    assertThat(Invocation.with(TWO, "compare", "--markdown", "-").out().lines())
        .contains("| second | PERMITTED | eu.public-domain |");
  }

  @Test
  void an_invalid_request_is_status_2_and_its_line_is_named() {
    Invocation compare = Invocation.with(TWO + "{\"date\": \"tomorrow\"}\n", "compare", "-");

    assertThat(compare.status()).isEqualTo(2);
    assertThat(compare.out()).isEmpty();
    assertThat(compare.err())
        .startsWith("mineright: standard input, line 4: /date: found \"tomorrow\"");
  }

  @Test
  void a_file_without_requests_is_status_2() throws IOException {
    Path file = Files.writeString(directory.resolve("uses.jsonl"), "\n");

    Invocation compare = Invocation.of("compare", file.toString());

    assertThat(compare.status()).isEqualTo(2);
    assertThat(compare.err()).contains("found no request, expected at least one");
  }
}
