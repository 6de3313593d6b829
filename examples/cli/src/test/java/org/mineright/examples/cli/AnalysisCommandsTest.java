package org.mineright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisCommandsTest {
  @TempDir private Path directory;

  @Test
  void diff_tells_the_reform_of_hong_kong_in_a_handful_of_lines() {
    Invocation diff =
        Invocation.of("diff", "hk.current", "hk.tdm-proposal-2025", "--date", "2026-11-22");

    assertThat(diff.status()).isZero();
    String words = diff.out().replaceAll("\\s+", " ");
    assertThat(words)
        .contains("in force")
        .contains("NOT LAW: proposed")
        .contains("1. hk.current NEEDS_LICENCE (licensingAvailability = NOT_OFFERED) or BLOCKED")
        .contains("hk.tdm-proposal-2025 PERMITTED")
        .contains("(Cap. 528 s.22)")
        .contains("(Government paper of 18 February 2025)")
        .contains("optOut = NONE")
        .contains("→ both PERMITTED, by hk.research and by hk.tdm-2025")
        .contains("not legal advice")
        .doesNotContain("2. hk.current");
    assertThat(diff.out().lines().filter(line -> line.strip().startsWith("- ")))
        .hasSizeLessThanOrEqualTo(12);
  }

  @Test
  void diff_as_json_has_regions_grounds_and_exact_counts() {
    JsonNode diff =
        Invocation.of("diff", "hk.current", "hk.tdm-proposal-2025", "--json").outJson().get(0);

    assertThat(diff.get("right").get("regimeStatus").asText()).isEqualTo("PROPOSED");
    assertThat(diff.get("differences")).hasSize(1);
    JsonNode difference = diff.get("differences").get(0);
    assertThat(difference.get("left").get("ground").asText()).isEqualTo("hk.default");
    assertThat(difference.get("right").get("ground").asText()).isEqualTo("hk.tdm-2025");
    assertThat(difference.get("patterns")).isEqualTo(diff.get("differing"));
    JsonNode region = difference.get("regions").get(0);
    assertThat(region.get("conditions"))
        .anySatisfy(
            condition -> {
              assertThat(condition.get("fact").asText()).isEqualTo("optOut");
              assertThat(condition.get("values").get(0).asText()).isEqualTo("NONE");
              assertThat(condition.get("unknown").asBoolean()).isFalse();
            });
    assertThat(region.get("except")).isNotEmpty();
  }

  @Test
  void diff_of_one_regime_is_at_two_dates_or_by_two_readings() {
    assertThat(Invocation.of("diff", "eu.current", "--left-date", "2020-01-01", "--markdown").out())
        .startsWith("# eu.current until 2021-06-06 and eu.current from ")
        .contains("eu.cdsm-art-4: ");
    assertThat(
            Invocation.of(
                    "diff",
                    "eu.current",
                    "--complete",
                    "--right-reading",
                    "eu.natural-language-opt-out=MACHINE_READABLE_ONLY")
                .out())
        .contains("eu.current by STATE_OF_THE_ART and eu.current by MACHINE_READABLE_ONLY")
        .contains("optOut");
    assertThat(Invocation.of("diff", "eu.current").out())
        .contains("They decide every pattern alike.");
  }

  @Test
  void diff_of_two_jurisdictions_may_fix_facts() {
    Invocation diff =
        Invocation.of(
            "diff",
            "hk.current",
            "sg.current",
            "--complete",
            "--fact",
            "actInJurisdiction=true",
            "--fact",
            "activity=AI_PRE_TRAINING",
            "--fact",
            "licenceHeld=false");

    assertThat(diff.status()).isZero();
    assertThat(diff.out())
        .contains("Given: activity = AI_PRE_TRAINING")
        .contains("sg.insubstantial-part");
  }

  @Test
  void counts_are_shares_by_fact_with_their_weights() {
    Invocation counts = Invocation.of("counts", "eu.current", "--fact", "licenceHeld=false");

    assertThat(counts.status()).isZero();
    // Lines are broken to the width of the terminal.
    assertThat(counts.out().replaceAll("\\s+", " "))
        .contains("What eu.current permits")
        .contains("given licenceHeld = false")
        .contains("All weigh the same");
    assertThat(counts.out().lines())
        .anyMatch(line -> line.matches("workStatus +PUBLIC_DOMAIN +100% +0% +0% *"));
    assertThat(Invocation.of("counts", "eu.current", "--markdown").out()).contains("| (all) |");
  }

  @Test
  void counts_as_json_are_exact() {
    JsonNode counts = Invocation.of("counts", "sg.current", "--json").outJson().get(0);

    long sum = 0;
    for (JsonNode outcome : counts.get("outcomes")) {
      sum += outcome.get("patterns").asLong();
    }
    assertThat(sum).isPositive().isEqualTo(counts.get("patterns").asLong());
    assertThat(counts.get("facts")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"eu.svg, <svg", "eu.dot, digraph", "eu.gv, digraph", "eu.mmd, ---"})
  void a_picture_is_written_as_the_name_of_the_file_ends(String name, String start)
      throws IOException {
    Path file = directory.resolve(name);

    Invocation draw = Invocation.of("draw", "eu.current", "--out", file.toString());

    assertThat(draw).isEqualTo(new Invocation(0, "", ""));
    assertThat(Files.readString(file)).startsWith(start).contains("eu.current");
  }

  @Test
  void a_picture_of_what_is_left_reads_facts_date_and_readings_from_a_request() {
    String request =
        "{\"date\": \"2020-01-01\", \"facts\": {\"optOut\": \"NONE\", \"lawfulAccess\": true}}";

    Invocation draw =
        Invocation.with(request, "draw", "eu.current", "--given", "-", "--fact", "optOut=NONE");

    assertThat(draw.status()).isZero();
    assertThat(draw.out())
        .startsWith("<svg")
        .contains("lawfulAccess = true")
        .contains("until 2021-06-06")
        .doesNotContain(">lawfulAccess<");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "diff hk.curent | REGIME: found \"hk.curent\", | did you mean \"hk.current\"?",
        "counts eu.current --fact optOt=NONE | --fact: found \"optOt\", | mean \"optOut\"?",
        "counts eu.current --fact optOut | --fact: found \"optOut\", | expected FACT=VALUE",
        "draw eu.current --date soon | date: found \"soon\", | expected a date",
        "draw eu.current --out eu.png | --out: found \"eu.png\", | ends in .svg, .dot or .mmd",
        "draw eu.current --format png | --format: found \"png\", | [svg, dot, mermaid]",
        "diff eu.current --reading eu.x=Y | --reading: found \"eu.x\", | expected an",
        "draw eu.current --fact infringingSource=false --fact infringementKnowledge=ACTUAL"
            + " | --fact: found a contradiction | infringementKnowledge",
      })
  void misuse_is_status_1_and_one_line_that_helps(String args, String found, String expected) {
    Invocation misuse = Invocation.of(args.split(" "));

    assertThat(misuse.status()).isEqualTo(1);
    assertThat(misuse.out()).isEmpty();
    assertThat(misuse.err()).startsWith("mineright: " + found).contains(expected).endsWith("\n");
    assertThat(misuse.err().lines()).hasSize(1);
  }

  @Test
  void facts_of_a_request_that_options_contradict_are_refused() {
    Invocation draw =
        Invocation.with(
            "{\"facts\": {\"infringingSource\": false}}",
            "draw",
            "eu.current",
            "--given",
            "-",
            "--fact",
            "infringementKnowledge=ACTUAL");

    assertThat(draw.status()).isEqualTo(1);
    assertThat(draw.err()).startsWith("mineright: --fact: ").contains("infringingSource");
  }

  @Test
  void an_invalid_request_is_status_2() {
    Invocation draw = Invocation.with("{\"fact\": {}}", "draw", "eu.current", "--given", "-");

    assertThat(draw.status()).isEqualTo(2);
    assertThat(draw.err()).startsWith("mineright: standard input: ");
  }
}
