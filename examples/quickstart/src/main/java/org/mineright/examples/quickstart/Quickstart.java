package org.mineright.examples.quickstart;

import java.time.LocalDate;
import org.mineright.Mineright;
import org.mineright.decision.Decision;
import org.mineright.fact.Activity;
import org.mineright.fact.OptOut;
import org.mineright.fact.UseCase;

/** Someone trains a model on pages whose rightsholder reserved that use: may they? */
public final class Quickstart {
  private Quickstart() {}

  /**
   * Decides and prints.
   *
   * @param args none
   */
  public static void main(String[] args) {
    // tag: quickstart
    UseCase useCase =
        UseCase.builder()
            .date(LocalDate.of(2026, 11, 22))
            .activity(Activity.AI_PRE_TRAINING)
            .optOut(OptOut.MACHINE_READABLE)
            .optOutReachesThisUse(true)
            .optOutByRightsholder(true)
            .build();
    for (Decision decision : Mineright.load().decide(useCase)) {
      System.out.println(decision.outcome() + " under " + decision.regimeTitle());
      System.out.println("Ground: " + decision.ground().title());
      decision.grounds().stream()
          .filter(ground -> !ground.failed().isEmpty())
          .forEach(ground -> System.out.println(ground.title() + " failed: " + ground.failed()));
    }
    // end: quickstart
  }
}
