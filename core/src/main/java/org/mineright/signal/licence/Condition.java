package org.mineright.signal.licence;

/** What a licence asks for, or keeps back, apart from the purposes for which it allows use. */
public enum Condition {
  /** The author is named, or a notice is kept. */
  ATTRIBUTION("attribution"),
  /** Adaptations go under the same licence, be it only file by file. */
  SHARE_ALIKE("share-alike"),
  /** Adaptations are not shared; licences before Creative Commons 4.0 allow to make none at all. */
  NO_DERIVATIVES("no-derivatives"),
  /** Some fields or manners of use are barred. */
  USE_RESTRICTED("use-restricted"),
  /** Models that compete with those of the licensor are not trained on it. */
  NO_COMPETING_MODELS("no-competing-models"),
  /** Copies are not passed on. */
  NO_REDISTRIBUTION("no-redistribution");

  private final String word;

  Condition(String word) {
    this.word = word;
  }

  /**
   * Returns the word for it in tables.
   *
   * @return the word, in lower case with hyphens
   */
  public String word() {
    return word;
  }
}
