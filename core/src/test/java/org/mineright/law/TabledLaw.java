package org.mineright.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mineright.decision.Outcome;
import org.mineright.fact.Fact;

/**
 * A regime of a law document, on one day and by one choice of readings, for those who ask it very
 * often: what the document says of an element is looked up by the numbers of its facts. It knows
 * nothing of rules or diagrams. One thread only.
 */
final class TabledLaw {
  private static final int UNKNOWN = 0;
  private static final byte NOT_LOOKED_UP = 0;
  private static final byte HOLDS = 1;
  private static final byte FAILS = 2;

  private final List<Fact<?>> facts;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<TabledGround> grounds = new ArrayList<>();
  private final int knowledge;
  private final int source;
  private final int licensing;
  private final int refused;
  private final int infringing;
  private final int unaware;

  private final Map<String, String> readings;
  private final LocalDate date;

  private record TabledGround(Outcome outcome, List<TabledElement> elements) {}

  /** An element, with what was looked up before. */
  private static final class TabledElement {
    private final LawDocument.Element element;

    /** The places of its facts. */
    private final int[] asked;

    /** How many numbers each of them has. */
    private final int[] sizes;

    /** By the numbers of its facts, {@link #NOT_LOOKED_UP}, {@link #HOLDS} or {@link #FAILS}. */
    private final byte[] rows;

    TabledElement(LawDocument.Element element, int[] asked, int[] sizes) {
      this.element = element;
      this.asked = asked;
      this.sizes = sizes;
      this.rows = new byte[Arrays.stream(sizes).reduce(1, (a, b) -> a * b)];
    }
  }

  /**
   * Prepares tables.
   *
   * @param conformance the document, and the facts that it speaks of
   * @param readings the reading of each interpretation
   */
  TabledLaw(
      LawConformance conformance, String regime, Map<String, String> readings, LocalDate date) {
    this.readings = readings;
    this.date = date;
    List<LawDocument.Ground> valid =
        conformance.law().grounds().get(regime).stream()
            .filter(ground -> ground.isValidOn(date))
            .toList();
    Set<String> names = new LinkedHashSet<>();
    for (LawDocument.Ground ground : valid) {
      ground.elements().forEach(element -> names.addAll(element.facts()));
    }
    names.addAll(List.of("infringementKnowledge", "infringingSource", "licensingAvailability"));
    this.facts = names.stream().<Fact<?>>map(conformance::fact).toList();
    facts.forEach(fact -> places.put(fact.name(), places.size()));
    Map<String, TabledElement> elements = new LinkedHashMap<>();
    for (LawDocument.Ground ground : valid) {
      grounds.add(
          new TabledGround(
              ground.outcome(),
              ground.elements().stream()
                  .map(each -> elements.computeIfAbsent(each.id(), id -> tabled(each)))
                  .toList()));
    }
    this.knowledge = place("infringementKnowledge");
    this.source = place("infringingSource");
    this.licensing = place("licensingAvailability");
    this.refused = code(licensing, "REFUSED");
    this.infringing = code(source, "true");
    this.unaware = code(knowledge, "NONE");
  }

  private TabledElement tabled(LawDocument.Element element) {
    int[] asked = element.facts().stream().mapToInt(this::place).toArray();
    int[] sizes = Arrays.stream(asked).map(place -> facts.get(place).values().size() + 1).toArray();
    return new TabledElement(element, asked, sizes);
  }

  private int place(String fact) {
    Integer place = places.get(fact);
    if (place == null) {
      throw new IllegalArgumentException(fact + ": no element asks for it");
    }
    return place;
  }

  private int code(int place, String value) {
    List<String> names = facts.get(place).values().stream().map(String::valueOf).toList();
    return 1 + names.indexOf(value);
  }

  /** All facts on which the outcome can turn, in the order in which the document asks for them. */
  List<Fact<?>> facts() {
    return facts;
  }

  /** Tells whether facts contradict each other: an infringement known of a sound source. */
  boolean contradictory(int[] codes) {
    return codes[knowledge] != UNKNOWN
        && codes[knowledge] != unaware
        && codes[source] != UNKNOWN
        && codes[source] != infringing;
  }

  /**
   * The outcome.
   *
   * @param codes by place in {@link #facts()}: 0 for unknown, else 1 + the place of the value; what
   *     is implied is added here
   */
  Outcome outcome(int[] codes) {
    int before = codes[source];
    if (codes[knowledge] != UNKNOWN && codes[knowledge] != unaware && before == UNKNOWN) {
      codes[source] = infringing;
    }
    Outcome outcome = decide(codes);
    codes[source] = before;
    return outcome == Outcome.NEEDS_LICENCE && codes[licensing] == refused
        ? Outcome.BLOCKED
        : outcome;
  }

  private Outcome decide(int[] codes) {
    for (TabledGround ground : grounds) {
      if (applies(ground, codes)) {
        return ground.outcome();
      }
    }
    throw new IllegalStateException("the document has no default");
  }

  private boolean applies(TabledGround ground, int[] codes) {
    for (TabledElement element : ground.elements()) {
      if (!holds(element, codes)) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(TabledElement tabled, int[] codes) {
    int row = 0;
    for (int i = 0; i < tabled.asked.length; i++) {
      row = row * tabled.sizes[i] + codes[tabled.asked[i]];
    }
    if (tabled.rows[row] == NOT_LOOKED_UP) {
      tabled.rows[row] = lookUp(tabled, codes) ? HOLDS : FAILS;
    }
    return tabled.rows[row] == HOLDS;
  }

  private boolean lookUp(TabledElement tabled, int[] codes) {
    Map<String, String> known = new TreeMap<>();
    for (int place : tabled.asked) {
      if (codes[place] != UNKNOWN) {
        Fact<?> fact = facts.get(place);
        known.put(fact.name(), String.valueOf(fact.values().get(codes[place] - 1)));
      }
    }
    Situation situation = new Situation(known, readings, date);
    return tabled.element.statuses(situation).get(0).holds();
  }
}
