/**
 * Runs commands as users do: {@link org.mineright.examples.cli.Invocation} in this process, {@link
 * org.mineright.examples.cli.ChildProcess} where a signal, a pipe or a small heap matters. {@code
 * MinerightJarIT} runs the packaged jar.
 */
package org.mineright.examples.cli;
