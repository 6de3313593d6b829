package org.mineright.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one element stands, and why.
 *
 * @param element the id of the element
 * @param status how it stands
 * @param facts the known facts it turned on, by name as in JSON, with their values ({@link Boolean}
 *     or the name of a constant)
 * @param unknown the facts it turns on that are not known
 * @param readings the readings it was found under, by id of the interpretation
 * @param authorities where the law says so
 * @param text what was found, for a reader
 * @param rules the rules that fired, none where the element is open
 */
public record Finding(
    String element,
    Status status,
    Map<String, Object> facts,
    List<String> unknown,
    Map<String, String> readings,
    List<Authority> authorities,
    String text,
    List<String> rules) {

  /** Copies. */
  public Finding {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    unknown = List.copyOf(unknown);
    readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
    authorities = List.copyOf(authorities);
    rules = List.copyOf(rules);
  }
}
