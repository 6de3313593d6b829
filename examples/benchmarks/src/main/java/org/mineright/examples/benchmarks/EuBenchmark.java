package org.mineright.examples.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.mineright.Mineright;
import org.mineright.Request;
import org.mineright.decision.Decision;
import org.mineright.decision.Outcome;
import org.mineright.fact.UseCase;
import org.mineright.rules.eu.EuModule;
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
 * The whole regime {@code eu.current}, on the same random uses, one method a way of deciding. The
 * warm-up is long because Drools compiles conditions in the background, once they were asked often.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class EuBenchmark {

  /** The floor: the outcome alone, by hand. */
  @Benchmark
  @Warmup(iterations = 3)
  public Outcome ifChain(Codes codes) {
    return EuIfChain.outcome(codes.next());
  }

  /** The outcome alone, by a stateless session of Drools. */
  @Benchmark
  public Outcome rawDrools(RawRules rules, Uses uses) {
    return rules.drools.outcome(uses.next());
  }

  /** Everything that a decision says, by the library as it is loaded without settings. */
  @Benchmark
  public Decision fullDecision(Library library, Records records) {
    return library.mineright.decide(records.next()).get(0);
  }

  /** The uses as arrays of bytes. */
  @State(Scope.Thread)
  public static class Codes {
    private final byte[][] codes =
        EuUses.measured().stream().map(FactCodes::of).toArray(byte[][]::new);
    private int next;

    byte[] next() {
      next = next + 1 == codes.length ? 0 : next + 1;
      return codes[next];
    }
  }

  /** The uses as the library takes them. */
  @State(Scope.Thread)
  public static class Uses {
    private final List<UseCase> uses = EuUses.measured();
    private int next;

    UseCase next() {
      next = next + 1 == uses.size() ? 0 : next + 1;
      return uses.get(next);
    }
  }

  /** A stream of a million records, in which the uses come back in no order. */
  @State(Scope.Thread)
  public static class Records {
    private static final int RECORDS = 1_000_000;

    private final List<Request> patterns =
        EuUses.measured().stream()
            .map(use -> Request.of(use.toBuilder().date(EuIfChain.DATE).build()).build())
            .toList();
    private final int[] records =
        new Random(EuUses.seed()).ints(RECORDS, 0, patterns.size()).toArray();
    private int next;

    Request next() {
      next = next + 1 == RECORDS ? 0 : next + 1;
      return patterns.get(records[next]);
    }
  }

  /** The rules in Drools. */
  @State(Scope.Thread)
  public static class RawRules {
    private final RawDrools drools = new RawDrools(EuIfChain.DATE);
  }

  /** The library, with the law of the European Union alone. */
  @State(Scope.Thread)
  public static class Library {
    private final Mineright mineright = Mineright.builder().modules(new EuModule()).build();
  }
}
