package org.mineright.rules.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mineright.InvalidRequestException;
import org.mineright.Mineright;
import org.mineright.Request;
import org.mineright.decision.Decision;
import org.mineright.decision.Evaluator;
import org.mineright.fact.Fact;
import org.mineright.fact.Hands;
import org.mineright.fact.UseCase;
import org.mineright.regime.Element;
import org.mineright.regime.Readings;

/** A regime with a fact that has not finitely many values is decided by the rules, and says so. */
class NumberFactTest {
  private static final Fact<Long> COPIES =
      Fact.ofNumber("eu.copies", Hands.PROJECT, "How many copies are made, in copies");
  private static final String REQUEST =
      """
      {"id": "n", "date": "2026-11-22", "facts": {"eu.copies": 12, "activity": "AI_PRE_TRAINING"}}
      """;

  /** The European module, with the number declared by one element. */
  private static final class Counting extends AlteredEuModule {
    @Override
    public List<Fact<?>> facts() {
      List<Fact<?>> facts = new ArrayList<>(super.facts());
      facts.add(COPIES);
      return facts;
    }

    @Override
    Element alter(Element element) {
      if (!element.equals(EuElements.TRANSIENT)) {
        return element;
      }
      List<Fact<?>> facts = new ArrayList<>(element.facts());
      facts.add(COPIES);
      return new Element(
          element.id(), facts, element.interpretations(), element.dates(), element.authorities());
    }
  }

  private final Mineright counting = Mineright.builder().modules(new Counting()).build();

  @Test
  void the_rules_decide_and_what_is_possible_is_not_told() {
    Decision decision = counting.decide(counting.readRequest(REQUEST)).get(0);

    assertThat(counting.evaluator("eu.current")).isEqualTo(Evaluator.DROOLS);
    assertThat(counting.compiled("eu.current", decision.date(), Readings.defaults())).isEmpty();
    assertThat(decision.outlook()).isEmpty();
    assertThat(decision.toJson()).doesNotContain("possibleOutcomes").contains("\"eu.copies\":12");
    assertThat(decision.render()).contains("Its facts are not finite");
    assertThat(Decision.fromJson(decision.toJson())).isEqualTo(decision);
  }

  @Test
  void the_outcome_is_that_of_the_same_law_without_the_number() {
    Mineright usual = Mineright.builder().modules(new EuModule()).build();
    UseCase use = UseCase.builder().transientCopiesOnly(true).lawfulAccess(true).build();

    assertThat(counting.decide(use).get(0).ground()).isEqualTo(usual.decide(use).get(0).ground());
    assertThat(usual.evaluator("eu.current")).isEqualTo(Evaluator.COMPILED);
  }

  @Test
  void a_prepared_project_decides_as_well() {
    Request profile = Request.of(UseCase.builder().lawfulAccess(true).build()).build();
    UseCase item = UseCase.unknown().with(COPIES, 3L);

    assertThat(counting.prepare(profile).regimes().get(0).outcome(item))
        .isEqualTo(counting.decide(item.toBuilder().lawfulAccess(true).build()).get(0).outcome());
  }

  @Test
  void a_number_is_read_as_a_number() {
    Request request = counting.readRequest(REQUEST);

    assertThat(request.useCase().get(COPIES)).contains(12L);
    assertThat(counting.readRequest(request.toJson())).isEqualTo(request);
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> counting.readRequest(REQUEST.replace("12", "\"12\"")))
        .withMessageContaining(
            "/facts/eu.copies: found the string \"12\", expected a whole number");
  }
}
