package org.mineright.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mineright.decision.GroundKind;
import org.mineright.decision.Outcome;
import org.mineright.decision.Status;
import org.mineright.fact.Facts;

class LawDocumentTest {
  private static final String LAW =
      """
      # Nowhere (`xx`)
      ## 2. Elements
      Words, and `code` in them, mean nothing.

      | name | stands for |
      |-|-|
      | OLD | `date < 2020-01-01` |

      | element | law asks | citation | facts | met | not met | presumed |
      |-|-|-|-|-|-|-|
      | `xx.a` | a licence | Art. 1 | `licenceHeld` | `true` | `false` | - (open) |
      | `xx.b` | access | Art. 2 | `lawfulAccess`, `marketHarm` | `lawfulAccess = true`: words, `more` | `lawfulAccess = false` | `lawfulAccess unknown and marketHarm = false`: reason |
      | `xx.c` | age | Art. 3 | none | `OLD or xx.age = IDLE` | `not OLD and xx.age = COUNTS` | - |

      ## 3. Grounds of `xx.current`
      COMMON = `xx.b`, `xx.c`.

      | no. | ground | kind | outcome | elements | citation |
      |-|-|-|-|-|-|
      | 1 | `xx.licence` | LICENCE | PERMITTED | `xx.a` | Art. 1 |
      | 2 | `xx.exception` | EXCEPTION | PERMITTED | COMMON | Art. 2 |

      **Default** (`xx.default`): NEEDS_LICENCE.

      ## 4. Interpretations
      | id: values (default first) | question |
      |-|-|
      | `xx.age`: COUNTS, IDLE | Does age count? |

      ## 5. Obligations and warnings
      | id | text | attaches when |
      |-|-|-|
      | `xx.duty.one` | do one | ground 2 |
      | `xx.warn.two` | beware | always |
      """;

  @TempDir Path folder;

  private LawDocument read(String law) throws IOException {
    return LawDocument.read(Files.writeString(folder.resolve("LAW.md"), law), Facts.all());
  }

  @Test
  void the_tables_are_read() throws IOException {
    LawDocument law = read(LAW);
    assertThat(law.elements())
        .extracting(LawDocument.Element::id)
        .containsExactly("xx.a", "xx.b", "xx.c");
    assertThat(law.element("xx.b").citation()).isEqualTo("Art. 2");
    assertThat(law.element("xx.b").factsRead()).containsExactly("lawfulAccess", "marketHarm");
    assertThat(law.element("xx.c").interpretationsRead()).containsExactly("xx.age");
    assertThat(law.dates()).containsExactly(LocalDate.of(2020, 1, 1));
    assertThat(law.grounds())
        .isEqualTo(
            Map.of(
                "xx.current",
                List.of(
                    ground(law, "xx.licence", GroundKind.LICENCE, Outcome.PERMITTED, "xx.a"),
                    ground(
                        law,
                        "xx.exception",
                        GroundKind.EXCEPTION,
                        Outcome.PERMITTED,
                        "xx.b",
                        "xx.c"),
                    ground(law, "xx.default", GroundKind.DEFAULT, Outcome.NEEDS_LICENCE))));
    assertThat(law.interpretations())
        .containsExactly(new LawDocument.Interpretation("xx.age", List.of("COUNTS", "IDLE")));
    assertThat(law.consequences()).containsExactly("xx.duty.one", "xx.warn.two");
  }

  private static LawDocument.Ground ground(
      LawDocument law, String id, GroundKind kind, Outcome outcome, String... elements) {
    return new LawDocument.Ground(
        id,
        kind,
        outcome,
        Stream.of(elements).map(law::element).toList(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void the_dates_of_a_ground_may_be_words_that_the_document_explains() throws IOException {
    LawDocument law =
        read(
            LAW.replace("| elements | citation |\n|-", "| valid | elements | citation |\n|-|-")
                .replace("PERMITTED | `xx.a`", "PERMITTED | until | `xx.a`")
                .replace("PERMITTED | COMMON", "PERMITTED | from | COMMON")
                .replace(
                    "COMMON = ",
                    "\"from\" is 2021-03-01 and later, \"until\" is 2021-02-28 and earlier.\nCOMMON = "));
    assertThat(law.dates()).containsExactly(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 3, 1));
    Map<String, String> licence = Map.of("licenceHeld", "true");
    assertThat(law.decide("xx.current", situation(licence, "2021-02-28")).ground())
        .isEqualTo("xx.licence");
    assertThat(law.decide("xx.current", situation(licence, "2021-03-01")).ground())
        .isEqualTo("xx.default");
  }

  @Test
  void points_with_one_reading_are_no_interpretations() throws IOException {
    LawDocument law =
        read(
            LAW.replace(
                "## 5.",
                """
                | id | readings (built-in one first) | for and against |
                |-|-|-|
                | `xx.wind` | YES / NO | Does wind count? |

                ## 5."""));
    assertThat(law.fixedReadings()).isEqualTo(Map.of("xx.wind", "YES"));
    assertThat(law.interpretations())
        .extracting(LawDocument.Interpretation::id)
        .containsExactly("xx.age");
  }

  @ParameterizedTest
  @ValueSource(strings = {"**Default:** NEEDS_LICENCE.", "No ground applies: **NEEDS_LICENCE**."})
  void a_default_without_an_id_is_that_of_its_jurisdiction(String sentence) throws IOException {
    assertThat(
            read(LAW.replace("**Default** (`xx.default`): NEEDS_LICENCE.", sentence))
                .decide("xx.current", situation(Map.of(), "2024-01-01")))
        .isEqualTo(new LawDocument.Verdict(Outcome.NEEDS_LICENCE, "xx.default"));
  }

  @Test
  void a_regime_may_be_another_with_grounds_inserted() throws IOException {
    LawDocument law =
        read(
            LAW.replace(
                "## 4.",
                """
                Inserted before `xx.exception`, in this order:
                | regime | ground | kind | outcome | elements |
                |-|-|-|-|-|
                | `xx.plan` | `xx.first` | EXCEPTION | PERMITTED | `xx.b` |
                | `xx.plan` | `xx.second` | EXCEPTION | PERMITTED | `xx.c` and all elements of `xx.first` |

                ## 4."""));
    assertThat(law.grounds()).containsOnlyKeys("xx.current", "xx.plan");
    assertThat(law.grounds().get("xx.plan"))
        .extracting(LawDocument.Ground::id)
        .containsExactly("xx.licence", "xx.first", "xx.second", "xx.exception", "xx.default");
    assertThat(law.grounds().get("xx.plan").get(2).elements())
        .extracting(LawDocument.Element::id)
        .containsExactly("xx.c", "xx.b");
    assertThat(law.grounds().get("xx.current")).hasSize(3);
  }

  @Test
  void a_heading_may_say_what_is_inserted_where_and_into_which_regime() throws IOException {
    LawDocument law =
        read(
            LAW.replace("## 3. Grounds of `xx.current`", "## 3. Grounds\n### 3.1 `xx.current`")
                .replace("**Default** (`xx.default`): ", "None: ground `xx.default`, **")
                .replace(
                    "## 4.",
                    """
                    ### 3.2 `xx.draft`: inherits 3.1; inserts before `xx.licence`
                    | no. | ground | kind | outcome | elements |
                    |-|-|-|-|-|
                    | 0a | `xx.bar` | BAR | BLOCKED | `xx.c` |

                    ### 3.3 Plans: each inherits 3.1 and inserts one ground before `xx.exception`; no more
                    | no. | ground | kind | outcome | elements |
                    |-|-|-|-|-|
                    | 1a | `xx.one` (`xx.plan-one`) | EXCEPTION | PERMITTED | `xx.b` |
                    | 1b | `xx.two` (`xx.plan-two`) | EXCEPTION | PERMITTED | `xx.c` |

                    ## 4."""));
    assertThat(law.grounds().keySet())
        .containsExactly("xx.current", "xx.draft", "xx.plan-one", "xx.plan-two");
    assertThat(ids(law, "xx.current")).containsExactly("xx.licence", "xx.exception", "xx.default");
    assertThat(ids(law, "xx.draft"))
        .containsExactly("xx.bar", "xx.licence", "xx.exception", "xx.default");
    assertThat(ids(law, "xx.plan-one"))
        .containsExactly("xx.licence", "xx.one", "xx.exception", "xx.default");
    assertThat(ids(law, "xx.plan-two"))
        .containsExactly("xx.licence", "xx.two", "xx.exception", "xx.default");
  }

  private static List<String> ids(LawDocument law, String regime) {
    return law.grounds().get(regime).stream().map(LawDocument.Ground::id).toList();
  }

  @Test
  void a_set_may_be_named_in_a_sentence_and_a_warning_carried_by_one() throws IOException {
    LawDocument law =
        read(
            LAW.replace("Words, and", "FREE = {PUBLIC_DOMAIN}; REST = {PROTECTED}. Words, and")
                .replace(
                    "| `licenceHeld` | `true` | `false`", "| workStatus | `in FREE` | `in REST`")
                .replace(
                    "## 5. Obligations and warnings",
                    "## 5.\nEvery decision of a proposal regime, always, carries `xx.not-law`."));
    assertThat(
            law.element("xx.a")
                .statuses(situation(Map.of("workStatus", "PUBLIC_DOMAIN"), "2024-01-01")))
        .containsExactly(Status.MET);
    assertThat(
            law.element("xx.a")
                .statuses(situation(Map.of("workStatus", "PROTECTED"), "2024-01-01")))
        .containsExactly(Status.NOT_MET);
    assertThat(law.consequences()).containsExactly("xx.duty.one", "xx.warn.two", "xx.not-law");
  }

  @Test
  void a_condition_can_stand_below_line_by_line_of_one_fact() throws IOException {
    LawDocument law =
        read(
            LAW.replace(
                "| - |\n\n## 3.",
                """
                | - |
                | `xx.c.d` | purpose | Art. 4 | activity, licenceHeld | below | below | below |

                | activity | met when | not met when | presumed when |
                |-|-|-|-|
                | AI_PRE_TRAINING, TUNING | `licenceHeld = true` | `licenceHeld = false` | `licenceHeld unknown` |
                | unknown | `licenceHeld = true` | - | - |

                - TUNING: the value AI_FINE_TUNING

                ## 3."""));
    LawDocument.Element element = law.element("xx.c.d");
    Map<String, Status> found = new TreeMap<>();
    for (String activity : List.of("AI_PRE_TRAINING", "AI_FINE_TUNING", "OUTPUT_GENERATION", "")) {
      for (String licence : List.of("true", "false", "")) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("activity", activity);
        facts.put("licenceHeld", licence);
        facts.values().removeIf(String::isEmpty);
        List<Status> statuses = element.statuses(situation(facts, "2024-01-01"));
        assertThat(statuses).hasSize(1);
        found.put(activity + " " + licence, statuses.get(0));
      }
    }
    assertThat(found)
        .containsEntry("AI_PRE_TRAINING true", Status.MET)
        .containsEntry("AI_FINE_TUNING true", Status.MET)
        .containsEntry("AI_FINE_TUNING false", Status.NOT_MET)
        .containsEntry("AI_FINE_TUNING ", Status.PRESUMED)
        .containsEntry("OUTPUT_GENERATION true", Status.OPEN)
        .containsEntry(" true", Status.MET)
        .containsEntry(" false", Status.OPEN)
        .containsEntry(" ", Status.OPEN);
  }

  @Test
  void abbreviations_can_stand_in_a_list_and_name_each_other() throws IOException {
    LawDocument law =
        read(
            LAW.replace("| OLD | `date < 2020-01-01` |", "")
                .replace(
                    "Words, and",
                    """
                    - OLD (before the Act): `YOUNG and date < 2020-01-01`; YOUNG: `date >= 2000-01-01`
                    - OLD: what stands in other items is no abbreviation; `licenceHeld = true`

                    Words, and"""));
    assertThat(law.element("xx.c").statuses(situation(Map.of(), "1999-12-31")))
        .containsExactly(Status.NOT_MET);
    assertThat(law.element("xx.c").statuses(situation(Map.of(), "2000-01-01")))
        .containsExactly(Status.MET);
  }

  @Test
  void grounds_can_name_their_days_all_elements_of_a_name_and_the_default_in_its_place()
      throws IOException {
    LawDocument law =
        read(
            LAW.replace(
                    "| elements | citation |\n|-",
                    "| dates of the act | elements | citation |\n|-|-")
                .replace("PERMITTED | `xx.a`", "PERMITTED | 2021-01-01 to 2021-02-28 | `xx.a`")
                .replace(
                    "PERMITTED | COMMON | Art. 2 |",
                    "PERMITTED | from 2021-03-01 | all `xx.*` | Art. 2 |\n"
                        + "| - | `xx.default` | default | NEEDS_LICENCE | any | none | - |")
                .replace("**Default** (`xx.default`): NEEDS_LICENCE.", ""));
    assertThat(law.dates())
        .containsExactly(
            LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1), LocalDate.of(2021, 3, 1));
    assertThat(law.grounds().get("xx.current"))
        .extracting(LawDocument.Ground::id)
        .containsExactly("xx.licence", "xx.exception", "xx.default");
    assertThat(law.grounds().get("xx.current").get(1).elements())
        .extracting(LawDocument.Element::id)
        .containsExactly("xx.a", "xx.b", "xx.c");
    Map<String, String> licence = Map.of("licenceHeld", "true");
    for (String day : List.of("2020-12-31", "2021-03-01")) {
      assertThat(law.decide("xx.current", situation(licence, day)).ground())
          .isEqualTo("xx.default");
    }
    for (String day : List.of("2021-01-01", "2021-02-28")) {
      assertThat(law.decide("xx.current", situation(licence, day)).ground())
          .isEqualTo("xx.licence");
    }
  }

  @Test
  void a_reading_can_be_said_to_be_built_in_within_a_sentence() throws IOException {
    assertThat(
            read(LAW.replace(
                    "## 5.",
                    "Not modelled: `xx.wind` (court's YES is built in; `xx.rain`: never).\n## 5."))
                .fixedReadings())
        .isEqualTo(Map.of("xx.wind", "YES"));
  }

  @Test
  void an_element_of_which_no_condition_is_true_is_open() throws IOException {
    LawDocument law = read(LAW);
    Situation nothing = situation(Map.of(), "2019-12-31");
    assertThat(law.element("xx.a").statuses(nothing)).containsExactly(Status.OPEN);
    assertThat(law.element("xx.b").statuses(nothing)).containsExactly(Status.OPEN);
    assertThat(law.element("xx.b").statuses(situation(Map.of("marketHarm", "false"), "2019-12-31")))
        .containsExactly(Status.PRESUMED);
    assertThat(law.element("xx.c").statuses(nothing)).containsExactly(Status.MET);
  }

  @ParameterizedTest
  @CsvSource({
    "licenceHeld=true, 2024-01-01, PERMITTED, xx.licence",
    "lawfulAccess=true, 2019-01-01, PERMITTED, xx.exception",
    "lawfulAccess=true, 2020-01-01, NEEDS_LICENCE, xx.default",
    "licensingAvailability=REFUSED, 2020-01-01, BLOCKED, xx.default",
    "licensingAvailability=AVAILABLE, 2020-01-01, NEEDS_LICENCE, xx.default"
  })
  void the_first_ground_that_applies_decides_and_a_refused_licence_blocks(
      String fact, String date, Outcome outcome, String ground) throws IOException {
    String[] parts = fact.split("=", -1);
    assertThat(read(LAW).decide("xx.current", situation(Map.of(parts[0], parts[1]), date)))
        .isEqualTo(new LawDocument.Verdict(outcome, ground));
  }

  @Test
  void a_ground_applies_only_on_its_dates() throws IOException {
    String law =
        LAW.replace("| outcome | elements |", "| outcome | dates of the act | elements |")
            .replace("|-|-|-|-|-|-|\n| 1", "|-|-|-|-|-|-|-|\n| 1")
            .replace("| `xx.a` | Art. 1 |", "| 2010-01-01 to 2018-12-31 | `xx.a` | Art. 1 |")
            .replace("| COMMON |", "| from 2019-01-01 | COMMON |");
    Map<String, String> licence = Map.of("licenceHeld", "true");
    Map<String, String> access = Map.of("lawfulAccess", "true");

    for (String day : List.of("2010-01-01", "2018-12-31")) {
      assertThat(read(law).decide("xx.current", situation(licence, day)).ground())
          .isEqualTo("xx.licence");
    }
    for (String day : List.of("2009-12-31", "2019-01-01")) {
      assertThat(read(law).decide("xx.current", situation(licence, day)).ground())
          .isEqualTo("xx.default");
    }
    assertThat(read(law).decide("xx.current", situation(access, "2018-12-31")).ground())
        .isEqualTo("xx.default");
    assertThat(read(law).decide("xx.current", situation(access, "2019-01-01")).ground())
        .isEqualTo("xx.exception");
    assertThat(read(law).dates())
        .containsExactly(
            LocalDate.of(2010, 1, 1), LocalDate.of(2019, 1, 1), LocalDate.of(2020, 1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(law.replace("from 2019-01-01", "since 2019")))
        .withMessageContaining("found \"since 2019\", expected dates");
  }

  private static Situation situation(Map<String, String> facts, String date) {
    return new Situation(facts, Map.of("xx.age", "COUNTS"), LocalDate.parse(date));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          `licenceHeld` | `true`   ! `licenceHold` | `true`     ! found "licenceHold", expected a fact
          | `true` | `false` | - (open) | ! | `true` | `false` | see below | ! line 11: found "see below"
          | `true` | `false` | - (open) | ! | `true` | `false` |            ! found 6 cells, expected 7
          | `xx.a` | Art. 1 |      ! | `xx.z` | Art. 1 |        ! found "xx.z", expected an element
          | COMMON |               ! | SPECIAL |                ! found "SPECIAL"
          COUNTS, IDLE             ! COUNTS, and so on          ! found "and so on"
          **Default**              ! Default                    ! found no default ground
          """)
  void what_is_not_understood_is_refused_with_the_line(
      String right, String wrong, String complaint) {
    assertThat(LAW).contains(right);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(LAW.replace(right, wrong)))
        .withMessageContaining(complaint);
  }
}
