package org.mineright.signal.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mineright.signal.SharedData;

class LicenceTableTest {
  private static final LicenceTable TABLE = LicenceTable.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mit                                                  | MIT
          The MIT License (MIT)                                | MIT
          https://choosealicense.com/licenses/mit/             | MIT
          https://opensource.org/licenses/MIT                  | MIT
          https://spdx.org/licenses/MIT.html                   | MIT
          license:mit                                          | MIT
          Apache 2.0                                           | Apache-2.0
          Apache License, Version 2.0                          | Apache-2.0
          http://www.apache.org/licenses/LICENSE-2.0.txt       | Apache-2.0
          https://opensource.org/license/apache-2-0            | Apache-2.0
          GPLv3                                                | GPL-3.0
          GPL-3.0-or-later                                     | GPL-3.0
          GNU General Public License v3 only                   | GPL-3.0
          https://www.gnu.org/licenses/gpl-3.0.en.html         | GPL-3.0
          https://huggingface.co/datasets?license=license%3Aagpl-3.0 | AGPL-3.0
          bsd                                                  | bsd
          3-Clause BSD                                         | BSD-3-Clause
          cc0                                                  | CC0-1.0
          https://creativecommons.org/publicdomain/zero/1.0/   | CC0-1.0
          http://creativecommons.org/publicdomain/zero/1.0/legalcode.de | CC0-1.0
          Public Domain Mark 1.0                               | CC-PDM-1.0
          cc-by-4.0                                            | CC-BY-4.0
          CC BY 4.0                                            | CC-BY-4.0
          CC-BY                                                | CC-BY
          Attribution 4.0 International                        | CC-BY-4.0
          Attribution-NonCommercial-ShareAlike 4.0 International | CC-BY-NC-SA-4.0
          CC BY- SA 4.0                                        | CC-BY-SA-4.0
          CC BY NC-SA 4.0                                      | CC-BY-NC-SA-4.0
          CC BY-SA 3.0 ES                                      | CC-BY-SA-3.0-ES
          CC-BY-NC-ND-2.0-FR                                   | CC-BY-NC-ND-2.0-FR
          Creative Commons Attribution-NoDerivs 2.5 Generic    | CC-BY-ND-2.5
          Creative Common Attribution-NonCommercial 4.0 International | CC-BY-NC-4.0
          CC BY-SA 4.0 (Creative Commons / Attribution-ShareAlike) | CC-BY-SA-4.0
          Disfl-QA dataset is licensed under CC BY 4.0         | CC-BY-4.0
          http://creativecommons.org/licenses/by-nc/3.0/deed.en_GB | CC-BY-NC-3.0
          https://creativecommons.org/licenses/by-sa/2.1/jp/   | CC-BY-SA-2.1-JP
          creativecommons.org/licenses/by/4.0                  | CC-BY-4.0
          https://creativecommons.org/licenses/nd-nc/1.0/      | CC-ND-NC-1.0
          https://en.wikipedia.org/wiki/Wikipedia:Text_of_Creative_Commons_Attribution-ShareAlike_3.0_Unported_License | CC-BY-SA-3.0
          odc-by                                               | ODC-By-1.0
          https://opendatacommons.org/licenses/by/1-0/         | ODC-By-1.0
          ODbL                                                 | ODbL-1.0
          etalab-2.0                                           | etalab-2.0
          C-UDA                                                | C-UDA-1.0
          openrail++                                           | openrail++
          llama2                                               | llama2
          Llama 3.1 Community License Agreement                | llama3.1
          OpenAI                                               | openai-terms
          https://openai.com/policies/terms-of-use             | openai-terms
          No License                                           | no-licence
          All rights reserved.                                 | all-rights-reserved
          """)
  void spellings_lead_to_one_licence(String text, String id) {
    LicenceStack stack = TABLE.identify(text);
    assertThat(stack.licences()).extracting(Licence::id).containsExactly(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "other",
        "unknown",
        "cc",
        "Creative Commons",
        "None",
        "Public",
        "Various",
        "Custom",
        "undefined",
        "https://choosealicense.com/licenses/undefined/",
        "Modified MIT License",
        "MIT-like",
        "not MIT",
        "MIT License except the images",
        "see LICENSE",
        "https://example.org/licenses/mit",
        "https://example.org/creativecommons.org/licenses/by/4.0",
        "https://notopensource.org/licenses/MIT",
        "CC BY-ND-SA 4.0",
        "CC BY 7.0",
        "by",
        "attribution",
        "4.0",
        "MIT OR",
        "MIT OR (Apache-2.0",
        "MIT AND frobnicate"
      })
  void what_no_table_knows_is_unknown_and_never_permissive(String text) {
    LicenceStack stack = TABLE.identify(text);
    assertThat(stack.has(Licence.Kind.UNKNOWN)).isTrue();
    assertThat(stack.use()).isEqualTo(LicensedUse.UNSPECIFIED);
    assertThat(stack.nonCommercial()).isEqualTo(Answer.UNKNOWN);
    assertThat(stack.has(Condition.SHARE_ALIKE)).isEqualTo(Answer.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CC0-1.0           | DEDICATION | ANY            | no  | no  | no
          PDDL-1.0          | DEDICATION | ANY            | no  | no  | no
          CC-PDM-1.0        | STATUS     | ANY            | no  | no  | no
          CC-BY-4.0         | LICENCE    | ANY            | yes | no  | no
          CC-BY-SA-3.0      | LICENCE    | ANY            | yes | yes | no
          CC-BY-ND-4.0      | LICENCE    | ANY            | yes | no  | yes
          CC-BY-NC-2.0      | LICENCE    | NON_COMMERCIAL | yes | no  | no
          CC-BY-NC-SA-4.0   | LICENCE    | NON_COMMERCIAL | yes | yes | no
          CC-BY-NC-ND-3.0   | LICENCE    | NON_COMMERCIAL | yes | no  | yes
          MIT               | LICENCE    | ANY            | yes | no  | no
          Apache-2.0        | LICENCE    | ANY            | yes | no  | no
          GPL-3.0           | LICENCE    | ANY            | yes | yes | no
          MPL-2.0           | LICENCE    | ANY            | yes | yes | no
          ODbL-1.0          | LICENCE    | ANY            | yes | yes | no
          ODC-By-1.0        | LICENCE    | ANY            | yes | no  | no
          CDLA-Sharing-1.0  | LICENCE    | ANY            | yes | yes | no
          apple-amlr        | CONTRACT   | RESEARCH       | yes | no  | no
          openai-terms      | CONTRACT   | UNSPECIFIED    | no  | no  | no
          gemma             | CONTRACT   | ANY            | yes | no  | no
          """)
  void terms_of_common_licences(
      String id, Licence.Kind kind, LicensedUse use, String by, String sa, String nd) {
    Licence licence = TABLE.identify(id).licences().get(0);
    assertThat(licence.kind()).isEqualTo(kind);
    assertThat(licence.use()).isEqualTo(use);
    assertThat(licence.has(Condition.ATTRIBUTION)).isEqualTo(answer(by));
    assertThat(licence.has(Condition.SHARE_ALIKE)).isEqualTo(answer(sa));
    assertThat(licence.has(Condition.NO_DERIVATIVES)).isEqualTo(answer(nd));
  }

  private static Answer answer(String word) {
    return word.equals("yes") ? Answer.YES : Answer.NO;
  }

  @Test
  void of_alternatives_the_widest_is_taken_and_the_others_are_kept() {
    LicenceStack stack = TABLE.identify("GPL-2.0-only OR MIT OR CC-BY-NC-4.0");
    assertThat(stack.licences()).extracting(Licence::id).containsExactly("MIT");
    assertThat(stack.alternatives())
        .extracting(other -> other.licences().get(0).id())
        .containsExactly("GPL-2.0", "CC-BY-NC-4.0");
  }

  @Test
  void joined_licences_bind_together() {
    LicenceStack stack =
        TABLE.identify("(MIT AND CC-BY-NC-4.0) AND GPL-2.0 WITH Classpath-exception-2.0");
    assertThat(stack.use()).isEqualTo(LicensedUse.NON_COMMERCIAL);
    assertThat(stack.nonCommercial()).isEqualTo(Answer.YES);
    assertThat(stack.has(Condition.SHARE_ALIKE)).isEqualTo(Answer.YES);
  }

  @Test
  void names_that_are_merely_listed_bind_together() {
    assertThat(TABLE.identify("CC BY-SA 3.0 and GFDL").licences())
        .extracting(Licence::id)
        .containsExactly("CC-BY-SA-3.0", "gfdl");
    assertThat(TABLE.identify("mit, cc-by-nc-4.0").use()).isEqualTo(LicensedUse.NON_COMMERCIAL);
  }

  @Test
  void a_sentence_may_narrow_but_never_widen() {
    LicenceStack stack =
        TABLE.identify("C3 dataset is intended for non-commercial research purpose only.");
    assertThat(stack.nonCommercial()).isEqualTo(Answer.YES);
    assertThat(stack.licences())
        .extracting(Licence::id)
        .contains("non-commercial", "academic-research-only", "unknown");
    assertThat(TABLE.identify("Annotations are CC BY 4.0, images are not").use())
        .isEqualTo(LicensedUse.UNSPECIFIED);
    assertThat(TABLE.identify("CC BY 4.0 (non-commercial)").nonCommercial()).isEqualTo(Answer.YES);
  }

  @Test
  void unknown_terms_spoil_a_stack() {
    LicenceStack stack = TABLE.identify("MIT").and(TABLE.identify("other"));
    assertThat(stack.use()).isEqualTo(LicensedUse.UNSPECIFIED);
    assertThat(stack.has(Condition.NO_DERIVATIVES)).isEqualTo(Answer.UNKNOWN);
    assertThat(stack.publicDomain()).isFalse();
    assertThat(TABLE.identify("CC0").publicDomain()).isTrue();
    assertThat(TABLE.identify("CC0").and(TABLE.identify("MIT")).publicDomain()).isFalse();
  }

  @Test
  void a_claim_is_laxer_where_it_allows_what_the_other_does_not() {
    assertThat(TABLE.identify("mit").laxerThan(TABLE.identify("cc-by-nc-4.0"))).isTrue();
    assertThat(TABLE.identify("cc-by-nc-4.0").laxerThan(TABLE.identify("mit"))).isFalse();
    assertThat(TABLE.identify("cc-by-4.0").laxerThan(TABLE.identify("cc-by-sa-4.0"))).isTrue();
    assertThat(TABLE.identify("mit").laxerThan(TABLE.identify("OpenAI"))).isTrue();
    assertThat(TABLE.identify("mit").laxerThan(TABLE.identify("apache-2.0"))).isFalse();
  }

  @Test
  void more_licences_never_allow_more() {
    List<Licence> all = TABLE.all();
    for (Licence a : all) {
      for (Licence b : all) {
        LicenceStack one = LicenceStack.of(a);
        LicenceStack both = one.and(LicenceStack.of(b));
        assertThat(both.use().compareTo(one.use())).isNotNegative();
        for (Condition condition : Condition.values()) {
          if (one.has(condition) == Answer.YES) {
            assertThat(both.has(condition)).isEqualTo(Answer.YES);
          } else if (one.has(condition) == Answer.UNKNOWN) {
            assertThat(both.has(condition)).isNotEqualTo(Answer.NO);
          }
        }
      }
    }
  }

  @Test
  void every_identifier_of_hugging_face_is_known() throws IOException {
    Set<String> withoutTerms = Set.of("cc", "unknown", "other");
    List<String> ids =
        Files.readAllLines(SharedData.path("real", "hf-license-ids", "hf-license-ids.csv")).stream()
            .skip(1)
            .map(line -> line.substring(0, line.indexOf(',')))
            .toList();
    assertThat(ids).hasSize(83);
    assertThat(
            ids.stream()
                .filter(id -> TABLE.identify(id).has(Licence.Kind.UNKNOWN))
                .collect(Collectors.toSet()))
        .isEqualTo(withoutTerms);
  }

  @Test
  void every_name_and_identifier_of_the_table_leads_back_to_its_row() {
    for (Licence licence : TABLE.all()) {
      assertThat(TABLE.identify(licence.id()).licences()).containsExactly(licence);
      assertThat(TABLE.identify(licence.name()).licences()).containsExactly(licence);
      assertThat(TABLE.find(licence.id())).contains(licence);
    }
  }

  @Test
  void a_table_with_a_slip_is_refused_with_its_line() {
    String head = "id|name|kind|use|conditions|other names|places\n";
    assertThatThrownBy(() -> LicenceTable.read(new StringReader(head + "X|X|LICENSE|ANY|||")))
        .hasMessageContaining("line 2")
        .hasMessageContaining("LICENSE")
        .hasMessageContaining("did you mean LICENCE?");
    assertThatThrownBy(() -> LicenceTable.read(new StringReader(head + "X|X|LICENCE|ANY|")))
        .hasMessageContaining("line 2")
        .hasMessageContaining("seven cells");
    assertThatThrownBy(
            () -> LicenceTable.read(new StringReader(head + "X|X|LICENCE|ANY|atribution||")))
        .hasMessageContaining("did you mean attribution?");
    assertThatThrownBy(
            () ->
                LicenceTable.read(
                    new StringReader(head + "X|X|LICENCE|ANY|||\nY|Y|LICENCE|ANY||X|")))
        .hasMessageContaining("line 3")
        .hasMessageContaining("no other licence");
  }

  @Test
  void hostile_texts_are_read_in_bounded_time_and_without_exceptions() {
    String brackets = "(".repeat(1_900) + "MIT OR MIT";
    assertThat(TABLE.identify(brackets).has(Licence.Kind.UNKNOWN)).isTrue();
    assertThat(TABLE.identify("MIT OR ".repeat(280) + "MIT").licences())
        .extracting(Licence::id)
        .containsExactly("MIT");
    assertThat(TABLE.identify("x".repeat(10_000_000)).has(Licence.Kind.UNKNOWN)).isTrue();
    assertThat(TABLE.identify("non ".repeat(499)).has(Licence.Kind.UNKNOWN)).isTrue();
    assertThat(TABLE.identify("cc by ".repeat(333)).use()).isNotEqualTo(null);
    long seed = 20261125L;
    System.out.println("LicenceTableTest: seed " + seed);
    Random random = new Random(seed);
    List<Licence> all = TABLE.all();
    String signs = " -_/().,;+|&ORANDWITHcbynasd0123456789\u00e9\ud83d\ude00\n\t'\"";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder(all.get(random.nextInt(all.size())).name());
      for (int edits = random.nextInt(6); edits >= 0; edits--) {
        int at = random.nextInt(text.length() + 1);
        char c = signs.charAt(random.nextInt(signs.length()));
        if (random.nextBoolean() || at == text.length()) {
          text.insert(at, c);
        } else {
          text.setCharAt(at, c);
        }
      }
      assertThat(TABLE.identify(text.toString()).licences()).isNotEmpty();
    }
  }
}
