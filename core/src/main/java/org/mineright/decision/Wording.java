package org.mineright.decision;

import java.util.Locale;

/**
 * The texts of decisions in the languages of a rule module. Any two wordings are equal: what a
 * decision says does not depend on the languages in which it could be said. For those who make
 * decisions; callers use {@link Decision#in}.
 */
public abstract class Wording {
  private static final Wording AS_WRITTEN =
      new Wording() {
        @Override
        public Decision translate(Decision decision, Locale locale) {
          return decision;
        }
      };

  /** For subclasses, which must be safe for use from many threads. */
  protected Wording() {}

  /**
   * The wording of decisions that exist in one language only.
   *
   * @return a wording that translates nothing
   */
  public static Wording asWritten() {
    return AS_WRITTEN;
  }

  /**
   * Says a decision in another language.
   *
   * @param decision the decision
   * @param locale the language wanted
   * @return the decision in that language, or in English where there are no such texts
   */
  public abstract Decision translate(Decision decision, Locale locale);

  @Override
  public final boolean equals(Object other) {
    return other instanceof Wording;
  }

  @Override
  public final int hashCode() {
    return Wording.class.hashCode();
  }
}
