package org.mineright.decision;

import java.util.List;

/**
 * Something the user must do, or should.
 *
 * @param id its id
 * @param text what, for a reader
 * @param authorities where the law says so
 */
public record Obligation(String id, String text, List<Authority> authorities) {

  /** Copies. */
  public Obligation {
    authorities = List.copyOf(authorities);
  }
}
