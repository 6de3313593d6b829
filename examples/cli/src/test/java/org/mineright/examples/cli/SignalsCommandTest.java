package org.mineright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was said of a resource: explained, and decided beside given facts. */
class SignalsCommandTest {
  private static final String URL = "https://news.example/a/page.html";

  @TempDir private Path directory;

  private String file(String name, String text) {
    try {
      return Files.writeString(directory.resolve(name), text).toString();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void a_source_is_explained_by_the_lines_that_speak() {
    Invocation told =
        Invocation.of(
            "signals",
            "--url",
            URL,
            "--robots",
            file("robots.txt", "User-agent: *\nDisallow: /private/\nContent-Signal: ai-train=no\n"),
            "--headers",
            file("headers.txt", "HTTP/2 200\nContent-Type: text/html\nTDM-Reservation: 1\n"),
            "--html",
            file("page.html", "<html><head><meta name=\"robots\" content=\"noai\"></head></html>"),
            "--tdmrep",
            file("tdmrep.json", "[{\"location\": \"/b/*\", \"tdm-reservation\": 1}]"),
            "--agent",
            "ExampleBot",
            "--fact",
            "activity=AI_PRE_TRAINING");

    assertThat(told.status()).isZero();
    assertThat(told.out().replaceAll("\\s+", " "))
        .contains("https://news.example/robots.txt: read")
        .contains("line 3: ")
        .contains("ai train reserved")
        .contains("tdm reserved; to everybody")
        .contains("It says nothing, which permits nothing.")
        .contains("optOut = MACHINE_READABLE")
        .contains("optOutReachesThisUse = true")
        .contains("not legal advice");
  }

  @Test
  void as_json_it_has_every_statement_and_the_facts() {
    JsonNode told =
        Invocation.of(
                "signals",
                "--url",
                URL,
                "--robots",
                file("robots.txt", "User-agent: GPTBot\nDisallow: /\n"),
                "--json")
            .outJson()
            .get(0);

    JsonNode statement = told.get("documents").get(0).get("statements").get(0);
    assertThat(statement.get("addressee").asText()).isEqualToIgnoringCase("GPTBot");
    assertThat(statement.get("matched").asText()).isEqualTo("OTHER_AI");
    assertThat(statement.get("lastLine").asInt()).isEqualTo(2);
    assertThat(told.get("facts").has("licenceHeld")).isFalse();
  }

  @Test
  void without_signals_no_fact_appears() {
    assertThat(Invocation.of("signals", "--url", URL).out())
        .contains("No file was given")
        .contains("No fact follows.");
    assertThat(
            Invocation.of("signals", "--url", URL, "--robots", file("robots.txt", ""), "--json")
                .outJson()
                .get(0)
                .get("facts"))
        .isEmpty();
  }

  @Test
  void faults_name_the_place() {
    assertThat(Invocation.of("signals", "--url", "page.html").err())
        .contains("--url: found \"page.html\", expected a URL with scheme and host");
    assertThat(Invocation.of("signals", "--url", URL, "--fact", "activity=AI").err())
        .contains("--fact/activity: found")
        .contains("AI_PRE_TRAINING");
    assertThat(Invocation.of("signals", "--url", URL, "--rsl", "nowhere.xml").err())
        .contains("nowhere.xml: cannot be read (no such file or directory)");
  }

  private static final String RECORD =
      """
      {"id": "r", "jurisdiction": "eu", "date": "2026-11-22", \
      "facts": {"activity": "AI_PRE_TRAINING", "lawfulAccess": true%s}, \
      "signals": {"url": "https://news.example/a", "observedAt": "2026-11-20T10:00:00Z", \
      "headers": {"tdm-reservation": ["1"]}}}
      """;

  @Test
  void batch_reads_signals_beside_facts_and_keeps_the_proof() {
    JsonNode decision =
        Invocation.with(RECORD.formatted(", \"expressiveOutput\": false"), "batch")
            .outJson()
            .get(0);

    assertThat(decision.get("outcome").asText()).isEqualTo("NEEDS_LICENCE");
    JsonNode proof = decision.get("evidence").get(0);
    assertThat(proof.get("fact").asText()).isEqualTo("optOut");
    assertThat(proof.get("protocol").asText()).isEqualTo("TDMREP");
    assertThat(proof.get("location").asText()).isEqualTo("https://news.example/a");
    assertThat(proof.get("observedAt").asText()).isEqualTo("2026-11-20T10:00:00Z");
  }

  @Test
  void given_facts_win_and_the_contradiction_is_a_warning() {
    JsonNode decision =
        Invocation.with(RECORD.formatted(", \"optOut\": \"NONE\""), "batch").outJson().get(0);

    assertThat(decision.get("outcome").asText()).isEqualTo("PERMITTED");
    assertThat(decision.get("warnings").toString()).contains("signal.given-differs");
    assertThat(decision.path("evidence").toString()).doesNotContain("\"optOut\"");
  }

  @Test
  void batch_rejects_signals_of_another_form_by_their_place() {
    Invocation batch =
        Invocation.with(
            "{\"signals\": {\"url\": \"https://a.example/\", \"robotsStatus\": 99}}", "batch");

    assertThat(batch.status()).isEqualTo(2);
    assertThat(batch.errJson().get(0).get("error").asText())
        .contains("/signals/robotsStatus: found 99, expected an HTTP status code");
  }

  @Test
  void a_decision_with_signals_is_said_in_other_languages() {
    Invocation told =
        Invocation.with(RECORD.formatted(", \"optOut\": \"NONE\""), "decide", "-", "--lang", "de");

    assertThat(told.status()).as(told.err()).isZero();
    assertThat(told.out()).contains("optOut");
  }
}
