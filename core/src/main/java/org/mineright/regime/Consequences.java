package org.mineright.regime;

import org.mineright.decision.Certainty;

/**
 * Where rules on what follows from a decision speak: the global {@code consequences} of DRL. None
 * changes an outcome.
 */
public interface Consequences {

  /**
   * An obligation attaches.
   *
   * @param obligation its id
   */
  void oblige(String obligation);

  /**
   * A warning is due.
   *
   * @param warning its id
   */
  void warn(String warning);

  /**
   * Says how safe the ground is that decided. Where several rules speak, the least certain counts.
   *
   * @param certainty how safe it is
   */
  void certainty(Certainty certainty);
}
