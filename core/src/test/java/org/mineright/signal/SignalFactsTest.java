package org.mineright.signal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mineright.decision.FactEvidence;
import org.mineright.fact.Activity;
import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.fact.InfringementKnowledge;
import org.mineright.fact.LicensingAvailability;
import org.mineright.fact.OptOut;
import org.mineright.fact.UseCase;
import org.mineright.fact.WorkStatus;
import org.mineright.fact.WorkType;
import org.mineright.signal.LicenceStatement.Basis;
import org.mineright.signal.SignalPolicy.CrawlBan;
import org.mineright.signal.SignalPolicy.OtherAgents;
import org.mineright.signal.licence.LicenceTable;
import org.mineright.signal.licence.LicensedUse;

class SignalFactsTest {
  private static final String SITE = "https://example.com";
  private static final String PAGE = SITE + "/a/page.html";
  private static final Audience OURS = Audience.of("OurBot");
  private static final UseCase TRAINING =
      UseCase.builder().activity(Activity.AI_PRE_TRAINING).build();
  private static final SignalPolicy STANDARD = SignalPolicy.standard();

  private static Reading robots(String... lines) {
    return RobotsTxt.read(
            String.join("\n", lines).getBytes(UTF_8),
            Source.at(SITE + "/robots.txt").withStatus(200))
        .about(PAGE, OURS);
  }

  private static Reading headers(String... namesAndValues) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      headers.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
    }
    return HttpHeaders.read(headers, Source.at(PAGE).withStatus(200), OURS);
  }

  private static Reading html(String head) {
    return HtmlHead.read(
        ("<html><head>" + head + "</head><body>x</body></html>").getBytes(UTF_8),
        Source.at(PAGE).withStatus(200),
        OURS);
  }

  private static Reading tdmRep(int reservation) {
    return TdmRepFile.read(
            "[{\"location\": \"/\", \"tdm-reservation\": %d}]"
                .formatted(reservation)
                .getBytes(UTF_8),
            Source.at(SITE + "/.well-known/tdmrep.json"))
        .about(PAGE);
  }

  private static Reading rsl(String licence) {
    return RslDocument.read(
            ("<rsl xmlns=\"https://rslstandard.org/rsl\"><content url=\"/\">"
                    + licence
                    + "</content></rsl>")
                .getBytes(UTF_8),
            Source.at(SITE + "/license.xml"))
        .about(PAGE);
  }

  private static Reading card(String... lines) {
    return DatasetMetadata.standard()
        .card(
            ("---\n" + String.join("\n", lines) + "\n---\n").getBytes(UTF_8),
            Source.at("org/dataset/README.md"));
  }

  private static Reading said(ReservationStatement.Builder statement) {
    Document document = Document.of(Source.at("test"), "test");
    return new Reading(
        document,
        Reading.Result.READ,
        List.of(statement.evidence(Evidence.in(document).build()).build()),
        List.of());
  }

  private static FoundFacts find(UseCase given, Reading... readings) {
    return SignalFacts.find(List.of(readings), given, STANDARD);
  }

  private static FoundFacts find(SignalPolicy policy, UseCase given, Reading... readings) {
    return SignalFacts.find(List.of(readings), given, policy);
  }

  private static Optional<OptOut> optOut(FoundFacts found) {
    return found.found().get(Facts.OPT_OUT);
  }

  private static Optional<Boolean> reaches(FoundFacts found) {
    return found.found().get(Facts.OPT_OUT_REACHES_THIS_USE);
  }

  private static Optional<Boolean> held(FoundFacts found) {
    return found.found().get(Facts.LICENCE_HELD);
  }

  @Test
  void without_signals_there_are_no_facts() {
    FoundFacts found = SignalFacts.find(Signals.none(), TRAINING, STANDARD);
    assertThat(found.useCase()).isEqualTo(TRAINING);
    assertThat(found.found()).isEqualTo(UseCase.unknown());
    assertThat(found.evidence()).isEmpty();
    assertThat(found.warnings()).isEmpty();
  }

  @Test
  void silence_is_no_fact() {
    FoundFacts found = find(TRAINING, robots("User-agent: *", "Disallow: /private/"), html(""));
    assertThat(found.found()).isEqualTo(UseCase.unknown());
  }

  @Nested
  class Purposes {
    /** Columns: TDM, AI_TRAIN, GENAI_TRAIN, AI_INPUT, AI_INDEX, SEARCH, CRAWL. */
    @ParameterizedTest
    @CsvSource({
      "COMPUTATIONAL_ANALYSIS,         yes, no,  no,  no,  no,  no, yes",
      "AI_PRE_TRAINING,                yes, yes, yes, no,  no,  no, yes",
      "AI_FINE_TUNING,                 yes, yes, yes, no,  no,  no, yes",
      "RETRIEVAL_AUGMENTED_GENERATION, yes, no,  no,  yes, yes, no, yes",
      "SYNTHETIC_DATA_GENERATION,      yes, may, may, yes, no,  no, yes",
      "DATASET_DISTRIBUTION,           yes, may, may, may, may, no, yes",
      "OUTPUT_GENERATION,              may, no,  no,  yes, no,  no, yes",
      ",                               may, may, may, may, may, no, yes",
    })
    void bear_on_activities(
        Activity activity,
        String tdm,
        String train,
        String generative,
        String input,
        String index,
        String search,
        String crawl) {
      UseCase given =
          activity == null ? UseCase.unknown() : UseCase.builder().activity(activity).build();
      Map<Purpose, String> expected =
          Map.of(
              Purpose.TDM, tdm,
              Purpose.AI_TRAIN, train,
              Purpose.GENAI_TRAIN, generative,
              Purpose.AI_INPUT, input,
              Purpose.AI_INDEX, index,
              Purpose.SEARCH, search,
              Purpose.CRAWL, crawl);
      for (Purpose purpose : Purpose.values()) {
        FoundFacts found =
            find(
                given,
                said(
                    ReservationStatement.builder(
                            Protocol.RSL, Channel.RSL_DOCUMENT, Scope.of(Scope.Reach.SITE))
                        .say(purpose, Preference.RESERVED)));
        String bears = expected.getOrDefault(purpose, "");
        assertThat(optOut(found))
            .as("%s, %s", activity, purpose)
            .isEqualTo(
                bears.equals("no") ? Optional.empty() : Optional.of(OptOut.MACHINE_READABLE));
        assertThat(reaches(found))
            .as("%s, %s", activity, purpose)
            .isEqualTo(bears.equals("yes") ? Optional.of(true) : Optional.empty());
      }
    }

    @Test
    void training_of_models_that_generate_nothing_is_another_use() {
      SignalPolicy policy = SignalPolicy.builder().generativeModel(false).build();
      Reading reading = headers("Content-Usage", "train-ai=n");
      assertThat(optOut(find(TRAINING, reading))).contains(OptOut.MACHINE_READABLE);
      assertThat(optOut(find(policy, TRAINING, reading))).isEmpty();
    }
  }

  @Nested
  class Forms {
    @ParameterizedTest
    @EnumSource
    void are_for_machines_or_for_people(Form form) {
      FoundFacts found =
          find(
              TRAINING,
              said(
                  ReservationStatement.builder(
                          Protocol.UNSPECIFIED, Channel.HTML_HEAD, Scope.of(Scope.Reach.PAGE))
                      .form(form)
                      .say(Purpose.TDM, Preference.RESERVED)));
      boolean people = form == Form.NATURAL_LANGUAGE || form == Form.CONTRACT;
      assertThat(optOut(found))
          .contains(people ? OptOut.NATURAL_LANGUAGE : OptOut.MACHINE_READABLE);
    }

    @Test
    void prose_is_not_hidden_by_a_reservation_that_misses_the_use() {
      Reading prose =
          said(
              ReservationStatement.builder(
                      Protocol.UNSPECIFIED, Channel.HTML_HEAD, Scope.of(Scope.Reach.PAGE))
                  .form(Form.NATURAL_LANGUAGE)
                  .say(Purpose.TDM, Preference.RESERVED));
      Reading others = robots("User-agent: GPTBot", "Disallow: /");
      SignalPolicy amsterdam =
          SignalPolicy.builder().otherAgents(OtherAgents.DOES_NOT_REACH).build();

      FoundFacts found = find(amsterdam, TRAINING, others, prose);
      assertThat(optOut(found)).contains(OptOut.NATURAL_LANGUAGE);
      assertThat(reaches(found)).contains(true);
      assertThat(found.warns(FoundWarning.Id.OTHER_RESERVATION)).isTrue();

      // Where it may reach, the stronger form is the cautious answer.
      FoundFacts cautious = find(TRAINING, others, prose);
      assertThat(optOut(cautious)).contains(OptOut.MACHINE_READABLE);
      assertThat(reaches(cautious)).isEmpty();
      assertThat(cautious.warns(FoundWarning.Id.OTHER_RESERVATION)).isTrue();
    }
  }

  @Nested
  class Crawling {
    @ParameterizedTest
    @ValueSource(strings = {"*", "OurBot"})
    void a_plain_ban_reserves_unless_the_policy_has_it_otherwise(String agent) {
      Reading reading = robots("User-agent: " + agent, "Disallow: /");
      FoundFacts found = find(TRAINING, reading);
      assertThat(optOut(found)).contains(OptOut.MACHINE_READABLE);
      assertThat(reaches(found)).contains(true);
      SignalPolicy policy = SignalPolicy.builder().crawlBan(CrawlBan.SAYS_NOTHING).build();
      assertThat(find(policy, TRAINING, reading).found()).isEqualTo(UseCase.unknown());
    }

    @ParameterizedTest
    @CsvSource({
      "GPTBot, AI_PRE_TRAINING, true",
      "Google-Extended, AI_PRE_TRAINING, true",
      "Google-Extended, RETRIEVAL_AUGMENTED_GENERATION, true",
      "GPTBot, COMPUTATIONAL_ANALYSIS, false",
      "PerplexityBot, AI_PRE_TRAINING, false",
      "Googlebot, AI_PRE_TRAINING, false",
    })
    void a_ban_of_others_speaks_of_what_they_do(String agent, Activity activity, boolean reserved) {
      Reading reading = robots("User-agent: " + agent, "Disallow: /");
      UseCase given = UseCase.builder().activity(activity).build();
      assertThat(optOut(find(given, reading)).isPresent()).isEqualTo(reserved);
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN,", "REACHES, true", "DOES_NOT_REACH, false"})
    void whether_a_ban_of_others_reaches_is_for_the_policy(OtherAgents choice, Boolean expected) {
      SignalPolicy policy = SignalPolicy.builder().otherAgents(choice).build();
      FoundFacts found = find(policy, TRAINING, robots("User-agent: CCBot", "Disallow: /"));
      assertThat(optOut(found)).contains(OptOut.MACHINE_READABLE);
      assertThat(reaches(found)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void a_ban_of_all_misses_an_agent_with_a_group_of_its_own() {
      FoundFacts found =
          find(
              TRAINING,
              robots("User-agent: *", "Disallow: /", "User-agent: OurBot", "Disallow: /private/"));
      assertThat(optOut(found)).contains(OptOut.MACHINE_READABLE);
      assertThat(reaches(found)).contains(false);
    }

    @Test
    void a_server_that_fails_reserves_nothing_and_frees_nothing() {
      Reading failed =
          RobotsTxt.read(new byte[0], Source.at(SITE + "/robots.txt").withStatus(503))
              .about(PAGE, OURS);
      assertThat(find(TRAINING, failed).found()).isEqualTo(UseCase.unknown());
      FoundFacts found = find(TRAINING, failed, headers("tdm-reservation", "0"));
      assertThat(optOut(found)).isEmpty();
      assertThat(found.warns(FoundWarning.Id.UNREAD)).isTrue();
    }
  }

  @Nested
  class None {
    @Test
    void follows_from_an_express_word() {
      FoundFacts found = find(TRAINING, headers("tdm-reservation", "0"), html(""));
      assertThat(optOut(found)).contains(OptOut.NONE);
      assertThat(reaches(found)).isEmpty();
      assertThat(found.evidence(Facts.OPT_OUT))
          .singleElement()
          .extracting(FactEvidence::protocol, FactEvidence::excerpt)
          .containsExactly("TDMREP", "tdm-reservation: 0");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Content-Usage   | train-ai=y                | true
            Content-Signal  | ai-train=yes              | true
            Content-Signal  | ai-train=yes, use=full    | true
            Content-Signal  | ai-train=yes, use=reference | false
            Content-Signal  | search=yes                | false
            Content-Signal  | ai-input=yes              | false
            Content-Signal  | ai-train=yes, ai-train=no | false
            Content-Usage   | genai=y                   | false
            Content-Usage   | TRAIN-AI=y                | false
            """)
    void needs_a_word_on_this_use(String name, String value, boolean none) {
      FoundFacts found = find(TRAINING, headers(name, value));
      assertThat(optOut(found).filter(OptOut.NONE::equals).isPresent()).isEqualTo(none);
    }

    @Test
    void does_not_follow_from_leave_to_crawl_or_from_what_is_said_to_others() {
      assertThat(optOut(find(TRAINING, robots("User-agent: *", "Allow: /")))).isEmpty();
      assertThat(optOut(find(TRAINING, robots("User-agent: Google-Extended", "Allow: /"))))
          .isEmpty();
    }

    @Test
    void does_not_follow_where_something_was_not_read_or_is_unclear() {
      Reading free = headers("tdm-reservation", "0");
      Reading unreadable =
          TdmRepFile.read("<html>".getBytes(UTF_8), Source.at(SITE + "/.well-known/tdmrep.json"))
              .about(PAGE);
      assertThat(optOut(find(TRAINING, free, unreadable))).isEmpty();

      FoundFacts prose =
          find(
              TRAINING,
              free,
              robots("# All text and data mining needs our leave", "User-agent: *"));
      assertThat(optOut(prose)).isEmpty();
      assertThat(prose.warns(FoundWarning.Id.PROSE)).isTrue();

      FoundFacts link = find(TRAINING, free, robots("License: https://example.com/license.xml"));
      assertThat(optOut(link)).isEmpty();
      assertThat(link.warns(FoundWarning.Id.LINK_UNREAD)).isTrue();

      Reading lossy =
          HttpHeaders.readSingleValued(Map.of("tdm-reservation", "0"), Source.at(PAGE), OURS);
      assertThat(optOut(find(TRAINING, lossy))).isEmpty();
      assertThat(held(find(TRAINING, lossy, card("license: mit")))).contains(true);
    }

    @Test
    void follows_from_the_silence_of_all_channels_that_the_policy_names() {
      SignalPolicy policy =
          SignalPolicy.builder().silenceOf(Channel.ROBOTS_TXT, Channel.HTTP_HEADER).build();
      Signals robots = Signals.none().and(Channel.ROBOTS_TXT, robots("User-agent: *", "Allow: /"));
      assertThat(optOut(SignalFacts.find(robots, TRAINING, policy))).isEmpty();

      Signals both = robots.and(Channel.HTTP_HEADER, headers("Server", "x"));
      FoundFacts found = SignalFacts.find(both, TRAINING, policy);
      assertThat(optOut(found)).contains(OptOut.NONE);
      assertThat(found.evidence(Facts.OPT_OUT))
          .extracting(FactEvidence::channel)
          .containsExactly("HTTP_HEADER", "ROBOTS_TXT");
      assertThat(optOut(SignalFacts.find(both, TRAINING, STANDARD))).isEmpty();

      Signals reserved = both.and(Channel.TDMREP_FILE, tdmRep(1));
      assertThat(optOut(SignalFacts.find(reserved, TRAINING, policy)))
          .contains(OptOut.MACHINE_READABLE);
    }
  }

  @Nested
  class Ranks {
    @ParameterizedTest
    @CsvSource({
      "1, 0,  , NONE",
      "0, 1,  , MACHINE_READABLE",
      "0, 1, 0, NONE",
      "1, 0, 1, MACHINE_READABLE",
      "1,  ,  , MACHINE_READABLE",
      "1, 7,  , MACHINE_READABLE",
    })
    void within_tdmrep_page_before_header_before_file(
        int file, String header, String page, OptOut expected) {
      Reading[] readings = {
        page == null ? html("") : html("<meta name=tdm-reservation content=" + page + ">"),
        tdmRep(file),
        header == null ? headers() : headers("tdm-reservation", header),
      };
      FoundFacts found = find(TRAINING, readings);
      assertThat(optOut(found)).contains(expected);
      assertThat(found.warns(FoundWarning.Id.SUPERSEDED)).isEqualTo(expected == OptOut.NONE);
    }

    @Test
    void within_aipref_what_restricts() {
      assertThat(
              optOut(
                  find(
                      TRAINING,
                      robots("User-agent: *", "Content-Usage: train-ai=n"),
                      headers("Content-Usage", "train-ai=y"))))
          .contains(OptOut.MACHINE_READABLE);
    }

    @Test
    void between_protocols_what_restricts() {
      FoundFacts found =
          find(TRAINING, headers("tdm-reservation", "0", "X-Robots-Tag", "noai"), tdmRep(0));
      assertThat(optOut(found)).contains(OptOut.MACHINE_READABLE);
      assertThat(found.evidence(Facts.OPT_OUT))
          .extracting(FactEvidence::excerpt)
          .containsExactly("X-Robots-Tag: noai");
    }
  }

  @Nested
  class Images {
    @ParameterizedTest
    @CsvSource({"LITERARY, false", "SOFTWARE, false", "ARTISTIC, true", "AUDIOVISUAL,", ","})
    void alone_are_reserved(WorkType type, Boolean expected) {
      UseCase given = type == null ? TRAINING : TRAINING.with(Facts.WORK_TYPE, type);
      FoundFacts found = find(given, headers("X-Robots-Tag", "noimageai"));
      assertThat(optOut(found)).contains(OptOut.MACHINE_READABLE);
      assertThat(reaches(found)).isEqualTo(Optional.ofNullable(expected));
    }
  }

  @Nested
  class Declarants {
    private Reading declared(String name) {
      Document document = Document.of(Source.at("register"), "x");
      return new Reading(
          document,
          Reading.Result.READ,
          List.of(
              ReservationStatement.builder(
                      Protocol.TDMREP, Channel.HTTP_HEADER, Scope.of(Scope.Reach.RESPONSE))
                  .say(Purpose.TDM, Preference.RESERVED)
                  .evidence(Evidence.in(document).declaredBy(name).build())
                  .build()),
          List.of());
    }

    @Test
    void are_rightsholders_only_where_they_are_proven() {
      Fact<Boolean> fact = Facts.OPT_OUT_BY_RIGHTSHOLDER;
      assertThat(find(TRAINING, tdmRep(1)).found().get(fact)).isEmpty();
      assertThat(find(TRAINING, declared("A Publisher")).found().get(fact)).contains(true);
      SignalPolicy policy =
          SignalPolicy.builder().rightsholders(List.of("Another Publisher")).build();
      assertThat(find(policy, TRAINING, declared("A Publisher")).found().get(fact)).isEmpty();
    }
  }

  @Nested
  class Licences {
    @ParameterizedTest
    @CsvSource(
        textBlock =
            """
            cc0-1.0,           AI_PRE_TRAINING,        ,      ,      true
            cc-by-4.0,         AI_PRE_TRAINING,        true,  ,      true
            cc-by-sa-4.0,      DATASET_DISTRIBUTION,   true,  ,      true
            odbl,              COMPUTATIONAL_ANALYSIS, true,  ,      true
            cdla-permissive-2.0, AI_FINE_TUNING,       true,  ,      true
            apache-2.0,        AI_PRE_TRAINING,        true,  ,      true
            gpl-3.0,           AI_PRE_TRAINING,        true,  ,      true
            cc-by-nc-4.0,      AI_PRE_TRAINING,        false, ,      true
            cc-by-nc-4.0,      AI_PRE_TRAINING,        true,  ,
            cc-by-nc-4.0,      AI_PRE_TRAINING,        ,      ,
            cc-by-nc-4.0,      AI_PRE_TRAINING,        ,      true,
            cc-by-nd-4.0,      AI_PRE_TRAINING,        ,      ,      true
            cc-by-nd-4.0,      DATASET_DISTRIBUTION,   ,      ,
            cc-by-nd-3.0,      AI_PRE_TRAINING,        ,      ,
            c-uda,             AI_PRE_TRAINING,        true,  ,      true
            c-uda,             DATASET_DISTRIBUTION,   true,  ,
            openrail,          AI_PRE_TRAINING,        false, true,
            llama3,            AI_PRE_TRAINING,        false, true,
            other,             AI_PRE_TRAINING,        false, true,
            unknown,           AI_PRE_TRAINING,        false, true,
            cc,                AI_PRE_TRAINING,        false, true,
            """)
    void are_held_where_they_cover_the_use_and_bind_without_assent(
        String id, Activity activity, Boolean commercial, Boolean research, Boolean expected) {
      UseCase.Builder given = UseCase.builder().activity(activity);
      if (commercial != null) {
        given.commercialPurpose(commercial);
      }
      if (research != null) {
        given.scientificResearchPurpose(research);
      }
      FoundFacts found = find(given.build(), card("license: " + id));
      assertThat(held(found)).isEqualTo(Optional.ofNullable(expected));
      assertThat(found.warns(FoundWarning.Id.NOT_COVERED)).isEqualTo(expected == null);
    }

    @Test
    void of_a_stack_the_narrowest_decides() {
      Reading reading = card("license:", "- mit", "- cc-by-nc-4.0");
      UseCase commercial = TRAINING.with(Facts.COMMERCIAL_PURPOSE, true);
      assertThat(held(find(commercial, reading))).isEmpty();
      assertThat(held(find(TRAINING.with(Facts.COMMERCIAL_PURPOSE, false), reading)))
          .contains(true);
    }

    private Reading stated(Basis basis, String name) {
      Document document = Document.of(Source.at("table"), "x");
      return new Reading(
          document,
          Reading.Result.READ,
          List.of(
              new LicenceStatement(
                  Protocol.DATA_PROVENANCE,
                  Channel.DATASET_METADATA,
                  Scope.of(Scope.Reach.DATASET),
                  basis,
                  name,
                  LicenceTable.standard().identify(name),
                  Terms.NONE,
                  Evidence.in(document).build())),
          List.of());
    }

    @ParameterizedTest
    @CsvSource(
        textBlock =
            """
            MIT,       MIT,          ,          true
            MIT,       CC BY-NC 4.0, ,
            MIT,       Unspecified,  ,
            CC BY 4.0, MIT,          OpenAI,
            ,          MIT,          ,          true
            ,          ,             CC-BY-4.0,
            """)
    void a_claim_gives_way_to_what_was_looked_up_and_to_the_terms_of_services(
        String claimed, String annotated, String inferred, Boolean expected) {
      List<Reading> readings = new ArrayList<>();
      Optional.ofNullable(claimed).ifPresent(name -> readings.add(stated(Basis.CLAIMED, name)));
      Optional.ofNullable(annotated).ifPresent(name -> readings.add(stated(Basis.ANNOTATED, name)));
      Optional.ofNullable(inferred).ifPresent(name -> readings.add(stated(Basis.INFERRED, name)));
      FoundFacts found =
          SignalFacts.find(
              readings, TRAINING.with(Facts.COMMERCIAL_PURPOSE, true), SignalPolicy.standard());
      assertThat(held(found)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void only_those_count_whose_word_the_policy_trusts() {
      SignalPolicy policy = SignalPolicy.builder().trust(Basis.ANNOTATED).build();
      Reading claimed = stated(Basis.CLAIMED, "MIT");
      assertThat(held(find(TRAINING, claimed))).contains(true);
      assertThat(held(find(policy, TRAINING, claimed))).isEmpty();
      assertThat(held(find(policy, TRAINING, claimed, stated(Basis.ANNOTATED, "MIT"))))
          .contains(true);
    }

    @Test
    void conditions_are_told() {
      assertThat(find(TRAINING, card("license: cc-by-sa-4.0")).warnings(Facts.LICENCE_HELD))
          .extracting(FoundWarning::detail)
          .containsExactly("attribution, share-alike");
    }

    @Test
    void clear_no_source() {
      FoundFacts found = find(TRAINING, card("license: mit", "pretty_name: books3"));
      assertThat(held(found)).isEmpty();
      assertThat(found.found().get(Facts.INFRINGING_SOURCE)).contains(true);
      assertThat(found.found().get(Facts.WORK_TYPE)).contains(WorkType.LITERARY);
      assertThat(found.warns(FoundWarning.Id.SOURCE_NOT_CLEARED)).isTrue();
      assertThat(held(find(TRAINING.with(Facts.INFRINGING_SOURCE, true), card("license: cc0-1.0"))))
          .isEmpty();
      assertThat(held(find(TRAINING, card("license: mit", "source_datasets: opensubtitles"))))
          .isEmpty();
    }

    @Test
    void a_reservation_stands_beside_a_licence() {
      FoundFacts found =
          find(
              TRAINING,
              html(
                  "<link rel=license href=https://creativecommons.org/licenses/by/4.0/>"
                      + "<meta name=tdm-reservation content=1>"));
      assertThat(held(found)).contains(true);
      assertThat(optOut(found)).contains(OptOut.MACHINE_READABLE);
    }

    @ParameterizedTest
    @CsvSource({
      "cc0-1.0, false, PUBLIC_DOMAIN",
      "https://creativecommons.org/publicdomain/mark/1.0/, false,",
      "https://creativecommons.org/publicdomain/mark/1.0/, true, PUBLIC_DOMAIN",
      "cc-by-4.0, true,",
    })
    void a_waiver_makes_public_domain_and_a_mark_by_policy(
        String licence, boolean marks, WorkStatus expected) {
      SignalPolicy policy = SignalPolicy.builder().publicDomainMarks(marks).build();
      FoundFacts found = find(policy, TRAINING, card("license: " + licence));
      assertThat(found.found().get(Facts.WORK_STATUS)).isEqualTo(Optional.ofNullable(expected));
    }
  }

  @Nested
  class Offers {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            <permits type='usage'>ai-train</permits><payment type='subscription'/>                | AVAILABLE
            <permits type='usage'>ai-all</permits>                                                | AVAILABLE
            <permits type='usage'>search</permits>                                                |
            <prohibits type='usage'>ai-train</prohibits>                                          |
            <permits type='usage'>ai-train</permits><permits type='user'>commercial</permits>     | AVAILABLE
            <permits type='usage'>ai-train</permits><permits type='user'>non-commercial</permits> |
            <permits type='usage'>ai-train</permits><prohibits type='user'>commercial</prohibits> |
            <permits type='usage'>ai-train</permits><prohibits type='geo'>CN</prohibits>          |
            """)
    void are_those_that_the_user_can_take_up(String licence, LicensingAvailability expected) {
      FoundFacts found =
          find(
              TRAINING.with(Facts.COMMERCIAL_PURPOSE, true),
              rsl("<license>" + licence + "</license>"));
      assertThat(found.found().get(Facts.LICENSING_AVAILABILITY))
          .isEqualTo(Optional.ofNullable(expected));
      assertThat(held(found)).isEmpty();
    }

    @Test
    void what_is_open_on_terms_is_reserved() {
      FoundFacts found =
          find(TRAINING, rsl("<license><permits type='usage'>ai-train</permits></license>"));
      assertThat(optOut(found)).contains(OptOut.MACHINE_READABLE);
      assertThat(reaches(found)).contains(true);
    }

    private Reading policy(String json) {
      return TdmPolicy.read(json.getBytes(UTF_8), Source.at(SITE + "/policy.json"));
    }

    @Test
    void a_policy_that_is_linked_is_one_unless_it_was_read_and_is_none() {
      Reading linked =
          headers("tdm-reservation", "1", "tdm-policy", "https://example.com/policy.json");
      Fact<LicensingAvailability> fact = Facts.LICENSING_AVAILABILITY;
      FoundFacts found = find(TRAINING, linked);
      assertThat(found.found().get(fact)).contains(LicensingAvailability.AVAILABLE);
      assertThat(found.warns(FoundWarning.Id.LINK_UNREAD)).isTrue();
      SignalPolicy patient = SignalPolicy.builder().linkedPolicies(false).build();
      assertThat(find(patient, TRAINING, linked).found().get(fact)).isEmpty();

      Reading research =
          policy(
              """
              {"permission": [{"action": "tdm:mine", "duty": [{"action": "obtainConsent"}],
                "constraint": {"leftOperand": "purpose", "operator": "eq",
                               "rightOperand": "tdm:research"}}]}
              """);
      assertThat(find(TRAINING, linked, research).found().get(fact)).isEmpty();
      assertThat(
              find(TRAINING.with(Facts.SCIENTIFIC_RESEARCH_PURPOSE, true), linked, research)
                  .found()
                  .get(fact))
          .contains(LicensingAvailability.AVAILABLE);
      Signals gone =
          Signals.none()
              .and(Channel.HTTP_HEADER, linked)
              .and(
                  Channel.POLICY_DOCUMENT,
                  TdmPolicy.read(new byte[0], Source.at(SITE + "/policy.json").withStatus(404)));
      assertThat(SignalFacts.find(gone, TRAINING, STANDARD).found().get(fact)).isEmpty();
    }

    @Test
    void a_policy_lifts_no_reservation_and_is_not_read_where_there_is_none() {
      Reading free = policy("{\"permission\": [{\"action\": \"tdm:mine\"}]}");
      assertThat(optOut(find(TRAINING, tdmRep(1), free))).contains(OptOut.MACHINE_READABLE);
      assertThat(optOut(find(TRAINING, tdmRep(0), free))).contains(OptOut.NONE);
    }
  }

  @Nested
  class Access {
    @Test
    void is_open_where_a_page_was_got_without_login() {
      SignalPolicy policy = SignalPolicy.builder().anonymousFetch(true).build();
      Signals got = Signals.none().and(Channel.HTTP_HEADER, headers("Server", "x"));
      Fact<Boolean> fact = Facts.PUBLICLY_AVAILABLE_ONLINE;
      assertThat(SignalFacts.find(got, TRAINING, STANDARD).found().get(fact)).isEmpty();
      FoundFacts found = SignalFacts.find(got, TRAINING, policy);
      assertThat(found.found().get(fact)).contains(true);
      assertThat(found.evidence(fact))
          .extracting(FactEvidence::location, FactEvidence::value)
          .containsExactly(tuple(PAGE, true));
      Signals refused =
          got.and(
              Channel.HTML_HEAD, HtmlHead.read(new byte[0], Source.at(PAGE).withStatus(403), OURS));
      assertThat(SignalFacts.find(refused, TRAINING, policy).found().get(fact)).isEmpty();
    }
  }

  @Nested
  class Given {
    @Test
    void facts_win_and_the_difference_is_told() {
      UseCase given = TRAINING.with(Facts.OPT_OUT, OptOut.NONE);
      FoundFacts found = find(given, tdmRep(1));
      assertThat(found.useCase()).isEqualTo(given);
      assertThat(optOut(found)).contains(OptOut.MACHINE_READABLE);
      assertThat(found.evidence()).isEmpty();
      assertThat(found.warnings(Facts.OPT_OUT))
          .extracting(FoundWarning::id)
          .containsExactly(FoundWarning.Id.GIVEN_DIFFERS);
    }

    @Test
    void facts_that_agree_get_their_proof() {
      UseCase given = TRAINING.with(Facts.OPT_OUT, OptOut.MACHINE_READABLE);
      FoundFacts found = find(given, tdmRep(1));
      assertThat(found.useCase()).isEqualTo(given.with(Facts.OPT_OUT_REACHES_THIS_USE, true));
      assertThat(found.evidence(Facts.OPT_OUT)).hasSize(1);
    }

    @Test
    void facts_that_imply_others_hold_against_what_is_found() {
      UseCase given = TRAINING.with(Facts.INFRINGEMENT_KNOWLEDGE, InfringementKnowledge.ACTUAL);
      assertThat(held(find(given, card("license: mit")))).isEmpty();
    }
  }

  @Test
  void of_many_agents_that_are_named_the_first_are_proof_enough() {
    List<String> agents = AiAgents.standard().all().stream().map(AiAgent::token).toList();
    List<String> lines = new ArrayList<>();
    agents.forEach(agent -> lines.add("User-agent: " + agent));
    lines.add("Disallow: /");
    FoundFacts found = find(TRAINING, robots(lines.toArray(new String[0])));
    assertThat(found.evidence(Facts.OPT_OUT)).hasSizeLessThanOrEqualTo(FoundFacts.MAX_EVIDENCE);
    assertThat(found.statements().get(Facts.OPT_OUT)).hasSizeGreaterThan(50);
  }

  @Test
  void a_file_made_to_take_long_does_not() {
    StringBuilder file = new StringBuilder("User-agent: *\n");
    for (int i = 0; i < 20_000; i++) {
      file.append("Content-Signal: ai-train=").append(i % 2 == 0 ? "no" : "maybe").append('\n');
    }
    FoundFacts found =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> find(TRAINING, robots(file.toString())));
    assertThat(optOut(found)).contains(OptOut.MACHINE_READABLE);
    assertThat(found.warnings()).hasSizeLessThan(5);
  }

  @Test
  void evidence_points_at_the_bytes() {
    Instant fetched = Instant.parse("2026-11-22T08:00:00Z");
    Document document = Document.of(Source.at(SITE + "/robots.txt"), "User-agent: *\nDisallow: /a");
    Reading reading =
        RobotsTxt.read(
                "User-agent: *\nDisallow: /a".getBytes(UTF_8),
                Source.at(SITE + "/robots.txt").observedAt(fetched))
            .about(PAGE, OURS);
    assertThat(find(TRAINING, reading).evidence(Facts.OPT_OUT))
        .containsExactly(
            new FactEvidence(
                "optOut",
                "MACHINE_READABLE",
                "ROBOTS",
                "RFC 9309",
                "ROBOTS_TXT",
                SITE + "/robots.txt",
                document.sha256(),
                2,
                2,
                "",
                "Disallow: /a",
                Optional.of(fetched),
                List.of()));
  }

  @Test
  void one_opt_out_in_several_places_is_one_answer_everywhere() {
    String folder = "peer-tests/healsdata-ai-training-opt-out/";
    Audience theirs = Audience.of("CCBot");
    Map<Channel, Reading> readings =
        Map.of(
            Channel.ROBOTS_TXT,
            RobotsTxt.read(SharedData.bytes(folder + "robots.txt"), Source.at(SITE + "/robots.txt"))
                .about(PAGE, theirs),
            Channel.HTTP_HEADER,
            HttpHeaders.read(
                Map.of(
                    "X-Robots-Tag", List.of("noimageai", "noai"), "tdm-reservation", List.of("1")),
                Source.at(PAGE),
                theirs),
            Channel.HTML_HEAD,
            HtmlHead.read(SharedData.bytes(folder + "meta-tags.html"), Source.at(PAGE), theirs),
            Channel.TDMREP_FILE,
            TdmRepFile.read(
                    SharedData.bytes(folder + "well-known/tdmrep.json"),
                    Source.at(SITE + "/.well-known/tdmrep.json"))
                .about(PAGE),
            Channel.AI_TXT,
            AiTxt.read(SharedData.bytes(folder + "ai.txt"), Source.at(SITE + "/ai.txt"))
                .about(PAGE, theirs));
    Signals all = Signals.none();
    for (Map.Entry<Channel, Reading> each : readings.entrySet()) {
      Signals one = Signals.none().and(each.getKey(), each.getValue());
      assertThat(SignalFacts.find(one, TRAINING, STANDARD).found())
          .as("%s", each.getKey())
          .isEqualTo(
              UseCase.builder().optOut(OptOut.MACHINE_READABLE).optOutReachesThisUse(true).build());
      all = all.and(each.getKey(), each.getValue());
    }
    FoundFacts found = SignalFacts.find(all, TRAINING, STANDARD);
    assertThat(optOut(found)).contains(OptOut.MACHINE_READABLE);
    assertThat(found.evidence(Facts.OPT_OUT))
        .extracting(FactEvidence::channel)
        .containsOnly("ROBOTS_TXT", "HTTP_HEADER", "HTML_HEAD", "AI_TXT")
        .hasSizeGreaterThan(3);
  }

  @Test
  void whom_a_real_file_keeps_out_it_reserves_against() {
    Map<String, byte[]> files = SharedData.realRobots();
    Audience crawler = Audience.of("CCBot");
    int reserved = 0;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String site = "https://" + file.getKey();
      RobotsTxt robots = RobotsTxt.read(file.getValue(), Source.at(site + "/robots.txt"));
      FoundFacts found = find(TRAINING, robots.about(site + "/", crawler));
      if (robots.crawl("CCBot", site + "/") == Preference.RESERVED) {
        reserved++;
        assertThat(optOut(found)).as(site).contains(OptOut.MACHINE_READABLE);
        assertThat(reaches(found)).as(site).contains(true);
      } else {
        assertThat(optOut(found)).as(site).isNotEqualTo(Optional.of(OptOut.NONE));
      }
    }
    assertThat(reserved).isGreaterThan(50);
  }

  @Test
  void of_real_datasets_commerce_may_use_fewer_and_none_beyond_what_was_looked_up()
      throws IOException {
    UseCase company = TRAINING.with(Facts.COMMERCIAL_PURPOSE, true);
    UseCase university =
        TRAINING
            .with(Facts.COMMERCIAL_PURPOSE, false)
            .with(Facts.SCIENTIFIC_RESEARCH_PURPOSE, true);
    int datasets = 0;
    int sold = 0;
    int studied = 0;
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(
            SharedData.path("real/data-provenance/data_summaries"), "[!_]*.json")) {
      for (Path file : files) {
        Map<String, Reading> read =
            DatasetMetadata.standard()
                .provenance(Files.readAllBytes(file), Source.at(file.toString()));
        for (Map.Entry<String, Reading> each : read.entrySet()) {
          datasets++;
          boolean toCompany = held(find(company, each.getValue())).isPresent();
          boolean toUniversity = held(find(university, each.getValue())).isPresent();
          sold += toCompany ? 1 : 0;
          studied += toUniversity ? 1 : 0;
          assertThat(toUniversity || !toCompany).as(each.getKey()).isTrue();
          if (toCompany) {
            assertThat(each.getValue().licences())
                .as(each.getKey())
                .allMatch(licence -> licence.licences().use() == LicensedUse.ANY)
                .noneMatch(licence -> licence.licences().needsAssent());
          }
        }
      }
    }
    System.out.printf(
        "Data Provenance: of %d datasets a company holds a licence to %d, a university to %d%n",
        datasets, sold, studied);
    assertThat(datasets).isEqualTo(2311);
    assertThat(sold).isPositive().isLessThan(studied);
  }

  @Test
  void a_policy_checks_what_it_is_told() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SignalPolicy.builder().silenceOf(Channel.POLICY_DOCUMENT))
        .withMessageContaining("expected a channel in which rights are reserved");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SignalPolicy.builder().trust(Basis.INFERRED))
        .withMessageContaining("found INFERRED");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SignalPolicy.builder().rightsholders(Set.of(" ")))
        .withMessageContaining("expected a name");
  }
}
