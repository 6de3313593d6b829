package org.mineright.signal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.fact.WorkType;
import org.mineright.signal.LicenceStatement.Basis;
import org.mineright.signal.licence.Licence;
import org.mineright.signal.licence.LicenceStack;
import org.mineright.signal.licence.LicensedUse;

class DatasetMetadataTest {
  private static final DatasetMetadata READER = DatasetMetadata.standard();
  private static final Source SOURCE = Source.at("README.md");

  private static Reading card(String text) {
    return READER.card(text.getBytes(UTF_8), SOURCE);
  }

  private static Reading croissant(String json) {
    return READER.croissant(json.getBytes(UTF_8), SOURCE);
  }

  private static List<String> ids(Reading reading) {
    return reading.licences().stream()
        .flatMap(statement -> statement.licences().licences().stream())
        .map(Licence::id)
        .toList();
  }

  private static List<Fact<?>> facts(Reading reading) {
    List<Fact<?>> facts = new ArrayList<>();
    reading.sources().forEach(source -> facts.add(source.fact()));
    return facts;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          license: mit                                              | MIT
          license: 'cc-by-nc-4.0'  # see paper                      | CC-BY-NC-4.0
          license: "apache-2.0"                                     | Apache-2.0
          license:\\n- mit\\n- cc-by-sa-4.0                         | MIT CC-BY-SA-4.0
          license:\\n  - mit\\n  # remark\\n  - 'gpl-3.0'           | MIT GPL-3.0
          license: [mit, "cc-by-4.0"]                               | MIT CC-BY-4.0
          license: [\\n  mit,\\n  cc0-1.0\\n]                       | MIT CC0-1.0
          license: []                                               |
          license:                                                  |
          license: null                                             |
          licence: mit                                              |
          tags:\\n- a\\nlicense: unknown                            | unknown
          license: other                                            | other
          license: other\\nlicense_name: cc-by-nc-nd-4.0            | CC-BY-NC-ND-4.0
          license: other\\nlicense_name: x\\nlicense_link: https://creativecommons.org/licenses/by/4.0/ | CC-BY-4.0
          license: other\\nlicense_name: my-own                     | unknown
          license: &a mit                                           | unknown
          license: *a                                               | unknown
          license:\\n  name: mit                                    | unknown
          license: {name: mit}                                      | unknown
          license: >\\n  cc-by-4.0                                  | CC-BY-4.0
          license: mit\\nlicense: cc-by-nc-4.0                      | MIT CC-BY-NC-4.0
          configs:\\n- config_name: a\\n  license: mit              |
          """)
  void the_metadata_of_a_card_name_its_licences(String metadata, String expected) {
    Reading reading = card("---\n" + metadata.replace("\\n", "\n") + "\n---\n# A dataset\n");
    assertThat(String.join(" ", ids(reading))).isEqualTo(expected == null ? "" : expected);
    assertThat(reading.result()).isEqualTo(Reading.Result.READ);
  }

  @Test
  void a_statement_of_a_card_shows_its_lines() {
    Reading reading = card("\ufeff---\r\npretty_name: My set\r\nlicense:\r\n- mit\r\n---\r\n");
    LicenceStatement statement = reading.licences().get(0);
    assertThat(statement.protocol()).isEqualTo(Protocol.DATASET_CARD);
    assertThat(statement.basis()).isEqualTo(Basis.CLAIMED);
    assertThat(statement.scope()).isEqualTo(new Scope(Scope.Reach.DATASET, "My set"));
    assertThat(statement.stated()).isEqualTo("mit");
    assertThat(statement.evidence().place()).isEqualTo(new Place(3, 4, ""));
    assertThat(statement.evidence().excerpt()).isEqualTo("license:\n- mit");
  }

  @Test
  void a_card_without_metadata_says_nothing_and_one_without_end_is_unknown() {
    assertThat(card("# Title\nlicense: mit\n").statements()).isEmpty();
    assertThat(card("").result()).isEqualTo(Reading.Result.READ);
    assertThat(card("---\nlicense: mit\n").result()).isEqualTo(Reading.Result.UNKNOWN);
  }

  @Test
  void a_gate_is_a_contract() {
    Reading reading =
        card(
            """
            ---
            license: mit
            extra_gated_prompt: >-
              You agree to use it for non-commercial research purposes only.
            ---
            """);
    LicenceStack gate = reading.licences().get(1).licences();
    assertThat(gate.needsAssent()).isTrue();
    assertThat(gate.knownLimit()).isEqualTo(LicensedUse.RESEARCH);
  }

  @Test
  void a_licence_never_clears_a_source_that_was_never_licensed() {
    for (Reading reading :
        List.of(
            card("---\nlicense: mit\npretty_name: Books3\n---\n"),
            card("---\nlicense: mit\nsource_datasets:\n- the_pile_books3\n---\n"),
            READER.card(
                "---\nlicense: mit\n---\n".getBytes(UTF_8),
                Source.at("https://huggingface.co/datasets/the_pile_books3/raw/main/README.md")),
            croissant("{\"name\": \"x\", \"license\": \"mit\", \"isBasedOn\": \"Bibliotik\"}"))) {
      assertThat(ids(reading)).containsExactly("MIT");
      assertThat(reading.sources())
          .anySatisfy(
              source -> {
                assertThat(source.fact()).isEqualTo(Facts.INFRINGING_SOURCE);
                assertThat(source.value()).isEqualTo(true);
              });
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "license": "cc-by-4.0"                                                    | CC-BY-4.0
          "license": ["mit", "https://creativecommons.org/licenses/by-nc/4.0/"]     | MIT CC-BY-NC-4.0
          "sc:license": {"@id": "https://spdx.org/licenses/Apache-2.0"}             | Apache-2.0
          "license": {"@type": "CreativeWork", "name": "CC BY-SA 3.0", "url": "https://a.example/l"} | CC-BY-SA-3.0
          "license": null                                                           |
          "license": ""                                                             |
          "license": "None"                                                         | unknown
          "license": "Public"                                                       | open-access
          "license": "https://choosealicense.com/licenses/undefined/"               | unknown
          "license": "MIT OR GPL-3.0-only"                                          | MIT
          "distribution": [{"license": "mit"}, {"license": "cc-by-nd-4.0"}]         | MIT CC-BY-ND-4.0
          "usageInfo": "http://purl.obolibrary.org/obo/DUO_0000018"                 | non-commercial
          "usageInfo": [{"@id": "DUO:0000042"}]                                     | academic-research-only
          "conditionsOfAccess": "By request"                                        | request-form unknown
          """)
  void croissant_names_its_licences(String members, String expected) {
    Reading reading = croissant("{\"@type\": \"sc:Dataset\", " + members + "}");
    assertThat(String.join(" ", ids(reading))).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void croissant_carries_offers_personal_data_and_doubts() {
    Reading reading =
        croissant(
            """
            {"name": "x", "isLiveDataset": true,
             "rai:personalSensitiveInformation": ["Gender", "Age"],
             "usageInfo": {"@type": "odrl:Offer", "odrl:permission":
               {"odrl:action": {"@id": "tdm:mine"}, "odrl:duty": {"odrl:action": "odrl:compensate"}}}}
            """);
    assertThat(facts(reading)).containsExactly(Facts.PERSONAL_DATA);
    assertThat(reading.reservations())
        .extracting(ReservationStatement::protocol, s -> s.terms().payments())
        .containsExactly(tuple(Protocol.CROISSANT, List.of("compensate")));
    assertThat(reading.warnings())
        .extracting(SignalWarning::id)
        .contains(SignalWarning.Id.AMBIGUOUS_SCOPE);
    assertThat(facts(croissant("{\"rai:personalSensitiveInformation\": \"None that we know\"}")))
        .isEmpty();
    assertThat(croissant("{\"license\": \"mit\"").result()).isEqualTo(Reading.Result.UNKNOWN);
  }

  @Test
  void a_claim_that_is_laxer_than_what_was_found_is_marked() {
    String json =
        """
        {"a": {"Licenses": [{"License": "CC BY-NC 4.0", "License URL": "https://a.example"}],
               "Model Generated": ["OpenAI GPT-4", "OpenAI GPT-3", "OpenAI GPT-2", "frob"],
               "Text Sources": ["opensubtitles.org", "enron emails"],
               "Inferred Metadata": {"HF Yaml License": "MIT License", "GitHub License": "",
                 "PwC License Name": "CC BY-NC-ND 4.0"}},
         "b": 7}
        """;
    Map<String, Reading> datasets = READER.provenance(json.getBytes(UTF_8), SOURCE);
    assertThat(datasets).containsOnlyKeys("a", "b");
    assertThat(datasets.get("b").result()).isEqualTo(Reading.Result.UNKNOWN);
    Reading a = datasets.get("a");
    assertThat(a.licences())
        .extracting(LicenceStatement::basis, s -> s.licences().licences().get(0).id())
        .containsExactly(
            tuple(Basis.ANNOTATED, "CC-BY-NC-4.0"),
            tuple(Basis.CLAIMED, "MIT"),
            tuple(Basis.CLAIMED, "CC-BY-NC-ND-4.0"),
            tuple(Basis.INFERRED, "openai-terms"));
    assertThat(a.licences().get(0).evidence().warnings())
        .extracting(SignalWarning::id)
        .containsExactly(SignalWarning.Id.LAXER_CLAIM, SignalWarning.Id.CONTRADICTION);
    assertThat(a.licences().get(0).evidence().place().path()).isEqualTo("/a/Licenses/0");
    assertThat(facts(a)).contains(Facts.PERSONAL_DATA);
    assertThat(a.warnings())
        .extracting(SignalWarning::id)
        .contains(SignalWarning.Id.DOUBTFUL_SOURCE, SignalWarning.Id.UNKNOWN_VALUE);
  }

  @Test
  void components_are_known_by_their_names() {
    String csv =
        "component,url,licence\r\n\"Books3\",https://a.example,mit\r\nBooks3,,\r\n"
            + "\"A, \"\"B\"\"\",,cc-by-nc-4.0\r\n";
    Map<String, Reading> components =
        READER.components(
            csv.getBytes(UTF_8), Source.at("components.csv"), ComponentColumns.named("component"));
    assertThat(components).containsOnlyKeys("Books3", "Books3 (2)", "A, \"B\"");
    assertThat(facts(components.get("Books3"))).contains(Facts.INFRINGING_SOURCE);
    assertThat(ids(components.get("A, \"B\""))).containsExactly("CC-BY-NC-4.0");
    assertThat(components.get("Books3 (2)").sources().get(0).evidence().place())
        .isEqualTo(Place.line(3));
    assertThat(
            READER
                .components(csv.getBytes(UTF_8), SOURCE, ComponentColumns.named("name"))
                .get("")
                .result())
        .isEqualTo(Reading.Result.UNKNOWN);
  }

  @Test
  void where_the_program_lies_that_made_a_component_tells_nothing_of_it() {
    String csv =
        "name,url\nAbstracts,https://github.com/a/fetch-abstracts\nB,https://opensubtitles.org/\n";
    Map<String, Reading> components =
        READER.components(csv.getBytes(UTF_8), SOURCE, ComponentColumns.named("name"));
    assertThat(components.get("Abstracts").sources()).isEmpty();
    assertThat(components.get("B").sources()).isNotEmpty();
  }

  @Test
  void a_table_of_ones_own_knows_other_sources() {
    KnownSources own =
        KnownSources.read(
            new StringReader("names|facts|licence|doubt\nour archive|workType=ARTISTIC||\n"));
    Reading reading =
        READER.with(own).card("---\npretty_name: Our-Archive2\n---\n".getBytes(UTF_8), SOURCE);
    assertThat(reading.sources()).hasSize(1);
    assertThat(reading.sources().get(0).value()).isEqualTo(WorkType.ARTISTIC);
    assertThatThrownBy(
            () ->
                KnownSources.read(
                    new StringReader("names|facts|licence|doubt\na|workType=ART||\n")))
        .hasMessageContaining("line 2")
        .hasMessageContaining("ART");
  }

  @Test
  void the_parts_of_the_pile_are_known() {
    Map<String, Reading> parts =
        READER.components(
            SharedData.bytes("real/the-pile/components.csv"),
            Source.at("the-pile"),
            ComponentColumns.named("component"));
    assertThat(parts).hasSize(22);
    assertThat(
            parts.entrySet().stream()
                .filter(part -> facts(part.getValue()).contains(Facts.INFRINGING_SOURCE))
                .map(Map.Entry::getKey))
        .containsExactly("Books3");
    assertThat(facts(parts.get("Enron Emails"))).contains(Facts.PERSONAL_DATA);
    assertThat(ids(parts.get("Wikipedia (en)"))).containsExactly("CC-BY-SA-4.0");
    assertThat(parts.get("BookCorpus2").warnings())
        .extracting(SignalWarning::id)
        .contains(SignalWarning.Id.DOUBTFUL_SOURCE);
  }

  @Test
  void the_licences_of_real_croissant_files_are_identified() throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    for (Path path : files(SharedData.path("real/croissant/datasets"))) {
      Reading reading = READER.croissant(Files.readAllBytes(path), Source.at(path.toString()));
      assertThat(reading.result()).isEqualTo(Reading.Result.READ);
      List<String> ids =
          reading.licences().stream()
              .map(statement -> statement.licences().licences().get(0).id())
              .toList();
      counts.merge(ids.isEmpty() ? "absent" : ids.get(0), 1, Integer::sum);
    }
    System.out.println("Croissant: " + counts);
    assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(60);
    assertThat(counts).containsEntry("absent", 13);
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> paths = Files.walk(directory)) {
      return paths.filter(path -> path.toString().endsWith(".json")).sorted().toList();
    }
  }

  @Test
  void real_summaries_are_classified_and_their_conflicts_found() throws IOException {
    Map<LicensedUse, Integer> uses = new TreeMap<>();
    int count = 0;
    int several = 0;
    int differ = 0;
    int dangerous = 0;
    int contracts = 0;
    for (Path path : files(SharedData.path("real/data-provenance/data_summaries"))) {
      if (path.endsWith("_template.json")) {
        continue;
      }
      Map<String, Reading> datasets =
          READER.provenance(Files.readAllBytes(path), Source.at(path.toString()));
      for (Reading reading : datasets.values()) {
        count++;
        assertThat(reading.result()).isEqualTo(Reading.Result.READ);
        List<LicenceStatement> annotated =
            reading.licences().stream().filter(s -> s.basis() == Basis.ANNOTATED).toList();
        LicenceStack stack =
            annotated.stream()
                .map(LicenceStatement::licences)
                .reduce(LicenceStack::and)
                .orElse(LicenceStack.of(Licence.unknown("none")));
        uses.merge(stack.knownLimit(), 1, Integer::sum);
        several += annotated.stream().map(LicenceStatement::stated).distinct().count() > 1 ? 1 : 0;
        contracts += stack.needsAssent() ? 1 : 0;
        for (LicenceStatement claim : reading.licences()) {
          if (claim.evidence().place().path().endsWith("HF Yaml License")) {
            differ += stack.licences().containsAll(claim.licences().licences()) ? 0 : 1;
            boolean wider =
                claim.licences().use() == LicensedUse.ANY && stack.use() != LicensedUse.ANY;
            dangerous += wider ? 1 : 0;
          }
        }
      }
    }
    System.out.printf(
        "Data Provenance: %d datasets, %s, %d with several licences, %d with a contract, %d Hugging"
            + " Face tags not among them, %d wider than all of them together%n",
        count, uses, several, contracts, differ, dangerous);
    assertThat(count).isEqualTo(2_311);
    assertThat(several).isEqualTo(556);
    assertThat(uses)
        .containsEntry(LicensedUse.ANY, 1_038)
        .containsEntry(LicensedUse.NON_COMMERCIAL, 365)
        .containsEntry(LicensedUse.RESEARCH, 14)
        .containsEntry(LicensedUse.UNSPECIFIED, 894);
  }

  @Test
  void real_summaries_of_speech_and_video_are_read() throws IOException {
    int count = 0;
    for (String kind : List.of("data_summaries-speech", "data_summaries-video")) {
      for (Path path : files(SharedData.path("real/data-provenance/" + kind))) {
        for (Reading reading :
            READER.provenance(Files.readAllBytes(path), Source.at(path.toString())).values()) {
          count++;
          assertThat(facts(reading)).contains(Facts.WORK_TYPE);
          assertThat(facts(reading).contains(Facts.PERSONAL_DATA) || kind.endsWith("video"))
              .isTrue();
        }
      }
    }
    assertThat(count).isEqualTo(200);
  }

  @Test
  void hostile_documents_are_read_in_bounded_time_and_without_exceptions() {
    assertThat(card("---\nlicense: [" + "a,".repeat(1_000_000)).result())
        .isEqualTo(Reading.Result.UNKNOWN);
    assertThat(card("---\n" + "license: mit\n".repeat(90_000) + "---\n").licences().size())
        .isLessThan(2_000);
    assertThat(card("---\nlicense: '" + "'".repeat(1_000_000) + "\n---\n")).isNotNull();
    assertThat(croissant("[".repeat(100_000)).result()).isEqualTo(Reading.Result.UNKNOWN);
    assertThat(
            READER.components(
                "a\n".repeat(1_000_000).getBytes(UTF_8), SOURCE, ComponentColumns.named("a")))
        .isNotNull();
  }
}
