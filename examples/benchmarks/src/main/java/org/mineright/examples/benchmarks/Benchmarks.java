package org.mineright.examples.benchmarks;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures, and prints what came of it as tables in Markdown. Arguments are those of JMH, a pattern
 * of names first: {@code Art4 -f 3} measures one table with three JVMs a row.
 */
public final class Benchmarks {
  private Benchmarks() {}

  /** Runs the benchmarks. */
  public static void main(String[] args) throws CommandLineOptionException, RunnerException {
    CommandLineOptions asked = new CommandLineOptions(args);
    System.err.println(
        "Measuring; all of it takes about six minutes. Random uses: -Dmineright.seed="
            + EuUses.seed());
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .parent(asked)
                    .addProfiler(GCProfiler.class)
                    .verbosity(asked.verbosity().orElse(VerboseMode.SILENT))
                    .shouldFailOnError(true)
                    .build())
            .run();
    System.out.printf(
        Locale.ROOT,
        "Random uses (seed %d), Java %s, %d processors%n%n%s",
        EuUses.seed(),
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        Tables.of(results));
  }
}
