package org.mineright.rules.cn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mineright.Mineright;
import org.mineright.Request;
import org.mineright.decision.Decision;
import org.mineright.decision.GroundKind;
import org.mineright.decision.Outcome;
import org.mineright.decision.RegimeStatus;
import org.mineright.fact.UseCase;
import org.mineright.law.RandomUses;
import org.mineright.law.Situation;
import org.mineright.regime.Ground;
import org.mineright.regime.Interpretation;
import org.mineright.regime.Regime;

/**
 * A proposal adds one permission and takes nothing away; the draft of 2023 adds one bar. Neither is
 * evaluated unless named, nor reported as law.
 */
class ProposalsTest {
  private static final int REQUESTS = 1_500;

  private static final Mineright MINERIGHT = Mineright.load();

  static List<Regime> proposals() {
    return new CnModule()
        .regimes().stream().filter(regime -> regime.status() == RegimeStatus.PROPOSED).toList();
  }

  static List<Regime> notLaw() {
    return new CnModule()
        .regimes().stream().filter(regime -> regime.status() != RegimeStatus.IN_FORCE).toList();
  }

  @Test
  void three_regimes_are_proposals_and_one_is_a_superseded_draft() {
    assertThat(proposals())
        .extracting(Regime::id)
        .containsExactly(
            "cn.proposal-information-analysis",
            "cn.proposal-quasi-statutory-licence",
            "cn.proposal-collective-licensing");
    assertThat(CnRegimes.DRAFT_2023.status()).isEqualTo(RegimeStatus.SUPERSEDED);
  }

  /** Proof, not a sample: one exception inserted before others can only permit more. */
  @ParameterizedTest
  @MethodSource("proposals")
  void a_proposal_is_the_law_in_force_with_one_exception_inserted(Regime proposal) {
    assertThat(inserted(proposal).kind()).isEqualTo(GroundKind.EXCEPTION);
    assertThat(inserted(proposal).outcome()).isEqualTo(Outcome.PERMITTED);
  }

  @Test
  void the_draft_is_the_law_in_force_with_one_bar_inserted() {
    assertThat(inserted(CnRegimes.DRAFT_2023).kind()).isEqualTo(GroundKind.BAR);
    assertThat(inserted(CnRegimes.DRAFT_2023).outcome()).isEqualTo(Outcome.BLOCKED);
  }

  /** The one ground that a regime has beside those of the law in force, which it has in order. */
  private static Ground inserted(Regime regime) {
    List<Ground> inherited = new ArrayList<>(regime.grounds());
    inherited.retainAll(CnRegimes.CURRENT.grounds());
    assertThat(inherited).isEqualTo(CnRegimes.CURRENT.grounds());
    List<Ground> inserted = new ArrayList<>(regime.grounds());
    inserted.removeAll(CnRegimes.CURRENT.grounds());
    assertThat(inserted).hasSize(1);
    return inserted.get(0);
  }

  @ParameterizedTest
  @MethodSource("notLaw")
  void where_what_it_inserts_does_not_decide_all_stands_as_in_the_law_in_force(Regime regime) {
    long seed = Long.getLong("mineright.seed", System.nanoTime());
    System.out.println("ProposalsTest, " + regime.id() + ": -Dmineright.seed=" + seed);
    String inserted = inserted(regime).id();
    RandomUses uses =
        new RandomUses(CnLaw.CONFORMANCE, regime.id(), List.copyOf(CnLaw.DOCUMENT.dates()), seed);
    int changed = 0;
    for (int i = 0; i < REQUESTS; i++) {
      Situation use = uses.next();
      Decision law = decide(use, "cn.current");
      Decision other = decide(use, regime.id());
      String name = "seed " + seed + ", request " + i + ": " + use;
      if (other.ground().id().equals(inserted)) {
        changed += other.outcome() == law.outcome() ? 0 : 1;
      } else {
        assertThat(other.ground()).as(name).isEqualTo(law.ground());
        assertThat(other.outcome()).as(name).isEqualTo(law.outcome());
      }
      if (regime.status() == RegimeStatus.PROPOSED && law.outcome() == Outcome.PERMITTED) {
        assertThat(other.outcome()).as(name).isEqualTo(Outcome.PERMITTED);
      }
      assertThat(other.regimeStatus()).isEqualTo(regime.status());
    }
    assertThat(changed).as("uses of another outcome").isPositive();
  }

  private static Decision decide(Situation use, String regime) {
    return MINERIGHT.decide(MINERIGHT.readRequest(RandomUses.toRequest(use, "cn", regime))).get(0);
  }

  @Test
  void a_request_that_names_no_regime_is_decided_by_the_law_in_force() {
    Decision decision =
        MINERIGHT.decide(Request.of(UseCase.unknown()).jurisdictions("cn").build()).get(0);
    assertThat(decision.regime()).isEqualTo("cn.current");
    assertThat(decision.regimeStatus()).isEqualTo(RegimeStatus.IN_FORCE);
  }

  @Test
  void points_that_only_a_proposal_turns_on_are_unsettled_there_alone() {
    assertThat(own(CnRegimes.DRAFT_2023)).isEmpty();
    assertThat(own(CnRegimes.INFORMATION_ANALYSIS))
        .containsExactly("cn.information-analysis-scope");
    assertThat(own(CnRegimes.QUASI_STATUTORY_LICENCE)).containsExactly("cn.prior-declaration");
    assertThat(own(CnRegimes.COLLECTIVE_LICENSING)).containsExactly("cn.declaration-form");
  }

  private static List<String> own(Regime regime) {
    List<Interpretation<?>> own = new ArrayList<>(regime.interpretations());
    own.removeAll(CnRegimes.CURRENT.interpretations());
    return own.stream().<String>map(Interpretation::id).toList();
  }
}
