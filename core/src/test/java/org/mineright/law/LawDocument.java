package org.mineright.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mineright.decision.GroundKind;
import org.mineright.decision.Outcome;
import org.mineright.decision.Status;
import org.mineright.fact.Fact;

/**
 * A law document as a program can judge by it: its element tables, grounds, interpretations,
 * obligations and warnings. It is read from the Markdown and from nothing else, so that it can bear
 * witness against the rules. What it does not understand it refuses, with the line.
 *
 * @param elements the elements, in order
 * @param grounds the grounds of each regime, in order, the default last
 * @param interpretations the interpretations, in order
 * @param fixedReadings the points that have one reading whoever asks, with it, in order
 * @param consequences the ids of obligations and warnings, in order
 */
public record LawDocument(
    List<Element> elements,
    Map<String, List<Ground>> grounds,
    List<Interpretation> interpretations,
    Map<String, String> fixedReadings,
    List<String> consequences) {

  /**
   * A row of an element table.
   *
   * @param id the element
   * @param citation the source of law
   * @param facts the facts of the row
   * @param met when it is met
   * @param notMet when it is not
   * @param presumed when it is presumed
   */
  public record Element(
      String id,
      String citation,
      List<String> facts,
      Condition met,
      Condition notMet,
      Condition presumed) {

    /** Every status whose condition is true; open where none is. There should be one. */
    public List<Status> statuses(Situation situation) {
      List<Status> statuses = new ArrayList<>();
      if (met.holds(situation)) {
        statuses.add(Status.MET);
      }
      if (notMet.holds(situation)) {
        statuses.add(Status.NOT_MET);
      }
      if (presumed.holds(situation)) {
        statuses.add(Status.PRESUMED);
      }
      return statuses.isEmpty() ? List.of(Status.OPEN) : statuses;
    }

    /** The facts that the conditions read. */
    public Set<String> factsRead() {
      Set<String> read = new TreeSet<>();
      visit(
          condition -> {
            if (condition instanceof Condition.FactIs is) {
              read.add(is.fact());
            } else if (condition instanceof Condition.FactKnown known) {
              read.add(known.fact());
            }
          });
      return read;
    }

    /** The interpretations that the conditions read. */
    public Set<String> interpretationsRead() {
      Set<String> read = new TreeSet<>();
      visit(
          condition -> {
            if (condition instanceof Condition.ReadingIs is) {
              read.add(is.interpretation());
            }
          });
      return read;
    }

    /** The days that the conditions compare the date with. */
    public Set<LocalDate> datesRead() {
      Set<LocalDate> read = new TreeSet<>();
      visit(
          condition -> {
            if (condition instanceof Condition.DateIs is) {
              read.add(is.day());
            }
          });
      return read;
    }

    private void visit(Consumer<Condition> visitor) {
      List.of(met, notMet, presumed).forEach(condition -> condition.visit(visitor));
    }
  }

  /**
   * A row of a table of grounds.
   *
   * @param id the ground
   * @param kind its kind
   * @param outcome its outcome
   * @param elements what it asks, none for the default
   * @param from the first day on which it can apply, if there is one
   * @param until the last
   */
  public record Ground(
      String id,
      GroundKind kind,
      Outcome outcome,
      List<Element> elements,
      Optional<LocalDate> from,
      Optional<LocalDate> until) {

    boolean isValidOn(LocalDate date) {
      return from.map(first -> !date.isBefore(first)).orElse(true)
          && until.map(last -> !date.isAfter(last)).orElse(true);
    }

    boolean applies(Situation situation) {
      return isValidOn(situation.date())
          && elements.stream().allMatch(element -> element.statuses(situation).get(0).holds());
    }
  }

  /**
   * A row of the table of interpretations.
   *
   * @param id the interpretation
   * @param readings its readings, the default first
   */
  public record Interpretation(String id, List<String> readings) {}

  /**
   * What the document says of a situation.
   *
   * @param outcome the outcome
   * @param ground the ground that decides
   */
  public record Verdict(Outcome outcome, String ground) {}

  /**
   * Reads a law document.
   *
   * @param file the Markdown
   * @param facts the facts that it may speak of
   * @throws IllegalArgumentException if it says something that is not understood
   */
  public static LawDocument read(Path file, List<Fact<?>> facts) {
    try {
      return new Reader(Files.readAllLines(file), facts).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The element of an id. */
  public Element element(String id) {
    return elements.stream()
        .filter(element -> element.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no element " + id));
  }

  /** All days from which something may differ: an element, or whether a ground can apply. */
  public Set<LocalDate> dates() {
    Set<LocalDate> dates = new TreeSet<>();
    elements.forEach(element -> dates.addAll(element.datesRead()));
    for (List<Ground> regime : grounds.values()) {
      for (Ground ground : regime) {
        ground.from().ifPresent(dates::add);
        ground.until().ifPresent(last -> dates.add(last.plusDays(1)));
      }
    }
    return dates;
  }

  /** The default reading of every interpretation. */
  public Map<String, String> defaultReadings() {
    Map<String, String> readings = new LinkedHashMap<>();
    interpretations.forEach(
        interpretation -> readings.put(interpretation.id(), interpretation.readings().get(0)));
    return readings;
  }

  /**
   * Judges a situation by the tables: the first ground that is valid on the date and whose elements
   * are all met or presumed; and last, a licence that was refused turns NEEDS_LICENCE into BLOCKED.
   *
   * @param regime the regime
   * @param situation the situation, with what its facts imply
   */
  public Verdict decide(String regime, Situation situation) {
    for (Ground ground : grounds.get(regime)) {
      if (ground.applies(situation)) {
        boolean refused = "REFUSED".equals(situation.fact("licensingAvailability"));
        return new Verdict(
            ground.outcome() == Outcome.NEEDS_LICENCE && refused
                ? Outcome.BLOCKED
                : ground.outcome(),
            ground.id());
      }
    }
    throw new IllegalStateException(regime + " has no default");
  }

  /** Reads the tables, and the few sentences that define something. */
  private static final class Reader {
    /** COMMON = `x`, `y`. or **COMMON** = G and `x`. */
    private static final Pattern GROUP =
        Pattern.compile(
            "\\**\\b([A-Z]+)\\b\\** = ((?:`[^`]+`|[A-Z]+)(?:(?:,| and) (?:`[^`]+`|[A-Z]+))*)\\.");

    /** **Default** (`x.default`): NEEDS_LICENCE. None: ground `x.default`, **NEEDS_LICENCE**. */
    private static final Pattern DEFAULT =
        Pattern.compile(
            "(?:\\*\\*Default\\*\\* \\(|None: ground )`([^`]+)`(?:\\): |, \\*\\*)([A-Z_]+)");

    /**
     * **Default:** NEEDS_LICENCE. No ground applies: **NEEDS_LICENCE**. The id is that of the
     * jurisdiction, and "default".
     */
    private static final Pattern DEFAULT_WITHOUT_ID =
        Pattern.compile("(?:\\*\\*Default:\\*\\*|No ground applies:) \\**([A-Z_]+)");

    /** "from" is 2021-11-21 and later, "until" is 2021-11-20 and earlier. */
    private static final Pattern DATE_WORD =
        Pattern.compile("\"(from|until)\" is (\\S+) and (?:later|earlier)");

    /** Of a table in section 4 whose points are no interpretations: one reading is built in. */
    private static final String BUILT_IN = "readings (built-in one first)";

    /** any; from 2019-01-01; 2010-01-01 to 2018-12-31 */
    private static final Pattern DATES =
        Pattern.compile("any|always|from (\\S+)|(?:(\\d\\S+) )?to (\\S+)");

    /** GENERATIVE = {A, B}; MINING = {C}. */
    private static final Pattern SET = Pattern.compile("\\b([A-Z]+) = (\\{[A-Z_, ]+})");

    /** Of a table of grounds that each amend a regime: Inserted before `x.exception` */
    private static final Pattern INSERTED = Pattern.compile("Inserted before `([^`]+)`");

    /**
     * The same in a heading, which names the regime unless each ground does, in brackets behind its
     * own name: `x.draft`: inherits 3.1; inserts before `x.exception`
     */
    private static final Pattern INSERTS = Pattern.compile("\\binserts\\b.* before `([^`]+)`");

    /** Among the elements of a ground: all elements of `x.other-ground` */
    private static final Pattern ALL_OF = Pattern.compile("all elements of `([^`]+)`");

    /** Every decision of a proposal regime, whatever its outcome, carries `x.not-law`. */
    private static final Pattern CARRIED =
        Pattern.compile("^Every decision of a proposal regime\\b[^`]* carries `([^`]+)`");

    /** NAME: `condition`; NAME (words): `condition`; NAME: the value VALUE */
    private static final Pattern LISTED_ABBREVIATION =
        Pattern.compile("([A-Z_]+)(?: \\([^)]*\\))?: (?:`([^`]+)`|the value ([A-Z_]+))");

    /** `x.y` (so-and-so's READING is built in */
    private static final Pattern BUILT_IN_READING =
        Pattern.compile("`([^`]+)` \\(\\S+ ([A-Z_]+) is built in\\b");

    private static final Pattern BRACES = Pattern.compile("(.*)\\{(.*)}");
    private static final List<String> NEVER = List.of("", "-", "–", "—");
    private static final List<String> NO_FACT = List.of("none", "(none)", "(date)");

    private final List<String> lines;
    private final List<MarkdownTable> tables;
    private final Map<String, List<String>> facts = new LinkedHashMap<>();
    private final Map<String, List<String>> readings = new LinkedHashMap<>();
    private final Map<String, String> abbreviations = new LinkedHashMap<>();
    private final Map<String, String> dateWords = new LinkedHashMap<>();
    private final Map<String, String> groups = new LinkedHashMap<>();

    Reader(List<String> lines, List<Fact<?>> vocabulary) {
      this.lines = lines;
      this.tables = MarkdownTable.of(lines);
      for (Fact<?> fact : vocabulary) {
        facts.put(fact.name(), fact.values().stream().map(String::valueOf).toList());
      }
    }

    LawDocument read() {
      List<Interpretation> interpretations =
          rows(
                  "4.",
                  table ->
                      table.column("id", "id: values (default first)", "id, values") == 0
                          && table.column(BUILT_IN) < 0)
              .map(this::interpretation);
      Map<String, String> fixedReadings = new LinkedHashMap<>();
      rows("4.", table -> table.column(BUILT_IN) >= 0)
          .map(
              (table, row) ->
                  fixedReadings.put(
                      onlySpan(row, row.cells().get(0)),
                      row.cells().get(table.column(BUILT_IN)).split("/", -1)[0].strip()));
      interpretations.forEach(each -> readings.put(each.id(), each.readings()));
      rows("2.", table -> table.columns().equals(List.of("name", "stands for")))
          .map(
              (table, row) ->
                  abbreviations.put(row.cells().get(0), onlySpan(row, row.cells().get(1))));
      for (String line : lines) {
        readItem(line);
        Matcher builtIn = BUILT_IN_READING.matcher(line);
        while (builtIn.find()) {
          fixedReadings.put(builtIn.group(1), builtIn.group(2));
        }
        Matcher matcher = GROUP.matcher(line);
        while (!line.startsWith("|") && matcher.find()) {
          groups.put(matcher.group(1), matcher.group(2));
        }
        Matcher set = SET.matcher(line);
        while (!line.startsWith("|") && set.find()) {
          abbreviations.put(set.group(1), set.group(2));
        }
        Matcher dateWord = DATE_WORD.matcher(line);
        while (dateWord.find()) {
          String preposition = dateWord.group(1).equals("from") ? "from " : "to ";
          dateWords.put(dateWord.group(1), preposition + dateWord.group(2));
        }
      }
      List<Element> elements = rows("2.", table -> table.column("element") == 0).map(this::element);
      List<String> consequences = new ArrayList<>();
      rows("5.", table -> table.column("id", "obligation", "warning") == 0)
          .map((table, row) -> consequences.addAll(MarkdownTable.spans(row.cells().get(0))));
      for (String line : lines) {
        Matcher carried = CARRIED.matcher(line);
        if (carried.find()) {
          consequences.add(carried.group(1));
        }
      }
      return new LawDocument(
          elements, grounds(elements), interpretations, fixedReadings, consequences);
    }

    /** Reads an item of a list where all that it says is what abbreviations stand for. */
    private void readItem(String line) {
      if (!line.startsWith("- ")) {
        return;
      }
      Map<String, String> meanings = new LinkedHashMap<>();
      for (String part : line.substring(2).split("; ", -1)) {
        Matcher matcher = LISTED_ABBREVIATION.matcher(part);
        if (!matcher.matches()) {
          return;
        }
        String condition = matcher.group(2);
        meanings.put(matcher.group(1), condition == null ? matcher.group(3) : condition);
      }
      abbreviations.putAll(meanings);
    }

    private interface RowReader<T> {
      T read(MarkdownTable table, MarkdownTable.Row row);
    }

    /** The rows of some tables, to be read each. */
    private record Rows(List<MarkdownTable> tables) {
      <T> List<T> map(RowReader<T> reader) {
        List<T> read = new ArrayList<>();
        for (MarkdownTable table : tables) {
          for (MarkdownTable.Row row : table.rows()) {
            try {
              read.add(reader.read(table, row));
            } catch (IllegalArgumentException e) {
              throw new IllegalArgumentException("line " + row.line() + ": " + e.getMessage(), e);
            }
          }
        }
        return read;
      }
    }

    private Rows rows(String section, Function<MarkdownTable, Boolean> wanted) {
      List<MarkdownTable> found =
          tables.stream()
              .filter(table -> table.section().startsWith(section) && wanted.apply(table))
              .toList();
      return new Rows(found);
    }

    private static Rows rows(MarkdownTable table) {
      return new Rows(List.of(table));
    }

    private Interpretation interpretation(MarkdownTable table, MarkdownTable.Row row) {
      String cell = row.cells().get(0);
      String id = onlySpan(row, cell);
      int values = table.column("values", "values, default first");
      String names =
          values >= 0
              ? row.cells().get(values)
              : cell.substring(cell.lastIndexOf('`') + 1).replaceFirst("^:", "");
      List<String> readings = Arrays.stream(names.split("[,/]", -1)).map(String::strip).toList();
      for (String reading : readings) {
        if (!reading.matches("[A-Z0-9_]+")) {
          throw new IllegalArgumentException(
              "found \"" + reading + "\" among the readings of " + id + ", expected a reading");
        }
      }
      return new Interpretation(id, readings);
    }

    private Element element(MarkdownTable table, MarkdownTable.Row row) {
      List<String> cells = row.cells();
      List<String> own = facts(cells.get(table.column("facts")));
      Optional<String> only = own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
      return new Element(
          onlySpan(row, cells.get(0)),
          cells.get(table.column("citation", "cite")),
          own,
          condition(table, only, row, "met", "met when"),
          condition(table, only, row, "not met", "not met when"),
          condition(table, only, row, "presumed", "presumed when"));
    }

    private Condition condition(
        MarkdownTable table, Optional<String> only, MarkdownTable.Row row, String... titles) {
      String cell = row.cells().get(table.column(titles));
      return cell.equals("below") ? below(table, titles) : condition(only, cell);
    }

    /**
     * What a table below that of the elements says, whose lines are each about some values of one
     * fact: the value is that of the line, and the condition is true.
     */
    private Condition below(MarkdownTable elements, String... titles) {
      List<MarkdownTable> found =
          tables.stream()
              .filter(table -> table.heading().equals(elements.heading()))
              .filter(table -> facts.containsKey(table.columns().get(0)))
              .toList();
      if (found.size() != 1) {
        throw new IllegalArgumentException(
            "found \"below\", and " + found.size() + " tables below that begin with a fact");
      }
      MarkdownTable table = found.get(0);
      String fact = table.columns().get(0);
      return new Condition.Or(
          rows(table)
              .map(
                  (within, row) -> {
                    String values = row.cells().get(0);
                    return new Condition.And(
                        List.of(
                            parse(
                                Optional.of(fact),
                                values.equals("unknown") ? values : "in {" + values + "}"),
                            condition(Optional.empty(), row.cells().get(table.column(titles)))));
                  }));
    }

    private Condition parse(Optional<String> only, String condition) {
      return ConditionParser.parse(facts, readings, abbreviations, only, condition);
    }

    private List<String> facts(String cell) {
      if (NO_FACT.contains(cell)) {
        return List.of();
      }
      List<String> names =
          Arrays.stream(cell.split(",", -1)).map(name -> name.strip().replace("`", "")).toList();
      for (String name : names) {
        if (!facts.containsKey(name)) {
          throw new IllegalArgumentException("found \"" + name + "\", expected a fact");
        }
      }
      return names;
    }

    /** The first code span of a cell is the whole condition; words after it explain. */
    private Condition condition(Optional<String> only, String cell) {
      List<String> spans = MarkdownTable.spans(cell);
      if (cell.startsWith("`") && !spans.isEmpty()) {
        return parse(only, spans.get(0));
      }
      if (NEVER.contains(cell) || NEVER.contains(cell.replaceFirst(" \\(.*\\)$", ""))) {
        return new Condition.Never();
      }
      throw new IllegalArgumentException("found \"" + cell + "\", expected a condition or \"-\"");
    }

    private Map<String, List<Ground>> grounds(List<Element> elements) {
      Map<String, List<Ground>> grounds = new LinkedHashMap<>();
      Map<String, Element> byId = new LinkedHashMap<>();
      elements.forEach(element -> byId.put(element.id(), element));
      for (MarkdownTable table : tables) {
        List<String> regime = MarkdownTable.spans(table.heading());
        if (!table.section().startsWith("3.")
            || table.column("ground") < 0
            || table.column("regime") == 0
            || INSERTS.matcher(table.heading()).find()
            || regime.isEmpty()) {
          continue;
        }
        List<Ground> own =
            new ArrayList<>(
                new Rows(List.of(table)).map((within, row) -> ground(within, row, byId)));
        if (own.get(own.size() - 1).kind() != GroundKind.DEFAULT) {
          own.add(byDefault(regime.get(0)));
        }
        grounds.put(regime.get(0), own);
      }
      for (MarkdownTable table : tables) {
        if (!table.section().startsWith("3.")) {
          continue;
        }
        if (table.column("regime") == 0 || INSERTS.matcher(table.heading()).find()) {
          new Rows(List.of(table)).map((within, row) -> insert(within, row, byId, grounds));
        }
      }
      return grounds;
    }

    /** Adds a ground to a regime that amends the first one, before the ground that is named. */
    private Ground insert(
        MarkdownTable table,
        MarkdownTable.Row row,
        Map<String, Element> elements,
        Map<String, List<Ground>> grounds) {
      List<Ground> amended = grounds.values().iterator().next();
      List<Ground> own =
          grounds.computeIfAbsent(amending(table, row), regime -> new ArrayList<>(amended));
      Map<String, String> named = new LinkedHashMap<>();
      grounds.values().stream()
          .flatMap(List::stream)
          .forEach(
              ground ->
                  named.put(
                      ground.id(),
                      ground.elements().stream()
                          .map(element -> "`" + element.id() + "`")
                          .collect(Collectors.joining(", "))));
      List<String> cells =
          row.cells().stream()
              .map(
                  cell ->
                      ALL_OF
                          .matcher(cell)
                          .replaceAll(found -> named.getOrDefault(found.group(1), found.group())))
              .toList();
      Ground inserted = ground(table, new MarkdownTable.Row(row.line(), cells), elements);
      List<String> ids = own.stream().map(Ground::id).toList();
      int place =
          Stream.concat(
                  Stream.of(INSERTS.matcher(table.heading())),
                  lines.stream().map(INSERTED::matcher))
              .filter(Matcher::find)
              .mapToInt(before -> ids.indexOf(before.group(1)))
              .findFirst()
              .orElse(-1);
      if (place < 0) {
        throw new IllegalArgumentException(
            "found no ground to insert " + inserted.id() + " before, expected one of " + ids);
      }
      own.add(place, inserted);
      return inserted;
    }

    /** The regime that a row amends: of its own column, of the brackets, or of the heading. */
    private static String amending(MarkdownTable table, MarkdownTable.Row row) {
      if (table.column("regime") == 0) {
        return onlySpan(row, row.cells().get(0));
      }
      List<String> names = MarkdownTable.spans(row.cells().get(table.column("ground")));
      return names.size() == 2 ? names.get(1) : MarkdownTable.spans(table.heading()).get(0);
    }

    private Ground byDefault(String regime) {
      for (String line : lines) {
        Matcher matcher = DEFAULT.matcher(line);
        if (matcher.find()) {
          return byDefault(matcher.group(1), matcher.group(2));
        }
        Matcher withoutId = DEFAULT_WITHOUT_ID.matcher(line);
        if (withoutId.find()) {
          String jurisdiction = regime.substring(0, regime.indexOf('.'));
          return byDefault(jurisdiction + ".default", withoutId.group(1));
        }
      }
      throw new IllegalArgumentException(
          "found no default ground, expected \"**Default** (`id`)\"");
    }

    private static Ground byDefault(String id, String outcome) {
      return new Ground(
          id,
          GroundKind.DEFAULT,
          Outcome.valueOf(outcome),
          List.of(),
          Optional.empty(),
          Optional.empty());
    }

    private Ground ground(
        MarkdownTable table, MarkdownTable.Row row, Map<String, Element> elements) {
      List<String> cells = row.cells();
      List<String> ids = new ArrayList<>();
      String asked = cells.get(table.column("elements", "elements, all needed"));
      expand(asked.equals("none") ? "" : asked, elements.keySet(), ids);
      for (String id : ids) {
        if (!elements.containsKey(id)) {
          throw new IllegalArgumentException("found \"" + id + "\", expected an element");
        }
      }
      int column = table.column("dates of the act", "valid");
      String valid = column < 0 ? "any" : cells.get(column);
      Matcher dates = DATES.matcher(dateWords.getOrDefault(valid, valid));
      if (!dates.matches()) {
        throw new IllegalArgumentException(
            "found \"" + cells.get(column) + "\", expected dates (from 2019-01-01)");
      }
      String from = dates.group(1) == null ? dates.group(2) : dates.group(1);
      return new Ground(
          onlySpan(row, cells.get(table.column("ground")).replaceFirst(" \\(`.*`\\)$", "")),
          GroundKind.valueOf(cells.get(table.column("kind")).toUpperCase(Locale.ROOT)),
          Outcome.valueOf(cells.get(table.column("outcome"))),
          ids.stream().map(elements::get).toList(),
          Optional.ofNullable(from).map(LocalDate::parse),
          Optional.ofNullable(dates.group(3)).map(LocalDate::parse));
    }

    /** Reads a list of elements and of groups: COMMON, `x.a`, `x.{b, c}`, all `x.*`. */
    private void expand(String list, Set<String> elements, List<String> into) {
      Matcher matcher =
          Pattern.compile("`([^`]+)`|\\b([A-Z]+)\\b|,|and\\b|all\\b|\\s+|(.)").matcher(list);
      while (matcher.find()) {
        if (matcher.group(3) != null) {
          throw new IllegalArgumentException(
              "found \"" + list.substring(matcher.start()) + "\", expected elements");
        } else if (matcher.group(2) != null) {
          String group = groups.get(matcher.group(2));
          if (group == null) {
            throw new IllegalArgumentException(
                "found \"" + matcher.group(2) + "\", expected a group of elements " + groups);
          }
          expand(group, elements, into);
        } else if (matcher.group(1) != null && matcher.group(1).endsWith(".*")) {
          String prefix = matcher.group(1).substring(0, matcher.group(1).length() - 1);
          List<String> all = elements.stream().filter(id -> id.startsWith(prefix)).toList();
          into.addAll(all.isEmpty() ? List.of(matcher.group(1)) : all);
        } else if (matcher.group(1) != null) {
          Matcher braces = BRACES.matcher(matcher.group(1));
          if (braces.matches()) {
            for (String name : braces.group(2).split(",", -1)) {
              into.add(braces.group(1) + name.strip());
            }
          } else {
            into.add(matcher.group(1));
          }
        }
      }
    }

    private static String onlySpan(MarkdownTable.Row row, String cell) {
      List<String> spans = MarkdownTable.spans(cell);
      if (spans.size() != 1) {
        throw new IllegalArgumentException(
            "found " + spans + " in \"" + cell + "\" of " + row + ", expected one name");
      }
      return spans.get(0);
    }
  }
}
