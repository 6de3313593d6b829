package org.mineright.examples.benchmarks;

import org.mineright.fact.UseCase;

/**
 * Whether the exception of CDSM Art. 4 applies, on the default readings and at the date of {@link
 * EuIfChain}: the elements of the ground {@code eu.cdsm-art-4} as one condition, in the language of
 * an engine. One thread only.
 *
 * @param <I> what the engine takes
 */
interface Art4Engine<I> {

  /** Puts a use as the engine takes it; not measured. */
  I input(UseCase use);

  /** Tells whether the exception applies. */
  boolean applies(I input);
}
