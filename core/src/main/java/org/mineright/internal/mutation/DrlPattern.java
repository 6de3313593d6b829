package org.mineright.internal.mutation;

import java.util.List;
import java.util.stream.Collectors;

/** {@code EuUse( optOut == OptOut.NONE, optOutReachesThisUse == true )}: all must hold. */
record DrlPattern(String type, List<Constraint> constraints) {
  DrlPattern {
    constraints = List.copyOf(constraints);
  }

  @Override
  public String toString() {
    return constraints.isEmpty()
        ? type + "()"
        : constraints.stream()
            .map(Constraint::toString)
            .collect(Collectors.joining(", ", type + "( ", " )"));
  }
}
