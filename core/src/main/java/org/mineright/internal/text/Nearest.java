package org.mineright.internal.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The nearest of several names to one that is none of them. */
public final class Nearest {
  private Nearest() {}

  /**
   * Returns the candidate with the fewest edits, if these are few enough for a slip; the first of
   * equals.
   */
  public static Optional<String> to(String found, Collection<String> candidates) {
    // Input is untrusted: the table below is quadratic.
    if (found.length() > 100) {
      return Optional.empty();
    }
    String nearest = null;
    // Of a slip at least one letter is left, so "us" is none of "eu".
    int fewest = Math.min(Math.max(2, found.length() / 3) + 1, found.length());
    for (String candidate : candidates) {
      int edits = edits(found.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (edits < fewest) {
        fewest = edits;
        nearest = candidate;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Levenshtein's distance. */
  private static int edits(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
