package org.mineright.rules.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mineright.InvalidRequestException;
import org.mineright.Mineright;
import org.mineright.Request;
import org.mineright.decision.Decision;
import org.mineright.decision.Outcome;
import org.mineright.fact.Facts;
import org.mineright.fact.OptOut;
import org.mineright.fact.UseCase;
import org.mineright.rules.eu.EuInterpretations.Memorisation;

/** What a line of JSON asks, and what is said of a line that asks nothing sensible. */
class RequestReadingTest {
  private static final Mineright MINERIGHT = Mineright.load();

  private static Request read(String json) {
    return MINERIGHT.readRequest(json.replace('\'', '"'));
  }

  /** Reads and decides: some names are looked up only then. */
  private static InvalidRequestException refusal(String json) {
    try {
      MINERIGHT.decide(read(json));
    } catch (InvalidRequestException e) {
      return e;
    }
    throw new AssertionError("accepted: " + json);
  }

  @Test
  void a_request_is_read_with_all_that_it_says() {
    Request request =
        read(
            """
            {'id': 'r1', 'jurisdiction': ['eu'], 'regime': 'eu.current', 'date': '2024-02-29',
             'interpretations': {'eu.memorisation': 'OUTPUT_ONLY'},
             'perJurisdiction': {'eu': {'actInJurisdiction': false}},
             'facts': {'optOut': 'NONE', 'lawfulAccess': true, 'eu.memberState': 'FR'}}""");

    assertThat(request)
        .isEqualTo(
            Request.of(
                    UseCase.builder()
                        .date(LocalDate.of(2024, 2, 29))
                        .optOut(OptOut.NONE)
                        .lawfulAccess(true)
                        .with(EuFacts.MEMBER_STATE, MemberState.FR)
                        .build())
                .id("r1")
                .jurisdictions("eu")
                .regime("eu.current")
                .in("eu", UseCase.builder().actInJurisdiction(false).build())
                .reading(EuInterpretations.MEMORISATION, Memorisation.OUTPUT_ONLY)
                .build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'id': null, 'jurisdiction': null, 'regime': null, 'date': null, 'interpretations': null,"
            + " 'perJurisdiction': null, 'facts': null}",
        "{'interpretations': {'eu.memorisation': null}, 'facts': {'optOut': null,"
            + " 'lawfulAccess': null, 'eu.memberState': null}}",
        "{'interpretations': {}, 'facts': {}, 'perJurisdiction': {}}"
      })
  void null_is_the_same_as_absent(String json) {
    assertThat(read(json)).isEqualTo(Request.of(UseCase.unknown()).build());
  }

  @Test
  void white_space_around_a_request_is_no_part_of_it() {
    assertThat(read(" \t{'id' : 'r1'}\r\n ")).isEqualTo(read("{'id':'r1'}"));
  }

  @Test
  void one_jurisdiction_may_stand_alone_and_several_are_asked_once_each() {
    assertThat(read("{'jurisdiction': 'eu'}").jurisdictions()).containsExactly("eu");
    assertThat(read("{'jurisdiction': ['eu', 'eu']}").jurisdictions()).containsExactly("eu");
    assertThat(read("{}").jurisdictions()).isEmpty();
    assertThat(MINERIGHT.decide(read("{}"))).hasSize(1);
  }

  @Test
  void without_a_date_the_use_is_of_today() {
    Mineright later =
        Mineright.builder()
            .clock(Clock.fixed(Instant.parse("2031-05-06T12:00:00Z"), ZoneOffset.UTC))
            .build();

    assertThat(later.decide(later.readRequest("{}")).get(0).date())
        .isEqualTo(LocalDate.of(2031, 5, 6));
  }

  @Test
  void facts_of_a_jurisdiction_go_before_the_others_there() {
    Decision decision =
        MINERIGHT
            .decide(
                read(
                    "{'facts': {'licenceHeld': false, 'actInJurisdiction': true}, 'perJurisdiction':"
                        + " {'eu': {'licenceHeld': true}}}"))
            .get(0);

    assertThat(decision.outcome()).isEqualTo(Outcome.PERMITTED);
    assertThat(decision.ground().id()).isEqualTo("eu.licence");
    assertThat(decision.finding("eu.threshold.act-abroad").orElseThrow().facts())
        .isEqualTo(Map.of("actInJurisdiction", true));
  }

  @Test
  void a_refusal_names_place_what_was_found_what_was_expected_and_the_nearest_name() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> read("{'facts': {'optOut': 'MACHINE-READABLE'}}"))
        .withMessage(
            "/facts/optOut: found \"MACHINE-READABLE\", expected one of [NONE, NATURAL_LANGUAGE,"
                + " MACHINE_READABLE]; did you mean \"MACHINE_READABLE\"?")
        .satisfies(e -> assertThat(e.place()).isEqualTo("/facts/optOut"));
  }

  @ParameterizedTest(name = "request {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'jurisdicton': 'eu'}                        | /jurisdicton           | found "jurisdicton", expected one of [id, | jurisdiction
          {'Facts': {}}                                | /Facts                 | found "Facts"                             | facts
          {'possibleOutcomes': 1}                      | /possibleOutcomes      | found "possibleOutcomes"                  | ``
          {'facts': {'optout': 'NONE'}}                | /facts/optout          | found "optout", expected a fact           | optOut
          {'facts': {'memberState': 'FR'}}             | /facts/memberState     | expected a fact                           | eu.memberState
          {'facts': {'weather': 'FINE'}}               | /facts/weather         | found "weather", expected a fact          | ``
          {'facts': {'optut': null}}                   | /facts/optut           | found "optut", expected a fact            | optOut
          {'facts': {'lawfulAccess': 'true'}}          | /facts/lawfulAccess    | found the string "true", expected true or false | ``
          {'facts': {'lawfulAccess': 1}}               | /facts/lawfulAccess    | found the number 1, expected true or false | ``
          {'facts': {'optOut': true}}                  | /facts/optOut          | found true, expected one of [NONE         | ``
          {'facts': {'optOut': 2.5}}                   | /facts/optOut          | found the number 2.5                      | ``
          {'facts': {'optOut': ['NONE']}}              | /facts/optOut          | found an array                            | ``
          {'facts': {'optOut': {'NONE': true}}}        | /facts/optOut          | found an object                           | ``
          {'facts': {'optOut': 'none'}}                | /facts/optOut          | found "none"                              | NONE
          {'facts': {'optOut': ''}}                    | /facts/optOut          | found "", expected one of                 | ``
          {'facts': {'eu.memberState': 'France'}}      | /facts/eu.memberState  | found "France", expected one of [AT,      | ``
          {'facts': ['optOut']}                        | /facts                 | found an array, expected an object        | ``
          {'facts': 'optOut'}                          | /facts                 | found the string "optOut", expected an object | ``
          {'id': 7}                                    | /id                    | found the number 7, expected a string     | ``
          {'id': 'a', 'id': 'b'}                       | /id                    | found the key "id" twice, expected every key once | ``
          {'id': null, 'id': 'b'}                      | /id                    | found the key "id" twice                  | ``
          {'facts': {'optOut': 'NONE', 'optOut': 'NONE'}} | /facts/optOut       | found the key "optOut" twice              | ``
          {'date': '2026-02-30'}                       | /date                  | found "2026-02-30", expected a date       | ``
          {'date': '22.11.2026'}                       | /date                  | found "22.11.2026", expected a date       | ``
          {'date': '2026-11-22T10:00:00Z'}             | /date                  | expected a date as ISO 8601 has it        | ``
          {'date': 20261122}                           | /date                  | found the number 20261122, expected a date | ``
          {'jurisdiction': 'ue'}                       | /jurisdiction          | found "ue", expected a jurisdiction that is loaded [eu] | ``
          {'jurisdiction': ['eu', 'eu1']}              | /jurisdiction/1        | found "eu1", expected a jurisdiction      | eu
          {'jurisdiction': []}                         | /jurisdiction          | found an empty array, expected at least one | ``
          {'jurisdiction': {}}                         | /jurisdiction          | found an object                           | ``
          {'jurisdiction': [['eu']]}                   | /jurisdiction/0        | found an array                            | ``
          {'regime': 'eu.curent'}                      | /regime                | found "eu.curent", expected a regime that is loaded [eu.current] | eu.current
          {'interpretations': {'eu.memorization': 'OUTPUT_ONLY'}} | /interpretations/eu.memorization | expected an interpretation    | eu.memorisation
          {'interpretations': {'eu.memorisation': 'OUTPUT'}} | /interpretations/eu.memorisation | found "OUTPUT", expected one of [MODEL_IS_REPRODUCTION, OUTPUT_ONLY] | ``
          {'interpretations': {'eu.memorisation': true}} | /interpretations/eu.memorisation | found true, expected a reading of eu.memorisation | ``
          {'perJurisdiction': {'ue': {}}}              | /perJurisdiction/ue    | expected a jurisdiction that is loaded    | ``
          {'perJurisdiction': {'eu': {'optout': 'NONE'}}} | /perJurisdiction/eu/optout | found "optout", expected a fact   | optOut
          {'perJurisdiction': {'eu': {}, 'eu': {}}}    | /perJurisdiction/eu    | found the key "eu" twice                  | ``
          []                                           | ``                     | found an array, expected a request object | ``
          'eu'                                         | ``                     | found the string "eu", expected a request object | ``
          null                                         | ``                     | found null, expected a request object     | ``
          ` `                                          | ``                     | found nothing, expected a request object  | ``
          {'id': 'a'                                   | ``                     | found malformed JSON                      | ``
          {'id': a}                                    | ``                     | found malformed JSON at column            | ``
          {id: 'a'}                                    | ``                     | found malformed JSON at column            | ``
          {'id': 'a',}                                 | ``                     | found malformed JSON at column            | ``
          {'facts': {'lawfulAccess': tru}}             | ``                     | found malformed JSON at column            | ``
          {'id': 'a'} {'id': 'b'}                      | ``                     | found more after the end of the object, expected one JSON object | ``
          {'id': 'a'} []                               | ``                     | found more after the end of the object    | ``
          {'id': 'a'} x                                | ``                     | found malformed JSON                      | ``
          {'id': 'a'}}                                 | ``                     | found malformed JSON                      | ``
          """)
  void what_cannot_be_asked_is_refused(
      String json, String place, String complaint, String nearest) {
    InvalidRequestException refusal = refusal(json);

    assertThat(refusal.place()).isEqualTo(place);
    assertThat(refusal.getMessage())
        .startsWith((place.isEmpty() ? "the request" : place) + ": ")
        .contains(complaint)
        .doesNotContain("\n", "Exception", "com.fasterxml");
    if (nearest.isEmpty()) {
      assertThat(refusal.getMessage()).doesNotContain("did you mean");
    } else {
      assertThat(refusal.getMessage()).endsWith("; did you mean \"" + nearest + "\"?");
    }
  }

  @Test
  void a_contradiction_names_both_facts() {
    InvalidRequestException refusal =
        refusal("{'facts': {'infringementKnowledge': 'ACTUAL', 'infringingSource': false}}");

    assertThat(refusal.place()).isEqualTo("/facts");
    assertThat(refusal.getMessage())
        .contains("infringementKnowledge = ACTUAL", "infringingSource = false");
  }

  @Test
  void facts_that_contradict_only_in_one_jurisdiction_are_refused_there() {
    InvalidRequestException refusal =
        refusal(
            "{'facts': {'infringingSource': false}, 'perJurisdiction': {'eu':"
                + " {'infringementKnowledge': 'ACTUAL'}}}");

    assertThat(refusal.place()).isEqualTo("/perJurisdiction/eu");
    assertThat(refusal.getMessage())
        .contains("infringementKnowledge = ACTUAL", "infringingSource = false");
  }

  @Test
  void a_regime_of_a_jurisdiction_that_is_not_loaded_is_refused_by_whoever_builds_the_request() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(
            () -> MINERIGHT.decide(Request.of(UseCase.unknown()).jurisdictions("hk").build()))
        .withMessageContaining("/jurisdiction: found \"hk\"");
  }

  @Test
  void nesting_is_bounded() {
    String deep = "[".repeat(200_000);
    for (String bomb :
        List.of(
            deep,
            "{'facts': ".repeat(100_000),
            "{'jurisdiction': " + deep,
            "{'facts': {'optOut': " + deep,
            "{'facts': {'weather': " + deep,
            "{'nothing': " + deep,
            "{'perJurisdiction': {'eu': " + deep)) {
      assertThat(refusal(bomb).getMessage()).hasSizeLessThan(1_000);
    }
  }

  @Test
  void very_long_names_values_and_numbers_are_refused_in_few_words() {
    String longText = "x".repeat(5_000_000);
    for (String huge :
        List.of(
            "{'" + longText + "': 1}",
            "{'id': '" + longText + "'}",
            "{'facts': {'" + "x".repeat(40_000) + "': true}}",
            "{'facts': {'optOut': '" + "x".repeat(90_000) + "'}}",
            "{'facts': {'optOut': " + "1".repeat(1_000) + "}}",
            "{'facts': {'optOut': " + "1".repeat(100_000) + "}}",
            "{'regime': '" + "x".repeat(90_000) + "'}",
            "{'jurisdiction': '" + "x".repeat(90_000) + "'}",
            "{'interpretations': {'" + "x".repeat(40_000) + "': 'Y'}}")) {
      assertThat(refusal(huge).getMessage()).hasSizeLessThan(2_000);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'id': 'a', 'facts': {'optOut': 'NONE', 'marketHarm': false, 'eu.memberState': 'FR'}}",
        "{'jurisdiction': 'eu', 'regime': 'eu.current', 'date': '2024-02-29', 'facts': {}}",
        "{'interpretations': {'eu.memorisation': 'OUTPUT_ONLY'}, 'facts': {'marketHarm': true},"
            + " 'perJurisdiction': {'eu': {'marketHarm': false, 'activity': 'AI_FINE_TUNING'}}}"
      })
  void a_request_that_is_written_is_read_as_the_same(String json) {
    Request request = read(json);

    assertThat(MINERIGHT.readRequest(request.toJson())).isEqualTo(request);
    assertThat(request.toJson()).doesNotContain("\n");
  }

  @Test
  void what_a_request_says_is_what_is_decided() {
    Decision decision =
        MINERIGHT
            .decide(read("{'id': 'é \\u0000 \\\"', 'date': '2024-09-27', 'facts': {}}"))
            .get(0);

    assertThat(decision.id()).contains("é \u0000 \"");
    assertThat(decision.date()).isEqualTo(LocalDate.of(2024, 9, 27));
    assertThat(read("{'facts': {'optOut': 'NONE'}}").useCase().known())
        .isEqualTo(Map.of(Facts.OPT_OUT, OptOut.NONE));
  }
}
