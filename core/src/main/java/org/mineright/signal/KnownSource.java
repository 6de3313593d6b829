package org.mineright.signal;

import java.util.List;

/**
 * A source that a table knows. Immutable.
 *
 * @param names words that names of it have, in lower case with blanks between them
 * @param facts what follows for facts
 * @param licence the id of the licence that the source puts its content under; empty for none
 * @param doubt what cannot be told from the name; empty for nothing
 */
public record KnownSource(
    List<String> names, List<KnownSources.Known<?>> facts, String licence, String doubt) {

  /** Copies. */
  public KnownSource {
    names = List.copyOf(names);
    facts = List.copyOf(facts);
  }
}
