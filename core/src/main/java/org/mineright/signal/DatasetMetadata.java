package org.mineright.signal;

import java.util.Map;
import org.mineright.signal.licence.LicenceTable;

/**
 * Reads what datasets say of their licences and sources: the cards of Hugging Face, Croissant,
 * summaries of the Data Provenance Initiative, tables of components. All licences that a document
 * states bind together; each makes a statement, and {@link LicenceStatement#licences()} of several
 * may be joined. A licence never clears a source.
 *
 * <p>Immutable and safe for use from many threads. Documents of more than 64 MiB are not read; of
 * lists made to fill memory the rest is unknown, with a warning.
 */
public final class DatasetMetadata {
  private final LicenceTable licences;
  private final KnownSources sources;

  private DatasetMetadata(LicenceTable licences, KnownSources sources) {
    this.licences = licences;
    this.sources = sources;
  }

  /**
   * A reader with the tables that come with the library.
   *
   * @return the reader
   */
  public static DatasetMetadata standard() {
    return new DatasetMetadata(LicenceTable.standard(), KnownSources.standard());
  }

  /**
   * Returns this reader with another table of licences.
   *
   * @param table the licences
   * @return the new reader
   */
  public DatasetMetadata with(LicenceTable table) {
    return new DatasetMetadata(table, sources);
  }

  /**
   * Returns this reader with another table of sources.
   *
   * @param table the sources
   * @return the new reader
   */
  public DatasetMetadata with(KnownSources table) {
    return new DatasetMetadata(licences, table);
  }

  /**
   * Reads a dataset card: the {@code README.md} of a dataset on Hugging Face, of which the metadata
   * between the first two lines of hyphens count.
   *
   * @param bytes the file
   * @param source where it came from; with its status, unless that was a success
   * @return the statements
   */
  public Reading card(byte[] bytes, Source source) {
    return new DatasetCard(licences, sources).read(bytes, source);
  }

  /**
   * Reads Croissant metadata, of any version.
   *
   * @param bytes the JSON-LD
   * @param source where it came from; with its status, unless that was a success
   * @return the statements
   */
  public Reading croissant(byte[] bytes, Source source) {
    return new Croissant(licences, sources).read(bytes, source);
  }

  /**
   * Reads summaries of the Data Provenance Initiative, of text, speech or video. Licences that were
   * looked up are annotated, the tags of hosts are claimed, the terms of models are inferred.
   *
   * @param bytes the JSON: datasets by their key
   * @param source where it came from; with its status, unless that was a success
   * @return by its key what is said of each dataset, in the order of the file, unmodifiable; one
   *     unknown reading under an empty key where the file or the rest of it cannot be read
   */
  public Map<String, Reading> provenance(byte[] bytes, Source source) {
    return new DataProvenance(licences, sources).read(bytes, source);
  }

  /**
   * Reads a table of datasets, or of the components of one, as CSV (RFC 4180) with a line of
   * headings.
   *
   * @param bytes the table
   * @param source where it came from; with its status, unless that was a success
   * @param columns the headings of the columns that are read
   * @return by its name what is said of each component, in the order of the table, unmodifiable;
   *     one unknown reading under an empty name where the table or the rest of it cannot be read
   */
  public Map<String, Reading> components(byte[] bytes, Source source, ComponentColumns columns) {
    return new ComponentTable(licences, sources).read(bytes, source, columns);
  }
}
