package org.mineright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {
  private static final String COMPANY =
      """
      {"date": "2026-11-22", "facts": {"activity": "AI_PRE_TRAINING", "lawfulAccess": true,
       "commercialPurpose": true, "scientificResearchPurpose": false, "actor": "COMMERCIAL_ENTITY"}}
      """;

  @TempDir private Path directory;

  @BeforeEach
  void describe_datasets() throws IOException {
    Files.writeString(directory.resolve("profile.json"), COMPANY);
    Path datasets = Files.createDirectory(directory.resolve("datasets"));
    Files.writeString(datasets.resolve("free.md"), "---\nlicense: cc-by-4.0\n---\n# Free & open\n");
    Files.writeString(datasets.resolve("research.md"), "---\nlicense: cc-by-nc-4.0\n---\n");
    Files.writeString(datasets.resolve("silent.md"), "# Nothing is said here\n");
    Files.writeString(
        datasets.resolve("parts.csv"), "part,terms\nBooks3,mit\n\"Odd, <b>\",cc0-1.0\n");
    Files.writeString(
        datasets.resolve("summary.json"),
        """
        {"laxer": {"Unique Dataset Identifier": "laxer",
          "Licenses": [{"License": "CC BY-NC 4.0", "License URL": "https://a.example/l"}],
          "Inferred Metadata": {"HF Yaml License": "MIT"}}}
        """);
    Files.writeString(datasets.resolve("notes.txt"), "not read");
  }

  private Invocation audit(String... more) {
    String[] args = new String[more.length + 6];
    args[0] = "audit";
    args[1] = directory.resolve("datasets").toString();
    args[2] = "--profile";
    args[3] = directory.resolve("profile.json").toString();
    args[4] = "--columns";
    args[5] = "name=part,licence=terms";
    System.arraycopy(more, 0, args, 6, more.length);
    return Invocation.of(args);
  }

  private static JsonNode dataset(JsonNode audit, String name) {
    for (JsonNode dataset : audit.get("datasets")) {
      if (dataset.get("name").asText().endsWith(name)) {
        return dataset;
      }
    }
    throw new AssertionError("no " + name + " in " + audit);
  }

  private static JsonNode in(JsonNode dataset, String jurisdiction) {
    for (JsonNode decision : dataset.get("decisions")) {
      if (decision.get("jurisdiction").asText().equals(jurisdiction)) {
        return decision;
      }
    }
    throw new AssertionError("no " + jurisdiction + " in " + dataset);
  }

  @Test
  void every_dataset_is_decided_in_every_jurisdiction_with_the_proof_of_what_was_found() {
    Invocation audit = audit("--json");

    assertThat(audit.status()).isZero();
    JsonNode json = audit.outJson().get(0);
    assertThat(json.get("datasetCount").asInt()).isEqualTo(6);
    assertThat(json.get("datasets"))
        .allSatisfy(each -> assertThat(each.get("decisions")).hasSize(5));
    JsonNode free = in(dataset(json, "free.md"), "eu");
    assertThat(free.get("outcome").asText()).isEqualTo("PERMITTED");
    assertThat(free.get("ground").asText()).isEqualTo("eu.licence");
    JsonNode proof = free.get("evidence").get(0);
    assertThat(proof.get("fact").asText()).isEqualTo("licenceHeld");
    assertThat(proof.get("firstLine").asInt()).isEqualTo(2);
    assertThat(proof.get("excerpt").asText()).contains("cc-by-4.0");
    assertThat(proof.get("sha256").asText()).hasSize(64);
  }

  @Test
  void a_licence_for_other_purposes_permits_nothing_and_clears_no_source() {
    JsonNode json = audit("--json").outJson().get(0);

    assertThat(in(dataset(json, "research.md"), "eu").get("outcome").asText())
        .isEqualTo("NEEDS_LICENCE");
    assertThat(in(dataset(json, "Books3"), "hk").get("outcome").asText()).isNotEqualTo("PERMITTED");
    assertThat(in(dataset(json, "silent.md"), "eu").get("evidence")).isEmpty();
    assertThat(in(dataset(json, "silent.md"), "eu").get("missingFacts").toString())
        .contains("licenceHeld");
  }

  @Test
  void a_label_that_is_laxer_than_the_licence_is_told() {
    JsonNode json = audit("--json").outJson().get(0);

    assertThat(json.get("conflictCount").asInt()).isEqualTo(1);
    assertThat(dataset(json, "laxer").get("conflicts")).isNotEmpty();
    assertThat(in(dataset(json, "laxer"), "sg").get("outcome").asText()).isEqualTo("NEEDS_LICENCE");
    assertThat(audit().out()).contains("1 (17 %) of the datasets").contains("| laxer |");
  }

  @Test
  void what_it_comes_to_adds_up() {
    for (JsonNode regime : audit("--json").outJson().get(0).get("regimes")) {
      int sum = 0;
      for (JsonNode count : regime.get("outcomes")) {
        sum += count.asInt();
      }
      assertThat(sum).as(regime.get("regime").asText()).isEqualTo(6);
      int reasons = 0;
      for (JsonNode reason : regime.get("reasons")) {
        reasons += reason.get("datasets").asInt();
      }
      assertThat(reasons).isEqualTo(6);
    }
  }

  @Test
  void a_folder_gets_a_page_that_loads_nothing_and_three_other_forms() throws IOException {
    Path out = directory.resolve("report");

    assertThat(audit("--out", out.toString()).status()).isZero();

    String page = Files.readString(out.resolve("audit.html"));
    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("name=\"viewport\"")
        .contains("@media print")
        .contains("<svg")
        .contains("Odd, &lt;b&gt;")
        .contains("not legal advice")
        .doesNotContain("<script")
        .doesNotContain("src=")
        .doesNotContain("@import")
        .doesNotContain("Odd, <b>");
    assertThat(Files.readString(out.resolve("audit.csv")).lines()).hasSize(1 + 6 * 5);
    assertThat(Files.readString(out.resolve("audit.md"))).startsWith("# Audit of 6 datasets");
    assertThat(Files.readString(out.resolve("audit.json"))).startsWith("{\"datasetCount\":6");
  }

  @Test
  void a_profile_may_ask_one_proposal_alone() throws IOException {
    Files.writeString(
        directory.resolve("profile.json"),
        COMPANY.replace("{\"date\"", "{\"regime\": \"hk.tdm-proposal-2025\", \"date\""));

    JsonNode regimes = audit("--json").outJson().get(0).get("regimes");

    assertThat(regimes).hasSize(1);
    assertThat(regimes.get(0).get("regime").asText()).isEqualTo("hk.tdm-proposal-2025");
  }

  @Test
  void what_cannot_be_understood_is_kept_and_said() throws IOException {
    Files.writeString(directory.resolve("datasets/broken.json"), "{\"a\": ");

    Invocation audit = audit("--json");

    assertThat(audit.status()).isEqualTo(2);
    assertThat(audit.err()).contains("1 of 7").contains("broken.json");
    JsonNode broken = dataset(audit.outJson().get(0), "broken.json");
    assertThat(in(broken, "eu").get("outcome").asText()).isEqualTo("NEEDS_LICENCE");
  }

  @Test
  void faults_name_the_place() throws IOException {
    assertThat(Invocation.of("audit", "x.pdf", "--profile", "-").err())
        .contains("x.pdf: found a file of no known kind, expected .md, .csv, .json or .jsonld");
    assertThat(audit("--columns", "title=a").err())
        .contains("--columns: found \"title\", expected one of name, licence, url");
    Files.writeString(directory.resolve("profile.json"), "{\"facts\": {\"actorr\": 1}}");
    Invocation audit = audit();
    assertThat(audit.status()).isEqualTo(2);
    assertThat(audit.err()).contains("actorr").contains("actor");
  }
}
