package org.mineright.analysis;

import java.util.List;
import org.mineright.fact.UseCase;
import org.mineright.regime.Ground;

/**
 * The patterns that one ground decides under the left regime and one under the right, with
 * different outcomes: one part of a {@link RegimeDiff}. Immutable.
 *
 * @param left the ground under the left regime
 * @param right the ground under the right one
 * @param outcomes the outcomes; several where they turn on one fact besides (whether a licence was
 *     refused)
 * @param regions where that is so. Either one region with exceptions: its conditions are the
 *     narrowest that all these patterns fulfil, and nothing can be left out or be made wider among
 *     its exceptions. Or several without exceptions, which may overlap: none of them can be left
 *     out, and none of their conditions can be dropped or have a value added
 * @param patterns how many patterns there are
 */
public record Difference(
    Ground left,
    Ground right,
    List<RegimeDiff.Outcomes> outcomes,
    List<Region> regions,
    RegimeDiff.Tally patterns) {

  /** Copies. */
  public Difference {
    outcomes = List.copyOf(outcomes);
    regions = List.copyOf(regions);
  }

  /**
   * Tells whether a use is decided so differently.
   *
   * @param useCase the use, as it is stated
   * @return true if one of the regions contains it
   */
  public boolean contains(UseCase useCase) {
    return regions.stream().anyMatch(region -> region.contains(useCase));
  }
}
