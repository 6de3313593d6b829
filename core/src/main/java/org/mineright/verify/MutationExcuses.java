package org.mineright.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads excuses of mutants: a reason, in one line or more, and below it the names of the mutants
 * that it excuses, each behind a dash.
 *
 * <pre>
 * # a comment
 * Another rule finds the same.
 * - CDSM Art. 2(2): training, read as mining: activity in: also Activity.COMPUTATIONAL_ANALYSIS
 * - ...
 * </pre>
 */
public final class MutationExcuses {
  private static final String DASH = "- ";

  private MutationExcuses() {}

  /**
   * Reads excuses.
   *
   * @param text lines of text
   * @return the reasons by the names of mutants, in order
   * @throws IllegalArgumentException if a mutant has no reason, or is there twice; the message
   *     names the line
   */
  public static Map<String, String> read(String text) {
    Map<String, String> excuses = new LinkedHashMap<>();
    StringBuilder reason = new StringBuilder();
    boolean excusing = false;
    List<String> lines = text.lines().map(String::strip).toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(DASH)) {
        String mutant = line.substring(DASH.length()).strip();
        if (reason.isEmpty() || excuses.put(mutant, reason.toString()) != null) {
          throw new IllegalArgumentException(
              "excuses, line "
                  + (i + 1)
                  + ": found "
                  + (reason.isEmpty() ? "no reason above" : "a second time")
                  + " \""
                  + mutant
                  + "\", expected every mutant once, below its reason");
        }
        excusing = true;
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        if (excusing) {
          reason.setLength(0);
          excusing = false;
        }
        reason.append(reason.isEmpty() ? "" : " ").append(line);
      }
    }
    return excuses;
  }
}
