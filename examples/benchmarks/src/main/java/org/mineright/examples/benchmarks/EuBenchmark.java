package org.mineright.examples.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.mineright.Explanations;
import org.mineright.Mineright;
import org.mineright.PreparedRegime;
import org.mineright.Request;
import org.mineright.analysis.CompiledRegime;
import org.mineright.decision.Decision;
import org.mineright.decision.Evaluator;
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
 * The whole regime {@code eu.current}, on the same random uses, one method a way of deciding. The
 * warm-up is long where rules are run, whose conditions Drools compiles in the background once they
 * were asked often, and where all uses are explained once before they come back.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EuBenchmark {
  private static final int LONG_WARM_UP = 8;

  /** The floor: the outcome alone, by hand. */
  @Benchmark
  public Outcome ifChain(Codes codes) {
    return EuIfChain.outcome(codes.next());
  }

  /** The outcome alone, from numbers. */
  @Benchmark
  public Outcome compiledOutcome(CompiledCodes codes) {
    return codes.compiled.outcome(codes.next(), 0);
  }

  /** The outcome alone, of uses as objects. */
  @Benchmark
  public Outcome compiledOutcomeOfUse(CompiledUses uses) {
    return uses.compiled.outcome(uses.next());
  }

  /** The outcome alone, of all uses at once, from columns of numbers. */
  @Benchmark
  @OperationsPerInvocation(EuUses.USES)
  public byte[] bulkOutcome(Columns columns) {
    return columns.outcomes();
  }

  /** The outcome alone, by a stateless session of Drools. */
  @Benchmark
  @Warmup(iterations = LONG_WARM_UP)
  public Outcome rawDrools(RawRules rules, Uses uses) {
    return rules.drools.outcome(uses.next());
  }

  /** Everything that a decision says, where facts come back. */
  @Benchmark
  @Warmup(iterations = LONG_WARM_UP)
  public Decision fullDecision(Library library, Requests requests) {
    return library.mineright.decide(requests.next()).get(0);
  }

  /** Everything that a decision says, where facts never come back. */
  @Benchmark
  @Warmup(iterations = LONG_WARM_UP)
  public Decision fullDecisionOfNewFacts(Library library, NewRequests requests) {
    return library.mineright.decide(requests.next()).get(0);
  }

  /** Everything that a decision says, by a prepared project, where facts come back. */
  @Benchmark
  @Warmup(iterations = LONG_WARM_UP)
  public Decision preparedDecision(Project project, Records records) {
    return project.regime.decide(Optional.empty(), records.next());
  }

  /** Everything that a decision says, of many rows of columns at once, where facts come back. */
  @Benchmark
  @Warmup(iterations = LONG_WARM_UP)
  @OperationsPerInvocation(RecordColumns.ROWS)
  public int[] explainedRow(RecordColumns columns) {
    return columns.explain();
  }

  /** Everything that a decision says, by the rules themselves. */
  @Benchmark
  @Warmup(iterations = LONG_WARM_UP)
  public Decision fullDecisionByDrools(LibraryByDrools library, Requests requests) {
    return library.mineright.decide(requests.next()).get(0);
  }

  private static Mineright library(Evaluator evaluator) {
    return Mineright.builder().modules(new EuModule()).evaluator(evaluator).build();
  }

  private static PreparedRegime prepared() {
    // Of the project no more is known than the date, so that all facts are the records'.
    Request profile = Request.of(UseCase.builder().date(EuIfChain.DATE).build()).build();
    return library(Evaluator.COMPILED).prepare(profile).regimes().get(0);
  }

  private static CompiledRegime compiled() {
    return prepared().compiled().orElseThrow();
  }

  private static Request request(UseCase use) {
    return Request.of(use.toBuilder().date(EuIfChain.DATE).build()).build();
  }

  /** The library, with the law of the European Union alone. */
  @State(Scope.Thread)
  public static class Library {
    private final Mineright mineright = library(Evaluator.COMPILED);
  }

  /** The same, deciding by the rules. */
  @State(Scope.Thread)
  public static class LibraryByDrools {
    private final Mineright mineright = library(Evaluator.DROOLS);
  }

  /** The regime, prepared. */
  @State(Scope.Thread)
  public static class Project {
    private final PreparedRegime regime = prepared();
  }

  /** The rules in Drools. */
  @State(Scope.Thread)
  public static class RawRules {
    private final RawDrools drools = new RawDrools(EuIfChain.DATE);
  }

  /** The uses as arrays of numbers, as the chain reads them. */
  @State(Scope.Thread)
  public static class Codes {
    private final byte[][] codes =
        EuUses.measured(EuUses.USES).stream().map(FactCodes::of).toArray(byte[][]::new);
    private int next;

    byte[] next() {
      next = next + 1 == codes.length ? 0 : next + 1;
      return codes[next];
    }
  }

  /** The uses as arrays of numbers, as the diagram reads them. */
  @State(Scope.Thread)
  public static class CompiledCodes {
    private final CompiledRegime compiled = compiled();
    private final byte[][] codes =
        EuUses.measured(EuUses.USES).stream()
            .map(use -> FactCodes.of(use, compiled.facts()))
            .toArray(byte[][]::new);
    private int next;

    byte[] next() {
      next = next + 1 == codes.length ? 0 : next + 1;
      return codes[next];
    }
  }

  /** The uses as objects. */
  @State(Scope.Thread)
  public static class Uses {
    private final UseCase[] uses = EuUses.measured(EuUses.USES).toArray(UseCase[]::new);
    private int next;

    UseCase next() {
      next = next + 1 == uses.length ? 0 : next + 1;
      return uses[next];
    }
  }

  /** The uses as objects, and the diagram. */
  @State(Scope.Thread)
  public static class CompiledUses extends Uses {
    private final CompiledRegime compiled = compiled();
  }

  /** The uses as columns of numbers. */
  @State(Scope.Thread)
  public static class Columns {
    private final CompiledRegime compiled = compiled();
    private final byte[][] columns =
        FactCodes.columns(
            EuUses.measured(EuUses.USES).stream()
                .map(use -> FactCodes.of(use, compiled.facts()))
                .toList());
    private final byte[] outcomes = new byte[EuUses.USES];

    byte[] outcomes() {
      compiled.outcomes(columns, outcomes.length, outcomes);
      return outcomes;
    }
  }

  /** A stream of a million records, in which the uses come back in no order. */
  @State(Scope.Thread)
  public static class Records {
    static final int COUNT = 1_000_000;

    private final List<UseCase> uses = EuUses.measured(EuUses.PATTERNS);
    private final int[] records = drawn(COUNT);
    private int next;

    UseCase next() {
      next = next + 1 == COUNT ? 0 : next + 1;
      return uses.get(records[next]);
    }

    /** Which use each record is. */
    static int[] drawn(int count) {
      return new Random(EuUses.seed()).ints(count, 0, EuUses.PATTERNS).toArray();
    }
  }

  /** The same stream, as requests. */
  @State(Scope.Thread)
  public static class Requests {
    private final List<Request> requests =
        EuUses.measured(EuUses.PATTERNS).stream().map(EuBenchmark::request).toList();
    private final int[] records = Records.drawn(Records.COUNT);
    private int next;

    Request next() {
      next = next + 1 == Records.COUNT ? 0 : next + 1;
      return requests.get(records[next]);
    }
  }

  /** So many requests, no two alike, that none is remembered when its turn comes again. */
  @State(Scope.Thread)
  public static class NewRequests {
    private static final int COUNT = 50_000;

    private final List<Request> requests =
        EuUses.different(COUNT).stream().map(EuBenchmark::request).toList();
    private int next;

    Request next() {
      next = next + 1 == COUNT ? 0 : next + 1;
      return requests.get(next);
    }
  }

  /** The same stream as columns, a part of it after the other. */
  @State(Scope.Thread)
  public static class RecordColumns {
    static final int ROWS = 10_000;

    private final Explanations explanations = prepared().explanations();
    private final List<byte[][]> parts = new ArrayList<>();
    private final int[] numbers = new int[ROWS];
    private int next;

    /** Lays the columns out. */
    public RecordColumns() {
      List<byte[]> codes =
          EuUses.measured(EuUses.PATTERNS).stream()
              .map(use -> FactCodes.of(use, explanations.facts()))
              .toList();
      int[] records = Records.drawn(Records.COUNT);
      for (int from = 0; from < records.length; from += ROWS) {
        parts.add(
            FactCodes.columns(
                Arrays.stream(records, from, from + ROWS).mapToObj(codes::get).toList()));
      }
    }

    int[] explain() {
      next = next + 1 == parts.size() ? 0 : next + 1;
      explanations.explain(parts.get(next), ROWS, numbers);
      return numbers;
    }

    /** The decision on a row of the part that was explained last. */
    Decision decision(int row) {
      return explanations.decision(numbers[row]);
    }
  }
}
