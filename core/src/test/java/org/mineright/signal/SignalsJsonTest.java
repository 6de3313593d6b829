package org.mineright.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mineright.decision.FactEvidence;
import org.mineright.fact.Activity;
import org.mineright.fact.Facts;
import org.mineright.fact.LicensingAvailability;
import org.mineright.fact.OptOut;
import org.mineright.fact.UseCase;

class SignalsJsonTest {
  private static FoundFacts find(String json) {
    return SignalFacts.find(
        SignalsJson.read(json),
        UseCase.builder().activity(Activity.AI_PRE_TRAINING).build(),
        SignalPolicy.builder().silenceOf(Channel.ROBOTS_TXT, Channel.TDMREP_FILE).build());
  }

  @Test
  void a_record_brings_along_what_was_fetched() {
    Signals signals =
        SignalsJson.read(
            """
            {"url": "https://example.com/a/page.html", "agent": ["OurBot", "OurBot-Images"],
             "observedAt": "2026-11-22T08:00:00Z",
             "robots": "User-agent: OurBot-Images\\nDisallow: /a", "robotsStatus": 200,
             "headers": {"TDM-Reservation": ["1"], "X-Robots-Tag": "noai"}, "status": 200,
             "html": "<head><meta name=robots content=noai></head>",
             "tdmrep": "[{\\"location\\": \\"/\\", \\"tdm-reservation\\": 1}]",
             "aiTxt": "User-Agent: *\\nDisallow: *.html", "aiTxtStatus": 200,
             "tdmPolicy": "{\\"permission\\": [{\\"action\\": \\"tdm:mine\\"}]}",
             "tdmPolicyUrl": "https://example.com/policy.json",
             "rsl": "<rsl xmlns='https://rslstandard.org/rsl'><content url='/'><license><permits type='usage'>ai-train</permits></license></content></rsl>",
             "card": "---\\nlicense: mit\\n---\\n", "croissant": null,
             "licence": "cc-by-4.0"}
            """);
    assertThat(signals.channels())
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(EnumSet.of(Channel.ASSET_METADATA)));
    assertThat(signals.readings())
        .allSatisfy(
            reading -> {
              assertThat(reading.result()).isEqualTo(Reading.Result.READ);
              assertThat(reading.statements()).isNotEmpty();
              assertThat(reading.document().source().observedAt())
                  .contains(Instant.parse("2026-11-22T08:00:00Z"));
            });
    FoundFacts found =
        SignalFacts.find(
            signals,
            UseCase.builder().activity(Activity.AI_PRE_TRAINING).build(),
            SignalPolicy.standard());
    assertThat(found.found())
        .isEqualTo(
            UseCase.builder()
                .optOut(OptOut.MACHINE_READABLE)
                .optOutReachesThisUse(true)
                .licenceHeld(true)
                .licensingAvailability(LicensingAvailability.AVAILABLE)
                .build());
    assertThat(found.evidence(Facts.OPT_OUT))
        .extracting(FactEvidence::location)
        .contains(
            "https://example.com/robots.txt",
            "https://example.com/a/page.html",
            "rsl of https://example.com/a/page.html",
            "https://example.com/policy.json");
  }

  @ParameterizedTest
  @CsvSource({"404, 404, true", "404, 503, false", "503, 404, false", "200, 404, true"})
  void a_status_says_how_the_server_answered(int robots, int tdmRep, boolean none) {
    FoundFacts found =
        find(
            """
            {"url": "https://example.com/", "robotsStatus": %d, "tdmrepStatus": %d}
            """
                .formatted(robots, tdmRep));
    assertThat(found.found().get(Facts.OPT_OUT))
        .isEqualTo(none ? Optional.of(OptOut.NONE) : Optional.empty());
  }

  @Test
  void nothing_is_no_signal() {
    assertThat(SignalsJson.read("{}")).isEqualTo(Signals.none());
    assertThat(SignalsJson.read("{\"url\": \"https://example.com/\", \"robots\": null}"))
        .isEqualTo(Signals.none());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [] | found an array, expected an object of signals
          { | found malformed JSON (line
          {"robot": ""} | /robot: found "robot", expected one of [url,
          {"robot": ""} | did you mean robots?
          {"robots": ""} | /url: found none, expected that of which /robots speaks
          {"url": "https://a.example/", "headers": {"a": [1]}} | /headers/a/0: found 1, expected a string
          {"url": "https://a.example/", "headers": []} | /headers: found an array, expected an object of header fields
          {"url": "https://a.example/", "robotsStatus": 99} | /robotsStatus: found 99, expected an HTTP status code
          {"url": "https://a.example/", "robotsStatus": "200"} | /robotsStatus: found "200", expected an HTTP
          {"url": 3} | /url: found 3, expected a string
          {"observedAt": "today"} | /observedAt: found "today", expected an instant
          {"agent": {}} | /agent: found an object, expected a string
          {"url": "a", "url": "b"} | /url: found it twice, expected it once
          """)
  void what_is_no_record_is_refused_by_its_place(String json, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SignalsJson.read(json))
        .withMessageContaining(message);
  }

  @Test
  void what_documents_say_is_no_error() {
    FoundFacts found =
        find("{\"url\": \"not a URL\", \"tdmrep\": \"<html>\", \"rsl\": \"{\", \"licence\": \"\"}");
    assertThat(found.found()).isEqualTo(UseCase.unknown());
    assertThat(found.warns(FoundWarning.Id.UNREAD)).isTrue();
  }
}
