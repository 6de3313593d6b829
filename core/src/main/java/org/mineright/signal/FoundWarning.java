package org.mineright.signal;

import java.util.Comparator;

/**
 * Something to know about a fact that was found, or why it was not. Immutable.
 *
 * @param id what it is
 * @param fact the name of the fact
 * @param detail what was found, in English; for people
 */
public record FoundWarning(Id id, String fact, String detail) {
  static final Comparator<FoundWarning> ORDER =
      Comparator.comparing(FoundWarning::fact)
          .thenComparing(FoundWarning::id)
          .thenComparing(FoundWarning::detail);

  /** Kinds of warnings. */
  public enum Id {
    /** The caller states another value, which goes before what was found. */
    GIVEN_DIFFERS,
    /** Statements give different values. */
    SOURCES_DIFFER,
    /** A reservation was set aside by another statement of its protocol. */
    SUPERSEDED,
    /** A document could not be read, or not to its end; what it says may change the fact. */
    UNREAD,
    /** A statement that cannot be read with certainty may change the fact. */
    UNCLEAR,
    /** Words for people were found, which people have to read. */
    PROSE,
    /** A document that is linked was not read; what it says may change the fact. */
    LINK_UNREAD,
    /** Another reservation was found, weaker by form or less certain to reach the use. */
    OTHER_RESERVATION,
    /** A licence was found that does not cover the use, or is not known to. */
    NOT_COVERED,
    /** The licence has conditions that have to be kept. */
    CONDITIONS,
    /** A licence or waiver was found for a source that infringes, which no licence clears. */
    SOURCE_NOT_CLEARED,
    /** Somebody says that no rights subsist, which the policy does not believe. */
    STATUS_CLAIMED
  }
}
