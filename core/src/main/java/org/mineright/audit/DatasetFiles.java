package org.mineright.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mineright.internal.json.Json;
import org.mineright.internal.json.MalformedJsonException;
import org.mineright.signal.Channel;
import org.mineright.signal.ComponentColumns;
import org.mineright.signal.DatasetMetadata;
import org.mineright.signal.Reading;
import org.mineright.signal.Signals;
import org.mineright.signal.Source;

/**
 * Finds the datasets that a document describes. The name of the file tells its kind, and of JSON
 * what is in it: {@code .md} is a dataset card of Hugging Face, {@code .csv} a table of datasets or
 * of the components of one, {@code .json} and {@code .jsonld} Croissant metadata where they have a
 * {@code @context}, else summaries of the Data Provenance Initiative. Immutable and safe for use
 * from many threads.
 */
public final class DatasetFiles {
  private static final List<String> JSON = List.of(".json", ".jsonld");
  private static final String CARD = ".md";
  private static final String TABLE = ".csv";

  private final DatasetMetadata reader;
  private final ComponentColumns columns;

  /**
   * Takes what reads.
   *
   * @param reader reads documents, by its tables of licences and sources
   * @param columns the headings of tables
   */
  public DatasetFiles(DatasetMetadata reader, ComponentColumns columns) {
    this.reader = reader;
    this.columns = columns;
  }

  /**
   * Tells whether a file is of a kind that is read.
   *
   * @param file its name
   * @return true if it is
   */
  public static boolean canRead(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(CARD) || name.endsWith(TABLE) || JSON.stream().anyMatch(name::endsWith);
  }

  /**
   * Finds the datasets in a document.
   *
   * @param file its name, with the folders that tell it apart
   * @param bytes the document
   * @return the datasets in the order of the document; one of which nothing is known, by the name
   *     of the file, where the document cannot be read
   * @throws IllegalArgumentException if the file is of no kind that is read
   */
  public List<Dataset> read(String file, byte[] bytes) {
    if (!canRead(file)) {
      throw new IllegalArgumentException(
          file
              + ": found a file of no known kind, expected "
              + CARD
              + ", "
              + TABLE
              + " or "
              + JSON);
    }
    String name = file.toLowerCase(Locale.ROOT);
    Source source = Source.at(file);
    if (name.endsWith(CARD)) {
      return List.of(dataset(file, "", reader.card(bytes, source)));
    }
    if (name.endsWith(TABLE)) {
      return datasets(file, reader.components(bytes, source, columns));
    }
    return json(bytes)
        .filter(json -> json.get("@context").isPresent())
        .map(json -> List.of(dataset(file, name(json), reader.croissant(bytes, source))))
        .orElseGet(() -> datasets(file, reader.provenance(bytes, source)));
  }

  private static List<Dataset> datasets(String file, Map<String, Reading> readings) {
    List<Dataset> datasets = new ArrayList<>();
    readings.forEach((name, reading) -> datasets.add(dataset(file, name, reading)));
    return datasets;
  }

  private static Dataset dataset(String file, String name, Reading reading) {
    return new Dataset(
        name.isEmpty() ? file : name, file, Signals.none().and(Channel.DATASET_METADATA, reading));
  }

  private static String name(Json croissant) {
    return croissant.get("name").filter(name -> name.is(Json.Kind.TEXT)).map(Json::text).orElse("");
  }

  private static Optional<Json> json(byte[] bytes) {
    try {
      return Optional.of(Json.read(new String(bytes, StandardCharsets.UTF_8)));
    } catch (MalformedJsonException e) {
      // The reader of summaries says what is wrong with it.
      return Optional.empty();
    }
  }
}
