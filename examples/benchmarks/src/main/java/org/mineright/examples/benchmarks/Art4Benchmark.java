package org.mineright.examples.benchmarks;

import com.cedarpolicy.model.AuthorizationRequest;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kie.dmn.api.core.DMNContext;
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
 * One exception, CDSM Art. 4, by one engine after another, on the same random uses. The warm-up is
 * long for the reason that {@link EuBenchmark} gives.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class Art4Benchmark {

  @Benchmark
  @Warmup(iterations = 3)
  public boolean ifChain(IfChain state) {
    return state.next();
  }

  @Benchmark
  public boolean drools(Drools state) {
    return state.next();
  }

  @Benchmark
  public boolean evrete(Evrete state) {
    return state.next();
  }

  @Benchmark
  public boolean dmn(Dmn state) {
    return state.next();
  }

  @Benchmark
  public boolean cedar(Cedar state) {
    return state.next();
  }

  /** An engine and the uses as it takes them. */
  abstract static class Asked<I> {
    private final Art4Engine<I> engine;
    private final List<I> inputs;
    private int next;

    Asked(Art4Engine<I> engine) {
      this.engine = engine;
      this.inputs = Art4Uses.measured().stream().map(engine::input).toList();
    }

    boolean next() {
      next = next + 1 == inputs.size() ? 0 : next + 1;
      return engine.applies(inputs.get(next));
    }
  }

  /** The floor. */
  @State(Scope.Thread)
  public static class IfChain extends Asked<byte[]> {
    public IfChain() {
      super(new Art4IfChain());
    }
  }

  /** Drools. */
  @State(Scope.Thread)
  public static class Drools extends Asked<Art4Use> {
    public Drools() {
      super(new Art4Drools());
    }
  }

  /** Evrete. */
  @State(Scope.Thread)
  public static class Evrete extends Asked<Art4Use> {
    public Evrete() {
      super(new Art4Evrete());
    }
  }

  /** kie-dmn. */
  @State(Scope.Thread)
  public static class Dmn extends Asked<DMNContext> {
    public Dmn() {
      super(new Art4Dmn());
    }
  }

  /** cedar-java. */
  @State(Scope.Thread)
  public static class Cedar extends Asked<AuthorizationRequest> {
    public Cedar() {
      super(new Art4Cedar());
    }
  }
}
