package org.mineright.rules.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mineright.decision.GroundKind;
import org.mineright.decision.Outcome;
import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.fact.Hands;
import org.mineright.fact.OptOut;
import org.mineright.fact.UseCase;
import org.mineright.fact.WorkStatus;
import org.mineright.regime.Consequence;
import org.mineright.regime.Element;
import org.mineright.regime.Ground;
import org.mineright.regime.Interpretation;
import org.mineright.regime.Readings;
import org.mineright.rules.eu.EuInterpretations.NaturalLanguageOptOut;
import org.mineright.verify.ModuleCheck;
import org.mineright.verify.Proof;
import org.mineright.verify.StoredDiagrams;

/** Each proof of {@link ModuleCheck} notices the fault that it is there for. */
class ModuleCheckTest {
  private static final long SEED = 7;

  /** Answers. */
  enum Idle {
    /** One. */
    THIS,
    /** Another. */
    THAT
  }

  @Test
  void an_element_that_does_not_declare_a_fact_which_its_rules_read_is_refused() {
    assertRefused(
        new AlteredEuModule() {
          @Override
          Element alter(Element element) {
            return declaring(
                element,
                "eu.access.lawful",
                List.of(Facts.LAWFUL_ACCESS),
                element.interpretations(),
                element.dates());
          }
        },
        "element eu.access.lawful: its rules read fact publiclyAvailableOnline, expected them to"
            + " read no more than it declares: fact lawfulAccess");
  }

  @Test
  void an_element_that_does_not_declare_a_reading_which_its_rules_take_is_refused() {
    assertRefused(
        new AlteredEuModule() {
          @Override
          Element alter(Element element) {
            return declaring(element, "eu.source.reading-blocks", List.of(), List.of(), List.of());
          }
        },
        "element eu.source.reading-blocks: its rules read interpretation"
            + " eu.known-infringing-source, expected them to read no more than it declares:"
            + " nothing");
  }

  @Test
  void an_element_that_does_not_declare_that_its_rules_read_the_date_is_refused() {
    assertRefused(
        new AlteredEuModule() {
          @Override
          Element alter(Element element) {
            return declaring(element, "eu.infosoc.in-force", List.of(), List.of(), List.of());
          }
        },
        "element eu.infosoc.in-force: its rules read the date, expected them to read no more than"
            + " it declares: nothing");
  }

  @Test
  void an_element_whose_rules_change_on_a_day_that_another_declares_is_refused() {
    assertRefused(
        new AlteredEuModule() {
          @Override
          Element alter(Element element) {
            return declaring(
                element, "eu.infosoc.in-force", List.of(), List.of(), List.of(EuDates.GPAI_DUTIES));
          }
        },
        "element eu.infosoc.in-force: its rules answer differently from 2002-12-22 on, expected"
            + " changes on the days that it declares alone: [2025-08-02]");
  }

  /** Says of a module that it does not fit what it declares; so does what stores its diagrams. */
  private static void assertRefused(AlteredEuModule module, String fault) {
    assertThatThrownBy(() -> StoredDiagrams.faults(module))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(fault);
    ModuleCheck check = ModuleCheck.of(module);
    assertThat(check.declarations().faults())
        .singleElement()
        .asString()
        .isEqualTo("IllegalStateException: " + fault);
    assertThat(check.elements().faults()).singleElement().asString().contains(fault);
  }

  @Test
  void a_day_that_nobody_declares_is_found_by_trying_days_long_before_and_long_after() {
    LocalDate wrong = EuDates.INFOSOC_TRANSPOSED.plusYears(1);
    assertFault(
        ModuleCheck.of(
                new AlteredEuModule() {
                  @Override
                  Element alter(Element element) {
                    return declaring(
                        element, "eu.infosoc.in-force", List.of(), List.of(), List.of(wrong));
                  }

                  @Override
                  public List<LocalDate> dates() {
                    return List.of();
                  }
                })
            .elements(),
        "element eu.infosoc.in-force: {} on 1000-01-01",
        "its rules say NOT_MET");
  }

  @Test
  void what_rules_read_in_secret_is_found_by_trying_every_combination() {
    ModuleCheck check = ModuleCheck.of(readingInSecret());
    assertFault(
        check.elements(),
        "element eu.art-4.no-reservation: {publiclyAvailableOnline=true, optOut=NONE}",
        "its rules say OPEN",
        "its diagram MET");
    assertThat(check.decisions(2_000, SEED).faults()).as("decisions").isNotEmpty();
    assertThat(check.outlooks(2_000, SEED).faults()).as("outlooks").isNotEmpty();
  }

  private static AlteredEuModule readingInSecret() {
    return new AlteredEuModule() {
      @Override
      UseCase seen(UseCase facts) {
        boolean online = facts.get(Facts.PUBLICLY_AVAILABLE_ONLINE).filter(yes -> yes).isPresent();
        return online && facts.get(Facts.OPT_OUT).filter(OptOut.NONE::equals).isPresent()
            ? facts.with(Facts.OPT_OUT, OptOut.MACHINE_READABLE)
            : facts;
      }
    };
  }

  @Test
  void an_element_that_complete_facts_leave_open_is_named() {
    assertFault(
        ModuleCheck.of(
                new AlteredEuModule() {
                  @Override
                  UseCase seen(UseCase facts) {
                    return facts.get(Facts.LAWFUL_ACCESS).filter(yes -> !yes).isPresent()
                        ? facts.without(Facts.LAWFUL_ACCESS)
                        : facts;
                  }
                })
            .completeFacts(),
        "element eu.access.lawful: found it open though all its facts are known",
        "fact lawfulAccess=false");
  }

  @Test
  void diagrams_of_other_rules_are_named() {
    assertFault(
        ModuleCheck.of(hidingPublicDomain()).storedDiagrams(), "that its rules do not make");
  }

  @Test
  void a_default_ground_that_is_not_always_in_force_is_named() {
    AlteredEuModule module =
        new AlteredEuModule() {
          @Override
          List<Ground> alter(List<Ground> grounds) {
            List<Ground> altered = new ArrayList<>(grounds);
            Ground last = altered.remove(altered.size() - 1);
            altered.add(
                new Ground(
                    last.id(),
                    GroundKind.DEFAULT,
                    Outcome.NEEDS_LICENCE,
                    List.of(),
                    last.authorities(),
                    Optional.of(EuDates.CDSM_TRANSPOSED),
                    Optional.empty(),
                    List.of()));
            return altered;
          }
        };
    assertFault(
        ModuleCheck.of(module).totality(), "eu.current: ground eu.default: it is not in force");
  }

  @Test
  void a_ground_that_never_decides_is_named() {
    assertFault(
        ModuleCheck.of(hidingPublicDomain()).liveGrounds(),
        "eu.current: ground eu.public-domain: it never decides");
  }

  @Test
  void a_ground_behind_one_that_asks_the_same_is_named_and_so_is_its_missing_text() {
    ModuleCheck check =
        ModuleCheck.of(
            new AlteredEuModule() {
              @Override
              List<Ground> alter(List<Ground> grounds) {
                List<Ground> altered = new ArrayList<>(grounds);
                altered.add(
                    altered.size() - 1,
                    Ground.of("eu.again", GroundKind.EXCEPTION, Outcome.PERMITTED)
                        .asks(grounds.get(0).elements())
                        .by());
                return altered;
              }
            });
    assertFault(check.liveGrounds(), "eu.current: ground eu.again: it never decides");
    assertFault(check.authorities(), "ground eu.again: authority: found none");
    assertFault(check.texts(), "texts.properties: eu.again: no text");
  }

  @Test
  void an_element_that_a_ground_asks_twice_is_named() {
    assertFault(
        ModuleCheck.of(
                new AlteredEuModule() {
                  @Override
                  List<Ground> alter(List<Ground> grounds) {
                    List<Ground> altered = new ArrayList<>(grounds);
                    List<Element> twice = new ArrayList<>(grounds.get(0).elements());
                    twice.addAll(grounds.get(0).elements());
                    altered.set(0, with(grounds.get(0), twice));
                    return altered;
                  }
                })
            .liveElements(),
        "the same ground would always decide if it did not ask that");
  }

  @Test
  void an_interpretation_on_which_nothing_turns_is_named() {
    assertFault(
        ModuleCheck.of(
                new AlteredEuModule() {
                  @Override
                  List<Interpretation<?>> moreInterpretations() {
                    return List.of(new Interpretation<>("eu.idle", Idle.class));
                  }
                })
            .liveInterpretations(),
        "eu.current: interpretation eu.idle: nothing turns on it");
  }

  @Test
  void readings_that_say_the_same_are_named() {
    assertFault(
        ModuleCheck.of(
                new AlteredEuModule() {
                  @Override
                  Readings seen(Readings readings) {
                    return readings.of(EuInterpretations.NATURAL_LANGUAGE_OPT_OUT)
                            == NaturalLanguageOptOut.MACHINE_READABLE_ONLY
                        ? readings.with(
                            EuInterpretations.NATURAL_LANGUAGE_OPT_OUT,
                            NaturalLanguageOptOut.STATE_OF_THE_ART)
                        : readings;
                  }
                })
            .liveInterpretations(),
        "eu.current: interpretation eu.natural-language-opt-out: readings STATE_OF_THE_ART and"
            + " MACHINE_READABLE_ONLY: they say the same of everything");
  }

  @Test
  void facts_on_which_nothing_turns_are_named() {
    Proof proof =
        ModuleCheck.of(
                new AlteredEuModule() {
                  @Override
                  Element alter(Element element) {
                    return declaring(
                        element,
                        "eu.licence.held",
                        List.of(Facts.LICENCE_HELD, Facts.OPT_OUT),
                        List.of(),
                        List.of());
                  }

                  @Override
                  public List<Fact<?>> facts() {
                    List<Fact<?>> facts = new ArrayList<>(super.facts());
                    facts.add(Fact.ofBoolean("eu.idle", Hands.NOBODY, "Nothing turns on it."));
                    return facts;
                  }
                })
            .liveFacts();
    assertFault(proof, "element eu.licence.held: fact optOut: it does not turn on it");
    assertFault(proof, "fact eu.idle: nothing turns on it");
  }

  @Test
  void days_on_which_nothing_changes_are_named() {
    LocalDate idle = LocalDate.of(2010, 1, 1);
    Proof proof =
        ModuleCheck.of(
                new AlteredEuModule() {
                  @Override
                  Element alter(Element element) {
                    return declaring(
                        element,
                        "eu.infosoc.in-force",
                        List.of(),
                        List.of(),
                        List.of(EuDates.INFOSOC_TRANSPOSED, idle));
                  }

                  @Override
                  public List<LocalDate> dates() {
                    List<LocalDate> dates = new ArrayList<>(super.dates());
                    dates.add(idle);
                    return dates;
                  }
                })
            .liveDates();
    assertFault(proof, "element eu.infosoc.in-force: date 2010-01-01: nothing changes on that day");
    assertFault(proof, "what follows: date 2010-01-01: nothing changes on that day");
  }

  @Test
  void rules_that_never_say_anything_are_named() {
    assertFault(
        ModuleCheck.of(hidingPublicDomain()).liveRules(), "rule \"InfoSoc", "it never fires");
    ModuleCheck check =
        ModuleCheck.of(
            new AlteredEuModule() {
              @Override
              UseCase seen(UseCase facts) {
                return facts.without(Facts.PERSONAL_DATA);
              }
            });
    assertFault(check.liveRules(), "without it the same would follow everywhere");
    assertFault(check.liveConsequences(), "eu.warn.personal-data: it is due nowhere");
  }

  @Test
  void obligations_without_a_rule_and_rules_without_a_declaration_are_named() {
    ModuleCheck check =
        ModuleCheck.of(
            new AlteredEuModule() {
              @Override
              List<Consequence> alterConsequences(List<Consequence> consequences) {
                List<Consequence> altered = new ArrayList<>(consequences);
                altered.removeIf(each -> each.id().equals("eu.duty.delete"));
                altered.add(Consequence.obligation("eu.duty.idle"));
                return altered;
              }
            });
    assertFault(check.liveConsequences(), "eu.duty.idle: it is due nowhere");
    assertFault(check.liveRules(), "it is about eu.duty.delete, which nobody declares");
    assertFault(check.authorities(), "obligation eu.duty.idle: authority: found none");
  }

  @Test
  void a_language_without_texts_is_named() {
    assertFault(
        ModuleCheck.of(
                new AlteredEuModule() {
                  @Override
                  public List<Locale> languages() {
                    return List.of(Locale.ITALIAN);
                  }
                })
            .texts(),
        "texts_it.properties: found none beside");
  }

  @Test
  void a_text_that_nothing_uses_is_named() {
    assertFault(
        ModuleCheck.of(hidingPublicDomain()).texts(),
        "texts.properties: eu.threshold.public-domain.MET: a text that nothing uses");
  }

  @Test
  void an_excuse_that_excuses_nothing_is_named() {
    ModuleCheck check =
        ModuleCheck.of(
            new EuModule(),
            Map.of(
                "eu.current: ground eu.gone", "it was there once",
                "eu.current: ground eu.licence", "it looked dead"));
    assertFault(
        check.excuses(), "eu.current: ground eu.gone: it is excused, but there is no such part");
    assertFault(
        check.excuses(),
        "eu.current: ground eu.licence: it is excused, but nothing is wrong with it");
    assertThatThrownBy(() -> ModuleCheck.of(new EuModule(), Map.of("eu.current: ground x", " ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("eu.current: ground x: found no reason, expected one");
  }

  private static AlteredEuModule hidingPublicDomain() {
    return new AlteredEuModule() {
      @Override
      UseCase seen(UseCase facts) {
        return facts.get(Facts.WORK_STATUS).filter(WorkStatus.PUBLIC_DOMAIN::equals).isPresent()
            ? facts.without(Facts.WORK_STATUS)
            : facts;
      }
    };
  }

  /** The element, or if it has the id, one of that id that declares something else. */
  private static Element declaring(
      Element element,
      String id,
      List<Fact<?>> facts,
      List<Interpretation<?>> interpretations,
      List<LocalDate> dates) {
    return element.id().equals(id)
        ? new Element(id, facts, interpretations, dates, element.authorities())
        : element;
  }

  private static void assertFault(Proof proof, String... parts) {
    assertThat(proof.faults()).anySatisfy(fault -> assertThat(fault).contains(parts));
  }
}
