package org.mineright.signal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mineright.fact.Activity;
import org.mineright.fact.Facts;
import org.mineright.fact.OptOut;
import org.mineright.fact.UseCase;

class CawgAssertionTest {
  private static final Source SOURCE = Source.at("https://example.com/a.png");

  private static Reading read(String json) {
    return CawgAssertion.read(json.getBytes(UTF_8), SOURCE);
  }

  /** An assertion of one entry, written with single quotes. */
  private static Reading entry(String entry) {
    return read(("{'entries': {" + entry + "}}").replace('\'', '"'));
  }

  private static Map<Purpose, Preference> said(Reading reading) {
    assertThat(reading.reservations()).hasSize(1);
    return reading.reservations().get(0).preferences();
  }

  private static Optional<OptOut> optOut(Reading reading) {
    return SignalFacts.find(
            Signals.none().and(Channel.ASSET_METADATA, reading),
            UseCase.builder().activity(Activity.AI_PRE_TRAINING).build(),
            SignalPolicy.standard())
        .found()
        .get(Facts.OPT_OUT);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          cawg.data_mining,            TDM
          cawg.ai_training,            AI_TRAIN
          cawg.ai_generative_training, GENAI_TRAIN
          cawg.ai_inference,           AI_INPUT
          c2pa.data_mining,            TDM
          c2pa.ai_training,            AI_TRAIN
          c2pa.ai_generative_training, GENAI_TRAIN
          c2pa.ai_inference,           AI_INPUT
          """)
  void each_key_is_a_purpose_and_each_use_a_preference(String key, Purpose purpose) {
    String entry = "'" + key + "': {'use': '%s'}";
    assertThat(said(entry(entry.formatted("allowed"))))
        .containsEntry(purpose, Preference.NOT_RESERVED);
    for (String use : new String[] {"notAllowed", "constrained"}) {
      Reading reading = entry(entry.formatted(use));
      assertThat(reading.result()).isEqualTo(Reading.Result.READ);
      assertThat(reading.warnings()).isEmpty();
      assertThat(said(reading)).isEqualTo(Map.of(purpose, Preference.RESERVED));
      // Older files have no wrapper.
      Reading bare = read(("{" + entry.formatted(use) + "}").replace('\'', '"'));
      assertThat(bare.result()).isEqualTo(Reading.Result.READ);
      assertThat(said(bare)).isEqualTo(Map.of(purpose, Preference.RESERVED));
    }
  }

  @Test
  void a_statement_shows_the_entry_that_makes_it() {
    Reading reading =
        read(
            """
            {"entries": {
              "cawg.data_mining": {"use": "constrained", "constraint_info": "on Mondays"}},
             "metadata": {"dateTime": "2026-11-22T08:00:00Z"}}
            """);
    assertThat(reading.result()).isEqualTo(Reading.Result.READ);
    assertThat(reading.warnings()).isEmpty();
    ReservationStatement statement = reading.reservations().get(0);
    assertThat(statement.protocol()).isEqualTo(Protocol.CAWG);
    assertThat(statement.version()).isEqualTo("cawg.training-mining 1.1");
    assertThat(statement.channel()).isEqualTo(Channel.ASSET_METADATA);
    assertThat(statement.form()).isEqualTo(Form.SPEC);
    assertThat(statement.scope()).isEqualTo(Scope.of(Scope.Reach.ASSET));
    assertThat(statement.addressee()).isEqualTo(Addressee.ALL);
    assertThat(statement.terms()).isEqualTo(Terms.builder().condition("on Mondays").build());
    assertThat(statement.evidence().place())
        .isEqualTo(new Place(2, 2, "/entries/cawg.data_mining"));
    assertThat(statement.evidence().excerpt())
        .isEqualTo("{\"use\": \"constrained\", \"constraint_info\": \"on Mondays\"}");
    assertThat(statement.evidence().declaredBy()).isEmpty();
    assertThat(optOut(reading)).contains(OptOut.MACHINE_READABLE);
  }

  @Test
  void words_of_C2PA_before_CAWG_mean_the_same_and_say_so() {
    Reading reading = entry("'c2pa.data_mining': {'use': 'allowed'}");
    assertThat(reading.reservations().get(0).version()).isEqualTo("c2pa.training-mining");
    assertThat(optOut(reading)).contains(OptOut.NONE);
  }

  @Test
  void leave_to_train_what_generates_nothing_is_none_to_train_what_generates() {
    Reading reading = entry("'cawg.ai_training': {'use': 'allowed'}");
    assertThat(said(reading))
        .isEqualTo(
            Map.of(
                Purpose.AI_TRAIN, Preference.NOT_RESERVED,
                Purpose.GENAI_TRAIN, Preference.UNKNOWN));
    assertThat(optOut(reading)).isEmpty();
    Reading both =
        entry(
            "'cawg.ai_training': {'use': 'allowed'},"
                + "'cawg.ai_generative_training': {'use': 'allowed'}");
    assertThat(both.reservations().get(0).preferences()).containsOnlyKeys(Purpose.AI_TRAIN);
    assertThat(optOut(both)).contains(OptOut.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'use': 'NotAllowed'}",
        "{'use': 'yes'}",
        "{'use': ''}",
        "{'use': null}",
        "{'use': true}",
        "{'use': ['allowed']}",
        "{'use': 'allowed', 'use': 'notAllowed'}",
        "{'use': 'allowed'}, 'cawg.data_mining': {'use': 'notAllowed'}",
        "{}",
        "[]",
        "null",
        "'allowed'"
      })
  void a_use_that_is_none_of_three_is_unknown_and_not_unreserved(String value) {
    Reading reading = entry("'cawg.data_mining': " + value);
    assertThat(said(reading)).isEqualTo(Map.of(Purpose.TDM, Preference.UNKNOWN));
    assertThat(reading.reservations().get(0).evidence().warns(SignalWarning.Id.UNKNOWN_VALUE))
        .isTrue();
    assertThat(optOut(reading)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'cawg.ai_generativ_training': {'use': 'notAllowed'} | UNKNOWN
          'com.example.scraping': {'use': 'constrained'}      | UNKNOWN
          'com.example.scraping': 3                           | UNKNOWN
          'data_mining': {'use': 'notAllowed'}                | UNKNOWN
          'com.example.reading': {'use': 'allowed'}           | READ
          """)
  void a_key_that_nobody_knows_is_told_and_may_restrict(String other, Reading.Result result) {
    Reading reading =
        read(
            ("{'entries': {'cawg.data_mining': {'use': 'allowed'}, " + other + "}}")
                .replace('\'', '"'));
    assertThat(reading.result()).isEqualTo(result);
    assertThat(reading.warnings())
        .extracting(SignalWarning::id)
        .containsExactly(SignalWarning.Id.UNKNOWN_VALUE);
    assertThat(optOut(reading))
        .isEqualTo(result == Reading.Result.READ ? Optional.of(OptOut.NONE) : Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7",
        "[]",
        "{}",
        "null",
        "{'entries': []}",
        "{'entries': null}",
        "{'entries': {}, 'entries': {}}",
        "{'entries': {'cawg.data_mining': {'use': 'allowed'}}",
        "{'entries': {'cawg.data_mining': {'use': 'allowed'}}} {}",
        "{'prohibited': true}",
        "{'data_mining': {'use': 'allowed'}}",
        "a1 67 65 6e 74"
      })
  void a_malformed_assertion_is_unknown_with_a_warning(String json) {
    Reading reading = read(json.replace('\'', '"'));
    assertThat(reading.result()).isEqualTo(Reading.Result.UNKNOWN);
    assertThat(reading.statements()).isEmpty();
    assertThat(reading.warnings())
        .extracting(SignalWarning::id)
        .containsExactly(SignalWarning.Id.UNPARSABLE);
    assertThat(optOut(reading)).isEmpty();
  }

  @Test
  void an_assertion_of_nothing_says_nothing() {
    Reading reading = entry("");
    assertThat(reading.result()).isEqualTo(Reading.Result.READ);
    assertThat(reading.statements()).isEmpty();
  }

  @Test
  void leave_on_a_condition_is_not_taken_for_leave() {
    Reading reading =
        entry("'cawg.data_mining': {'use': 'allowed', 'constraint_info': 'research only'}");
    ReservationStatement statement = reading.reservations().get(0);
    assertThat(statement.terms().conditions()).containsExactly("research only");
    assertThat(statement.evidence().warns(SignalWarning.Id.CONTRADICTION)).isTrue();
    assertThat(optOut(reading)).isEmpty();
  }

  @Test
  void a_constraint_that_cannot_be_read_leaves_the_reservation() {
    Reading reading = entry("'cawg.data_mining': {'use': 'constrained', 'constraint_info': [1]}");
    assertThat(said(reading)).containsEntry(Purpose.TDM, Preference.RESERVED);
    assertThat(reading.reservations().get(0).terms()).isEqualTo(Terms.NONE);
    Reading wordy =
        entry(
            "'cawg.data_mining': {'use': 'constrained', 'constraint_info': '"
                + "a".repeat(9_000)
                + "'}");
    assertThat(wordy.reservations().get(0).terms().conditions()).containsExactly("a".repeat(5_000));
    assertThat(wordy.reservations().get(0).evidence().warns(SignalWarning.Id.TRUNCATED)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"404, ABSENT", "503, UNKNOWN"})
  void a_manifest_that_did_not_come_says_nothing(int status, Reading.Result result) {
    Reading reading = CawgAssertion.read(new byte[0], SOURCE.withStatus(status));
    assertThat(reading.result()).isEqualTo(result);
    assertThat(reading.statements()).isEmpty();
  }

  @Test
  void the_example_of_the_specification_as_it_is_printed_is_malformed() {
    Reading reading =
        CawgAssertion.read(SharedData.bytes("peer-tests/cawg/training-mining.cbordiag"), SOURCE);
    assertThat(reading.result()).isEqualTo(Reading.Result.UNKNOWN);
    assertThat(reading.statements()).isEmpty();
    assertThat(reading.warnings())
        .extracting(SignalWarning::id)
        .containsExactly(SignalWarning.Id.UNPARSABLE);
  }

  @Test
  void the_example_of_the_specification_with_its_brace_means_what_it_means() {
    String printed =
        new String(SharedData.bytes("peer-tests/cawg/training-mining.cbordiag"), UTF_8);
    Reading reading = read(printed.replace("\"entries\":", "\"entries\": {") + "}");
    assertThat(reading.result()).isEqualTo(Reading.Result.READ);
    assertThat(reading.warnings()).isEmpty();
    assertThat(reading.reservations())
        .extracting(ReservationStatement::preferences)
        .containsExactly(
            Map.of(Purpose.AI_TRAIN, Preference.NOT_RESERVED),
            Map.of(Purpose.GENAI_TRAIN, Preference.RESERVED),
            Map.of(Purpose.TDM, Preference.RESERVED));
    assertThat(reading.reservations().get(2).terms().conditions())
        .containsExactly("may only be mined on days whose names end in 'y'");
    assertThat(optOut(reading)).contains(OptOut.MACHINE_READABLE);
  }
}
