package org.mineright.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A law document with something changed, to see whether a comparison with it would notice. */
public final class AlteredLaw {
  private AlteredLaw() {}

  /**
   * Writes a copy with one passage changed.
   *
   * @param document the document
   * @param row the id that begins the row of the passage; it is looked for everywhere if empty, or
   *     if it is not there
   * @param right the passage
   * @param wrong what to say in its place
   * @param folder where to write
   * @return the copy
   */
  public static Path write(Path document, String row, String right, String wrong, Path folder) {
    try {
      String law = Files.readString(document);
      int inRow = law.indexOf(right, Math.max(0, law.indexOf("| `" + row + "` |")));
      int at = inRow < 0 ? law.indexOf(right) : inRow;
      if (at < 0) {
        throw new IllegalArgumentException("found no \"" + right + "\" in " + document);
      }
      return Files.writeString(
          folder.resolve(document.getFileName()),
          law.substring(0, at) + wrong + law.substring(at + right.length()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
