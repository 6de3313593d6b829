package org.mineright.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.mineright.fact.Activity;
import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.fact.OptOut;
import org.mineright.fact.UseCase;

/** Random uses for CDSM Art. 4, with its facts alone. */
final class Art4Uses {
  /** The facts of the elements of {@code eu.cdsm-art-4}, save those that the date settles. */
  static final List<Fact<?>> FACTS =
      List.of(
          Facts.ACTIVITY,
          Facts.PUBLICLY_AVAILABLE_ONLINE,
          Facts.LAWFUL_ACCESS,
          Facts.INFRINGING_SOURCE,
          Facts.TECHNICAL_PROTECTION_CIRCUMVENTED,
          Facts.CONTRACT_PROHIBITS,
          Facts.CONTRACT_ACCEPTED,
          Facts.OPT_OUT,
          Facts.OPT_OUT_REACHES_THIS_USE,
          Facts.OPT_OUT_BY_RIGHTSHOLDER,
          Facts.RETENTION_LIMITED,
          Facts.SHARED_WITH_THIRD_PARTIES,
          Facts.MARKET_HARM,
          Facts.EXPRESSIVE_OUTPUT);

  private Art4Uses() {}

  /** The uses that are measured. */
  static List<UseCase> measured() {
    EuUses uses = new EuUses(EuUses.seed());
    List<UseCase> measured = new ArrayList<>();
    for (int i = 0; i < EuUses.PATTERNS; i++) {
      measured.add(uses.next(cases(), FACTS));
    }
    return measured;
  }

  /** Cases to begin with, in all of which the exception applies. */
  static List<UseCase> cases() {
    return List.of(
        UseCase.builder()
            .activity(Activity.AI_PRE_TRAINING)
            .publiclyAvailableOnline(true)
            .optOut(OptOut.NONE)
            .build(),
        UseCase.builder()
            .activity(Activity.RETRIEVAL_AUGMENTED_GENERATION)
            .lawfulAccess(true)
            .expressiveOutput(false)
            .optOut(OptOut.MACHINE_READABLE)
            .optOutReachesThisUse(false)
            .build(),
        UseCase.builder()
            .activity(Activity.COMPUTATIONAL_ANALYSIS)
            .lawfulAccess(true)
            .optOut(OptOut.NATURAL_LANGUAGE)
            .optOutByRightsholder(false)
            .contractProhibits(false)
            .contractAccepted(true)
            .build());
  }
}
