package org.mineright.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a condition is judged on, in the words of a law document.
 *
 * @param facts the known facts with their values, by name as in JSON
 * @param readings the reading of each interpretation, by id
 * @param date the date of the use
 */
public record Situation(Map<String, String> facts, Map<String, String> readings, LocalDate date) {

  /**
   * The same with what its facts imply: whoever knows, or ought to know, of an infringement has an
   * infringing source. Said here a second time, so that the library's own words are tested.
   */
  public Situation withImplied() {
    String knowledge = facts.getOrDefault("infringementKnowledge", "NONE");
    if (knowledge.equals("NONE") || facts.containsKey("infringingSource")) {
      return this;
    }
    Map<String, String> implied = new TreeMap<>(facts);
    implied.put("infringingSource", "true");
    return new Situation(implied, readings, date);
  }

  /** The same under another reading. */
  public Situation with(String interpretation, String reading) {
    Map<String, String> other = new LinkedHashMap<>(readings);
    other.put(interpretation, reading);
    return new Situation(facts, other, date);
  }

  /** The value of a fact, null where unknown. */
  @Nullable String fact(String name) {
    return facts.get(name);
  }

  String reading(String interpretation) {
    String reading = readings.get(interpretation);
    if (reading == null) {
      throw new IllegalArgumentException("no reading of " + interpretation + " in " + readings);
    }
    return reading;
  }
}
