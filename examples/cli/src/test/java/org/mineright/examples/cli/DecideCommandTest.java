package org.mineright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mineright.decision.Decision;

class DecideCommandTest {
  private static final String PRETTY =
      """
      {
        "id": "Our crawl",
        "jurisdiction": "eu",
        "date": "2026-11-22",
        "facts": {
          "activity": "AI_PRE_TRAINING",
          "optOut": "MACHINE_READABLE"
        }
      }
      """;

  @TempDir private Path directory;

  @Test
  void it_explains_a_request_that_is_spread_over_lines() throws IOException {
    Path file = Files.writeString(directory.resolve("request.json"), PRETTY);

    Invocation decide = Invocation.of("decide", file.toString());

    assertThat(decide.status()).isZero();
    assertThat(decide.err()).isEmpty();
    assertThat(decide.out())
        .startsWith("Our crawl\nNEEDS_LICENCE")
        .contains("eu.current", "2026-11-22", "not legal advice");
  }

  @Test
  void it_reads_standard_input_and_a_byte_order_mark() {
    assertThat(Invocation.with("\uFEFF" + PRETTY, "decide", "-").out()).contains("NEEDS_LICENCE");
  }

  @Test
  void as_json_it_writes_what_batch_writes() {
    String line = Requests.reserved("a") + "\n";

    Invocation decide = Invocation.with(line, "decide", "--json", "-");

    assertThat(decide.out()).isEqualTo(Invocation.with(line, "batch").out());
    assertThat(Decision.fromJson(decide.out().strip()).id()).contains("a");
  }

  @Test
  void an_invalid_request_is_status_2_and_the_fault_is_named() {
    Invocation decide =
        Invocation.with(PRETTY.replace("MACHINE_READABLE", "MACHINE_READBLE"), "decide", "-");

    assertThat(decide.status()).isEqualTo(2);
    assertThat(decide.out()).isEmpty();
    assertThat(decide.err())
        .isEqualTo(
            "mineright: standard input: /facts/optOut: found \"MACHINE_READBLE\", expected one of"
                + " [NONE, NATURAL_LANGUAGE, MACHINE_READABLE]; did you mean"
                + " \"MACHINE_READABLE\"?\n");
  }

  @Test
  void of_malformed_json_the_line_is_named() {
    Invocation decide =
        Invocation.with(PRETTY.replace("\"AI_PRE_TRAINING\"", "AI_PRE_TRAINING"), "decide", "-");

    assertThat(decide.status()).isEqualTo(2);
    assertThat(decide.err()).contains("malformed JSON at line 6, column ");
    assertThat(decide.err().lines()).hasSize(1);
  }

  @Test
  void bytes_that_are_no_utf_8_are_status_2() {
    Invocation decide = Invocation.with(new byte[] {'{', (byte) 0xFF}, "decide", "-");

    assertThat(decide.status()).isEqualTo(2);
    assertThat(decide.err())
        .isEqualTo("mineright: standard input: found byte 0xFF at byte 2, expected UTF-8\n");
  }
}
