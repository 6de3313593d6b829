package org.mineright.signal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mineright.signal.LicenceStatement.Basis;
import org.mineright.signal.licence.LicenceTable;

/** Reads tables of the components of datasets. */
final class ComponentTable {
  private static final String UNREADABLE = "";
  private static final List<String> CODE_HOSTS = List.of("github.com/", "gitlab.com/");
  private static final int MAX_BYTES = 16 << 20;
  private static final int MAX_ROWS = 100_000;

  private final LicenceTable licences;
  private final KnownSources sources;

  ComponentTable(LicenceTable licences, KnownSources sources) {
    this.licences = licences;
    this.sources = sources;
  }

  Map<String, Reading> read(byte[] bytes, Source source, ComponentColumns columns) {
    Document document = Document.of(source, bytes);
    Optional<Reading> without = Answered.without(document, MAX_BYTES);
    if (without.isPresent()) {
      return Map.of(UNREADABLE, without.get());
    }
    List<Row> rows = rows(Answered.text(bytes));
    List<String> head = rows.isEmpty() ? List.of() : rows.get(0).cells();
    int name = column(head, columns.name());
    if (name < 0) {
      return unreadable(
          document,
          SignalWarning.Id.UNPARSABLE,
          "found columns " + Texts.shown(String.join(", ", head)) + ", expected " + columns.name());
    }
    int licence = column(head, columns.licence());
    int url = column(head, columns.url());
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Reading> components = new LinkedHashMap<>();
    for (Row row : rows.subList(1, Math.min(rows.size(), MAX_ROWS + 1))) {
      String component = row.cell(name);
      if (!component.isEmpty()) {
        // Of two rows of one name the later goes under a name of its own, so that none is lost.
        String key = component;
        while (components.containsKey(key)) {
          key = component + " (" + counts.merge(component, 2, (old, two) -> old + 1) + ")";
        }
        components.put(key, component(document, row, component, licence, url));
      }
    }
    if (rows.size() > MAX_ROWS + 1) {
      components.putAll(
          unreadable(
              document,
              SignalWarning.Id.TRUNCATED,
              "found more than %d rows, read no more".formatted(MAX_ROWS)));
    }
    return Collections.unmodifiableMap(components);
  }

  private static Map<String, Reading> unreadable(
      Document document, SignalWarning.Id id, String detail) {
    return Map.of(UNREADABLE, Answered.unreadable(document, id, detail));
  }

  private static int column(List<String> head, String name) {
    for (int i = 0; i < head.size(); i++) {
      if (head.get(i).strip().equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }

  private Reading component(Document document, Row row, String name, int licence, int url) {
    DatasetNotes notes =
        new DatasetNotes(document, Protocol.COMPONENT_TABLE, name, licences, sources);
    Place place = Place.line(row.line());
    notes.source(name, place);
    // A place for code has the program that made the component, and tells nothing of that itself.
    if (CODE_HOSTS.stream().noneMatch(row.cell(url).toLowerCase(Locale.ROOT)::contains)) {
      notes.source(row.cell(url), place);
    }
    String stated = row.cell(licence);
    if (!stated.isEmpty()) {
      notes.licence(
          Basis.CLAIMED,
          stated,
          licences.identify(stated),
          Terms.NONE,
          notes.evidence(place, stated));
    }
    return notes.reading();
  }

  private record Row(int line, List<String> cells) {
    String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }
  }

  /** Records of RFC 4180: a quoted cell may hold commas, line ends, and quotes that are doubled. */
  private static List<Row> rows(String text) {
    List<Row> rows = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    int line = 1;
    int first = 1;
    // One more than are read, which tells that there are more.
    for (int i = 0; i < text.length() && rows.size() < MAX_ROWS + 2; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
      }
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append(c);
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"' && cell.length() == 0) {
        quoted = true;
      } else if (c == ',') {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (c == '\n') {
        cells.add(cell.toString());
        cell.setLength(0);
        rows.add(new Row(first, List.copyOf(cells)));
        cells.clear();
        first = line;
      } else if (c != '\r') {
        cell.append(c);
      }
    }
    if (cell.length() > 0 || !cells.isEmpty()) {
      cells.add(cell.toString());
      rows.add(new Row(first, List.copyOf(cells)));
    }
    return rows;
  }
}
