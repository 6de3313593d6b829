package org.mineright.signal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mineright.signal.Addressee.Matched;
import org.mineright.signal.licence.Licence;

class HtmlHeadTest {
  private static final Source SOURCE = Source.at("https://example.com/a/page.html");
  private static final Audience AUDIENCE = Audience.of("img2dataset");

  private static Reading page(String html) {
    return HtmlHead.read(html.getBytes(UTF_8), SOURCE, AUDIENCE);
  }

  private static Reading head(String tags) {
    return page("<!DOCTYPE html><html><head>" + tags + "</head><body></body></html>");
  }

  @Test
  void a_reservation_and_its_policy_make_one_statement_with_its_line() {
    Reading reading =
        page(
            """
            <!DOCTYPE html>
            <html>
            <head>
              <META NAME="TDM-Reservation" content=" 1 ">
              <meta name="tdm-policy" content="/policy.json">
            </head>
            <body></body>
            </html>
            """);
    ReservationStatement statement = reading.reservations().get(0);
    assertThat(statement.protocol()).isEqualTo(Protocol.TDMREP);
    assertThat(statement.channel()).isEqualTo(Channel.HTML_HEAD);
    assertThat(statement.scope()).isEqualTo(Scope.of(Scope.Reach.PAGE));
    assertThat(statement.preferences()).containsEntry(Purpose.TDM, Preference.RESERVED);
    assertThat(statement.terms().policies()).containsExactly("https://example.com/policy.json");
    assertThat(statement.evidence().place()).isEqualTo(new Place(4, 4, "/html/head/meta"));
    assertThat(statement.evidence().excerpt())
        .isEqualTo("<META NAME=\"TDM-Reservation\" content=\" 1 \">");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta name="tdm-reservation" content="0">                                             | NOT_RESERVED
          <meta name="tdm-reservation" content="yes">                                           | UNKNOWN
          <meta name="tdm-reservation">                                                         | UNKNOWN
          <meta name="tdm-policy" content="/p">                                                 | UNKNOWN
          <meta name="tdm-reservation" content="0"><meta name="tdm-reservation" content="1">    | RESERVED
          <meta name="tdm:reservation" content="1">                                             | RESERVED
          <meta property="tdm-reservation" content="1">                                         | RESERVED
          <!-- <meta name="tdm-reservation" content="1"> -->                                    |
          <script>var s = '<meta name="tdm-reservation" content="1">';</script>                 |
          <template><meta name="tdm-reservation" content="1"></template>                        |
          <title><meta name="tdm-reservation" content="1"></title>                              |
          """)
  void what_the_tags_of_tdmrep_say(String tags, Preference expected) {
    List<ReservationStatement> said = head(tags).reservations();
    if (expected == null) {
      assertThat(said).isEmpty();
    } else {
      assertThat(said).hasSize(1);
      assertThat(said.get(0).preferences()).containsEntry(Purpose.TDM, expected);
    }
  }

  @Test
  void the_body_is_not_read_but_noticed() {
    Reading reading =
        page(
            "<html><head></head><body><p>a</p><meta name=\"tdm-reservation\""
                + " content=\"0\"></body>");
    assertThat(reading.statements()).isEmpty();
    assertThat(reading.warnings())
        .extracting(SignalWarning::id)
        .containsExactly(SignalWarning.Id.UNSPECIFIED_LINE);
  }

  @Test
  void a_page_without_the_tags_of_a_head_has_one_all_the_same() {
    assertThat(page("<meta name=\"tdm-reservation\" content=\"1\"><p>Text").reservations())
        .hasSize(1);
  }

  @Test
  void noai_reserves_training_to_whom_the_tag_addresses() {
    Reading reading =
        head(
            """
            <meta name="robots" content="NoAI, noimageai, index">
            <meta name="Img2dataset" content="noai">
            <meta name="GPTBot" content="noai">
            <meta name="CCBot" content="nofollow">
            <meta name="keywords" content="noai">
            <meta name="description" content="noai, explained">
            """);
    assertThat(reading.reservations())
        .extracting(
            statement -> statement.addressee().matched(), statement -> statement.scope().reach())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Matched.EVERYBODY, Scope.Reach.PAGE),
            org.assertj.core.groups.Tuple.tuple(Matched.EVERYBODY, Scope.Reach.IMAGES),
            org.assertj.core.groups.Tuple.tuple(Matched.SELF, Scope.Reach.PAGE),
            org.assertj.core.groups.Tuple.tuple(Matched.OTHER_AI, Scope.Reach.PAGE));
    assertThat(reading.reservations())
        .allSatisfy(
            statement ->
                assertThat(statement.preferences())
                    .containsEntry(Purpose.AI_TRAIN, Preference.RESERVED));
    assertThat(reading.reservations().get(2).evidence().match().token()).isEqualTo("Img2dataset");
  }

  @Test
  void links_to_licences_are_identified_against_the_base_of_the_page() {
    Reading reading =
        head(
            """
            <base href="https://creativecommons.org/">
            <link rel="stylesheet license" href="licenses/by-nc/4.0/">
            <link rel="license" type="application/rsl+xml; charset=utf-8" href="https://example.com/rsl.xml">
            <link rel="license">
            """);
    assertThat(reading.licences())
        .extracting(LicenceStatement::protocol)
        .containsExactly(Protocol.LICENCE_LINK, Protocol.RSL);
    LicenceStatement link = reading.licences().get(0);
    assertThat(link.licences().licences()).extracting(Licence::id).containsExactly("CC-BY-NC-4.0");
    assertThat(link.stated()).isEqualTo("licenses/by-nc/4.0/");
    assertThat(reading.licences().get(1).terms().licences())
        .containsExactly("https://example.com/rsl.xml");
  }

  @Test
  void rsl_within_the_page_is_read_where_it_stands() {
    Reading reading =
        page(
            """
            <html><head>
            <script type="application/rsl+xml;charset=utf-8">
              <rsl xmlns="https://rslstandard.org/rsl"><content url="">
                <license><prohibits type="usage">ai-train</prohibits></license>
              </content></rsl>
            </script>
            </head></html>
            """);
    ReservationStatement statement = reading.reservations().get(0);
    assertThat(statement.protocol()).isEqualTo(Protocol.RSL);
    assertThat(statement.channel()).isEqualTo(Channel.HTML_HEAD);
    assertThat(statement.preferences()).containsEntry(Purpose.AI_TRAIN, Preference.RESERVED);
    assertThat(statement.scope()).isEqualTo(Scope.of(Scope.Reach.PAGE));
    assertThat(statement.evidence().place())
        .isEqualTo(new Place(4, 4, "/html/head/script/rsl[1]/content[1]/license[1]"));
    assertThat(head("<script type=\"application/rsl+xml\"><rsl></script>").result())
        .isEqualTo(Reading.Result.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"404, ABSENT", "503, UNKNOWN"})
  void a_page_that_was_not_got_says_nothing(int status, Reading.Result expected) {
    byte[] html = "<meta name=tdm-reservation content=1>".getBytes(UTF_8);
    assertThat(HtmlHead.read(html, SOURCE.withStatus(status), AUDIENCE).result())
        .isEqualTo(expected);
  }

  @Test
  void encodings_are_found_by_mark_and_by_declaration() {
    String html = "<html><head><meta name=tdm-reservation content=1></head></html>";
    for (byte[] bytes :
        List.of(
            ("\ufeff" + html).getBytes(StandardCharsets.UTF_16LE),
            ("<meta charset=iso-8859-1>" + html).getBytes(StandardCharsets.ISO_8859_1),
            ("<meta charset=nonsense>" + html).getBytes(UTF_8))) {
      assertThat(HtmlHead.read(bytes, SOURCE, AUDIENCE).reservations()).hasSize(1);
    }
  }

  @Test
  void pages_of_others_are_read() {
    Reading spec =
        HtmlHead.read(SharedData.bytes("peer-tests/w3c-tdmrep/meta.html"), SOURCE, AUDIENCE);
    assertThat(spec.reservations().get(0).preferences())
        .containsEntry(Purpose.TDM, Preference.RESERVED);
    assertThat(spec.reservations().get(0).terms().policies())
        .containsExactly("https://provider.com/policies/policy.json");
    Reading optOut =
        HtmlHead.read(
            SharedData.bytes("peer-tests/healsdata-ai-training-opt-out/meta-tags.html"),
            SOURCE,
            AUDIENCE);
    assertThat(optOut.reservations())
        .extracting(ReservationStatement::protocol)
        .containsExactly(Protocol.TDMREP, Protocol.ROBOTS_DIRECTIVES, Protocol.ROBOTS_DIRECTIVES);
    assertThat(optOut.reservations())
        .allSatisfy(
            statement ->
                assertThat(statement.preferences().values()).containsOnly(Preference.RESERVED));
  }

  @Test
  void hostile_pages_are_read_in_bounded_time_and_without_exceptions() {
    assertThat(page("<div>".repeat(400_000)).statements()).isEmpty();
    assertThat(page("<meta name=\"" + "x".repeat(10_000_000)).result())
        .isEqualTo(Reading.Result.UNKNOWN);
    assertThat(head("<meta name=tdm-reservation content=1>".repeat(50_000)).reservations())
        .hasSize(1);
    Reading longest = head("<meta name=robots content=\"" + "noai,".repeat(300_000) + "\">");
    assertThat(longest.reservations()).hasSize(1);
    assertThat(longest.warnings())
        .extracting(SignalWarning::id)
        .containsExactly(SignalWarning.Id.TRUNCATED);
  }
}
