package org.mineright.law;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.mineright.fact.ContradictoryFactsException;

/**
 * Random uses of every kind, none contradictory. Half of the work is to reach deep grounds: each
 * use aims at one, by facts that make it apply and those before it fail, and the rest is chance.
 * One thread only.
 */
public final class RandomUses {
  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
  private static final int DAYS = 31 * 365 + 8;

  private final LawConformance conformance;
  private final LawDocument law;
  private final List<LawDocument.Ground> grounds;
  private final List<LocalDate> dates;
  private final Random random;

  /**
   * Starts a stream of uses.
   *
   * @param conformance the module and its document
   * @param regime the regime that will be asked
   * @param dates days around which there are to be many uses
   * @param seed the same seed gives the same uses
   */
  public RandomUses(LawConformance conformance, String regime, List<LocalDate> dates, long seed) {
    this.conformance = conformance;
    this.law = conformance.law();
    this.grounds = law.grounds().get(regime);
    this.dates = List.copyOf(dates);
    this.random = new Random(seed);
  }

  /** The next use. */
  public Situation next() {
    while (true) {
      Situation use = attempt();
      try {
        conformance.useCase(use);
        return use;
      } catch (ContradictoryFactsException e) {
        // Not of this world: another.
      }
    }
  }

  private Situation attempt() {
    Map<String, String> readings = new LinkedHashMap<>();
    for (LawDocument.Interpretation point : law.interpretations()) {
      readings.put(
          point.id(), random.nextBoolean() ? point.readings().get(0) : any(point.readings()));
    }
    LocalDate date =
        random.nextInt(5) < 3
            ? any(dates).plusDays(random.nextInt(5) - 2)
            : FIRST_DAY.plusDays(random.nextInt(DAYS));

    // By name: the value that a fact must have, or that it must be unknown.
    Map<String, Optional<String>> fixed = new HashMap<>();
    Situation frame = new Situation(Map.of(), readings, date);
    int aim = random.nextInt(grounds.size());
    List<LawDocument.Element> asked = new ArrayList<>(grounds.get(aim).elements());
    Collections.shuffle(asked, random);
    for (LawDocument.Element element : asked) {
      if (random.nextInt(20) > 0) {
        fix(fixed, frame, element, true);
      }
    }
    for (LawDocument.Ground before : grounds.subList(0, aim)) {
      if (before.isValidOn(date) && random.nextInt(10) > 0) {
        fix(fixed, frame, any(before.elements()), false);
      }
    }

    Map<String, String> known = new TreeMap<>();
    double density = List.of(0.0, 0.1, 0.5, 0.9, 1.0).get(random.nextInt(5));
    conformance
        .values()
        .forEach(
            (fact, values) -> {
              Optional<String> value = fixed.get(fact);
              if (value != null) {
                value.ifPresent(must -> known.put(fact, must));
              } else if (random.nextDouble() < density) {
                known.put(fact, any(values));
              }
            });
    return new Situation(known, readings, date);
  }

  /** Looks for facts, where there is still a choice, that make an element hold or not hold. */
  private void fix(
      Map<String, Optional<String>> fixed,
      Situation frame,
      LawDocument.Element element,
      boolean hold) {
    for (int attempt = 0; attempt < 20; attempt++) {
      Map<String, Optional<String>> tried = new LinkedHashMap<>();
      Map<String, String> known = new HashMap<>();
      for (String fact : element.facts()) {
        Optional<String> value = fixed.get(fact);
        if (value == null) {
          value =
              random.nextInt(4) == 0
                  ? Optional.empty()
                  : Optional.of(any(conformance.values().get(fact)));
        }
        tried.put(fact, value);
        value.ifPresent(must -> known.put(fact, must));
      }
      Situation situation = new Situation(known, frame.readings(), frame.date());
      if (element.statuses(situation).get(0).holds() == hold) {
        fixed.putAll(tried);
        return;
      }
    }
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** A use as a request in JSON. */
  public static String toRequest(Situation use, String jurisdiction, String regime) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("jurisdiction", jurisdiction);
      json.writeStringField("regime", regime);
      json.writeStringField("date", use.date().toString());
      json.writeObjectFieldStart("interpretations");
      for (Map.Entry<String, String> reading : use.readings().entrySet()) {
        json.writeStringField(reading.getKey(), reading.getValue());
      }
      json.writeEndObject();
      json.writeObjectFieldStart("facts");
      for (Map.Entry<String, String> fact : use.facts().entrySet()) {
        if (fact.getValue().equals("true") || fact.getValue().equals("false")) {
          json.writeBooleanField(fact.getKey(), Boolean.parseBoolean(fact.getValue()));
        } else {
          json.writeStringField(fact.getKey(), fact.getValue());
        }
      }
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
