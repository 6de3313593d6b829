package org.mineright.regime;

import java.util.regex.Pattern;

/**
 * A legal order.
 *
 * @param id two or more lower-case letters: {@code eu}. The ids of all its facts, elements and
 *     grounds begin with it
 * @param name its English name: {@code European Union}
 */
public record Jurisdiction(String id, String name) {
  private static final Pattern ID = Pattern.compile("[a-z]{2,}");

  /** Checks the id. */
  public Jurisdiction {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "jurisdiction \"" + id + "\": expected two or more lower-case letters (eu)");
    }
  }
}
