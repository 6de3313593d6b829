package org.mineright.signal;

/**
 * The headings by which a table of datasets or components is read. Large and small letters are the
 * same. Immutable.
 *
 * @param name of the column with names; without it a table cannot be read
 * @param licence of the column with licences
 * @param url of the column with the places that things came from
 */
public record ComponentColumns(String name, String licence, String url) {

  /** Checks that names can be found. */
  public ComponentColumns {
    if (name.isBlank()) {
      throw new IllegalArgumentException("name: found a blank, expected the heading of a column");
    }
  }

  /**
   * The usual headings.
   *
   * @param name the heading of the column with names
   * @return {@code licence} and {@code url} beside it
   */
  public static ComponentColumns named(String name) {
    return new ComponentColumns(name, "licence", "url");
  }

  /**
   * Returns these headings with another for licences.
   *
   * @param heading of the column with licences
   * @return the headings
   */
  public ComponentColumns withLicence(String heading) {
    return new ComponentColumns(name, heading, url);
  }

  /**
   * Returns these headings with another for places.
   *
   * @param heading of the column with the places that things came from
   * @return the headings
   */
  public ComponentColumns withUrl(String heading) {
    return new ComponentColumns(name, licence, heading);
  }
}
