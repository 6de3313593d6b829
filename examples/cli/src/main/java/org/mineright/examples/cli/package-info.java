/**
 * Mineright on the command line. {@link org.mineright.examples.cli.Main} starts it, {@code
 * CommandLineInterface} finds the command, and there is one class a command; {@code Batch} and what
 * it names serve {@code batch} alone. It uses the library's public API only, as any program would.
 */
@NullMarked
package org.mineright.examples.cli;

import org.jspecify.annotations.NullMarked;
