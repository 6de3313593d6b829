package org.mineright.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mineright.Mineright;
import org.mineright.decision.Decision;
import org.mineright.decision.Obligation;
import org.mineright.decision.Warning;
import org.mineright.verify.Expectation;

/**
 * Cases of what follows from a decision. A case is the least that makes a ground decide, and what
 * it adds.
 */
public final class ConsequenceCases {
  private static final Pattern FACT = Pattern.compile("([^\\s,=]+)=([^\\s,=]+)");

  private final Mineright mineright;
  private final String regime;
  private final LocalDate today;
  private final Map<String, String> least;
  private final Map<String, String> readings;

  /**
   * A case.
   *
   * @param id an obligation or a warning
   * @param attaches whether it attaches
   * @param ground the ground that is to decide
   * @param date the date of the use, or {@code today}
   * @param facts what is known beside the least: {@code fact=value, fact=value}
   */
  public record Case(String id, boolean attaches, String ground, String date, String facts) {
    @Override
    public String toString() {
      return id
          + (attaches ? " attaches: " : " does not attach: ")
          + String.join(" ", ground + ",", date, facts).strip();
    }
  }

  /**
   * Prepares to decide cases.
   *
   * @param mineright the library
   * @param regime the regime to ask
   * @param today the date of cases that say {@code today}
   * @param least for each ground, the least that makes it decide: {@code fact=value, fact=value}
   */
  public ConsequenceCases(
      Mineright mineright, String regime, LocalDate today, Map<String, String> least) {
    this(mineright, regime, today, least, Map.of());
  }

  /**
   * Prepares to decide cases under readings other than the default.
   *
   * @param mineright the library
   * @param regime the regime to ask
   * @param today the date of cases that say {@code today}
   * @param least for each ground, the least that makes it decide: {@code fact=value, fact=value}
   * @param readings readings by interpretation
   */
  public ConsequenceCases(
      Mineright mineright,
      String regime,
      LocalDate today,
      Map<String, String> least,
      Map<String, String> readings) {
    this.mineright = mineright;
    this.regime = regime;
    this.today = today;
    this.least = Map.copyOf(least);
    this.readings = Map.copyOf(readings);
  }

  /** Reads lines {@code id | yes or no | ground | date | facts}. */
  public static List<Case> parse(String lines) {
    return lines
        .lines()
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
        .map(
            cells ->
                new Case(
                    cells.get(0),
                    cells.get(1).equals("yes"),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4)))
        .toList();
  }

  /**
   * Decides a case.
   *
   * @throws IllegalStateException if another ground decides
   */
  public Decision decide(String ground, String date, String facts) {
    String request = request(ground, date, facts);
    Decision decision = mineright.decide(mineright.readRequest(request)).get(0);
    if (!decision.ground().id().equals(ground)) {
      throw new IllegalStateException(
          "expected " + ground + " to decide, found " + decision.ground().id() + ": " + request);
    }
    return decision;
  }

  private String request(String ground, String date, String facts) {
    Map<String, String> known = new LinkedHashMap<>();
    Matcher fact = FACT.matcher(Objects.requireNonNull(least.get(ground), ground) + ", " + facts);
    while (fact.find()) {
      known.put(fact.group(1), fact.group(2));
    }
    LocalDate day = date.equals("today") ? today : LocalDate.parse(date);
    String jurisdiction = regime.substring(0, regime.indexOf('.'));
    return RandomUses.toRequest(new Situation(known, readings, day), jurisdiction, regime);
  }

  /** The ids of all obligations and warnings of a decision. */
  public static Set<String> attached(Decision decision) {
    Set<String> ids = new LinkedHashSet<>();
    decision.obligations().stream().map(Obligation::id).forEach(ids::add);
    decision.warnings().stream().map(Warning::id).forEach(ids::add);
    return ids;
  }

  /** Decides a case and tells whether its obligation or warning attaches. */
  public boolean attaches(Case which) {
    return attached(decide(which.ground(), which.date(), which.facts())).contains(which.id());
  }

  /** A case as an expectation, to be put to broken rules. */
  public Expectation expectation(Case which) {
    return expectation(
        which.toString(),
        which.ground(),
        which.date(),
        which.facts(),
        decision -> attached(decision).contains(which.id()) == which.attaches());
  }

  /**
   * An expectation of the decision by a ground.
   *
   * @param name what is expected
   * @param ground the ground that is to decide
   * @param date the date of the use, or {@code today}
   * @param facts what is known beside the least: {@code fact=value, fact=value}
   * @param holds what else is to hold
   */
  public Expectation expectation(
      String name, String ground, String date, String facts, Predicate<Decision> holds) {
    return new Expectation(
        regime + ": " + name,
        request(ground, date, facts),
        decision -> decision.ground().id().equals(ground) && holds.test(decision));
  }
}
