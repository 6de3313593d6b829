package org.mineright.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a table, one a row: the first is the heading, blank lines and those that begin with
 * {@code #} are passed over.
 */
public final class TableLines {
  private TableLines() {}

  /**
   * A row.
   *
   * @param number of its line, counted from 1
   * @param text the whole line
   */
  public record Line(int number, String text) {}

  /**
   * Reads the rows. The reader is not closed.
   *
   * @throws IllegalArgumentException if the table has another heading
   * @throws UncheckedIOException if reading fails
   */
  public static List<Line> read(Reader table, String heading) {
    List<Line> rows = new ArrayList<>();
    BufferedReader lines = new BufferedReader(table);
    try {
      boolean inHead = true;
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        if (inHead) {
          check(line.equals(heading), number, line, heading);
          inHead = false;
        } else {
          rows.add(new Line(number, line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** Opens a table that comes with the library, in the package of a class. */
  public static Reader open(Class<?> beside, String name) {
    InputStream stream = beside.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("found no " + name + " beside " + beside.getName());
    }
    return new InputStreamReader(stream, StandardCharsets.UTF_8);
  }

  /**
   * Checks a row.
   *
   * @throws IllegalArgumentException if it does not hold; the message names the line
   */
  public static void check(boolean holds, int number, String found, String expected) {
    if (!holds) {
      throw new IllegalArgumentException(
          "line " + number + ": found " + found + ", expected " + expected);
    }
  }
}
