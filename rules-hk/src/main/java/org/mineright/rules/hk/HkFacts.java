package org.mineright.rules.hk;

import java.util.List;
import org.mineright.fact.Fact;
import org.mineright.fact.Hands;

/** The facts that the law of Hong Kong alone needs. */
public final class HkFacts {
  /** What is analysed or trained on is machine-generated and takes no substantial part. */
  public static final Fact<Boolean> SYNTHETIC_INPUT =
      Fact.ofBoolean(
          "hk.syntheticInput",
          Hands.PROJECT,
          "What is analysed or trained on is machine-generated and reproduces no substantial part of a third party's work");

  private HkFacts() {}

  static List<Fact<?>> all() {
    return List.of(SYNTHETIC_INPUT);
  }
}
