package org.mineright.signal.licence;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A licence, as far as its name tells. Immutable.
 *
 * @param id its identifier: that of SPDX where it has one
 * @param name its name; what was found where nobody knows it
 * @param kind how it binds
 * @param use for which purposes it allows use
 * @param conditions what it asks for or keeps back, unmodifiable
 * @param complete whether the conditions are all that it has
 */
public record Licence(
    String id,
    String name,
    Kind kind,
    LicensedUse use,
    Set<Condition> conditions,
    boolean complete) {
  /** The identifier of what is no known licence. */
  public static final String UNKNOWN_ID = "unknown";

  /** How a licence binds. */
  public enum Kind {
    /**
     * A grant of rights. It binds without assent: who uses the work on other terms has no licence.
     */
    LICENCE,
    /** The rightsholder waives the rights. */
    DEDICATION,
    /** Somebody says that no rights subsist; that is no licence, and may be wrong. */
    STATUS,
    /** Terms that bind who assents to them, by contract. */
    CONTRACT,
    /** What was found says that no licence is given. */
    NONE,
    /** The terms are not known. */
    UNKNOWN
  }

  /** Copies, and checks that nothing is claimed of what is unknown. */
  public Licence {
    Set<Condition> copy = EnumSet.noneOf(Condition.class);
    copy.addAll(conditions);
    conditions = Collections.unmodifiableSet(copy);
    if (id.isBlank()) {
      throw new IllegalArgumentException("id: found a blank, expected an identifier");
    }
    if (kind == Kind.UNKNOWN && (complete || use == LicensedUse.ANY)) {
      throw new IllegalArgumentException(
          id + ": found an unknown licence with known terms, expected a use that is not known");
    }
  }

  /**
   * A licence of which nothing is known.
   *
   * @param found what was found
   * @return an unknown licence of that name
   */
  public static Licence unknown(String found) {
    return new Licence(UNKNOWN_ID, found, Kind.UNKNOWN, LicensedUse.UNSPECIFIED, Set.of(), false);
  }

  /**
   * Tells whether it has a condition.
   *
   * @param condition the condition
   * @return {@link Answer#UNKNOWN} where not all of its conditions are known, and this is none of
   *     those that are
   */
  public Answer has(Condition condition) {
    if (conditions.contains(condition)) {
      return Answer.YES;
    }
    return complete ? Answer.NO : Answer.UNKNOWN;
  }
}
