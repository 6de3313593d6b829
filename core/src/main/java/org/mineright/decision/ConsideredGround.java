package org.mineright.decision;

import java.util.List;
import java.util.Objects;

/**
 * A ground that was considered, and why it applied or failed.
 *
 * @param id its id
 * @param kind what sort of reason it is
 * @param title its name, for a reader
 * @param authorities where the law says so
 * @param elements the elements that it asks for
 * @param applies true if every element is met or presumed
 * @param failed the elements that are not met
 * @param open the elements that are open
 * @param presumed the elements that are presumed
 */
public record ConsideredGround(
    String id,
    GroundKind kind,
    String title,
    List<Authority> authorities,
    List<String> elements,
    boolean applies,
    List<String> failed,
    List<String> open,
    List<String> presumed) {

  /** Copies. */
  public ConsideredGround {
    Objects.requireNonNull(kind, "kind");
    authorities = List.copyOf(authorities);
    elements = List.copyOf(elements);
    failed = List.copyOf(failed);
    open = List.copyOf(open);
    presumed = List.copyOf(presumed);
  }
}
