package org.mineright.regime;

/**
 * Where rules on elements say what they find: the global {@code findings} of DRL. Where no rule
 * speaks, an element is open.
 */
public interface Findings {

  /**
   * The element is met.
   *
   * @param element its id
   */
  void met(String element);

  /**
   * The element is not met.
   *
   * @param element its id
   */
  void notMet(String element);

  /**
   * The element is presumed met: a needed fact is unknown, and the law does not hold that against
   * whoever relies on it.
   *
   * @param element its id
   */
  void presumed(String element);
}
