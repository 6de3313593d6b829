package org.mineright.signal;

import org.mineright.fact.Fact;

/**
 * What follows for a fact from the source that a document names, or from what it says of the
 * material: that a list of books was never licensed, that there are voices in it. Immutable.
 *
 * @param protocol the convention
 * @param channel where it stood
 * @param scope what it covers
 * @param fact the fact
 * @param value its value
 * @param evidence the proof
 * @param <V> the type of the value
 */
public record SourceStatement<V extends Comparable<?>>(
    Protocol protocol, Channel channel, Scope scope, Fact<V> fact, V value, Evidence evidence)
    implements Statement {

  @Override
  public Terms terms() {
    return Terms.NONE;
  }
}
