package org.mineright.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mineright.decision.Certainty;
import org.mineright.decision.Outcome;
import org.mineright.decision.RegimeStatus;
import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.fact.UseCase;
import org.mineright.regime.Decided;
import org.mineright.regime.Ground;
import org.mineright.regime.Interpretation;
import org.mineright.regime.Readings;
import org.mineright.regime.Regime;
import org.mineright.regime.RuleModule;
import org.mineright.verify.ConsequenceLaw;

/**
 * When obligations and warnings attach, and how certain a decision is, as conditions that a program
 * can judge. A law document says it in words; a table says the words again, in the notation of the
 * document's element tables, in which what was decided is {@code ground}, {@code regime}, {@code
 * regimeStatus}, {@code outcome} and {@code presuming}.
 *
 * <pre>
 * # a comment
 * ABBREVIATION = what it stands for
 * id or certainty | condition
 * </pre>
 */
public final class ConsequenceTable implements ConsequenceLaw {
  private final List<Fact<?>> facts = new ArrayList<>(Facts.all());
  private final List<Interpretation<?>> interpretations = new ArrayList<>();
  private final Map<String, List<Condition>> conditions = new LinkedHashMap<>();

  private ConsequenceTable(RuleModule module, Path file, List<String> lines) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    Map<String, List<String>> readings = new LinkedHashMap<>();
    Map<String, String> abbreviations = new LinkedHashMap<>();
    facts.addAll(module.facts());
    facts.forEach(
        fact -> names.put(fact.name(), fact.values().stream().map(String::valueOf).toList()));
    Set<String> grounds = new LinkedHashSet<>();
    Set<Interpretation<?>> points = new LinkedHashSet<>();
    for (Regime regime : module.regimes()) {
      regime.grounds().stream().map(Ground::id).forEach(grounds::add);
      points.addAll(regime.interpretations());
    }
    interpretations.addAll(points);
    points.forEach(
        point -> readings.put(point.id(), point.readings().stream().map(Enum::name).toList()));
    names.put("ground", List.copyOf(grounds));
    names.put("regime", module.regimes().stream().map(Regime::id).toList());
    names.put("regimeStatus", Stream.of(RegimeStatus.values()).map(Enum::name).toList());
    names.put("outcome", Stream.of(Outcome.values()).map(Enum::name).toList());
    names.put("presuming", List.of("true", "false"));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      int bar = line.indexOf('|');
      int sign = line.indexOf('=');
      if (bar > 0) {
        conditions
            .computeIfAbsent(line.substring(0, bar).strip(), id -> new ArrayList<>())
            .add(
                ConditionParser.parse(
                    names, readings, abbreviations, Optional.empty(), line.substring(bar + 1)));
      } else if (sign > 0 && !line.startsWith("#")) {
        abbreviations.put(line.substring(0, sign).strip(), line.substring(sign + 1).strip());
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        throw new IllegalArgumentException(
            file + ", line " + (i + 1) + ": found \"" + line + "\", expected \"id | condition\"");
      }
    }
  }

  /**
   * Reads a table.
   *
   * @param module the module of the law
   * @param file the table
   * @throws IllegalArgumentException if it says something that is not understood
   */
  public static ConsequenceTable read(RuleModule module, Path file) {
    try {
      return new ConsequenceTable(module, file, Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The obligations and warnings that the table is about. */
  public Set<String> attaching() {
    Set<String> ids = new LinkedHashSet<>(conditions.keySet());
    Stream.of(Certainty.values()).map(Enum::name).forEach(ids::remove);
    return ids;
  }

  @Override
  public Set<String> following(
      Decided decided, UseCase useCase, LocalDate date, Readings readings) {
    Map<String, String> known = new LinkedHashMap<>();
    for (Fact<?> fact : facts) {
      useCase
          .get(fact)
          .ifPresent(
              value ->
                  known.put(
                      fact.name(),
                      value instanceof Enum<?> constant ? constant.name() : String.valueOf(value)));
    }
    known.put("ground", decided.getGround());
    known.put("regime", decided.getRegime());
    known.put("regimeStatus", decided.getRegimeStatus().name());
    known.put("outcome", decided.getOutcome().name());
    known.put("presuming", String.valueOf(decided.isPresuming()));
    Map<String, String> taken = new LinkedHashMap<>();
    interpretations.forEach(point -> taken.put(point.id(), readings.of(point).name()));
    Situation situation = new Situation(known, taken, date).withImplied();
    Set<String> following = new LinkedHashSet<>();
    conditions.forEach(
        (id, each) -> {
          if (each.stream().anyMatch(condition -> condition.holds(situation))) {
            following.add(id);
          }
        });
    return following;
  }
}
