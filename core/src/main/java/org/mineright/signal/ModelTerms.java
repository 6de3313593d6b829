package org.mineright.signal;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mineright.internal.text.TableLines;

/** The terms that bind who generated data with a model or service. */
final class ModelTerms {
  /** Of a model whose terms do not reach what it generates. */
  static final String NONE = "none";

  private static final List<String[]> ROWS = load();

  private ModelTerms() {}

  private static List<String[]> load() {
    List<String[]> rows = new ArrayList<>();
    Reader table = TableLines.open(ModelTerms.class, "model-terms.csv");
    for (TableLines.Line row : TableLines.read(table, "model|terms")) {
      String[] cells = row.text().split("\\|", 2);
      rows.add(new String[] {KnownSources.words(cells[0]), cells[1]});
    }
    return List.copyOf(rows);
  }

  /** The id of the terms of a model, {@link #NONE}, or empty where the model is not known. */
  static Optional<String> of(String model) {
    String words = KnownSources.words(model) + " ";
    return ROWS.stream()
        .filter(row -> words.startsWith(row[0] + " "))
        .map(row -> row[1])
        .findFirst();
  }
}
