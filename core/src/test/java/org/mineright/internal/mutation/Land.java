package org.mineright.internal.mutation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mineright.decision.Authority;
import org.mineright.decision.GroundKind;
import org.mineright.decision.Outcome;
import org.mineright.decision.RegimeStatus;
import org.mineright.regime.Element;
import org.mineright.regime.Ground;
import org.mineright.regime.Interpretation;
import org.mineright.regime.Jurisdiction;
import org.mineright.regime.Regime;
import org.mineright.regime.RuleModule;

/** A module of a land that has two grounds and one unsettled point. Rules are written in tests. */
public final class Land implements RuleModule {
  /** What is unsettled. */
  public enum Point {
    /** Read widely. */
    WIDE,
    /** Read narrowly. */
    NARROW
  }

  /** Days that its rules know. */
  public static final class Days {
    /** The first. */
    public static final LocalDate FIRST = LocalDate.of(2021, 6, 7);

    /** The second. */
    public static final LocalDate SECOND = LocalDate.of(2024, 1, 1);

    private Days() {}
  }

  static final Vocabulary VOCABULARY = new Vocabulary(new Land(), Map.of());

  /** A rule on the element "la.x", of these conditions. */
  static DrlRule rule(String conditions) {
    return DrlReader.read(
            "x.drl",
            """
            package org.mineright.internal.mutation;

            import org.mineright.fact.Activity;
            import org.mineright.fact.OptOut;
            import org.mineright.internal.mutation.Land.Days;
            import org.mineright.internal.mutation.Land.Point;
            import org.mineright.regime.Decided;
            import org.mineright.regime.Findings;
            import org.mineright.regime.Use;

            global Findings findings;

            rule "x"
                @element("la.x")
            when
                %s
            then
                findings.met("la.x");
            end
            """
                .formatted(conditions))
        .get(0);
  }

  @Override
  public Jurisdiction jurisdiction() {
    return new Jurisdiction("la", "Land");
  }

  @Override
  public String artifact() {
    return "org.mineright:land";
  }

  @Override
  public List<String> ruleFiles() {
    return List.of();
  }

  @Override
  public List<Regime> regimes() {
    return List.of(
        Regime.of("la.current", RegimeStatus.IN_FORCE, LocalDate.of(2026, 11, 22))
            .interpretations(new Interpretation<>("la.point", Point.class))
            .grounds(
                Ground.of("la.free", GroundKind.THRESHOLD, Outcome.PERMITTED)
                    .asks(Element.of("la.x").by(Authority.read("Act s. 1")))
                    .by(Authority.read("Act s. 1")),
                Ground.ofDefault("la.default"))
            .build());
  }
}
