package org.mineright.signal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RslTest {
  private static final Source SOURCE = Source.at("https://example.com/license.xml");

  private static RslDocument document(String xml) {
    return RslDocument.read(xml.getBytes(UTF_8), SOURCE);
  }

  private static RslDocument rsl(String contents) {
    return document("<rsl xmlns=\"https://rslstandard.org/rsl\">" + contents + "</rsl>");
  }

  private static Map<Purpose, Preference> licence(String children) {
    Reading reading =
        rsl("<content url=\"/\"><license>" + children + "</license></content>").about("/a");
    return reading.reservations().get(0).preferences();
  }

  @Test
  void a_licence_is_an_offer_with_its_terms_and_its_proof() {
    Reading reading =
        document(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <rsl xmlns="https://rslstandard.org/rsl">
                  <content url="/news/*" server="https://licences.example/api">
                    <copyright type="organization" contactEmail="a@example.com">A Ltd</copyright>
                    <license>
                      <permits type="usage">ai-train ai-input</permits>
                      <permits type="user">commercial</permits>
                      <prohibits type="geo">cn</prohibits>
                      <payment type="subscription">
                        <custom>https://example.com/terms</custom>
                        <amount currency="USD">100</amount>
                      </payment>
                      <legal type="disclaimer">as-is</legal>
                    </license>
                  </content>
                </rsl>
                """)
            .about("https://example.com/news/today");
    assertThat(reading.result()).isEqualTo(Reading.Result.READ);
    assertThat(reading.warnings()).isEmpty();
    ReservationStatement statement = reading.reservations().get(0);
    assertThat(statement.protocol()).isEqualTo(Protocol.RSL);
    assertThat(statement.channel()).isEqualTo(Channel.RSL_DOCUMENT);
    assertThat(statement.scope()).isEqualTo(Scope.path("/news/*"));
    assertThat(statement.preferences())
        .containsEntry(Purpose.AI_TRAIN, Preference.CONDITIONAL)
        .containsEntry(Purpose.GENAI_TRAIN, Preference.CONDITIONAL)
        .containsEntry(Purpose.AI_INPUT, Preference.CONDITIONAL)
        .containsEntry(Purpose.SEARCH, Preference.UNKNOWN)
        .containsEntry(Purpose.TDM, Preference.UNKNOWN);
    Terms terms = statement.terms();
    assertThat(terms.payments()).containsExactly("100 USD", "subscription");
    assertThat(terms.licences()).containsExactly("https://example.com/terms");
    assertThat(terms.policies()).containsExactly("https://licences.example/api");
    assertThat(terms.contacts()).containsExactly("A Ltd", "a@example.com");
    assertThat(terms.conditions())
        .contains("permits user commercial", "prohibits geo CN", "legal disclaimer as-is");
    Evidence evidence = statement.evidence();
    assertThat(evidence.place()).isEqualTo(new Place(5, 5, "/rsl[1]/content[1]/license[1]"));
    assertThat(evidence.excerpt())
        .startsWith("<license>\n      <permits type=\"usage\">ai-train ai-input</permits>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <prohibits type="usage">ai-train</prohibits>                                       | RESERVED
          <prohibits type="usage">ai-all</prohibits>                                         | RESERVED
          <prohibits type="usage">all</prohibits>                                            | RESERVED
          <prohibits type="usage">search</prohibits>                                         |
          <permits type="usage">ai-train</permits>                                           | CONDITIONAL
          <permits type="usage">ai-all</permits><payment type="free"/>                       | CONDITIONAL
          <permits type="usage">search</permits>                                             | UNKNOWN
          <permits type="usage"></permits>                                                   | UNKNOWN
          <payment type="crawl"/>                                                            | CONDITIONAL
          <permits type="usage">ai-train</permits><prohibits type="usage">ai-train</prohibits> | RESERVED
          <permits type="usage">ai-train</permits><prohibits type="usage">ai-all</prohibits> | RESERVED
          <permits type="usage">ai-train</permits><prohibits type="usage">all</prohibits>    | CONDITIONAL
          <permits type="usage">all</permits><prohibits type="usage">ai-train</prohibits>    | RESERVED
          <permits type="usage">train-ai</permits>                                           | UNKNOWN
          <prohibits type="usage">train-ai</prohibits>                                       | RESERVED
          <permits type="usage">all</permits><prohibits type="usage">frobnicate</prohibits>  | UNKNOWN
          <permits type="usage">search,ai-train</permits>                                    | CONDITIONAL
          <permits>ai-train</permits>                                                        | CONDITIONAL
          """)
  void what_a_licence_says_of_training(String children, Preference expected) {
    assertThat(licence(children).get(Purpose.AI_TRAIN)).isEqualTo(expected);
  }

  @Test
  void no_licence_is_ever_unreserved() {
    for (String children :
        List.of(
            "", "<permits type=\"usage\">all</permits>", "<payment type=\"free\"/>", "<legal/>")) {
      assertThat(licence(children).values()).doesNotContain(Preference.NOT_RESERVED);
    }
  }

  @Test
  void the_content_with_the_longest_pattern_holds_and_shows_what_it_supersedes() {
    RslDocument document =
        rsl(
            """
            <content url="/"><license><permits type="usage">all</permits></license></content>
            <content url="/books/*"><license><prohibits type="usage">all</prohibits></license>
            </content>
            <content url="https://other.org/"><license/></content>
            """);
    Reading books = document.about("https://example.com/books/1");
    assertThat(books.reservations()).hasSize(1);
    assertThat(books.reservations().get(0).preferences().values())
        .containsOnly(Preference.RESERVED);
    assertThat(books.reservations().get(0).evidence().superseded()).hasSize(1);
    assertThat(document.about("/").reservations().get(0).preferences().values())
        .containsOnly(Preference.CONDITIONAL);
    assertThat(document.about("https://other.org/x").reservations()).hasSize(1);
    assertThat(document.about("https://third.org/x").reservations()).isEmpty();
  }

  @Test
  void several_licences_are_alternatives_and_each_makes_a_statement() {
    Reading reading =
        rsl("""
        <content url="/"><license><permits type="usage">search</permits></license>
        <license><permits type="usage">ai-train</permits><payment type="training"/>
        </license></content>
        """)
            .about("/a");
    assertThat(reading.reservations())
        .extracting(statement -> statement.evidence().place().path())
        .containsExactly("/rsl[1]/content[1]/license[1]", "/rsl[1]/content[1]/license[2]");
  }

  @Test
  void the_elements_of_a_feed_are_read_by_their_namespace() {
    Reading reading =
        document(
                """
                <rss xmlns:rsl="https://rslstandard.org/rsl" version="2.0"><channel>
                <license>not of RSL</license>
                <item><rsl:content url="https://example.com/a"><rsl:license>
                <rsl:prohibits type="usage">ai-train</rsl:prohibits></rsl:license></rsl:content>
                </item></channel></rss>
                """)
            .about("https://example.com/a");
    assertThat(reading.reservations().get(0).preferences())
        .containsEntry(Purpose.AI_TRAIN, Preference.RESERVED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://rslstandard.org/rsl", "https://rslstandard.org/rsl/", ""})
  void a_namespace_that_is_nearly_right_is_read_with_a_warning(String namespace) {
    Reading reading =
        document(
                "<rsl xmlns=\""
                    + namespace
                    + "\"><content url=\"/\"><license><prohibits type=\"usage\">all</prohibits>"
                    + "</license></content></rsl>")
            .about("/");
    assertThat(reading.reservations()).hasSize(1);
    assertThat(reading.warnings())
        .extracting(SignalWarning::id)
        .containsExactly(SignalWarning.Id.UNKNOWN_VALUE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html><body>404</body></html>",
        "<rsl xmlns=\"https://rslstandard.org/rsl\"><content url=\"/\"><license>",
        "{\"rsl\": 1}",
        "<!DOCTYPE rsl [<!ENTITY a \"b\">]><rsl xmlns=\"https://rslstandard.org/rsl\">&a;</rsl>",
        "<!DOCTYPE rsl [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rsl>&a;</rsl>"
      })
  void what_is_no_rsl_is_unknown_with_a_warning(String xml) {
    Reading reading = document(xml).about("/");
    assertThat(reading.result()).isEqualTo(Reading.Result.UNKNOWN);
    assertThat(reading.statements()).isEmpty();
    assertThat(reading.warnings())
        .extracting(SignalWarning::id)
        .containsExactly(SignalWarning.Id.UNPARSABLE);
  }

  @Test
  void a_prohibition_that_stands_in_no_licence_leaves_the_document_unknown() {
    Reading reading =
        rsl("<content url=\"/\"><prohibits type=\"usage\">all</prohibits></content>").about("/");
    assertThat(reading.result()).isEqualTo(Reading.Result.UNKNOWN);
    assertThat(reading.warnings())
        .extracting(SignalWarning::id)
        .containsExactly(SignalWarning.Id.UNPARSABLE);
  }

  @Test
  void a_declared_encoding_is_honoured() {
    String xml =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rsl xmlns=\"https://rslstandard.org/rsl\">"
            + "<content url=\"/caf\u00e9\"><license/></content></rsl>";
    assertThat(
            RslDocument.read(xml.getBytes(StandardCharsets.ISO_8859_1), SOURCE)
                .about("/caf%C3%A9")
                .reservations())
        .hasSize(1);
  }

  @Test
  void hostile_documents_are_read_in_bounded_time_and_without_exceptions() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE rsl [<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 20; i++) {
      laughs.append("<!ENTITY l").append(i).append(" \"");
      laughs.append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
    }
    laughs.append("]><rsl xmlns=\"https://rslstandard.org/rsl\">&l19;</rsl>");
    assertThat(document(laughs.toString()).about("/").result()).isEqualTo(Reading.Result.UNKNOWN);
    assertThat(document("<a>".repeat(1_000_000)).about("/").result())
        .isEqualTo(Reading.Result.UNKNOWN);
    assertThat(document("<rsl a=\"" + "x".repeat(4_000_000)).about("/").result())
        .isEqualTo(Reading.Result.UNKNOWN);
    assertThat(licence("<permits type=\"usage\">" + "ai-train ".repeat(400_000) + "</permits>"))
        .isNotEmpty();
  }
}
