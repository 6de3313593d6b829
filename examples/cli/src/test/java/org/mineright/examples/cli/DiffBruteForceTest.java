package org.mineright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mineright.Mineright;
import org.mineright.analysis.CompiledRegime;
import org.mineright.analysis.Difference;
import org.mineright.analysis.RegimeDiff;
import org.mineright.fact.ContradictoryFactsException;
import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.fact.UseCase;
import org.mineright.fact.WorkStatus;
import org.mineright.regime.Interpretation;
import org.mineright.regime.Readings;
import org.mineright.regime.Regime;

/** Real laws compared, and each pattern of the facts of their elements decided one by one. */
class DiffBruteForceTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 22);
  private static final Mineright MINERIGHT = Mineright.load();

  /** No threshold, bar or licence decides. */
  private static final UseCase ORDINARY =
      UseCase.builder()
          .actInJurisdiction(true)
          .workStatus(WorkStatus.PROTECTED)
          .licenceHeld(false)
          .substantialPart(true)
          .marketHarm(false)
          .build();

  @Test
  void the_reform_of_hong_kong_differs_where_it_is_said_to() {
    check(
        RegimeDiff.between(
            compiled("hk.current", Readings.defaults()),
            compiled("hk.tdm-proposal-2025", Readings.defaults())),
        List.of(
            Facts.ACTIVITY,
            Facts.EXPRESSIVE_OUTPUT,
            Facts.LAWFUL_ACCESS,
            Facts.INFRINGING_SOURCE,
            Facts.RECORDS_KEPT,
            Facts.OPT_OUT,
            Facts.LICENSING_AVAILABILITY,
            Facts.COMMERCIAL_PURPOSE,
            Facts.SCIENTIFIC_RESEARCH_PURPOSE));
  }

  @Test
  void a_reading_changed_in_the_law_of_the_union_differs_where_it_is_said_to() {
    check(
        RegimeDiff.between(
            compiled("eu.current", Readings.defaults()),
            compiled("eu.current", machineReadableOnly())),
        List.of(
            Facts.ACTIVITY,
            Facts.OPT_OUT,
            Facts.OPT_OUT_REACHES_THIS_USE,
            Facts.OPT_OUT_BY_RIGHTSHOLDER,
            Facts.PUBLICLY_AVAILABLE_ONLINE,
            Facts.CONTRACT_PROHIBITS,
            Facts.CONTRACT_ACCEPTED,
            Facts.RETENTION_LIMITED,
            Facts.LICENSING_AVAILABILITY));
  }

  private static CompiledRegime compiled(String regime, Readings readings) {
    return MINERIGHT.compiled(regime, DATE, readings).orElseThrow();
  }

  private static Readings machineReadableOnly() {
    Regime eu = compiled("eu.current", Readings.defaults()).regime();
    Interpretation<?> point =
        eu.interpretations().stream()
            .filter(each -> each.id().equals("eu.natural-language-opt-out"))
            .findFirst()
            .orElseThrow();
    return with(point, "MACHINE_READABLE_ONLY");
  }

  private static <R extends Enum<R>> Readings with(Interpretation<R> point, String reading) {
    return Readings.defaults().with(point, point.reading(reading).orElseThrow());
  }

  private static void check(RegimeDiff diff, List<Fact<?>> facts) {
    int[] differing = {0};
    visit(
        facts,
        ORDINARY,
        use -> {
          boolean differs = diff.left().outcome(use) != diff.right().outcome(use);
          differing[0] += differs ? 1 : 0;
          List<Difference> found =
              diff.differences().stream().filter(each -> each.contains(use)).toList();
          if (found.size() != (differs ? 1 : 0)) {
            throw new AssertionError(use + ": differs " + differs + ", found " + found);
          }
          for (Difference each : found) {
            assertThat(each.left()).isEqualTo(diff.left().ground(use));
            assertThat(each.right()).isEqualTo(diff.right().ground(use));
          }
        });
    assertThat(differing[0]).isPositive();
  }

  private static void visit(List<Fact<?>> facts, UseCase use, Consumer<UseCase> visitor) {
    if (facts.isEmpty()) {
      visitor.accept(use);
      return;
    }
    List<Fact<?>> rest = facts.subList(1, facts.size());
    visit(rest, use, visitor);
    for (int i = 0; i < facts.get(0).values().size(); i++) {
      UseCase more;
      try {
        more = with(use, facts.get(0), i);
      } catch (ContradictoryFactsException e) {
        continue;
      }
      visit(rest, more, visitor);
    }
  }

  private static <V extends Comparable<?>> UseCase with(UseCase use, Fact<V> fact, int place) {
    return use.toBuilder().with(fact, fact.values().get(place)).build();
  }
}
