package org.mineright.regime;

import java.util.List;
import java.util.Objects;
import org.mineright.decision.Authority;

/**
 * An obligation or a warning that may follow from a decision. When it does, the rules say.
 *
 * @param id {@code eu.duty.delete}
 * @param kind which of the two
 * @param authorities where the law says so; a warning may have none
 */
public record Consequence(String id, Kind kind, List<Authority> authorities) {

  /** Obligation or warning. */
  public enum Kind {
    /** Something the user must do, or should. */
    OBLIGATION,
    /** Something the user should know. */
    WARNING
  }

  /** Checks and copies. */
  public Consequence {
    Ids.check(id);
    Objects.requireNonNull(kind, "kind");
    authorities = List.copyOf(authorities);
  }

  /**
   * Declares an obligation.
   *
   * @param id its id
   * @param authorities where the law says so
   * @return the obligation
   */
  public static Consequence obligation(String id, Authority... authorities) {
    return new Consequence(id, Kind.OBLIGATION, List.of(authorities));
  }

  /**
   * Declares a warning.
   *
   * @param id its id
   * @param authorities where the law says so
   * @return the warning
   */
  public static Consequence warning(String id, Authority... authorities) {
    return new Consequence(id, Kind.WARNING, List.of(authorities));
  }
}
