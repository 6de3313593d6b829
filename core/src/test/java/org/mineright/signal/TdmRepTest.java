package org.mineright.signal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TdmRepTest {
  private static final String SITE = "https://example.com";
  private static final Source SOURCE = Source.at(SITE + "/.well-known/tdmrep.json");

  private static TdmRepFile file(String json) {
    return TdmRepFile.read(json.getBytes(UTF_8), SOURCE);
  }

  private static Preference said(Reading reading) {
    return reading.reservations().get(0).preferences().get(Purpose.TDM);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /blog/post,          RESERVED
          /blog/open/post,     RESERVED
          /open/a.html,        NOT_RESERVED
          /Open/a.html,
          /pictures/a.jpg,     RESERVED
          /pictures/a.jpg?b=1,
          /pictures/a.JPG,
          /caf%C3%A9/menu,     RESERVED
          /café/menu,          RESERVED
          /a%2Fb,
          /elsewhere,
          """)
  void the_first_rule_that_matches_holds_and_silence_is_none(String path, Preference expected) {
    TdmRepFile file =
        file(
            """
            [{"location": "/blog/", "tdm-reservation": 1},
             {"location": "/blog/open/", "tdm-reservation": 0},
             {"location": "/open", "tdm-reservation": 0},
             {"location": "/pictures/*.jpg$", "tdm-reservation": 1},
             {"location": "/caf\\u00e9/", "tdm-reservation": 1},
             {"location": "/a/b", "tdm-reservation": 1}]
            """);
    Reading reading = file.about(SITE + path);
    assertThat(reading.result()).isEqualTo(Reading.Result.READ);
    if (expected == null) {
      assertThat(reading.statements()).isEmpty();
    } else {
      assertThat(said(reading)).isEqualTo(expected);
    }
  }

  @Test
  void a_statement_shows_the_rule_that_makes_it() {
    Reading reading =
        file("""
        [
          {"location": "/a", "tdm-reservation": 0},
          {"location": "/", "tdm-reservation": 1, "tdm-policy": "/policy.json"}
        ]
        """)
            .about("/b");
    ReservationStatement statement = reading.reservations().get(0);
    assertThat(statement.protocol()).isEqualTo(Protocol.TDMREP);
    assertThat(statement.channel()).isEqualTo(Channel.TDMREP_FILE);
    assertThat(statement.form()).isEqualTo(Form.SPEC);
    assertThat(statement.scope()).isEqualTo(Scope.path("/"));
    assertThat(statement.preferences()).containsOnlyKeys(Purpose.TDM);
    assertThat(statement.terms().policies()).containsExactly(SITE + "/policy.json");
    Evidence evidence = statement.evidence();
    assertThat(evidence.place()).isEqualTo(new Place(3, 3, "/1"));
    assertThat(evidence.excerpt())
        .isEqualTo(
            "{\"location\": \"/\", \"tdm-reservation\": 1, \"tdm-policy\": \"/policy.json\"}");
    assertThat(evidence.match().pattern()).isEqualTo("/");
    assertThat(evidence.document()).isEqualTo(reading.document());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"1\"",
        "true",
        "2",
        "-1",
        "null",
        "[1]",
        "{}",
        "\"yes\"",
        "1, \"tdm-reservation\": 0"
      })
  void a_value_that_is_neither_0_nor_1_is_unknown_and_not_unreserved(String value) {
    Reading reading =
        file("[{\"location\": \"/\", \"tdm-reservation\": " + value + "}]").about("/a");
    assertThat(said(reading)).isEqualTo(Preference.UNKNOWN);
    assertThat(reading.reservations().get(0).evidence().warns(SignalWarning.Id.UNKNOWN_VALUE))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<!DOCTYPE html><html><body>Not found</body></html>",
        "[{\"location\": \"/\", \"tdm-reservation\": 1},]",
        "[{\"location\": \"/\", \"tdm-reservation\": 0}",
        "[] []",
        "7",
        "{\"prohibitedAiGenerativeTraining\": true}",
        "{\"location\": \"/\", \"tdm-reservation\": 0}"
      })
  void a_malformed_file_is_unknown_with_a_warning(String json) {
    Reading reading = file(json).about("/a");
    assertThat(reading.result()).isEqualTo(Reading.Result.UNKNOWN);
    assertThat(reading.warnings())
        .extracting(SignalWarning::id)
        .containsExactly(SignalWarning.Id.UNPARSABLE);
    assertThat(reading.reservations())
        .allSatisfy(
            statement ->
                assertThat(statement.preferences()).containsEntry(Purpose.TDM, Preference.UNKNOWN));
  }

  @Test
  void a_rule_of_unclear_location_leaves_what_follows_in_doubt() {
    String rules =
        """
        [{"tdm-reservation": 1},
         {"location": "/a", "tdm-reservation": 0},
         {"location": "/b", "tdm-reservation": 1}]
        """;
    assertThat(said(file(rules).about("/a"))).isEqualTo(Preference.UNKNOWN);
    assertThat(said(file(rules).about("/b"))).isEqualTo(Preference.RESERVED);
    assertThat(file(rules).about("/c").result()).isEqualTo(Reading.Result.UNKNOWN);
  }

  @Test
  void locations_that_are_urls_or_lack_a_slash_are_read_with_a_warning() {
    Reading bare = file("[{\"location\": \"blog\", \"tdm-reservation\": 1}]").about("/blog/a");
    assertThat(said(bare)).isEqualTo(Preference.RESERVED);
    assertThat(bare.reservations().get(0).evidence().warns(SignalWarning.Id.UNKNOWN_VALUE))
        .isTrue();
    Reading url =
        file("[{\"location\": \"https://example.com/x\", \"tdm-reservation\": 1}]").about("/x");
    assertThat(said(url)).isEqualTo(Preference.RESERVED);
    Reading other =
        file("[{\"location\": \"https://other.org/\", \"tdm-reservation\": 0}]").about("/x");
    assertThat(other.statements()).isEmpty();
    assertThat(other.warnings())
        .extracting(SignalWarning::id)
        .containsExactly(SignalWarning.Id.OTHER_ORIGIN);
    assertThat(other.result()).isEqualTo(Reading.Result.READ);
  }

  @Test
  void a_policy_is_dropped_where_nothing_is_reserved() {
    Reading reading =
        file("[{\"location\": \"/\", \"tdm-reservation\": 0, \"tdm-policy\": \"/p\"}]").about("/");
    assertThat(said(reading)).isEqualTo(Preference.NOT_RESERVED);
    assertThat(reading.reservations().get(0).terms()).isEqualTo(Terms.NONE);
  }

  @ParameterizedTest
  @CsvSource({"200, READ", "404, ABSENT", "410, ABSENT", "301, UNKNOWN", "503, UNKNOWN"})
  void a_status_tells_whether_there_is_a_file(int status, Reading.Result expected) {
    byte[] json = "[{\"location\": \"/\", \"tdm-reservation\": 1}]".getBytes(UTF_8);
    assertThat(TdmRepFile.read(json, SOURCE.withStatus(status)).about("/").result())
        .isEqualTo(expected);
  }

  @Test
  void byte_order_marks_are_no_part_of_the_json() {
    String json = "\ufeff[{\"location\": \"/\", \"tdm-reservation\": 1}]";
    assertThat(said(file(json).about("/"))).isEqualTo(Preference.RESERVED);
    byte[] wide = json.getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
    assertThat(said(TdmRepFile.read(wide, SOURCE).about("/"))).isEqualTo(Preference.RESERVED);
  }

  @Test
  void a_policy_offers_terms_and_lifts_no_reservation() {
    Reading reading =
        policy(
            """
            {"@context": ["http://www.w3.org/ns/odrl.jsonld", "http://www.w3.org/ns/tdmrep.jsonld"],
             "@type": "Offer", "profile": "http://www.w3.org/ns/tdmrep", "uid": "https://a.example/p",
             "assigner": {"vcard:fn": "A", "vcard:hasURL": {"@id": "https://a.example/licensing"}},
             "permission": [
               {"action": "tdm:mine", "constraint": [{"leftOperand": "purpose", "operator": "eq",
                 "rightOperand": {"@id": "tdm:research"}}]},
               {"action": {"@id": "http://www.w3.org/ns/tdmrep#mine"}, "target": "/news/",
                "duty": {"action": "compensate"}}]}
            """);
    assertThat(reading.warnings()).isEmpty();
    assertThat(reading.reservations())
        .allSatisfy(
            statement -> {
              assertThat(statement.channel()).isEqualTo(Channel.POLICY_DOCUMENT);
              assertThat(statement.preferences())
                  .isEqualTo(Map.of(Purpose.TDM, Preference.CONDITIONAL));
              assertThat(statement.terms().contacts())
                  .containsExactly("A", "https://a.example/licensing");
            });
    ReservationStatement research = reading.reservations().get(0);
    assertThat(research.terms().conditions()).containsExactly("purpose eq research");
    assertThat(research.terms().payments()).isEmpty();
    assertThat(research.evidence().place().path()).isEqualTo("/permission/0");
    ReservationStatement paid = reading.reservations().get(1);
    assertThat(paid.terms().payments()).containsExactly("compensate");
    assertThat(paid.scope()).isEqualTo(Scope.path("/news/"));
  }

  @Test
  void a_prohibition_reserves_and_an_unknown_action_permits_nothing() {
    Reading reading =
        policy(
            """
            {"prohibition": {"action": "mine"},
             "permission": [{"action": "odrl:reproduce"}, {"duty": []}, 7]}
            """);
    assertThat(reading.reservations()).hasSize(1);
    assertThat(said(reading)).isEqualTo(Preference.RESERVED);
    assertThat(reading.warnings())
        .extracting(SignalWarning::id)
        .contains(SignalWarning.Id.UNKNOWN_VALUE);
    assertThat(policy("{\"permission\": [{\"action\": \"read\"}]}").result())
        .isEqualTo(Reading.Result.UNKNOWN);
  }

  private static Reading policy(String json) {
    return TdmPolicy.read(json.getBytes(UTF_8), Source.at(SITE + "/p"));
  }

  @Test
  void the_examples_of_the_specification_mean_what_it_says() {
    int count = 0;
    for (JsonNode vector : SharedData.json("peer-tests/w3c-tdmrep/expected.json").get("files")) {
      String name = vector.get("file").asText();
      if (!name.endsWith(".json")) {
        continue;
      }
      count++;
      byte[] bytes = SharedData.bytes("peer-tests/w3c-tdmrep/" + name);
      if (vector.has("path")) {
        Reading reading = TdmRepFile.read(bytes, SOURCE).about(vector.get("path").asText());
        String found = reading.statements().isEmpty() ? "UNSET" : said(reading).name();
        assertThat(found).as(vector.toString()).isEqualTo(vector.get("reservation").asText());
        List<String> policies =
            reading.reservations().stream().flatMap(s -> s.terms().policies().stream()).toList();
        assertThat(policies.isEmpty() ? "null" : policies.get(0))
            .isEqualTo(vector.get("policy").asText());
      } else if (vector.has("error")) {
        assertThat(TdmPolicy.read(bytes, SOURCE).result()).isEqualTo(Reading.Result.UNKNOWN);
      } else {
        Reading reading = TdmPolicy.read(bytes, SOURCE);
        JsonNode permission = vector.get("permissions").get(0);
        assertThat(said(reading)).isEqualTo(Preference.CONDITIONAL);
        Terms terms = reading.reservations().get(0).terms();
        String duty = permission.get("duty").asText();
        assertThat(duty.equals("compensate") ? terms.payments() : terms.conditions())
            .contains(duty);
        if (!permission.get("purpose").isNull()) {
          assertThat(terms.conditions())
              .contains("purpose eq " + permission.get("purpose").asText());
        }
        assertThat(terms.contacts()).contains("mailto:contact@provider.com");
        assertThat(reading.warnings()).isEmpty();
      }
    }
    assertThat(count).isEqualTo(10);
  }

  @Test
  void the_opt_out_of_a_site_in_the_wild_is_read() {
    byte[] bytes =
        SharedData.bytes("peer-tests/healsdata-ai-training-opt-out/well-known/tdmrep.json");
    assertThat(said(TdmRepFile.read(bytes, SOURCE).about("/any"))).isEqualTo(Preference.RESERVED);
  }

  @Test
  void hostile_files_are_read_in_bounded_time_and_without_exceptions() {
    assertThat(file("[".repeat(1_000_000)).about("/").result()).isEqualTo(Reading.Result.UNKNOWN);
    assertThat(file("[\"" + "x".repeat(10_000_000)).about("/").result())
        .isEqualTo(Reading.Result.UNKNOWN);
    String stars = "*a".repeat(100_000);
    assertThat(
            file("[{\"location\": \"/" + stars + "b$\", \"tdm-reservation\": 1}]")
                .about("/" + "a".repeat(1_000_000))
                .statements())
        .isEmpty();
  }
}
