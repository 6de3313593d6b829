package org.mineright.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mineright.Mineright;
import org.mineright.Request;
import org.mineright.decision.Decision;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Records of a pipeline with their signals, in all jurisdictions. One thread: one core. So much
 * code takes part that it is compiled for half a minute.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 30, time = 1)
@Measurement(iterations = 5, time = 1)
public class SignalsBenchmark {

  /** From a line of JSON to the facts that its signals tell, with their evidence. */
  @Benchmark
  public Request facts(Records records) {
    return records.mineright.readRequest(records.next());
  }

  /** From a line of JSON to five full decisions with that evidence. */
  @Benchmark
  public List<Decision> fiveDecisions(Records records) {
    return records.mineright.decide(records.mineright.readRequest(records.next()));
  }

  /** The records, each a line. */
  @State(Scope.Thread)
  public static class Records {
    private static final int COUNT = 10_000;

    private final Mineright mineright = Mineright.load();
    private final List<String> lines = new SignalRecords(EuUses.seed()).lines(COUNT);
    private int next;

    String next() {
      next = next + 1 == COUNT ? 0 : next + 1;
      return lines.get(next);
    }
  }
}
