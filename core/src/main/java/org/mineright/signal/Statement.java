package org.mineright.signal;

/** Something that was said of a resource or a dataset, with its evidence. Immutable. */
public sealed interface Statement permits ReservationStatement, LicenceStatement, SourceStatement {

  /**
   * Returns the convention in which it was made.
   *
   * @return the protocol
   */
  Protocol protocol();

  /**
   * Returns where it stood.
   *
   * @return the channel
   */
  Channel channel();

  /**
   * Returns what it covers.
   *
   * @return the scope
   */
  Scope scope();

  /**
   * Returns the terms that it names.
   *
   * @return the terms, {@link Terms#NONE} where none
   */
  Terms terms();

  /**
   * Returns the proof of it.
   *
   * @return the evidence
   */
  Evidence evidence();
}
