package org.mineright.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What became of the mutants of a rule module. Immutable.
 *
 * @param results every mutant, in the order of the rule files
 * @param excuses why mutants need not be noticed, by their names
 */
public record MutationReport(List<Result> results, Map<String, String> excuses) {

  /**
   * What became of one mutant. What noticed it is named by its first witness.
   *
   * @param mutant the mutant
   * @param byScenario the worked case that it fails
   * @param byExpectation the expectation that it fails
   * @param byLaw the facts on which it finds what the law does not say, or contradicts another rule
   * @param equivalent whether no combination of facts, readings, days and grounds tells it from the
   *     rule as it is, as was proved by trying all
   */
  public record Result(
      Mutant mutant,
      Optional<String> byScenario,
      Optional<String> byExpectation,
      Optional<String> byLaw,
      boolean equivalent) {

    /**
     * Tells whether anything noticed the mutant.
     *
     * @return true if it is killed
     */
    public boolean isKilled() {
      return byScenario.isPresent() || byExpectation.isPresent() || byLaw.isPresent();
    }
  }

  /** Copies. */
  public MutationReport {
    results = List.copyOf(results);
    excuses = Map.copyOf(excuses);
  }

  /**
   * Returns the mutants that nothing noticed, excused or not.
   *
   * @return the survivors
   */
  public List<Result> survivors() {
    return results.stream().filter(result -> !result.isKilled()).toList();
  }

  /**
   * Tells what stands in the way of a full score.
   *
   * @return sentences, one for each survivor that is not excused, and one for each excuse of what
   *     is no survivor; none if every mutant is killed or excused by name
   */
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    Set<String> surviving = new HashSet<>();
    for (Result result : survivors()) {
      surviving.add(result.mutant().name());
      if (excuse(result).isEmpty()) {
        faults.add(
            "nothing notices "
                + result.mutant()
                + (result.equivalent() ? ", which is equivalent" : "")
                + "; if that is right, excuse it by the name \""
                + result.mutant().name()
                + "\"");
      }
    }
    excuses.keySet().stream()
        .filter(name -> !surviving.contains(name))
        .sorted()
        .forEach(name -> faults.add("excused, but no survivor: " + name));
    return faults;
  }

  /**
   * Returns why a mutant need not be noticed.
   *
   * @param result the mutant
   * @return the reason, empty if it is not excused
   */
  public Optional<String> excuse(Result result) {
    return Optional.ofNullable(excuses.get(result.mutant().name()));
  }

  /**
   * Counts mutants by what became of them. A mutant may be noticed by several.
   *
   * @return the counts, by what is counted, in words
   */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("mutants", results.size());
    counts.put("killed", count(Result::isKilled));
    counts.put("killed by scenarios", count(result -> result.byScenario().isPresent()));
    counts.put("killed by expectations", count(result -> result.byExpectation().isPresent()));
    counts.put("killed by the law", count(result -> result.byLaw().isPresent()));
    counts.put(
        "killed by the law alone",
        count(
            result ->
                result.byLaw().isPresent()
                    && result.byScenario().isEmpty()
                    && result.byExpectation().isEmpty()));
    counts.put("survivors", survivors().size());
    counts.put("survivors proved equivalent", count(result -> isEquivalent(result)));
    counts.put(
        "survivors excused by name",
        count(result -> !result.isKilled() && excuse(result).isPresent()));
    return counts;
  }

  private static boolean isEquivalent(Result result) {
    return !result.isKilled() && result.equivalent();
  }

  private int count(Predicate<Result> which) {
    return (int) results.stream().filter(which).count();
  }

  /**
   * Writes the report for a reader, mutant by mutant.
   *
   * @return lines of text
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    counts().forEach((what, count) -> line(text, "%s: %d", what, count));
    for (Result result : results) {
      line(text, "");
      line(text, "%s", result.mutant());
      result.byScenario().ifPresent(by -> line(text, "    killed by scenario %s", by));
      result.byExpectation().ifPresent(by -> line(text, "    killed by expectation %s", by));
      result.byLaw().ifPresent(by -> line(text, "    killed by the law: %s", by));
      if (!result.isKilled()) {
        line(text, "    SURVIVES%s", result.equivalent() ? ", proved equivalent" : "");
        excuse(result).ifPresent(reason -> line(text, "    excused: %s", reason));
      }
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String format, Object... arguments) {
    text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }
}
