package org.mineright.rules.hk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mineright.Mineright;
import org.mineright.decision.Decision;
import org.mineright.decision.GroundKind;
import org.mineright.decision.Outcome;
import org.mineright.decision.RegimeStatus;
import org.mineright.decision.Warning;
import org.mineright.law.RandomUses;
import org.mineright.law.Situation;
import org.mineright.regime.Ground;
import org.mineright.regime.Regime;

/**
 * A proposal adds permissions and takes nothing away, is evaluated only when named, and is never
 * reported as law.
 */
class ProposalsTest {
  private static final Mineright MINERIGHT = Mineright.load();
  private static final int REQUESTS = 2_000;

  static Stream<Regime> proposals() {
    return new HkModule()
        .regimes().stream().filter(regime -> regime.status() == RegimeStatus.PROPOSED);
  }

  private static Decision decide(Situation use, String regime) {
    return MINERIGHT.decide(MINERIGHT.readRequest(RandomUses.toRequest(use, "hk", regime))).get(0);
  }

  /** Proof, not a sample, that a proposal never narrows the law: it inserts permissions alone. */
  @ParameterizedTest
  @MethodSource("proposals")
  void a_proposal_is_the_law_in_force_with_exceptions_inserted(Regime proposal) {
    List<Ground> inserted = new ArrayList<>(proposal.grounds());
    inserted.removeAll(HkRegimes.CURRENT.grounds());
    assertThat(inserted)
        .isNotEmpty()
        .allMatch(ground -> ground.kind() == GroundKind.EXCEPTION)
        .allMatch(ground -> ground.outcome() == Outcome.PERMITTED);
    List<Ground> inherited = new ArrayList<>(proposal.grounds());
    inherited.removeAll(inserted);
    assertThat(inherited).containsExactlyElementsOf(HkRegimes.CURRENT.grounds());
  }

  @ParameterizedTest
  @MethodSource("proposals")
  void whatever_a_proposal_does_not_permit_stands_as_in_the_law_in_force(Regime proposal) {
    long seed = Long.getLong("mineright.seed", System.nanoTime());
    System.out.println("ProposalsTest, " + proposal.id() + ": -Dmineright.seed=" + seed);
    List<String> inForce = HkRegimes.CURRENT.grounds().stream().map(Ground::id).toList();
    List<LocalDate> dates = List.copyOf(HkLaw.DOCUMENT.dates());
    RandomUses uses = new RandomUses(HkLaw.CONFORMANCE, proposal.id(), dates, seed);
    int added = 0;
    for (int i = 0; i < REQUESTS; i++) {
      Situation use = uses.next();
      Decision law = decide(use, "hk.current");
      Decision proposed = decide(use, proposal.id());
      String name = "seed " + seed + ", request " + i + ": " + use;
      if (inForce.contains(proposed.ground().id())) {
        assertThat(proposed.ground().id()).as(name).isEqualTo(law.ground().id());
        assertThat(proposed.outcome()).as(name).isEqualTo(law.outcome());
        assertThat(proposed.obligations()).as(name).isEqualTo(law.obligations());
      } else {
        assertThat(proposed.outcome()).as(name).isEqualTo(Outcome.PERMITTED);
        assertThat(law.ground().id()).as(name).isIn("hk.research", "hk.instruction", "hk.default");
        added++;
      }
      assertThat(warnings(proposed)).as(name).contains("hk.proposal-not-law");
      assertThat(proposed.regimeStatus()).as(name).isEqualTo(RegimeStatus.PROPOSED);
      assertThat(warnings(law)).as(name).doesNotContain("hk.proposal-not-law");
      assertThat(law.regimeStatus()).as(name).isEqualTo(RegimeStatus.IN_FORCE);
    }
    assertThat(added).isPositive();
  }

  private static List<String> warnings(Decision decision) {
    return decision.warnings().stream().map(Warning::id).toList();
  }

  @Test
  void whoever_names_no_regime_gets_the_law_in_force() {
    Decision decision =
        MINERIGHT
            .decide(
                MINERIGHT.readRequest(
                    """
                    {"jurisdiction": "hk", "date": "2026-11-22", "facts": {"activity": "AI_PRE_TRAINING",
                     "lawfulAccess": true, "infringingSource": false, "recordsKept": true, "optOut": "NONE",
                     "licensingAvailability": "NOT_OFFERED", "hk.syntheticInput": true}}
                    """))
            .get(0);
    assertThat(decision.regime()).isEqualTo("hk.current");
    assertThat(decision.outcome()).isEqualTo(Outcome.NEEDS_LICENCE);
  }

  /**
   * Requests may name any point of Hong Kong; one that a regime does not turn on changes nothing.
   */
  @Test
  void a_reading_of_a_point_that_only_a_proposal_turns_on_is_no_error_under_the_law_in_force() {
    Map<String, String> readings = new LinkedHashMap<>(HkLaw.DOCUMENT.defaultReadings());
    Map<String, String> others = new LinkedHashMap<>(readings);
    others.put("hk.proposal-opt-out-form", "MACHINE_READABLE_IF_ONLINE");
    others.put("hk.proposal-rag", "INCLUDE");
    others.put("hk.synthetic-reading", "FOLD_INTO_TDM");
    LocalDate today = LocalDate.of(2026, 11, 22);
    Map<String, String> facts =
        Map.of("activity", "RETRIEVAL_AUGMENTED_GENERATION", "optOut", "NATURAL_LANGUAGE");
    assertThat(decide(new Situation(facts, others, today), "hk.current"))
        .isEqualTo(decide(new Situation(facts, readings, today), "hk.current"));
  }
}
