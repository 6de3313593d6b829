package org.mineright.examples.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.mineright.fact.Activity;
import org.mineright.fact.Actor;
import org.mineright.fact.ContradictoryFactsException;
import org.mineright.fact.Fact;
import org.mineright.fact.InfringementKnowledge;
import org.mineright.fact.LicensingAvailability;
import org.mineright.fact.OptOut;
import org.mineright.fact.SharingPurpose;
import org.mineright.fact.UseCase;
import org.mineright.fact.WorkStatus;
import org.mineright.fact.WorkType;
import org.mineright.rules.eu.EuFacts;
import org.mineright.rules.eu.MemberState;

/**
 * Random uses in the European Union. Facts drawn at random alone would nearly all be decided by the
 * first grounds, so each use begins as one of a few cases, which together reach every ground, and
 * some of its facts are drawn anew. One thread only.
 */
final class EuUses {
  /** How many uses are decided for their outcome: no processor learns so many by heart. */
  static final int USES = 100_000;

  /** How many different uses a stream of records has. */
  static final int PATTERNS = 5_000;

  private static final double[] SHARES_DRAWN_ANEW = {0, 0.05, 0.1, 0.3, 1};

  private final Random random;

  /** Starts a stream of uses; the same seed gives the same uses. */
  EuUses(long seed) {
    this.random = new Random(seed);
  }

  /** The seed of what is measured: the system property {@code mineright.seed}, or a fixed one. */
  static long seed() {
    return Long.getLong("mineright.seed", 20261122);
  }

  /** The first uses that are measured. */
  static List<UseCase> measured(int count) {
    EuUses uses = new EuUses(seed());
    List<UseCase> measured = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      measured.add(uses.next(cases(), FactCodes.FACTS));
    }
    return measured;
  }

  /** What a company says of its project once: it trains a model that it will sell. */
  static UseCase project() {
    return UseCase.builder()
        .activity(Activity.AI_PRE_TRAINING)
        .actor(Actor.COMMERCIAL_ENTITY)
        .commercialPurpose(true)
        .scientificResearchPurpose(false)
        .actInJurisdiction(true)
        .substantialPart(true)
        .expressiveOutput(false)
        .transientCopiesOnly(false)
        .sharedWithThirdParties(false)
        .retentionLimited(true)
        .securelyStored(true)
        .build();
  }

  /** The first uses of that project that are measured. */
  static List<UseCase> measuredOfProject(int count) {
    UseCase project = project();
    List<UseCase> cases = cases().stream().map(use -> use.overriddenBy(project)).toList();
    List<Fact<?>> varying = FactCodes.FACTS.stream().filter(fact -> !project.knows(fact)).toList();
    EuUses uses = new EuUses(seed());
    List<UseCase> measured = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      measured.add(uses.next(cases, varying));
    }
    return measured;
  }

  /** Uses of which no two are alike. */
  static List<UseCase> different(int count) {
    EuUses uses = new EuUses(seed());
    Set<UseCase> different = new LinkedHashSet<>();
    while (different.size() < count) {
      different.add(uses.next(cases(), FactCodes.FACTS));
    }
    return List.copyOf(different);
  }

  /** A use that begins as one of the cases, with some of these facts drawn anew. */
  UseCase next(List<UseCase> cases, List<Fact<?>> facts) {
    while (true) {
      UseCase.Builder use = cases.get(random.nextInt(cases.size())).toBuilder();
      double share = SHARES_DRAWN_ANEW[random.nextInt(SHARES_DRAWN_ANEW.length)];
      for (Fact<?> fact : facts) {
        if (random.nextDouble() < share) {
          draw(use, fact);
        }
      }
      try {
        return use.build();
      } catch (ContradictoryFactsException e) {
        // Not of this world: another.
      }
    }
  }

  private <V extends Comparable<?>> void draw(UseCase.Builder use, Fact<V> fact) {
    if (random.nextInt(3) == 0) {
      use.without(fact);
    } else {
      use.with(fact, fact.values().get(random.nextInt(fact.values().size())));
    }
  }

  /** Cases that together reach every ground, and both ends of the last. */
  static List<UseCase> cases() {
    UseCase.Builder mining =
        UseCase.builder()
            .lawfulAccess(true)
            .activity(Activity.AI_PRE_TRAINING)
            .workType(WorkType.LITERARY);
    UseCase.Builder research =
        mining.build().toBuilder()
            .scientificResearchPurpose(true)
            .optOut(OptOut.MACHINE_READABLE)
            .optOutReachesThisUse(true)
            .optOutByRightsholder(true);
    return List.of(
        UseCase.unknown(),
        UseCase.builder().workStatus(WorkStatus.PUBLIC_DOMAIN).build(),
        UseCase.builder().actInJurisdiction(false).build(),
        UseCase.builder().technicalProtectionCircumvented(true).build(),
        UseCase.builder().infringementKnowledge(InfringementKnowledge.ACTUAL).build(),
        UseCase.builder().licenceHeld(true).build(),
        UseCase.builder().substantialPart(false).workType(WorkType.ARTISTIC).build(),
        UseCase.builder().activity(Activity.OUTPUT_GENERATION).expressiveOutput(false).build(),
        mining.build().toBuilder().transientCopiesOnly(true).build(),
        research.build().toBuilder().actor(Actor.RESEARCH_ORGANISATION).build(),
        research.build().toBuilder()
            .actor(Actor.INDIVIDUAL)
            .with(EuFacts.MEMBER_STATE, MemberState.DE)
            .commercialPurpose(false)
            .sharedWithThirdParties(true)
            .sharingPurpose(SharingPurpose.VERIFICATION)
            .build(),
        mining.build().toBuilder().optOut(OptOut.NONE).build(),
        mining.build().toBuilder()
            .optOut(OptOut.NATURAL_LANGUAGE)
            .optOutReachesThisUse(false)
            .build(),
        research.build(),
        research.build().toBuilder().licensingAvailability(LicensingAvailability.REFUSED).build());
  }
}
