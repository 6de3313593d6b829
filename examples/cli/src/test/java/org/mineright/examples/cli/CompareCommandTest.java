package org.mineright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        .anyMatch(line -> line.matches("first +eu\\.current +NEEDS_LICENCE .*"))
        .anyMatch(line -> line.matches("second +eu\\.current +PERMITTED +eu\\.public-domain"));
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
        .contains("second,eu.current,PERMITTED,eu.public-domain");
    assertThat(Invocation.with(TWO, "compare", "--markdown", "-").out().lines())
        .contains("| second | eu.current | PERMITTED | eu.public-domain |");
  }

  @Test
  void proposals_are_decided_only_for_those_who_ask_and_never_shown_as_law() {
    String request = "{\"jurisdiction\": \"hk\", \"facts\": {\"licenceHeld\": true}}";

    assertThat(Invocation.with(request, "compare", "-").out())
        .contains("hk.current")
        .doesNotContain("proposal");
    assertThat(Invocation.with(request, "compare", "--proposals", "-").out().lines())
        .anyMatch(line -> line.matches("hk\\.current +PERMITTED  .*"))
        .anyMatch(line -> line.matches("hk\\.tdm-proposal-2025 +PERMITTED \\(not law\\).*"))
        .anyMatch(line -> line.matches("hk\\.synthetic-data-proposal +PERMITTED \\(not law\\).*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "ja", "zh-Hans", "zh-HK"})
  void a_table_of_all_regimes_fits_a_hundred_columns_in_every_language(String language) {
    String one = "{\"id\": \"第一の利用：漢字とかなの長い名前がここに続く、折り返されるまで\"}\n";
    String two = "{\"id\": \"second\", \"facts\": {\"workStatus\": \"PUBLIC_DOMAIN\"}}\n";
    for (String requests : List.of(one, one + two)) {
      Invocation compare =
          Invocation.with(requests, "compare", "--proposals", "--lang", language, "-");

      assertThat(compare.status()).isZero();
      assertThat(compare.out().lines()).allMatch(line -> columns(line) <= 100);
    }
  }

  /** As terminals have it: Han and Kana take two columns. */
  private static int columns(String line) {
    return line.codePoints().map(each -> each >= 0x2E80 ? 2 : 1).sum();
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
