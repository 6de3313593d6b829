package org.mineright.signal;

/**
 * A place in a document. Immutable.
 *
 * @param firstLine the first line, counted from 1; 0 where lines say nothing
 * @param lastLine the last line; 0 where lines say nothing
 * @param path a JSON pointer, the path of an XML or HTML element, or the name of a header field;
 *     empty where lines say enough
 */
public record Place(int firstLine, int lastLine, String path) {
  /** The whole document. */
  public static final Place WHOLE = new Place(0, 0, "");

  /** Checks the lines. */
  public Place {
    if (firstLine < 0 || lastLine < firstLine) {
      throw new IllegalArgumentException(
          "lines: found " + firstLine + " to " + lastLine + ", expected lines in their order");
    }
  }

  /**
   * One line.
   *
   * @param line counted from 1
   * @return the place
   */
  public static Place line(int line) {
    return new Place(line, line, "");
  }

  /**
   * A place within a structure.
   *
   * @param path a JSON pointer, the path of an element, or the name of a header field
   * @return the place
   */
  public static Place path(String path) {
    return new Place(0, 0, path);
  }
}
