package org.mineright.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mineright.decision.Outcome;
import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.fact.InfringementKnowledge;
import org.mineright.fact.UseCase;

class CountsTest {
  private static final List<Fact<?>> FACTS =
      List.of(
          Facts.INFRINGING_SOURCE,
          Facts.OPT_OUT,
          Facts.INFRINGEMENT_KNOWLEDGE,
          Facts.COMMERCIAL_PURPOSE,
          Facts.LICENSING_AVAILABILITY);

  private static Stream<CompiledRegime> regimes() {
    Random random = new Random(20261125);
    return Stream.generate(() -> RandomRegimes.regime("aa.one", FACTS, random)).limit(20);
  }

  @Test
  void patterns_are_counted_as_one_by_one() {
    regimes()
        .forEach(
            regime -> {
              Counts counts = Counts.of(regime);
              List<UseCase> uses =
                  RandomRegimes.uses(regime.facts()).stream()
                      .filter(use -> use.known().size() == regime.facts().size())
                      .toList();
              assertCounted(regime, uses, counts.all());
              assertThat(counts.byFact())
                  .extracting(FactCounts::fact)
                  .containsExactlyInAnyOrderElementsOf(regime.facts());
              for (FactCounts fact : counts.byFact()) {
                for (Counts.OfValue value : fact.values()) {
                  assertCounted(
                      regime,
                      uses.stream()
                          .filter(
                              use -> use.get(fact.fact()).stream().anyMatch(value.value()::equals))
                          .toList(),
                      value.tally());
                }
              }
            });
  }

  private static void assertCounted(
      CompiledRegime regime, List<UseCase> uses, OutcomeCounts tally) {
    assertThat(tally.patterns()).isEqualTo(BigInteger.valueOf(uses.size()));
    for (Outcome outcome : Outcome.values()) {
      assertThat(tally.of(outcome))
          .isEqualTo(
              BigInteger.valueOf(
                  uses.stream().filter(use -> regime.outcome(use) == outcome).count()));
    }
  }

  @Test
  void facts_come_first_whose_value_makes_the_most_difference() {
    regimes()
        .forEach(
            regime ->
                assertThat(Counts.of(regime).byFact())
                    .isSortedAccordingTo(
                        (one, other) -> Double.compare(spread(other), spread(one))));
  }

  private static double spread(FactCounts fact) {
    double[] shares =
        fact.values().stream()
            .filter(value -> value.tally().patterns().signum() > 0)
            .mapToDouble(
                value ->
                    value.tally().of(Outcome.PERMITTED).doubleValue()
                        / value.tally().patterns().doubleValue())
            .sorted()
            .toArray();
    return shares[shares.length - 1] - shares[0];
  }

  @Test
  void what_contradicts_given_facts_is_not_counted() {
    CompiledRegime regime =
        regimes()
            .map(each -> each.given(UseCase.builder().infringingSource(false).build()))
            .filter(each -> each.facts().contains(Facts.INFRINGEMENT_KNOWLEDGE))
            .findFirst()
            .orElseThrow();

    Counts counts = Counts.of(regime);

    assertThat(counts.byFact())
        .filteredOn(each -> each.fact().equals(Facts.INFRINGEMENT_KNOWLEDGE))
        .singleElement()
        .satisfies(
            fact ->
                assertThat(fact.values())
                    .allSatisfy(
                        value ->
                            assertThat(value.tally().patterns().signum())
                                .isEqualTo(
                                    value.value().equals(InfringementKnowledge.NONE) ? 1 : 0)));
  }

  @Test
  void shares_are_said_with_their_weights_and_that_they_are_no_advice() {
    Counts counts = Counts.of(RandomRegimes.regime("aa.one", FACTS, new Random(3)));

    assertThat(counts.render(100, UnaryOperator.identity()))
        .contains("What aa.one permits")
        .contains("NOT LAW: proposed")
        .contains("All weigh the same")
        .contains("not legal advice");
    assertThat(counts.toMarkdown(UnaryOperator.identity())).contains("| (all) |  | ");
  }
}
