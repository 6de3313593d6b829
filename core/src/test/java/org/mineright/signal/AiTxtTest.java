package org.mineright.signal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mineright.fact.Activity;
import org.mineright.fact.Facts;
import org.mineright.fact.OptOut;
import org.mineright.fact.UseCase;
import org.mineright.signal.Addressee.Matched;

class AiTxtTest {
  private static final String SITE = "https://example.com";
  private static final Source SOURCE = Source.at(SITE + "/ai.txt");
  private static final Audience OURS = Audience.of("OurBot");

  private static AiTxt file(String... lines) {
    return AiTxt.read(String.join("\n", lines).getBytes(UTF_8), SOURCE);
  }

  private static Preference said(Reading reading) {
    assertThat(reading.reservations()).hasSize(1);
    ReservationStatement statement = reading.reservations().get(0);
    assertThat(statement.preferences()).containsOnlyKeys(Purpose.TDM, Purpose.AI_TRAIN);
    assertThat(statement.preferences().get(Purpose.AI_TRAIN))
        .isEqualTo(statement.preferences().get(Purpose.TDM));
    return statement.preferences().get(Purpose.TDM);
  }

  private static UseCase facts(Reading reading) {
    return SignalFacts.find(
            Signals.none().and(Channel.AI_TXT, reading),
            UseCase.builder().activity(Activity.AI_PRE_TRAINING).build(),
            SignalPolicy.standard())
        .found();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /a/picture.jpg,       RESERVED
          /a/picture.jpeg,
          /a/picture.JPG,
          /picture.jpg?size=2,  RESERVED
          /text.txt,            NOT_RESERVED
          /public/picture.jpg,  NOT_RESERVED
          /caf%C3%A9/menu,      RESERVED
          /café/menu,           RESERVED
          /elsewhere,
          /same.gif,            NOT_RESERVED
          """)
  void the_longest_rule_that_matches_holds_and_silence_is_none(String path, Preference expected) {
    Reading reading =
        file(
                "# Spawning AI",
                "User-Agent: *",
                "Disallow: *.jpg",
                "Allow: *.txt  # of any kind",
                "Allow: /public/*.jpg",
                "Disallow: /café",
                "Disallow: *.gif",
                "Allow: *.gif")
            .about(SITE + path, OURS);
    assertThat(reading.result()).isEqualTo(Reading.Result.READ);
    assertThat(reading.warnings()).isEmpty();
    if (expected == null) {
      assertThat(reading.statements()).isEmpty();
      assertThat(facts(reading)).isEqualTo(UseCase.unknown());
    } else {
      assertThat(said(reading)).isEqualTo(expected);
    }
  }

  @Test
  void a_statement_shows_the_rule_that_makes_it() {
    Reading reading = file("User-Agent: *", "Disallow: *.pdf", "").about(SITE + "/a.pdf", OURS);
    ReservationStatement statement = reading.reservations().get(0);
    assertThat(statement.protocol()).isEqualTo(Protocol.AI_TXT);
    assertThat(statement.channel()).isEqualTo(Channel.AI_TXT);
    assertThat(statement.form()).isEqualTo(Form.DE_FACTO);
    assertThat(statement.scope()).isEqualTo(Scope.path("*.pdf"));
    assertThat(statement.addressee()).isEqualTo(new Addressee(Matched.WILDCARD, "*"));
    assertThat(statement.evidence().place()).isEqualTo(Place.line(2));
    assertThat(statement.evidence().excerpt()).isEqualTo("Disallow: *.pdf");
    assertThat(statement.evidence().match()).isEqualTo(new Match("*", "lines 1 to 2", "*.pdf"));
    assertThat(statement.evidence().declaredBy()).isEmpty();
    assertThat(facts(reading))
        .isEqualTo(
            UseCase.builder().optOut(OptOut.MACHINE_READABLE).optOutReachesThisUse(true).build());
  }

  @Test
  void what_is_allowed_is_expressly_not_reserved() {
    Reading reading = file("User-Agent: *", "Allow: /").about("/a", OURS);
    assertThat(facts(reading).get(Facts.OPT_OUT)).contains(OptOut.NONE);
  }

  @Test
  void every_agent_that_is_named_is_told_apart() {
    Reading reading =
        file(
                "User-Agent: GPTBot",
                "Disallow: /",
                "User-Agent: *",
                "Disallow: /a",
                "User-Agent: OurBot",
                "User-Agent: somebody",
                "Allow: /a")
            .about("/a", OURS);
    assertThat(reading.reservations())
        .extracting(
            statement ->
                statement.addressee().matched() + " " + statement.preferences().get(Purpose.TDM))
        .containsExactly(
            "OTHER_AI RESERVED", "WILDCARD RESERVED", "SELF NOT_RESERVED", "OTHER NOT_RESERVED");
    assertThat(
            reading.reservations().get(1).evidence().warns(SignalWarning.Id.OTHER_GROUP_NAMES_SELF))
        .isTrue();
    assertThat(facts(reading).get(Facts.OPT_OUT_REACHES_THIS_USE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html>|<html><body>Not found</body></html>",
        "# We reserve all rights",
        "Disallow: /",
        "User-Agent: *|Disallow: /|Training: no",
        "User-Agent: *|Allow: /|AI-Training: no",
        "User-Agent: *|Allow: /|Content-Signal: ai-train=no",
        "User-Agent: *|Allow: /|License: https://example.com/rsl.xml",
        "Name: Example|Contact: a@b.example|User-Agent: *|Allow: /",
        "{\"version\": 1, \"training\": \"deny\"}",
        "# Example|> An agent that helps|- [Docs](https://example.com/docs)"
      })
  void a_file_of_another_kind_is_unknown_with_a_warning(String lines) {
    Reading reading = file(lines.split("\\|", -1)).about("/a", OURS);
    assertThat(reading.result()).isEqualTo(Reading.Result.UNKNOWN);
    assertThat(reading.warnings())
        .extracting(SignalWarning::id)
        .containsExactly(SignalWarning.Id.UNPARSABLE);
    assertThat(reading.reservations())
        .allSatisfy(statement -> assertThat(said(reading)).isEqualTo(Preference.UNKNOWN));
    assertThat(facts(reading)).isEqualTo(UseCase.unknown());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "User-Agent: *", "User-Agent: *\nDisallow:", "\uFEFF"})
  void what_has_no_rule_says_nothing(String text) {
    Reading reading = file(text).about("/a", OURS);
    assertThat(reading.result()).isEqualTo(Reading.Result.READ);
    assertThat(reading.statements()).isEmpty();
  }

  @Test
  void a_pattern_that_no_path_can_match_leaves_nothing_free() {
    Reading reading = file("User-Agent: *", "Disallow: .jpg", "Allow: /").about("/a.jpg", OURS);
    assertThat(reading.result()).isEqualTo(Reading.Result.UNKNOWN);
    assertThat(reading.warnings())
        .containsExactly(
            new SignalWarning(
                SignalWarning.Id.UNKNOWN_VALUE,
                "line 2: found \".jpg\", expected a pattern that begins with / or *"));
    assertThat(said(reading)).isEqualTo(Preference.UNKNOWN);
    // What another line reserves stays reserved.
    assertThat(said(file("User-Agent: *", "Disallow: .jpg", "Disallow: /").about("/a", OURS)))
        .isEqualTo(Preference.RESERVED);
  }

  @Test
  void a_slip_reserves_but_does_not_free() {
    Reading reserved = file("User-Agent: *", "Dissallow: /").about("/a", OURS);
    assertThat(said(reserved)).isEqualTo(Preference.RESERVED);
    assertThat(reserved.reservations().get(0).evidence().warns(SignalWarning.Id.MISSPELT)).isTrue();
    assertThat(said(file("User-Agent: *", "Allow /").about("/a", OURS)))
        .isEqualTo(Preference.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"404, ABSENT, UNAVAILABLE", "503, UNKNOWN, UNCLEAR_STATUS", "301, UNKNOWN,"})
  void a_file_that_did_not_come_says_nothing(
      int status, Reading.Result result, SignalWarning.Id warning) {
    Reading reading =
        AiTxt.read("User-Agent: *\nAllow: /".getBytes(UTF_8), SOURCE.withStatus(status))
            .about("/a", OURS);
    assertThat(reading.result()).isEqualTo(result);
    assertThat(reading.statements()).isEmpty();
    assertThat(reading.warnings())
        .extracting(SignalWarning::id)
        .containsExactly(warning == null ? SignalWarning.Id.UNCLEAR_STATUS : warning);
  }

  @Test
  void a_file_of_another_origin_is_told() {
    Reading reading = file("User-Agent: *", "Disallow: /").about("https://other.example/a", OURS);
    assertThat(reading.warnings())
        .extracting(SignalWarning::id)
        .containsExactly(SignalWarning.Id.OTHER_ORIGIN);
  }

  @Test
  void one_s_own_agent_is_found_behind_any_number_of_others() {
    String agents =
        IntStream.range(0, 2_000)
            .mapToObj(i -> "User-Agent: b" + i + "\n")
            .collect(Collectors.joining());
    Reading reading = file(agents + "User-Agent: OurBot\nAllow: /").about("/a", OURS);
    assertThat(reading.statements()).hasSize(1_000);
    assertThat(reading.reservations())
        .extracting(statement -> statement.addressee().matched())
        .contains(Matched.SELF);
    assertThat(reading.result()).isEqualTo(Reading.Result.UNKNOWN);
    assertThat(reading.warnings())
        .extracting(SignalWarning::id)
        .containsExactly(SignalWarning.Id.TRUNCATED);
  }

  @Test
  void of_a_file_that_is_too_long_what_permits_is_unknown() {
    byte[] bytes = new byte[3 << 20];
    Arrays.fill(bytes, (byte) '\n');
    byte[] start = "User-Agent: *\nAllow: /a\nDisallow: /b\n".getBytes(UTF_8);
    System.arraycopy(start, 0, bytes, 0, start.length);
    AiTxt file = AiTxt.read(bytes, SOURCE);
    assertThat(said(file.about("/a", OURS))).isEqualTo(Preference.UNKNOWN);
    assertThat(said(file.about("/b", OURS))).isEqualTo(Preference.RESERVED);
    assertThat(file.about("/a", OURS).result()).isEqualTo(Reading.Result.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/index.html", "/art.png", "/data/set.bin"})
  void the_opt_out_of_healsdata_covers_the_whole_site(String path) {
    byte[] bytes = SharedData.bytes("peer-tests/healsdata-ai-training-opt-out/ai.txt");
    Reading reading = AiTxt.read(bytes, SOURCE).about(SITE + path, OURS);
    assertThat(reading.result()).isEqualTo(Reading.Result.READ);
    assertThat(said(reading)).isEqualTo(Preference.RESERVED);
  }
}
