package org.mineright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mineright.decision.Decision;

class BatchCommandTest {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** Broken lines, and what the reason must name. */
  private static final Map<String, String> BROKEN =
      Map.ofEntries(
          Map.entry("hello", "malformed JSON"),
          Map.entry("{\"facts\": {", "malformed JSON"),
          Map.entry("[1]", "expected a request object"),
          Map.entry("{} {}", "more after the end"),
          Map.entry("{\"fact\": {}}", "did you mean \"facts\""),
          Map.entry("{\"facts\": {\"optOutt\": \"NONE\"}}", "did you mean \"optOut\""),
          Map.entry(
              "{\"facts\": {\"optOut\": \"MACHINE_READBLE\"}}",
              "/facts/optOut: found \"MACHINE_READBLE\""),
          Map.entry("{\"facts\": {\"licenceHeld\": \"yes\"}}", "/facts/licenceHeld"),
          Map.entry("{\"facts\": {\"licenceHeld\": true, \"licenceHeld\": true}}", "twice"),
          Map.entry(
              "{\"facts\": {\"infringementKnowledge\": \"ACTUAL\", \"infringingSource\": false}}",
              "contradiction"),
          Map.entry("{\"date\": \"22.11.2026\"}", "/date: found \"22.11.2026\""),
          Map.entry("{\"regime\": \"eu.curent\"}", "did you mean \"eu.current\""),
          Map.entry("{\"jurisdiction\": [\"eu\", \"xx\"]}", "/jurisdiction/1: found \"xx\""));

  @TempDir private Path directory;

  @Test
  void it_keeps_the_order_and_loses_no_line_of_good_and_broken_ones_mixed() throws IOException {
    Random random = new Random(20261122);
    List<Map.Entry<String, String>> broken = List.copyOf(BROKEN.entrySet());
    StringBuilder input = new StringBuilder();
    List<String> goodIds = new ArrayList<>();
    List<Integer> brokenNumbers = new ArrayList<>();
    List<Map.Entry<String, String>> brokenLines = new ArrayList<>();
    for (int number = 1; number <= 500; number++) {
      if (random.nextInt(3) > 0) {
        goodIds.add("r" + number);
        input.append(Requests.reserved("r" + number));
      } else {
        brokenNumbers.add(number);
        brokenLines.add(broken.get(random.nextInt(broken.size())));
        input.append(brokenLines.get(brokenLines.size() - 1).getKey());
      }
      input.append('\n');
    }
    Path in = Files.writeString(directory.resolve("in.jsonl"), input);
    Path out = directory.resolve("out.jsonl");
    Path rejects = directory.resolve("rejects.jsonl");

    Invocation batch =
        Invocation.of(
            "batch",
            "--in",
            in.toString(),
            "--out",
            out.toString(),
            "--rejects",
            rejects.toString(),
            "--threads",
            "4");

    assertThat(batch.status()).isEqualTo(2);
    assertThat(batch.out()).isEmpty();
    assertThat(batch.err())
        .isEqualTo(
            "mineright: "
                + brokenNumbers.size()
                + " of 500 requests rejected, see "
                + rejects
                + "\n");
    assertThat(Files.readAllLines(out).stream().map(Decision::fromJson))
        .extracting(decision -> decision.id().orElseThrow())
        .containsExactlyElementsOf(goodIds);
    List<JsonNode> rejected = Invocation.jsonLines(Files.readString(rejects));
    assertThat(rejected)
        .extracting(line -> line.get("line").asInt())
        .containsExactlyElementsOf(brokenNumbers);
    for (int i = 0; i < rejected.size(); i++) {
      assertThat(rejected.get(i).get("input").asText()).isEqualTo(brokenLines.get(i).getKey());
      assertThat(rejected.get(i).get("error").asText())
          .contains(brokenLines.get(i).getValue())
          .doesNotContain("\tat ", "\n", "Exception");
    }
  }

  @Test
  void every_line_decided_is_status_0_and_nothing_is_said() {
    Invocation batch =
        Invocation.with(Requests.reserved("a") + "\n" + Requests.publicDomain("b") + "\n", "batch");

    assertThat(batch.status()).isZero();
    assertThat(batch.err()).isEmpty();
    assertThat(batch.outJson())
        .extracting(line -> line.get("id").asText() + " " + line.get("outcome").asText())
        .containsExactly("a NEEDS_LICENCE", "b PERMITTED");
  }

  @Test
  void without_a_rejects_file_rejected_lines_go_to_standard_error() {
    Invocation batch = Invocation.with("oops\n" + Requests.reserved("a") + "\n", "batch");

    assertThat(batch.status()).isEqualTo(2);
    assertThat(batch.outJson()).hasSize(1);
    assertThat(batch.errJson()).hasSize(1);
    assertThat(batch.errJson().get(0).fieldNames())
        .toIterable()
        .containsExactly("line", "error", "input");
  }

  @Test
  void fields_outcome_writes_these_seven_fields_only() {
    Invocation batch =
        Invocation.with(Requests.reserved("a") + "\n", "batch", "--fields", "outcome");

    assertThat(batch.outJson()).hasSize(1);
    JsonNode line = batch.outJson().get(0);
    assertThat(line.fieldNames())
        .toIterable()
        .containsExactly(
            "id", "jurisdiction", "regime", "regimeStatus", "date", "outcome", "ground");
    assertThat(line.get("ground").fieldNames())
        .toIterable()
        .containsExactly("id", "kind", "title", "citation");
    Invocation full = Invocation.with(Requests.reserved("a") + "\n", "batch", "--fields", "full");
    line.properties()
        .forEach(
            field ->
                assertThat(full.outJson().get(0).get(field.getKey())).isEqualTo(field.getValue()));
  }

  @Test
  void a_request_without_jurisdiction_gets_a_line_for_each_that_is_loaded() {
    int jurisdictions =
        (int)
            Invocation.of("regimes", "--json")
                .outJson()
                .get(0)
                .get("regimes")
                .findValuesAsText("jurisdiction")
                .stream()
                .distinct()
                .count();

    Invocation batch = Invocation.with("{\"id\": \"a\"}\n{\"id\": \"b\"}\n", "batch");

    assertThat(batch.outJson()).hasSize(2 * jurisdictions);
    assertThat(batch.outJson().get(0).get("id").asText()).isEqualTo("a");
    assertThat(batch.outJson().get(2 * jurisdictions - 1).get("id").asText()).isEqualTo("b");
  }

  @Test
  void a_request_that_fails_in_one_of_its_jurisdictions_is_rejected_whole() {
    Invocation batch = Invocation.with("{\"jurisdiction\": [\"eu\", \"xx\"]}\n", "batch");

    assertThat(batch.out()).isEmpty();
    assertThat(batch.errJson()).hasSize(1);
  }

  @Test
  void a_line_beyond_the_limit_is_rejected_shortened_and_the_next_is_read() {
    String tooLong = "{\"id\": \"" + "x".repeat(Line.LIMIT + 1) + "\"}";

    Invocation batch = Invocation.with(tooLong + "\n" + Requests.reserved("a") + "\n", "batch");

    assertThat(batch.status()).isEqualTo(2);
    assertThat(batch.outJson()).hasSize(1);
    JsonNode rejected = batch.errJson().get(0);
    assertThat(rejected.get("line").asInt()).isEqualTo(1);
    assertThat(rejected.get("error").asText())
        .contains("found a line of " + tooLong.length() + " bytes")
        .contains("expected at most " + Line.LIMIT);
    assertThat(rejected.get("input").asText())
        .startsWith("{\"id\": \"xxx")
        .endsWith("...")
        .hasSizeLessThan(300);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", ""})
  void a_line_at_the_limit_is_decided_whatever_ends_it(String end) {
    String request = Requests.reserved("a");
    String atLimit = request + " ".repeat(Line.LIMIT - request.length());

    assertThat(Invocation.with(atLimit + end, "batch").status()).isZero();
    assertThat(Invocation.with(atLimit + " " + end, "batch").status()).isEqualTo(2);
  }

  @Test
  void a_line_that_is_no_utf_8_is_rejected_with_the_byte_and_the_next_is_decided()
      throws IOException {
    ByteArrayOutputStream input = new ByteArrayOutputStream();
    input.writeBytes("{\"id\": \"caf".getBytes(StandardCharsets.US_ASCII));
    input.write(0xE9);
    input.writeBytes(("\"}\n" + Requests.reserved("é") + "\n").getBytes(StandardCharsets.UTF_8));

    Invocation batch = Invocation.with(input.toByteArray(), "batch");

    assertThat(batch.status()).isEqualTo(2);
    assertThat(batch.errJson().get(0).get("error").asText())
        .isEqualTo("found byte 0xE9 at byte 12, expected UTF-8");
    assertThat(batch.errJson().get(0).get("input").asText()).isEqualTo("{\"id\": \"caf\\xE9\"}");
    assertThat(batch.outJson()).extracting(line -> line.get("id").asText()).containsExactly("é");
  }

  @Test
  void an_id_that_utf_8_cannot_express_comes_back_as_it_was_given() {
    String half = "{\"id\": \"\\ud83d\", \"jurisdiction\": \"eu\"}\n";

    Invocation batch = Invocation.with(half, "batch", "--fields", "outcome");

    assertThat(batch.out()).startsWith("{\"id\":\"\\uD83D\"");
  }

  @Test
  void a_byte_order_mark_at_the_start_is_no_part_of_the_first_line() {
    ByteArrayOutputStream input = new ByteArrayOutputStream();
    input.writeBytes(BYTE_ORDER_MARK);
    input.writeBytes((Requests.reserved("a") + "\n").getBytes(StandardCharsets.UTF_8));

    assertThat(Invocation.with(input.toByteArray(), "batch").outJson()).hasSize(1);
  }

  @Test
  void carriage_returns_before_line_feeds_are_accepted_and_none_is_written() {
    Invocation batch =
        Invocation.with(Requests.reserved("a") + "\r\n" + Requests.reserved("b") + "\r\n", "batch");

    assertThat(batch.status()).isZero();
    assertThat(batch.outJson()).hasSize(2);
    assertThat(batch.out()).doesNotContain("\r").endsWith("\n");
  }

  @Test
  void blank_lines_are_skipped_but_counted() {
    Invocation batch =
        Invocation.with("\n  \t\r\n" + Requests.reserved("a") + "\n\noops\n\n", "batch");

    assertThat(batch.outJson()).hasSize(1);
    assertThat(batch.errJson()).extracting(line -> line.get("line").asInt()).containsExactly(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\n\n", "\uFEFF"})
  void an_input_without_requests_gives_an_output_without_decisions(String input) {
    assertThat(Invocation.with(input, "batch")).isEqualTo(new Invocation(0, "", ""));
  }

  @Test
  void a_last_line_without_line_feed_is_decided_and_gets_one() {
    Invocation batch = Invocation.with(Requests.reserved("a"), "batch");

    assertThat(batch.status()).isZero();
    assertThat(batch.outJson()).hasSize(1);
    assertThat(batch.out()).endsWith("}\n");
  }

  @Test
  void an_output_that_cannot_be_opened_is_status_1() {
    Path out = directory.resolve("missing").resolve("out.jsonl");

    Invocation batch =
        Invocation.with(Requests.reserved("a") + "\n", "batch", "--out", out.toString());

    assertThat(batch.status()).isEqualTo(1);
    assertThat(batch.err())
        .isEqualTo("mineright: " + out + ": cannot be written (No such file or directory)\n");
  }

  @Test
  void an_output_that_is_full_is_status_1() {
    assumeTrue(Files.exists(Path.of("/dev/full")), "this system has no device that is full");

    Invocation batch =
        Invocation.with(Requests.reserved("a") + "\n", "batch", "--out", "/dev/full");

    assertThat(batch.status()).isEqualTo(1);
    assertThat(batch.err())
        .isEqualTo("mineright: /dev/full: cannot be written (No space left on device)\n");
  }

  @Test
  void an_input_that_is_not_there_is_status_1() {
    Path in = directory.resolve("in.jsonl");

    Invocation batch = Invocation.of("batch", "--in", in.toString());

    assertThat(batch.status()).isEqualTo(1);
    assertThat(batch.err())
        .isEqualTo("mineright: --in " + in + ": cannot be read (No such file or directory)\n");
  }

  @Test
  void an_input_that_is_a_directory_is_status_1() {
    Invocation batch = Invocation.of("batch", "--in", directory.toString());

    assertThat(batch.status()).isEqualTo(1);
    assertThat(batch.err()).contains("found a directory, expected a file");
  }

  @ParameterizedTest
  @CsvSource({"--out", "--rejects"})
  void the_input_is_not_overwritten(String option) throws IOException {
    Path in = Files.writeString(directory.resolve("in.jsonl"), Requests.reserved("a") + "\n");
    Path same = Files.createSymbolicLink(directory.resolve("link.jsonl"), in);

    Invocation batch = Invocation.of("batch", "--in", in.toString(), option, same.toString());

    assertThat(batch.status()).isEqualTo(1);
    assertThat(batch.err())
        .isEqualTo(
            "mineright: " + option + " " + same + ": found the file of --in, expected another\n");
    assertThat(in).hasContent(Requests.reserved("a"));
  }

  @Test
  void decisions_and_rejections_do_not_go_to_the_same_file() {
    Path out = directory.resolve("out.jsonl");
    Path same = directory.resolve(".").resolve("out.jsonl");

    Invocation batch =
        Invocation.of("batch", "--out", out.toString(), "--rejects", same.toString());

    assertThat(batch.status()).isEqualTo(1);
    assertThat(batch.err()).contains("found the file of --out");
  }

  @ParameterizedTest
  @CsvSource({
    "--evaluator,guess,'--evaluator: found \"guess\", expected compiled or drools'",
    "--fields,all,'--fields: found \"all\", expected outcome or full'",
    "--threads,0,'--threads: found 0, expected a number from 1 to 256'",
  })
  void an_unusable_value_is_status_1_and_the_usable_ones_are_named(
      String option, String value, String message) {
    Invocation batch = Invocation.with(Requests.reserved("a") + "\n", "batch", option, value);

    assertThat(batch).isEqualTo(new Invocation(1, "", "mineright: " + message + "\n"));
  }

  @Test
  void both_evaluators_write_the_same() {
    String input = Requests.reserved("a") + "\n" + Requests.reserved("b") + "\n";

    Invocation compiled = Invocation.with(input, "batch", "--evaluator", "compiled");
    Invocation drools = Invocation.with(input, "batch", "--evaluator", "drools");

    assertThat(drools).isEqualTo(compiled);
    assertThat(drools.status()).isZero();
  }

  @Test
  void the_number_of_threads_changes_nothing_but_the_time() {
    StringBuilder input = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      input.append(i % 7 == 0 ? "oops" : Requests.reserved("r" + i)).append('\n');
    }

    Invocation one = Invocation.with(input.toString(), "batch", "--threads", "1");
    Invocation five = Invocation.with(input.toString(), "batch", "--threads", "5");

    assertThat(five).isEqualTo(one);
  }
}
