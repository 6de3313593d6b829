package org.mineright.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UseCaseTest {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
  private static final Fact<Boolean> ODD = Fact.ofBoolean("xx.odd", Hands.USER, "Odd");
  private static final Fact<OptOut> SIGN =
      Fact.ofEnum("xx.aSign", OptOut.class, Hands.RIGHTSHOLDER, "A sign");

  @Test
  void unknown_is_not_false() {
    UseCase nothing = UseCase.unknown();
    UseCase no = UseCase.builder().lawfulAccess(false).build();

    assertThat(nothing.get(Facts.LAWFUL_ACCESS)).isEmpty();
    assertThat(nothing.knows(Facts.LAWFUL_ACCESS)).isFalse();
    assertThat(no.get(Facts.LAWFUL_ACCESS)).contains(false);
    assertThat(no.knows(Facts.LAWFUL_ACCESS)).isTrue();
    assertThat(no).isNotEqualTo(nothing);
  }

  @Test
  void every_standard_fact_keeps_every_value_it_is_given() {
    for (Fact<?> fact : Facts.all()) {
      keepsItsValues(fact);
    }
    keepsItsValues(ODD);
    keepsItsValues(SIGN);
  }

  private static <V extends Comparable<?>> void keepsItsValues(Fact<V> fact) {
    for (V value : fact.values()) {
      UseCase use = UseCase.unknown().with(fact, value);
      assertThat(use.get(fact)).contains(value);
      assertThat(use.known()).hasSize(1).containsEntry(fact, value);
      assertThat(use.without(fact)).isEqualTo(UseCase.unknown());
    }
  }

  @Test
  void every_builder_method_states_the_fact_that_it_is_named_after() {
    UseCase use =
        UseCase.builder()
            .activity(Activity.AI_FINE_TUNING)
            .actor(Actor.INDIVIDUAL)
            .commercialPurpose(true)
            .scientificResearchPurpose(true)
            .instructionalPurpose(true)
            .enjoymentIntent(true)
            .actInJurisdiction(true)
            .offeredToPublic(true)
            .workStatus(WorkStatus.PROTECTED)
            .workType(WorkType.MUSICAL)
            .workPublished(true)
            .publiclyAvailableOnline(true)
            .lawfulAccess(true)
            .infringingSource(true)
            .infringementKnowledge(InfringementKnowledge.NONE)
            .technicalProtectionCircumvented(true)
            .contractProhibits(true)
            .contractAccepted(true)
            .optOut(OptOut.NATURAL_LANGUAGE)
            .optOutReachesThisUse(true)
            .optOutByRightsholder(true)
            .licenceHeld(true)
            .licensingAvailability(LicensingAvailability.REFUSED)
            .substantialPart(true)
            .transientCopiesOnly(true)
            .retentionLimited(true)
            .securelyStored(true)
            .sharedWithThirdParties(true)
            .sharingPurpose(SharingPurpose.OTHER)
            .recordsKept(true)
            .marketHarm(true)
            .expressiveOutput(true)
            .personalData(true)
            .build();

    assertThat(use.known().keySet()).containsExactlyElementsOf(Facts.all());
    assertThat(use.known().values())
        .filteredOn(value -> !Boolean.TRUE.equals(value))
        .asString()
        .isEqualTo(
            "[AI_FINE_TUNING, INDIVIDUAL, PROTECTED, MUSICAL, NONE, NATURAL_LANGUAGE, REFUSED,"
                + " OTHER]");
  }

  @Test
  void two_uses_are_equal_when_they_state_the_same_however_they_came_about() {
    UseCase straight = UseCase.builder().date(DAY).optOut(OptOut.NONE).with(ODD, true).build();
    UseCase detour =
        UseCase.builder()
            .with(ODD, false)
            .with(SIGN, OptOut.NONE)
            .optOut(OptOut.MACHINE_READABLE)
            .build()
            .toBuilder()
            .with(ODD, true)
            .without(SIGN)
            .optOut(OptOut.NONE)
            .date(DAY)
            .build();

    assertThat(detour).isEqualTo(straight).hasSameHashCodeAs(straight);
    assertThat(straight).isNotEqualTo(straight.with(ODD, false));
    assertThat(straight).isNotEqualTo(straight.without(ODD));
    assertThat(straight).isNotEqualTo(straight.toBuilder().date(DAY.plusDays(1)).build());
    assertThat(straight).isNotEqualTo(UseCase.unknown());
  }

  @Test
  void a_use_stays_as_it_is_when_others_are_made_of_it() {
    UseCase.Builder builder = UseCase.builder().optOut(OptOut.NONE).with(ODD, true);
    UseCase use = builder.build();
    builder.optOut(OptOut.MACHINE_READABLE).with(ODD, false).lawfulAccess(true);
    use.toBuilder().without(Facts.OPT_OUT).without(ODD).build();

    assertThat(use.get(Facts.OPT_OUT)).contains(OptOut.NONE);
    assertThat(use.get(ODD)).contains(true);
    assertThat(use.knows(Facts.LAWFUL_ACCESS)).isFalse();
  }

  @Test
  void the_known_facts_are_the_standard_ones_in_order_then_those_of_modules_by_name() {
    UseCase use =
        UseCase.builder()
            .with(ODD, true)
            .with(SIGN, OptOut.NONE)
            .personalData(false)
            .activity(Activity.AI_PRE_TRAINING)
            .build();

    assertThat(use.known().keySet())
        .extracting(Fact::name)
        .containsExactly("activity", "personalData", "xx.aSign", "xx.odd");
  }

  @ParameterizedTest
  @EnumSource(
      value = InfringementKnowledge.class,
      names = {"OUGHT_TO_KNOW", "ACTUAL"})
  void whoever_knows_of_an_infringement_has_an_infringing_source(InfringementKnowledge knowledge) {
    UseCase use = UseCase.builder().infringementKnowledge(knowledge).build();

    assertThat(use.knows(Facts.INFRINGING_SOURCE)).isFalse();
    assertThat(use.withImplied().get(Facts.INFRINGING_SOURCE)).contains(true);
    assertThat(use.withImplied().withImplied()).isEqualTo(use.withImplied());
  }

  @Test
  void who_knows_of_no_infringement_may_have_an_infringing_source_or_not() {
    UseCase use = UseCase.builder().infringementKnowledge(InfringementKnowledge.NONE).build();

    assertThat(use.withImplied()).isEqualTo(use);
    assertThat(use.with(Facts.INFRINGING_SOURCE, true).knows(Facts.INFRINGING_SOURCE)).isTrue();
    assertThat(use.with(Facts.INFRINGING_SOURCE, false).knows(Facts.INFRINGING_SOURCE)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = InfringementKnowledge.class,
      names = {"OUGHT_TO_KNOW", "ACTUAL"})
  void an_infringement_known_of_a_source_that_does_not_infringe_is_refused_naming_both(
      InfringementKnowledge knowledge) {
    UseCase.Builder builder =
        UseCase.builder().infringingSource(false).infringementKnowledge(knowledge);

    assertThatExceptionOfType(ContradictoryFactsException.class)
        .isThrownBy(builder::build)
        .withMessage(
            "infringementKnowledge = "
                + knowledge
                + " implies infringingSource = true, but infringingSource = false was given")
        .satisfies(
            e ->
                assertThat(e.facts()).containsExactly("infringementKnowledge", "infringingSource"));
    assertThat(builder.without(Facts.INFRINGING_SOURCE).build().known()).hasSize(1);
  }

  @Test
  void facts_that_override_go_before_and_the_rest_stays() {
    UseCase use =
        UseCase.builder().date(DAY).optOut(OptOut.NONE).lawfulAccess(true).with(ODD, true).build();
    UseCase other =
        UseCase.builder().date(DAY.plusDays(1)).lawfulAccess(false).with(ODD, false).build();

    assertThat(use.overriddenBy(other))
        .isEqualTo(
            UseCase.builder()
                .date(DAY)
                .optOut(OptOut.NONE)
                .lawfulAccess(false)
                .with(ODD, false)
                .build());
    assertThat(use.overriddenBy(UseCase.unknown())).isEqualTo(use);
    assertThat(UseCase.unknown().overriddenBy(use).known()).isEqualTo(use.known());
  }

  @Test
  void facts_that_override_may_contradict_what_they_leave_and_are_refused_then() {
    UseCase use = UseCase.builder().infringingSource(false).build();
    UseCase other = UseCase.builder().infringementKnowledge(InfringementKnowledge.ACTUAL).build();

    assertThatExceptionOfType(ContradictoryFactsException.class)
        .isThrownBy(() -> use.overriddenBy(other));
    assertThat(use.overriddenBy(other.with(Facts.INFRINGING_SOURCE, true)).known()).hasSize(2);
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"})
  void a_value_that_is_none_of_the_fact_is_refused() {
    UseCase.Builder builder = UseCase.builder();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.with((Fact) Facts.OPT_OUT, Activity.AI_PRE_TRAINING))
        .withMessageStartingWith("optOut: found AI_PRE_TRAINING, expected one of [NONE,");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.with((Fact) Facts.OPT_OUT, null))
        .withMessage("optOut");
  }

  @Test
  void a_use_shows_date_and_facts() {
    assertThat(UseCase.builder().date(DAY).optOut(OptOut.NONE).with(ODD, true).build())
        .hasToString("UseCase on 2024-02-29{optOut=NONE, xx.odd=true}");
  }
}
