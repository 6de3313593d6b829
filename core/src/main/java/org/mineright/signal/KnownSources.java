package org.mineright.signal;

import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.internal.text.TableLines;

/**
 * The sources that datasets name, and what is known of them: a table, so that a new source needs no
 * new code. Immutable.
 */
public final class KnownSources {
  private static final String COLUMNS = "names|facts|licence|doubt";
  private static final int LONGEST_NAME = 1_000;

  private final List<KnownSource> sources;

  private KnownSources(List<KnownSource> sources) {
    this.sources = List.copyOf(sources);
  }

  /**
   * A fact with its value.
   *
   * @param fact the fact
   * @param value its value
   * @param <V> the type of the value
   */
  public record Known<V extends Comparable<?>>(Fact<V> fact, V value) {

    /** A statement of it. */
    SourceStatement<V> statement(
        Protocol protocol, Channel channel, Scope scope, Evidence evidence) {
      return new SourceStatement<>(protocol, channel, scope, fact, value, evidence);
    }
  }

  /**
   * Returns the table that comes with the library.
   *
   * @return the sources of {@code known-sources.csv}
   */
  public static KnownSources standard() {
    return Standard.TABLE;
  }

  /**
   * Reads a table of one's own. The reader is not closed.
   *
   * @param csv lines of {@code names|facts|licence|doubt}, the first of them these names; names are
   *     separated by semicolons, and so are facts, each as {@code name=value}; empty lines and
   *     lines that begin with {@code #} are skipped
   * @return the table
   * @throws IllegalArgumentException if a line is none of these; the message names it
   * @throws UncheckedIOException if reading fails
   */
  public static KnownSources read(Reader csv) {
    List<KnownSource> sources = new ArrayList<>();
    for (TableLines.Line row : TableLines.read(csv, COLUMNS)) {
      sources.add(parse(row.text(), row.number()));
    }
    return new KnownSources(sources);
  }

  private static KnownSource parse(String line, int number) {
    String[] cells = line.split("\\|", -1);
    TableLines.check(cells.length == 4, number, line, "four cells, " + COLUMNS);
    List<String> names = new ArrayList<>();
    for (String name : cells[0].split(";", -1)) {
      String words = words(name);
      TableLines.check(!words.isEmpty(), number, name, "a name with letters");
      names.add(words);
    }
    List<Known<?>> facts = new ArrayList<>();
    for (String fact : cells[1].split(";", -1)) {
      if (!fact.isEmpty()) {
        facts.add(known(fact, number));
      }
    }
    return new KnownSource(names, facts, cells[2], cells[3]);
  }

  private static Known<?> known(String text, int number) {
    int sign = text.indexOf('=');
    String name = sign < 0 ? text : text.substring(0, sign);
    for (Fact<?> fact : Facts.all()) {
      if (fact.name().equals(name)) {
        return known(fact, text.substring(sign + 1), number);
      }
    }
    throw new IllegalArgumentException(
        "line " + number + ": found " + text + ", expected a fact as name=value");
  }

  private static <V extends Comparable<?>> Known<V> known(Fact<V> fact, String value, int number) {
    return new Known<>(
        fact,
        fact.value(value)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "line "
                            + number
                            + ": found "
                            + value
                            + ", expected one of "
                            + fact.values())));
  }

  /**
   * Finds what is known of a source.
   *
   * @param name its name, as a dataset writes it
   * @return the rows of which it has the words, in the order of the table; none for a name of more
   *     than 1,000 characters
   */
  public List<KnownSource> find(String name) {
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      return List.of();
    }
    String words = " " + words(name) + " ";
    return sources.stream()
        .filter(source -> source.names().stream().anyMatch(n -> words.contains(" " + n + " ")))
        .toList();
  }

  /** In lower case, with blanks for signs and between letters and numbers. */
  static String words(String name) {
    StringBuilder words = new StringBuilder();
    char before = ' ';
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean letter = Character.isLetter(c);
      boolean digit = Character.isDigit(c);
      if (!letter && !digit) {
        c = ' ';
      }
      boolean apart =
          (letter && Character.isDigit(before)) || (digit && Character.isLetter(before));
      if ((apart || c == ' ') && before != ' ') {
        words.append(' ');
      }
      if (c != ' ') {
        words.append(c);
      }
      before = c;
    }
    return words.toString().strip();
  }

  /** Read when first asked for. */
  private static final class Standard {
    private static final KnownSources TABLE =
        read(TableLines.open(KnownSources.class, "known-sources.csv"));
  }
}
