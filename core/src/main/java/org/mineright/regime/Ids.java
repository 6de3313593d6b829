package org.mineright.regime;

import java.util.regex.Pattern;

/**
 * The form of the ids that law documents give to elements, grounds, interpretations, obligations
 * and warnings.
 */
final class Ids {
  private static final Pattern ID = Pattern.compile("[a-z]{2,}(\\.[a-z0-9][a-z0-9-]*)+");

  private Ids() {}

  static String check(String id) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "id \""
              + id
              + "\": expected the jurisdiction, a dot and lower-case words joined by hyphens (eu.art-4.retention)");
    }
    return id;
  }
}
