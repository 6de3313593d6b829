package org.mineright.law;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a condition is judged on, in the words of a law document.
 *
 * @param facts the known facts with their values, by name as in JSON
 * @param readings the reading of each interpretation, by id
 * @param date the date of the use
 */
public record Situation(Map<String, String> facts, Map<String, String> readings, LocalDate date) {

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
