package org.mineright.decision;

import java.util.List;

/**
 * Something the user should know; it changed no outcome. An element that is presumed is a warning
 * too, under its own id.
 *
 * @param id its id
 * @param text what, for a reader
 * @param authorities where the law says so, if it does
 */
public record Warning(String id, String text, List<Authority> authorities) {

  /** Copies. */
  public Warning {
    authorities = List.copyOf(authorities);
  }
}
