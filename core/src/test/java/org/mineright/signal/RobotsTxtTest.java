package org.mineright.signal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mineright.signal.Addressee.Matched;

class RobotsTxtTest {
  private static final Source SOURCE = Source.at("https://example.com/robots.txt");

  private static RobotsTxt robots(String text) {
    return RobotsTxt.read(text.getBytes(UTF_8), SOURCE);
  }

  private static Reading about(String text, String path, String... own) {
    return robots(text).about(path, Audience.of(own));
  }

  private static ReservationStatement only(Reading reading) {
    assertThat(reading.reservations()).hasSize(1);
    return reading.reservations().get(0);
  }

  private static List<SignalWarning.Id> ids(List<SignalWarning> warnings) {
    return warnings.stream().map(SignalWarning::id).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "200, NOT_RESERVED, READ",
    "404, NOT_RESERVED, ABSENT",
    "403, NOT_RESERVED, ABSENT",
    "500, RESERVED,     UNKNOWN",
    "503, RESERVED,     UNKNOWN",
    "302, UNKNOWN,      UNKNOWN",
  })
  void the_status_tells_what_a_missing_file_means(
      int status, Preference crawl, Reading.Result result) {
    byte[] bytes = "User-agent: *\nDisallow: /b\n".getBytes(UTF_8);
    RobotsTxt robots = RobotsTxt.read(bytes, SOURCE.withStatus(status));
    assertThat(robots.crawl("x", "/a")).isEqualTo(crawl);
    assertThat(robots.about("/a", Audience.of()).result()).isEqualTo(result);
  }

  @Test
  void a_server_that_does_not_answer_disallows_all_for_now() {
    RobotsTxt robots = RobotsTxt.unreachable(SOURCE);
    assertThat(robots.crawl("x", "/")).isEqualTo(Preference.RESERVED);
    ReservationStatement statement = only(robots.about("/", Audience.of()));
    assertThat(statement.preferences()).isEqualTo(Map.of(Purpose.CRAWL, Preference.RESERVED));
    assertThat(statement.evidence().warns(SignalWarning.Id.UNREACHABLE)).isTrue();
  }

  @Test
  void silence_is_no_statement() {
    Reading reading = about("User-agent: *\nDisallow: /b\n", "/a", "mybot");
    assertThat(reading.result()).isEqualTo(Reading.Result.READ);
    assertThat(reading.statements()).isEmpty();
    assertThat(about("", "/a").statements()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Disallow: /a                              | /a/b         | RESERVED
          Disallow: /a;Allow: /a/b                  | /a/b         | NOT_RESERVED
          Allow: /a;Disallow: /a                    | /a           | NOT_RESERVED
          Disallow: /*.pdf$                         | /x.pdf       | RESERVED
          Disallow: /*.pdf$                         | /x.pdf?a     | NOT_RESERVED
          Disallow: /A                              | /a           | NOT_RESERVED
          Disallow: /%61                            | /a           | RESERVED
          Disallow: /                               | /robots.txt  | NOT_RESERVED
          Disallow:                                 | /a           | NOT_RESERVED
          DISALLOW : / # all                        | /a           | RESERVED
          Dissallow: /                              | /a           | RESERVED
          Sitemap: https://a.example/;Disallow: /   | /a           | RESERVED
          ;Disallow: /                              | /a           | RESERVED
          """)
  void rules_of_rfc_9309(String rules, String path, Preference expected) {
    for (String end : List.of("\n", "\r\n", "\r")) {
      String text = "\uFEFFUser-agent: *" + end + rules.replace(";", end) + end;
      assertThat(robots(text).crawl("mybot", path)).as(text).isEqualTo(expected);
    }
  }

  @Test
  void an_agent_that_is_named_is_not_held_by_the_rules_for_all() {
    RobotsTxt robots = robots("User-agent: *\nDisallow: /\n\nUser-agent: MyBot\nDisallow: /b\n");
    assertThat(robots.crawl("mybot", "/a")).isEqualTo(Preference.NOT_RESERVED);
    assertThat(robots.crawl("mybot-news", "/a")).isEqualTo(Preference.RESERVED);
    ReservationStatement statement = only(robots.about("/a", Audience.of("mybot")));
    assertThat(statement.addressee()).isEqualTo(new Addressee(Matched.WILDCARD, "*"));
    assertThat(ids(statement.evidence().warnings()))
        .containsExactly(SignalWarning.Id.OTHER_GROUP_NAMES_SELF);
  }

  @Test
  void a_statement_tells_line_words_group_and_pattern() {
    Reading reading =
        about(
            "# mine\nUser-agent: GPTBot\nUser-agent: MyBot\n\nDisallow: /a # no\n", "/a", "mybot");
    ReservationStatement own = reading.reservations().get(0);
    assertThat(reading.reservations())
        .extracting(each -> each.addressee().matched(), ReservationStatement::preferences)
        .containsExactlyInAnyOrder(
            tuple(Matched.SELF, Map.of(Purpose.CRAWL, Preference.RESERVED)),
            tuple(
                Matched.OTHER_AI,
                Map.of(Purpose.CRAWL, Preference.RESERVED, Purpose.AI_TRAIN, Preference.RESERVED)));
    assertThat(own.scope()).isEqualTo(Scope.path("/a"));
    assertThat(own.form()).isEqualTo(Form.STANDARD);
    assertThat(own.evidence().place()).isEqualTo(Place.line(5));
    assertThat(own.evidence().excerpt()).isEqualTo("Disallow: /a # no");
    assertThat(own.evidence().match().group()).isEqualTo("lines 2 to 5");
  }

  @Test
  void a_name_that_no_crawler_sends_is_about_use_alone() {
    ReservationStatement statement =
        only(about("User-agent: Google-Extended\nDisallow: /\n", "/a", "mybot"));
    assertThat(statement.preferences())
        .isEqualTo(
            Map.of(Purpose.AI_TRAIN, Preference.RESERVED, Purpose.AI_INPUT, Preference.RESERVED));
    ReservationStatement open =
        only(about("User-agent: Google-Extended\nAllow: /\n", "/a", "mybot"));
    assertThat(open.preferences()).containsEntry(Purpose.AI_TRAIN, Preference.NOT_RESERVED);
  }

  @Test
  void that_an_agent_may_fetch_says_nothing_of_training() {
    assertThat(only(about("User-agent: GPTBot\nAllow: /\n", "/a")).preferences())
        .isEqualTo(Map.of(Purpose.CRAWL, Preference.NOT_RESERVED));
  }

  @Test
  void a_name_with_a_version_is_taken_by_its_leading_part() {
    ReservationStatement statement = only(about("User-agent: CCBot/2.0\nDisallow: /\n", "/a"));
    assertThat(statement.addressee().token()).isEqualTo("CCBot");
    assertThat(ids(statement.evidence().warnings()))
        .containsExactly(SignalWarning.Id.MALFORMED_TOKEN);
  }

  @Test
  void a_signal_belongs_to_its_group_and_before_any_group_to_all() {
    String signal = "Content-Signal: search=yes, ai-train=no\n";
    ReservationStatement inGroup =
        only(about("User-agent: *\nAllow: /b\n" + signal, "/a", "mybot"));
    assertThat(inGroup.addressee().matched()).isEqualTo(Matched.WILDCARD);
    assertThat(inGroup.preferences())
        .isEqualTo(
            Map.of(Purpose.SEARCH, Preference.NOT_RESERVED, Purpose.AI_TRAIN, Preference.RESERVED));
    ReservationStatement before = only(about(signal + "User-agent: *\nAllow: /b\n", "/a"));
    assertThat(before.addressee()).isEqualTo(Addressee.ALL);
  }

  @Test
  void a_signal_that_stands_apart_at_the_end_is_read_both_ways() {
    Reading reading =
        about("User-agent: GPTBot\nDisallow: /b\n\nContent-Signal: ai-train=no\n", "/a");
    assertThat(reading.reservations())
        .extracting(each -> each.addressee().matched())
        .containsExactly(Matched.EVERYBODY, Matched.OTHER_AI);
    assertThat(reading.reservations())
        .allMatch(each -> each.evidence().warns(SignalWarning.Id.AMBIGUOUS_SCOPE));
  }

  @Test
  void the_declaration_before_signals_is_noted_and_reserves_nothing_itself() {
    String declaration =
        "# Content signals are express reservations under Article 4 of Directive 2019/790\n";
    assertThat(about(declaration + "User-agent: *\n", "/a").statements()).isEmpty();
    ReservationStatement statement =
        only(about(declaration + "\nUser-agent: *\nContent-Signal: ai-train=no\n", "/a"));
    assertThat(ids(statement.evidence().warnings())).containsExactly(SignalWarning.Id.PREAMBLE);
  }

  @Test
  void prose_on_mining_is_kept_for_people_to_read() {
    ReservationStatement statement =
        only(about("# All text and data mining is reserved.\nUser-agent: *\nAllow: /b\n", "/a"));
    assertThat(statement.form()).isEqualTo(Form.NATURAL_LANGUAGE);
    assertThat(statement.preferences()).isEqualTo(Map.of(Purpose.TDM, Preference.UNKNOWN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Content-Usage: train-ai=n                                  | RESERVED
          Content-Usage: /b train-ai=n                               |
          Content-Usage: /a train-ai=n;Content-Usage: train-ai=y     | RESERVED
          Content-Usage: train-ai=n;Content-Usage: /a train-ai=y     | NOT_RESERVED
          Content-Usage: Train-AI=n                                  | UNKNOWN
          Disallow: /a;Content-Usage: train-ai=y                     | UNKNOWN
          """)
  void content_usage_goes_by_the_longest_path_that_may_be_fetched(
      String lines, Preference expected) {
    Reading reading = about("User-agent: *\n" + lines.replace(";", "\n") + "\n", "/a", "mybot");
    assertThat(
            reading.reservations().stream()
                .filter(each -> each.protocol() == Protocol.CONTENT_USAGE)
                .map(each -> each.preferences().get(Purpose.GENAI_TRAIN))
                .toList())
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void rules_of_an_expired_draft_reserve_training() {
    ReservationStatement statement =
        only(about("User-agent: *\nAllow: /c\nDisallowAITraining: /a\n", "/a/b"));
    assertThat(statement.preferences()).isEqualTo(Map.of(Purpose.AI_TRAIN, Preference.RESERVED));
    assertThat(ids(statement.evidence().warnings()))
        .containsExactly(SignalWarning.Id.EXPIRED_DRAFT);
  }

  @Test
  void licences_hold_for_the_whole_file_wherever_they_stand() {
    Reading reading =
        about(
            "User-agent: GPTBot\nDisallow: /\nLicense: https://a.example/rsl.xml\nlicense: /l\n",
            "/a");
    assertThat(reading.licences())
        .extracting(LicenceStatement::stated)
        .containsExactly("https://a.example/rsl.xml", "/l");
    assertThat(reading.licences().get(1).evidence().warns(SignalWarning.Id.UNKNOWN_VALUE)).isTrue();
  }

  @Test
  void words_that_no_convention_has_here_are_unknown() {
    Reading reading = about("User-agent: *\nAllow: /b\nnoai: 1\ntdm-reservation: 1\n", "/a");
    assertThat(reading.reservations())
        .extracting(ReservationStatement::protocol, ReservationStatement::preferences)
        .containsExactly(
            tuple(Protocol.UNSPECIFIED, Map.of(Purpose.AI_TRAIN, Preference.UNKNOWN)),
            tuple(Protocol.UNSPECIFIED, Map.of(Purpose.TDM, Preference.UNKNOWN)));
  }

  @Test
  void a_page_in_place_of_the_file_is_unknown_and_not_open() {
    String page = "<!DOCTYPE html><html><body><p>Not found</p></body></html>\n";
    Reading reading = about(page, "/a");
    assertThat(reading.result()).isEqualTo(Reading.Result.UNKNOWN);
    assertThat(ids(reading.warnings())).containsExactly(SignalWarning.Id.UNPARSABLE);
    assertThat(robots(page).crawl("mybot", "/a")).isEqualTo(Preference.UNKNOWN);
  }

  @Test
  void of_a_file_that_is_too_long_the_rest_is_unknown() {
    String text = "User-agent: *\nDisallow: /b\n" + "# more\n".repeat(400_000) + "Disallow: /\n";
    assertThat(robots(text).crawl("mybot", "/a")).isEqualTo(Preference.UNKNOWN);
    assertThat(robots(text).crawl("mybot", "/b")).isEqualTo(Preference.RESERVED);
    Reading reading = about(text, "/a");
    assertThat(reading.result()).isEqualTo(Reading.Result.UNKNOWN);
    assertThat(ids(reading.warnings())).containsExactly(SignalWarning.Id.TRUNCATED);
  }

  @Test
  void the_file_of_another_origin_is_read_with_a_warning() {
    Reading reading = about("User-agent: *\nDisallow: /a\n", "https://other.example/a");
    assertThat(reading.reservations()).hasSize(1);
    assertThat(ids(reading.warnings())).containsExactly(SignalWarning.Id.OTHER_ORIGIN);
  }

  @Test
  void agents_may_come_from_a_table_of_ones_own() {
    String head = "token,fetches,purposes,operator\n";
    AiAgents agents = AiAgents.read(new StringReader(head + "NewBot,no,TDM,New\n"));
    Reading reading =
        robots("User-agent: newbot\nDisallow: /\n").about("/a", Audience.of().with(agents));
    assertThat(only(reading).preferences()).isEqualTo(Map.of(Purpose.TDM, Preference.RESERVED));
    assertThatThrownBy(() -> AiAgents.read(new StringReader(head + "\nNewBot,no,AI_TRIAN,New\n")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("line 3: found AI_TRIAN, expected a purpose; did you mean AI_TRAIN?");
    assertThatThrownBy(() -> AiAgents.read(new StringReader("token;purposes\n")))
        .hasMessageContaining("line 1: found token;purposes, expected " + head.strip());
  }
}
