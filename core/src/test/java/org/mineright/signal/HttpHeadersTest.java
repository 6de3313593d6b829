package org.mineright.signal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mineright.signal.Addressee.Matched;
import org.mineright.signal.licence.Licence;

class HttpHeadersTest {
  private static final Source SOURCE = Source.at("https://example.com/a/page.html");
  private static final Audience AUDIENCE = Audience.of("img2dataset");

  /** By id, with the reason. */
  private static final Map<Integer, String> OTHERWISE_THAN_DATADILIGENCE =
      Map.of(
          40,
          "none, noindex with its option to take these for opt-outs: they keep a page out of an"
              + " index and reserve no other use");

  /** By id, with the reason. */
  private static final Map<Integer, String> OTHERWISE_THAN_AIPREF =
      Map.of(
          13,
          "train-genai=n: a label that the draft dropped. It is not merged with train-ai, but kept"
              + " as a reservation by the draft that had it, with a warning");

  /** Field lines as {@code Name: value}, read as one response. */
  private static Reading read(String... lines) {
    return HttpHeaders.read(fields(lines), SOURCE, AUDIENCE);
  }

  private static Map<String, List<String>> fields(String... lines) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      fields
          .computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
          .add(line.substring(colon + 1));
    }
    return fields;
  }

  private static ReservationStatement only(Reading reading) {
    assertThat(reading.reservations()).hasSize(1);
    return reading.reservations().get(0);
  }

  private static List<SignalWarning.Id> warnings(Statement statement) {
    return statement.evidence().warnings().stream().map(SignalWarning::id).toList();
  }

  /** The strictest of all statements on a purpose; null where there are none. */
  private static Preference said(Reading reading, Purpose purpose) {
    return reading.reservations().stream()
        .filter(statement -> statement.preferences().containsKey(purpose))
        .map(statement -> statement.preferences().get(purpose))
        .reduce(Preference::stricter)
        .orElse(null);
  }

  @Test
  void absence_says_nothing() {
    Reading reading = read("Content-Type: text/html", "Cache-Control: no-store", "Server: noai");
    assertThat(reading.result()).isEqualTo(Reading.Result.READ);
    assertThat(reading.statements()).isEmpty();
    assertThat(reading.warnings()).isEmpty();
    assertThat(read().statements()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1          ; RESERVED
          ' 1 '      ; RESERVED
          0          ; NOT_RESERVED
          true       ; UNKNOWN
          1.0        ; UNKNOWN
          2          ; UNKNOWN
          ''         ; UNKNOWN
          0, 1       ; RESERVED
          0, yes     ; UNKNOWN
          0, 0       ; NOT_RESERVED
          """)
  void tdm_reservation(String value, Preference expected) {
    ReservationStatement statement = only(read("tdm-reservation: " + value));
    assertThat(statement.protocol()).isEqualTo(Protocol.TDMREP);
    assertThat(statement.form()).isEqualTo(Form.SPEC);
    assertThat(statement.addressee()).isEqualTo(Addressee.ALL);
    assertThat(statement.scope()).isEqualTo(Scope.of(Scope.Reach.RESPONSE));
    assertThat(statement.preferences()).isEqualTo(Map.of(Purpose.TDM, expected));
    boolean malformed = expected == Preference.UNKNOWN;
    assertThat(statement.evidence().warns(SignalWarning.Id.UNKNOWN_VALUE)).isEqualTo(malformed);
  }

  @Test
  void a_name_is_read_in_any_case_and_evidence_tells_line_and_words() {
    Reading reading = read("Date: today", "TDM-RESERVATION:  1", "Server: x");
    Evidence evidence = only(reading).evidence();
    assertThat(evidence.place()).isEqualTo(new Place(2, 2, "tdm-reservation"));
    assertThat(evidence.excerpt()).isEqualTo("TDM-RESERVATION: 1");
    byte[] lines = "Date:  today\nTDM-RESERVATION:   1\nServer:  x\n".getBytes(UTF_8);
    assertThat(evidence.document()).isEqualTo(Document.of(SOURCE, lines));
  }

  @Test
  void repeated_reservations_that_differ_are_a_contradiction_of_which_the_stricter_holds() {
    ReservationStatement statement =
        only(read("tdm-reservation: 1", "tdm-reservation: 0", "Tdm-Reservation: 0"));
    assertThat(statement.preferences()).containsEntry(Purpose.TDM, Preference.RESERVED);
    assertThat(warnings(statement))
        .containsExactly(SignalWarning.Id.CONTRADICTION, SignalWarning.Id.CONTRADICTION);
    assertThat(statement.evidence().place().firstLine()).isEqualTo(1);
  }

  @Test
  void a_policy_goes_with_the_reservation_and_is_resolved_against_the_url() {
    ReservationStatement statement =
        only(read("tdm-reservation: 1", "tdm-policy: ../policy.json", "tdm-policy: https://b.e/p"));
    assertThat(statement.terms().policies())
        .containsExactly("https://example.com/policy.json", "https://b.e/p");
    assertThat(warnings(statement)).isEmpty();
  }

  @Test
  void a_policy_beside_a_reservation_of_0_is_not_read() {
    ReservationStatement statement = only(read("tdm-reservation: 0", "tdm-policy: /p"));
    assertThat(statement.preferences()).containsEntry(Purpose.TDM, Preference.NOT_RESERVED);
    assertThat(statement.terms()).isEqualTo(Terms.NONE);
    assertThat(warnings(statement)).containsExactly(SignalWarning.Id.CONTRADICTION);
  }

  @Test
  void a_policy_alone_leaves_the_reservation_unset() {
    ReservationStatement statement = only(read("tdm-policy: /p"));
    assertThat(statement.preferences()).containsEntry(Purpose.TDM, Preference.UNKNOWN);
    assertThat(statement.terms().policies()).containsExactly("https://example.com/p");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      textBlock =
          """
          train-ai=n                        ; RESERVED     ; -
          train-ai=y, search=n              ; NOT_RESERVED ; RESERVED
          search=y                          ; -            ; NOT_RESERVED
          train-ai=n, train-ai=y            ; NOT_RESERVED ; -
          train-ai=N                        ; UNKNOWN      ; -
          train-ai=?0                       ; UNKNOWN      ; -
          train-ai                          ; UNKNOWN      ; -
          train-ai="n"                      ; UNKNOWN      ; -
          Train-AI=n                        ; UNKNOWN      ; UNKNOWN
          train-ai=n,                       ; UNKNOWN      ; UNKNOWN
          train-ai=n search=y               ; UNKNOWN      ; UNKNOWN
          train_ai=n                        ; UNKNOWN      ; UNKNOWN
          'train-ai=n, other=1;x'           ; RESERVED     ; -
          train-genai=n                     ; RESERVED     ; -
          """)
  void content_usage(String value, Preference training, Preference search) {
    Reading reading = read("Content-Usage: " + value);
    assertThat(said(reading, Purpose.GENAI_TRAIN)).isEqualTo(training);
    assertThat(said(reading, Purpose.SEARCH)).isEqualTo(search);
    if (training == Preference.UNKNOWN || search == Preference.UNKNOWN) {
      assertThat(only(reading).evidence().warnings()).isNotEmpty();
    }
  }

  @Test
  void content_usage_may_go_over_lines_of_which_the_later_key_holds() {
    Reading reading =
        read("content-usage: train-ai=y", "content-usage:", "content-usage: search=n, train-ai=n");
    ReservationStatement statement = only(reading);
    assertThat(statement.preferences())
        .isEqualTo(
            Map.of(Purpose.GENAI_TRAIN, Preference.RESERVED, Purpose.SEARCH, Preference.RESERVED));
    assertThat(statement.form()).isEqualTo(Form.DRAFT);
    assertThat(statement.evidence().place()).isEqualTo(new Place(1, 3, "content-usage"));
  }

  @Test
  void content_usage_that_is_empty_says_nothing() {
    assertThat(read("Content-Usage:", "Content-Usage:  ").statements()).isEmpty();
  }

  @Test
  void labels_of_older_drafts_are_kept_apart_with_their_version() {
    List<ReservationStatement> statements =
        read("Content-Usage: train-ai=y, train-genai=n;exceptions=cc-cr").reservations();
    assertThat(statements)
        .extracting(ReservationStatement::version)
        .containsExactly(Protocol.CONTENT_USAGE.version(), "draft-ietf-aipref-vocab-02");
    assertThat(statements.get(1).preferences())
        .containsEntry(Purpose.GENAI_TRAIN, Preference.CONDITIONAL);
    assertThat(statements.get(1).terms().conditions())
        .containsExactly("train-genai;exceptions=cc-cr");
    assertThat(warnings(statements.get(1))).containsExactly(SignalWarning.Id.LEGACY_LABEL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      textBlock =
          """
          ai-train=no                         ; RESERVED     ; -            ; -
          search=yes, ai-train=no             ; RESERVED     ; -            ; NOT_RESERVED
          'AI-Train = NO,ai-input=Yes'        ; RESERVED     ; NOT_RESERVED ; -
          search=yes                          ; -            ; -            ; NOT_RESERVED
          ai-train=maybe                      ; UNKNOWN      ; -            ; -
          ai-train                            ; UNKNOWN      ; -            ; -
          ai-train=yes, ai-train=no           ; RESERVED     ; -            ; -
          no ai training                      ; UNKNOWN      ; -            ; -
          ''                                  ; UNKNOWN      ; -            ; -
          ai-train=no, colour=blue            ; RESERVED     ; -            ; -
          """)
  void content_signal(String value, Preference train, Preference input, Preference search) {
    Reading reading = read("Content-Signal: " + value);
    assertThat(said(reading, Purpose.AI_TRAIN)).isEqualTo(train);
    assertThat(said(reading, Purpose.AI_INPUT)).isEqualTo(input);
    assertThat(said(reading, Purpose.SEARCH)).isEqualTo(search);
    assertThat(only(reading).form()).isEqualTo(Form.DE_FACTO);
    if (train == Preference.UNKNOWN) {
      assertThat(only(reading).evidence().warnings()).isNotEmpty();
    }
  }

  @Test
  void each_line_of_content_signal_is_a_statement_and_its_use_a_condition() {
    Reading reading = read("Content-Signal: ai-train=yes", "content-signal: ai-train=no,use=full");
    assertThat(reading.reservations()).hasSize(2);
    assertThat(said(reading, Purpose.AI_TRAIN)).isEqualTo(Preference.RESERVED);
    assertThat(reading.reservations().get(1).terms().conditions()).containsExactly("use=full");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      textBlock =
          """
          noai                                         ; RESERVED ; RESERVED
          NOAI                                         ; RESERVED ; RESERVED
          'noindex , noai'                             ; RESERVED ; RESERVED
          noimageai                                    ; RESERVED ; RESERVED
          noml                                         ; RESERVED ; -
          notrain                                      ; RESERVED ; -
          noai noimageai                               ; RESERVED ; RESERVED
          'noindex / noai'                             ; RESERVED ; RESERVED
          'noai noindex: x'                            ; UNKNOWN  ; -
          noai=false                                   ; UNKNOWN  ; -
          noai: 1                                      ; UNKNOWN  ; -
          'unavailable_after: 25 Jun 2026 15:00:00 PST, noai' ; RESERVED ; RESERVED
          'max-snippet: 20, noai'                      ; RESERVED ; RESERVED
          noindex, nofollow, none, nosnippet           ; -        ; -
          noairplay                                    ; -        ; -
          all                                          ; -        ; -
          ':, :, ,;: -:: '                             ; -        ; -
          ''                                           ; -        ; -
          """)
  void x_robots_tag(String value, Preference training, Preference generative) {
    Reading reading = read("X-Robots-Tag: " + value);
    assertThat(said(reading, Purpose.AI_TRAIN)).isEqualTo(training);
    assertThat(said(reading, Purpose.GENAI_TRAIN)).isEqualTo(generative);
    assertThat(reading.reservations())
        .allSatisfy(each -> assertThat(each.addressee()).isEqualTo(Addressee.ALL));
    if (training == Preference.UNKNOWN) {
      assertThat(warnings(only(reading))).containsExactly(SignalWarning.Id.UNKNOWN_VALUE);
    }
  }

  @Test
  void noimageai_covers_images_alone() {
    List<ReservationStatement> statements = read("X-Robots-Tag: noai, noimageai").reservations();
    assertThat(statements)
        .extracting(statement -> statement.scope().reach())
        .containsExactly(Scope.Reach.RESPONSE, Scope.Reach.IMAGES);
  }

  @Test
  void an_agent_is_addressed_to_the_next_name_of_its_line() {
    Reading reading =
        read(
            "X-Robots-Tag: noindex, GPTBot: noarchive, noai, otherbot: noai, Img2Dataset: noai",
            "x-robots-tag: noml");
    assertThat(reading.reservations())
        .extracting(ReservationStatement::addressee)
        .containsExactly(
            new Addressee(Matched.OTHER_AI, "GPTBot"),
            new Addressee(Matched.OTHER, "otherbot"),
            new Addressee(Matched.SELF, "Img2Dataset"),
            Addressee.ALL);
    assertThat(reading.reservations().get(0).evidence().match().token()).isEqualTo("GPTBot");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          noarchive           ; RESERVED
          nocache             ; CONDITIONAL
          nocache, noarchive  ; CONDITIONAL
          bingbot: noarchive  ; RESERVED
          """)
  void what_bing_takes_for_a_preference_addresses_bing_alone(String value, Preference expected) {
    ReservationStatement statement = only(read("X-Robots-Tag: " + value));
    assertThat(statement.addressee().token()).isEqualTo("bingbot");
    assertThat(statement.preferences()).containsEntry(Purpose.AI_TRAIN, expected);
    assertThat(warnings(statement)).containsExactly(SignalWarning.Id.VENDOR_MEANING);
  }

  @Test
  void links_to_licences_are_claims_and_reserve_nothing() {
    Reading reading =
        read(
            "Link: </style.css>; rel=preload, <https://creativecommons.org/licenses/by-nc/4.0/>;"
                + " REL=\"license author\"; title=\"a, \\\"b\\\"; <c>\"",
            "Link: <../rsl.xml>; rel=license; type=\"application/rsl+xml; charset=utf-8\"");
    assertThat(reading.reservations()).isEmpty();
    assertThat(reading.licences())
        .extracting(LicenceStatement::protocol)
        .containsExactly(Protocol.LICENCE_LINK, Protocol.RSL);
    LicenceStatement first = reading.licences().get(0);
    assertThat(first.basis()).isEqualTo(LicenceStatement.Basis.CLAIMED);
    assertThat(first.licences().licences()).extracting(Licence::id).containsExactly("CC-BY-NC-4.0");
    assertThat(reading.licences().get(1).terms().licences())
        .containsExactly("https://example.com/rsl.xml");
  }

  @Test
  void a_link_from_another_resource_is_returned_with_a_doubt() {
    LicenceStatement statement =
        read("Link: </l>; rel=license; anchor=\"#figure\"").licences().get(0);
    assertThat(warnings(statement)).contains(SignalWarning.Id.AMBIGUOUS_SCOPE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</l>",
        "</l>; rel=licence",
        "</l; rel=license",
        "<>; rel=license",
        "/l; rel=license",
        ""
      })
  void what_is_no_link_to_a_licence_says_nothing(String value) {
    assertThat(read("Link: " + value).statements()).isEmpty();
  }

  @Test
  void the_status_line_of_a_java_connection_is_passed_over() {
    Map<String, List<String>> fields = new HashMap<>();
    fields.put(null, List.of("HTTP/1.1 200 OK"));
    fields.put("tdm-reservation", List.of("1"));
    assertThat(HttpHeaders.read(fields, SOURCE, AUDIENCE).reservations()).hasSize(1);
  }

  @Test
  void a_source_with_one_value_of_a_name_is_marked() {
    Reading reading =
        HttpHeaders.readSingleValued(Map.of("X-Robots-Tag", "noai"), SOURCE, AUDIENCE);
    assertThat(reading.reservations()).hasSize(1);
    assertThat(reading.warnings())
        .extracting(SignalWarning::id)
        .containsExactly(SignalWarning.Id.SINGLE_VALUED_SOURCE);
  }

  @Test
  void what_is_cut_off_permits_nothing_and_leaves_the_rest_unknown() {
    String padding = " ".repeat(1 << 16);
    for (String line :
        List.of(
            "Content-Signal: ai-train=yes," + padding + "ai-train=no",
            "Content-Usage: train-ai=y," + padding + "train-ai=n",
            "tdm-reservation: 0," + padding + "1",
            "X-Robots-Tag: all," + padding + "noai")) {
      Reading reading = read(line);
      assertThat(reading.result()).isEqualTo(Reading.Result.UNKNOWN);
      assertThat(reading.warnings())
          .extracting(SignalWarning::id)
          .containsExactly(SignalWarning.Id.TRUNCATED);
      assertThat(reading.reservations())
          .allSatisfy(
              statement ->
                  assertThat(statement.preferences().values())
                      .doesNotContain(Preference.NOT_RESERVED));
    }
  }

  @Test
  void headers_of_datadiligence_are_read_as_it_reads_them() {
    Map<Integer, String> disagreements = new TreeMap<>();
    JsonNode vectors = SharedData.json("peer-tests/datadiligence/header-vectors.json");
    for (JsonNode vector : vectors) {
      String agent = vector.get("userAgent").asText("");
      Reading reading =
          HttpHeaders.read(
              Map.of(vector.get("header").asText(), List.of(vector.get("value").asText())),
              SOURCE,
              agent.equals("null") || agent.isEmpty() ? Audience.of() : Audience.of(agent));
      // What it allows is what it finds no reservation of.
      boolean allowed =
          reading.reservations().stream()
              .filter(
                  each ->
                      Set.of(Matched.EVERYBODY, Matched.SELF).contains(each.addressee().matched()))
              .noneMatch(each -> each.preferences().containsValue(Preference.RESERVED));
      if (allowed != vector.get("allowed").asBoolean()) {
        disagreements.put(vector.get("id").asInt(), vector.toString());
      }
    }
    assertThat(vectors).hasSize(44);
    assertThat(disagreements).containsOnlyKeys(OTHERWISE_THAN_DATADILIGENCE.keySet());
  }

  @Test
  void dictionaries_of_aipref_mean_what_the_drafts_say() {
    Map<Integer, String> disagreements = new TreeMap<>();
    int held = 0;
    for (JsonNode vector : SharedData.json("peer-tests/aipref/vectors.json")) {
      if (!vector.get("kind").asText().equals("dictionary")) {
        continue;
      }
      held++;
      Reading reading = read("Content-Usage: " + vector.get("value").asText());
      boolean agrees =
          word(reading, Purpose.GENAI_TRAIN).equals(vector.get("trainAi").asText())
              && word(reading, Purpose.SEARCH).equals(vector.get("search").asText());
      if (!agrees) {
        disagreements.put(vector.get("id").asInt(), vector.toString());
        assertThat(warnings(only(reading))).contains(SignalWarning.Id.LEGACY_LABEL);
      }
    }
    assertThat(held).isEqualTo(17);
    assertThat(disagreements).containsOnlyKeys(OTHERWISE_THAN_AIPREF.keySet());
  }

  @Test
  void statements_of_aipref_combine_as_the_drafts_say() {
    int held = 0;
    for (JsonNode vector : SharedData.json("peer-tests/aipref/vectors.json")) {
      if (!vector.get("kind").asText().equals("combine")) {
        continue;
      }
      held++;
      List<Preference> found = new ArrayList<>();
      for (JsonNode value : vector.get("statements")) {
        Preference said = said(read("Content-Usage: " + value.asText()), Purpose.GENAI_TRAIN);
        if (said != null) {
          found.add(said);
        }
      }
      assertThat(word(Precedence.combine(Protocol.CONTENT_USAGE, found)))
          .as("%s", vector)
          .isEqualTo(vector.get("trainAi").asText());
    }
    assertThat(held).isEqualTo(3);
  }

  private static String word(Reading reading, Purpose purpose) {
    Preference said = said(reading, purpose);
    return word(said == null ? Preference.UNKNOWN : said);
  }

  /** As the drafts call it. */
  private static String word(Preference preference) {
    return switch (preference) {
      case RESERVED -> "disallow";
      case NOT_RESERVED -> "allow";
      default -> "unknown";
    };
  }

  @Test
  void the_responses_of_the_tdmrep_specification_mean_what_it_says() {
    int held = 0;
    for (JsonNode vector : SharedData.json("peer-tests/w3c-tdmrep/expected.json").get("files")) {
      String file = vector.get("file").asText();
      if (!file.startsWith("http-")) {
        continue;
      }
      held++;
      ReservationStatement statement =
          only(read(headerLines(SharedData.bytes("peer-tests/w3c-tdmrep/" + file))));
      assertThat(statement.preferences().get(Purpose.TDM).name())
          .isEqualTo(vector.get("reservation").asText());
      assertThat(statement.terms().policies())
          .isEqualTo(
              vector.get("policy").isNull() ? List.of() : List.of(vector.get("policy").asText()));
    }
    assertThat(held).isEqualTo(2);
  }

  private static String[] headerLines(byte[] message) {
    return Arrays.stream(new String(message, UTF_8).split("\\R", -1))
        .filter(line -> line.indexOf(':') > 0)
        .toArray(String[]::new);
  }

  @Test
  void the_opt_out_of_healsdata_is_found_in_each_of_its_headers() {
    Reading reading =
        read(headerLines(SharedData.bytes("peer-tests/healsdata-ai-training-opt-out/headers.txt")));
    assertThat(reading.reservations()).hasSize(3);
    assertThat(said(reading, Purpose.TDM)).isEqualTo(Preference.RESERVED);
    assertThat(said(reading, Purpose.AI_TRAIN)).isEqualTo(Preference.RESERVED);
    assertThat(reading.reservations())
        .extracting(statement -> statement.scope().reach())
        .containsExactlyInAnyOrder(Scope.Reach.RESPONSE, Scope.Reach.RESPONSE, Scope.Reach.IMAGES);
  }
}
