package org.mineright.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * Results as tables in Markdown, one a class of benchmarks. In each, the hand-written {@code
 * ifChain} is the measure of the others.
 */
final class Tables {
  private static final String ALLOCATED = "gc.alloc.rate.norm";
  private static final String MEASURE = "ifChain";

  /**
   * One way of deciding.
   *
   * @param name its method
   * @param nanoseconds time a decision
   * @param error half the width of its confidence interval of 99.9 %
   * @param bytes allocated a decision
   */
  record Row(String name, double nanoseconds, double error, double bytes) {}

  private Tables() {}

  /** Lays results out. */
  static String of(Collection<RunResult> results) {
    Map<String, List<Row>> tables = new TreeMap<>();
    for (RunResult result : results) {
      String benchmark = result.getParams().getBenchmark();
      int dot = benchmark.lastIndexOf('.');
      Result<?> time = result.getPrimaryResult();
      Result<?> allocated =
          Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATED), ALLOCATED);
      Row row =
          new Row(
              benchmark.substring(dot + 1),
              time.getScore(),
              time.getScoreError(),
              allocated.getScore());
      String table = benchmark.substring(benchmark.lastIndexOf('.', dot - 1) + 1, dot);
      tables.computeIfAbsent(table, name -> new ArrayList<>()).add(row);
    }
    StringBuilder text = new StringBuilder();
    tables.forEach((name, rows) -> text.append(table(name, rows)));
    return text.toString();
  }

  /** Lays one table out, the fastest row first. */
  static String table(String name, List<Row> rows) {
    List<Row> sorted = new ArrayList<>(rows);
    sorted.sort(Comparator.comparingDouble(Row::nanoseconds));
    double measure =
        rows.stream()
            .filter(row -> row.name().equals(MEASURE))
            .mapToDouble(Row::nanoseconds)
            .findFirst()
            .orElse(Double.NaN);
    StringBuilder text = new StringBuilder();
    text.append("| `").append(name).append("` | times the if chain | ns | ± | bytes |\n");
    text.append("|---|--:|--:|--:|--:|\n");
    for (Row row : sorted) {
      text.append(
          String.format(
              Locale.ROOT,
              "| `%s` | %s | %s | %s | %,.0f |\n",
              row.name(),
              figure(row.nanoseconds() / measure),
              figure(row.nanoseconds()),
              percentage(row.error() / row.nanoseconds()),
              row.bytes()));
    }
    return text.append('\n').toString();
  }

  private static String figure(double value) {
    return Double.isNaN(value)
        ? "-"
        : String.format(Locale.ROOT, value < 10 ? "%.1f" : "%,.0f", value);
  }

  /** A single iteration has no error. */
  private static String percentage(double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.0f %%", 100 * value);
  }
}
