package org.mineright.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mineright.Mineright;
import org.mineright.PreparedRegime;
import org.mineright.Request;
import org.mineright.analysis.CompiledRegime;
import org.mineright.decision.Outcome;
import org.mineright.fact.UseCase;
import org.mineright.rules.eu.EuModule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Outcomes of the records of one project under {@code eu.current}: what the project is, is prepared
 * once; what a record says, is random.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProjectBenchmark {
  private static final int LONG_WARM_UP = 8;

  /** By hand, from numbers. */
  @Benchmark
  public Outcome ifChain(Codes codes) {
    return EuIfChain.outcome(codes.next());
  }

  /** By the prepared project, from the numbers that it asks. */
  @Benchmark
  public Outcome preparedOutcome(PreparedCodes codes) {
    return codes.prepared.outcome(codes.next(), 0);
  }

  /** By the prepared project, of records as objects. */
  @Benchmark
  public Outcome preparedOutcomeOfUse(Records records) {
    return records.prepared.outcome(records.next());
  }

  /** By the prepared project, of all records at once, from columns of numbers. */
  @Benchmark
  @OperationsPerInvocation(EuUses.USES)
  public byte[] bulkOutcome(Columns columns) {
    return columns.outcomes();
  }

  /** By a stateless session of Drools. */
  @Benchmark
  @Warmup(iterations = LONG_WARM_UP)
  public Outcome rawDrools(RawRules rules) {
    return rules.drools.outcome(rules.next());
  }

  private static PreparedRegime prepared() {
    Request profile = Request.of(EuUses.project().toBuilder().date(EuIfChain.DATE).build()).build();
    return Mineright.builder().modules(new EuModule()).build().prepare(profile).regimes().get(0);
  }

  private static CompiledRegime compiled() {
    return prepared().compiled().orElseThrow();
  }

  private static List<UseCase> uses() {
    return EuUses.measuredOfProject(EuUses.USES);
  }

  /** What is taken in turn. */
  private static final class Ring<T> {
    private final List<T> all;
    private int next;

    Ring(List<T> all) {
      this.all = all;
    }

    T next() {
      next = next + 1 == all.size() ? 0 : next + 1;
      return all.get(next);
    }
  }

  /** The uses as arrays of numbers, as the chain reads them. */
  @State(Scope.Thread)
  public static class Codes {
    private final Ring<byte[]> codes = new Ring<>(uses().stream().map(FactCodes::of).toList());

    byte[] next() {
      return codes.next();
    }
  }

  /** The records as arrays of numbers, as the prepared project reads them. */
  @State(Scope.Thread)
  public static class PreparedCodes {
    private final CompiledRegime prepared = compiled();
    private final Ring<byte[]> codes =
        new Ring<>(uses().stream().map(use -> FactCodes.of(use, prepared.facts())).toList());

    byte[] next() {
      return codes.next();
    }
  }

  /** The records as objects. */
  @State(Scope.Thread)
  public static class Records {
    private final PreparedRegime prepared = prepared();
    private final Ring<UseCase> records = new Ring<>(uses());

    UseCase next() {
      return records.next();
    }
  }

  /** The records as columns of numbers. */
  @State(Scope.Thread)
  public static class Columns {
    private final CompiledRegime prepared = compiled();
    private final byte[][] columns =
        FactCodes.columns(uses().stream().map(use -> FactCodes.of(use, prepared.facts())).toList());
    private final byte[] outcomes = new byte[EuUses.USES];

    byte[] outcomes() {
      prepared.outcomes(columns, outcomes.length, outcomes);
      return outcomes;
    }
  }

  /** The rules in Drools, and the uses as objects. */
  @State(Scope.Thread)
  public static class RawRules {
    private final RawDrools drools = new RawDrools(EuIfChain.DATE);
    private final Ring<UseCase> uses = new Ring<>(uses());

    UseCase next() {
      return uses.next();
    }
  }
}
