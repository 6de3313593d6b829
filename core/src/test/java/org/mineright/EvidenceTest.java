package org.mineright;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mineright.decision.Decision;
import org.mineright.decision.FactEvidence;
import org.mineright.decision.Outcome;
import org.mineright.fact.Activity;
import org.mineright.fact.Facts;
import org.mineright.fact.OptOut;
import org.mineright.fact.UseCase;
import org.mineright.signal.Audience;
import org.mineright.signal.FoundFacts;
import org.mineright.signal.RobotsTxt;
import org.mineright.signal.SignalFacts;
import org.mineright.signal.SignalPolicy;
import org.mineright.signal.Source;

/** Decisions that were made from signals. */
class EvidenceTest {
  private static final Mineright MINERIGHT =
      Mineright.builder().modules(new EvidenceRules.Module()).build();

  private static final UseCase GIVEN =
      UseCase.builder().activity(Activity.AI_PRE_TRAINING).date(LocalDate.of(2026, 11, 22)).build();

  private static final String ROBOTS = "User-agent: *\nDisallow: /a\u202e\t/b\n";

  private static FoundFacts found() {
    return SignalFacts.find(
        List.of(
            RobotsTxt.read(
                    "User-agent: *\nDisallow: /a".getBytes(UTF_8),
                    Source.at("https://example.com/robots.txt")
                        .observedAt(Instant.parse("2026-11-22T08:00:00Z")))
                .about("https://example.com/a/b", Audience.of("OurBot"))),
        GIVEN,
        SignalPolicy.standard());
  }

  private static Decision decide(UseCase use, List<FactEvidence> evidence) {
    return MINERIGHT.decide(Request.of(use).id("r1").evidence(evidence).build()).get(0);
  }

  @Test
  void a_decision_made_from_signals_carries_the_proof_of_its_facts() {
    FoundFacts found = found();
    Decision decision = decide(found.useCase(), found.evidence());
    assertThat(decision.outcome()).isEqualTo(Outcome.NEEDS_LICENCE);
    assertThat(decision.evidence()).isEqualTo(found.evidence());
    assertThat(decision.evidence())
        .extracting(FactEvidence::fact)
        .containsExactly("optOut", "optOutReachesThisUse");
  }

  @Test
  void records_share_all_but_their_proof() {
    FoundFacts found = found();
    Decision with = decide(found.useCase(), found.evidence());
    Decision without = decide(found.useCase(), List.of());
    assertThat(without.evidence()).isEmpty();
    assertThat(with.findings()).isSameAs(without.findings());
    assertThat(with.withEvidence(List.of(), List.of())).isEqualTo(without);
  }

  @Test
  void a_decision_comes_back_from_json_with_its_proof() {
    FoundFacts found = found();
    Decision decision = decide(found.useCase(), found.evidence());
    String json = decision.toJson();
    assertThat(json)
        .contains(
            "\"evidence\":[{\"fact\":\"optOut\",\"value\":\"MACHINE_READABLE\",",
            "\"location\":\"https://example.com/robots.txt\"",
            "\"firstLine\":2,\"lastLine\":2",
            "\"excerpt\":\"Disallow: /a\"",
            "\"observedAt\":\"2026-11-22T08:00:00Z\"");
    assertThat(Decision.fromJson(json)).isEqualTo(decision).hasSameHashCodeAs(decision);
    assertThat(Decision.fromJson(json).toJson()).isEqualTo(json);
    assertThat(decide(found.useCase(), List.of()).toJson()).doesNotContain("\"evidence\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "value":true | "value":null | found
          "firstLine":2 | "firstLine":0 | /evidence/0/firstLine: found 0
          "value":"MACHINE_READABLE" | "value":[] | /evidence/0/value: found []
          2026-11-22T08:00:00Z | yesterday | /evidence/0/observedAt: found "yesterday"
          """)
  void proof_that_is_none_is_refused_by_its_place(String from, String to, String message) {
    FoundFacts found = found();
    String json = decide(found.useCase(), found.evidence()).toJson();
    assertThat(json).contains(from);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Decision.fromJson(json.replace(from, to)))
        .withMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "ja", "zh-Hans", "zh-Hant"})
  void a_reader_is_told_where_facts_come_from(String language) {
    FoundFacts found = found();
    Decision decision = decide(found.useCase(), found.evidence());
    Decision spoken =
        Decision.fromJson(
            decision
                .toJson()
                .replace(
                    "\"language\":\"en\"",
                    "\"language\":\"" + Locale.forLanguageTag(language).toLanguageTag() + "\""));
    assertThat(spoken.render())
        .contains(
            "optOut = MACHINE_READABLE: ROBOTS; https://example.com/robots.txt; ",
            "Disallow: /a",
            "SHA-256 " + found.evidence().get(0).sha256());
    assertThat(decision.render())
        .contains("Where facts were found:", "line 2; \"Disallow: /a\"; observed 2026-11-22T08:00");
  }

  @Test
  void words_of_others_stay_in_their_line() {
    FactEvidence proof =
        new FactEvidence(
            "optOut",
            "MACHINE_READABLE",
            "ROBOTS",
            "RFC 9309",
            "ROBOTS_TXT",
            "robots.txt",
            "0",
            2,
            4,
            "/a",
            ROBOTS.repeat(20),
            Optional.empty(),
            List.of("a\nb"));
    String text = decide(found().useCase(), List.of(proof)).render();
    assertThat(text)
        .contains("lines 2 to 4; /a; \"User-agent: * Disallow: /a  /b ")
        .contains(" …\"");
    assertThat(text).doesNotContain("\u202e").contains("a b");
  }

  @Test
  void a_fact_that_differs_has_no_proof() {
    FoundFacts found = found();
    Request request =
        Request.of(found.useCase())
            .in("xx", UseCase.builder().optOut(OptOut.NONE).build())
            .evidence(found.evidence())
            .build();
    assertThat(MINERIGHT.decide(request).get(0).evidence())
        .extracting(FactEvidence::fact)
        .containsExactly(Facts.OPT_OUT_REACHES_THIS_USE.name());
    assertThat(request.toJson()).doesNotContain("evidence");
  }
}
