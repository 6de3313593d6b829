/**
 * Decisions measured beside a hand-written {@code if} chain and beside other engines. {@link
 * org.mineright.examples.benchmarks.Benchmarks} is the program.
 */
@NullMarked
package org.mineright.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
