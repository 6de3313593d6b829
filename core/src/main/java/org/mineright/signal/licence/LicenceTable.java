package org.mineright.signal.licence;

import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mineright.internal.text.Nearest;
import org.mineright.internal.text.TableLines;

/**
 * Tells which licence a text means: an identifier of SPDX or Hugging Face, an expression of
 * several, a URL, a name in any usual spelling, or a sentence that names one. What it does not know
 * is unknown and never permissive. Immutable.
 */
public final class LicenceTable {
  /** Characters of a text beyond which it is taken for no name of a licence. */
  private static final int MAX_LENGTH = 2_000;

  private static final String COLUMNS = "id|name|kind|use|conditions|other names|places";
  private static final int MAX_DEPTH = 20;

  // An operator stands between blanks or brackets; linear, as what is around it is one character.
  private static final Pattern TOKEN = Pattern.compile("[()]|[^()\\s]++");
  private static final Pattern URL_IN_TEXT = Pattern.compile("https?://[^\\s<>\"')\\]]++");
  private static final List<String> BY_IDENTIFIER =
      List.of(
          "choosealicense.com/licenses/",
          "spdx.org/licenses/",
          "opensource.org/licenses/",
          "opensource.org/license/",
          "gnu.org/licenses/",
          "licenses.nuget.org/",
          "scancode-licensedb.aboutcode.org/",
          "wikipedia.org/wiki/wikipedia:text_of_",
          "wikipedia.org/wiki/");
  private static final Pattern DOUBTS =
      Pattern.compile(
          "\\b(except|excluding|unless|not|only|restrict\\w*+|modified|some|part\\w*+)\\b");
  private static final Pattern RESEARCH =
      Pattern.compile(
          "\\b(research (and \\w++ )?(purposes?|use|only)|academic|educational (and \\w++"
              + " )?(purposes?|use))\\b");
  private static final Pattern NON_COMMERCIAL =
      Pattern.compile(
          "\\b(non ?commercial|not (be used )?for (any )?commercial|no commercial|permission for"
              + " commercial)\\b");

  private final Map<String, Licence> byId;
  private final Map<String, Licence> byName;
  private final Map<String, Licence> byPlace;

  private LicenceTable(
      Map<String, Licence> byId, Map<String, Licence> byName, Map<String, Licence> byPlace) {
    this.byId = byId;
    this.byName = byName;
    this.byPlace = byPlace;
  }

  /**
   * Returns the table that comes with the library.
   *
   * @return the licences of {@code licences.csv}
   */
  public static LicenceTable standard() {
    return Standard.TABLE;
  }

  /**
   * Reads a table of one's own. The reader is not closed.
   *
   * @param csv lines of {@code id|name|kind|use|conditions|other names|places}, the first of them
   *     these names; several values of a cell are separated by semicolons; {@code ?} among the
   *     conditions says that others are not known; empty lines and lines that begin with {@code #}
   *     are skipped
   * @return the table
   * @throws IllegalArgumentException if a line is none of these, or gives a name to a second
   *     licence; the message names the line
   * @throws UncheckedIOException if reading fails
   */
  public static LicenceTable read(Reader csv) {
    Builder builder = new Builder();
    for (TableLines.Line row : TableLines.read(csv, COLUMNS)) {
      builder.row(row.text(), row.number());
    }
    return new LicenceTable(
        Collections.unmodifiableMap(builder.byId),
        Map.copyOf(builder.byName),
        Map.copyOf(builder.byPlace));
  }

  /**
   * Returns the licences of the table.
   *
   * @return the licences in the order of the table; those of Creative Commons that are read from
   *     their elements are not among them
   */
  public List<Licence> all() {
    return List.copyOf(byId.values());
  }

  /**
   * Finds a licence of the table.
   *
   * @param id its identifier, as the table writes it
   * @return the licence, empty where the table has none of that identifier
   */
  public Optional<Licence> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Tells which licences a text means.
   *
   * @param text an identifier, an expression, a URL, a name, or a sentence
   * @return the licences; the unknown one, under the name of the text, where it is none of these.
   *     In a choice ({@code MIT OR GPL-2.0-only}) the widest, with the others as alternatives
   */
  public LicenceStack identify(String text) {
    String trimmed = text.strip();
    if (trimmed.isEmpty() || trimmed.length() > MAX_LENGTH) {
      return LicenceStack.of(Licence.unknown(shorten(trimmed)));
    }
    return plain(trimmed)
        .or(() -> expression(trimmed))
        .or(() -> list(trimmed))
        .or(() -> bracketed(trimmed))
        .or(() -> prose(trimmed))
        .orElseGet(() -> LicenceStack.of(Licence.unknown(shorten(trimmed))));
  }

  private static String shorten(String text) {
    return text.length() <= 200 ? text : text.substring(0, 200);
  }

  /** One identifier, name or URL. */
  private Optional<LicenceStack> plain(String text) {
    return licence(text).map(LicenceStack::of);
  }

  private Optional<Licence> licence(String text) {
    if (LicenceNames.isUrl(text)) {
      return at(text);
    }
    Optional<Licence> named = named(LicenceNames.words(text));
    if (named.isEmpty() && text.indexOf('/') > 0 && text.indexOf(' ') < 0) {
      // A URL whose scheme was left out.
      return at(text);
    }
    return named;
  }

  private Optional<Licence> named(String words) {
    Licence licence = byName.get(words);
    if (licence != null) {
      return Optional.of(licence);
    }
    Optional<Licence> creativeCommons = CreativeCommons.named(words);
    if (creativeCommons.isPresent()) {
      return creativeCommons;
    }
    for (String tail : List.of(" or later", " or newer", " only", " plus")) {
      if (words.endsWith(tail)) {
        Licence base = byName.get(words.substring(0, words.length() - tail.length()));
        if (base != null && (base.id().contains("GPL") || base.id().contains("FDL"))) {
          return Optional.of(base);
        }
      }
    }
    for (String head : List.of("spdx ", "osi approved ", "license ")) {
      if (words.startsWith(head)) {
        return named(words.substring(head.length()));
      }
    }
    return Optional.empty();
  }

  private Optional<Licence> at(String url) {
    String lower = url.toLowerCase(Locale.ROOT).replace("%3a", ":");
    int asked = lower.indexOf("license=license:");
    if (asked >= 0) {
      // A search for a licence, as Hugging Face links it.
      return named(LicenceNames.words(lower.substring(asked + "license=license:".length())));
    }
    String place = LicenceNames.place(url);
    Optional<Licence> creativeCommons = CreativeCommons.at(place);
    if (creativeCommons.isPresent()) {
      return creativeCommons;
    }
    for (String prefix : BY_IDENTIFIER) {
      int at = place.indexOf(prefix);
      boolean host = at == 0 || (at > 0 && place.charAt(at - 1) == '.' && place.indexOf('/') > at);
      if (host && place.length() > at + prefix.length()) {
        String identifier = place.substring(at + prefix.length());
        Optional<Licence> named =
            named(LicenceNames.words(identifier))
                .or(
                    () ->
                        named(LicenceNames.words(identifier.replaceAll("-(\\d)-(\\d)", "-$1.$2"))));
        if (named.isPresent()) {
          return named;
        }
      }
    }
    // What lies below the page of a licence belongs to it.
    for (int end = place.length(); end > 0; end = place.lastIndexOf('/', end - 1)) {
      Licence licence = byPlace.get(place.substring(0, end));
      if (licence != null) {
        return Optional.of(licence);
      }
    }
    return Optional.empty();
  }

  /** An expression of SPDX. */
  private Optional<LicenceStack> expression(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    if (!upper.contains(" OR ") && !upper.contains(" AND ") && !upper.contains(" WITH ")) {
      return Optional.empty();
    }
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    Expression expression = new Expression(tokens);
    LicenceStack stack = expression.either(0);
    return stack == null || expression.at < tokens.size() ? Optional.empty() : Optional.of(stack);
  }

  private final class Expression {
    private final List<String> tokens;
    private int at;

    Expression(List<String> tokens) {
      this.tokens = tokens;
    }

    private boolean next(String word) {
      if (at < tokens.size() && tokens.get(at).equalsIgnoreCase(word)) {
        at++;
        return true;
      }
      return false;
    }

    @Nullable LicenceStack either(int depth) {
      List<LicenceStack> choices = new ArrayList<>();
      do {
        LicenceStack choice = both(depth);
        if (choice == null) {
          return null;
        }
        choices.add(choice);
      } while (next("OR"));
      return choices.size() == 1 ? choices.get(0) : LicenceStack.choose(choices);
    }

    private @Nullable LicenceStack both(int depth) {
      LicenceStack all = null;
      do {
        LicenceStack one = single(depth);
        if (one == null) {
          return null;
        }
        all = all == null ? one : all.and(one);
      } while (next("AND"));
      return all;
    }

    private @Nullable LicenceStack single(int depth) {
      if (depth > MAX_DEPTH) {
        return null;
      }
      if (next("(")) {
        LicenceStack inner = either(depth + 1);
        return inner != null && next(")") ? inner : null;
      }
      // Names of several words, as people write them, up to the next operator.
      StringBuilder name = new StringBuilder();
      while (at < tokens.size() && !isOperator(tokens.get(at))) {
        name.append(name.length() == 0 ? "" : " ").append(tokens.get(at++));
      }
      Optional<LicenceStack> stack = name.length() == 0 ? Optional.empty() : plain(name.toString());
      if (stack.isPresent() && next("WITH")) {
        // An exception only widens; the licence without it is the cautious reading.
        at++;
      }
      return stack.orElse(null);
    }

    private static boolean isOperator(String token) {
      return switch (token.toUpperCase(Locale.ROOT)) {
        case "OR", "AND", "WITH", "(", ")" -> true;
        default -> false;
      };
    }
  }

  /** Several names with signs between them: nobody says that one may choose, so all bind. */
  private Optional<LicenceStack> list(String text) {
    for (String sign : List.of(";", ",", "|", " / ", " & ", " + ", "\n", " and ")) {
      if (!text.contains(sign)) {
        continue;
      }
      LicenceStack all = null;
      boolean known = true;
      for (String part : text.split(Pattern.quote(sign), -1)) {
        if (part.isBlank()) {
          continue;
        }
        Optional<LicenceStack> one = plain(part.strip());
        if (one.isEmpty()) {
          known = false;
          break;
        }
        all = all == null ? one.get() : all.and(one.get());
      }
      if (known && all != null) {
        return Optional.of(all);
      }
    }
    return Optional.empty();
  }

  /** A name that is explained in brackets. */
  private Optional<LicenceStack> bracketed(String text) {
    int open = text.indexOf('(');
    int close = text.indexOf(')', open + 1);
    if (open <= 0 || close < 0) {
      return Optional.empty();
    }
    String tail = text.substring(close + 1).strip();
    if (!tail.isEmpty() && !LicenceNames.words(tail).isEmpty()) {
      return Optional.empty();
    }
    String within = text.substring(open + 1, close).strip();
    String words = LicenceNames.words(within);
    return plain(text.substring(0, open).strip())
        .filter(stack -> !stack.has(Licence.Kind.UNKNOWN))
        .map(
            stack -> {
              Optional<LicenceStack> explained =
                  plain(within).filter(inner -> !inner.has(Licence.Kind.UNKNOWN));
              if (explained.isPresent()) {
                return stack.equals(explained.get()) ? stack : narrow(stack, explained.get());
              }
              LicenceStack limited = limited(stack, words);
              return DOUBTS.matcher(words).find()
                  ? limited.and(LicenceStack.of(Licence.unknown(shorten(within))))
                  : limited;
            });
  }

  private LicenceStack limited(LicenceStack stack, String words) {
    return limits(words)
        .filter(limits -> limits.use().compareTo(stack.knownLimit()) > 0)
        .map(stack::and)
        .orElse(stack);
  }

  /** "CC BY-SA (CC BY-SA 4.0)" is one licence, said twice; the more precise one is meant. */
  private static LicenceStack narrow(LicenceStack a, LicenceStack b) {
    String first = a.licences().get(0).id();
    String second = b.licences().get(0).id();
    if (a.licences().size() == 1 && b.licences().size() == 1) {
      if (first.startsWith(second)) {
        return a;
      }
      if (second.startsWith(first)) {
        return b;
      }
    }
    return a.and(b);
  }

  /** A sentence. */
  private Optional<LicenceStack> prose(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int under = lower.lastIndexOf(" under ");
    if (under > 0 && !DOUBTS.matcher(lower.substring(0, under)).find()) {
      String named = text.substring(under + " under ".length()).strip();
      for (String lead : List.of("the terms of the ", "terms of the ", "the ", "a ", "an ")) {
        if (named.toLowerCase(Locale.ROOT).startsWith(lead)) {
          named = named.substring(lead.length());
          break;
        }
      }
      String name = named;
      Optional<LicenceStack> stack = plain(name).or(() -> list(name)).or(() -> bracketed(name));
      if (stack.isPresent()) {
        return stack;
      }
    }
    LicenceStack found = null;
    Matcher urls = URL_IN_TEXT.matcher(text);
    while (urls.find()) {
      Optional<Licence> licence = at(urls.group());
      if (licence.isPresent() && licence.get().kind() != Licence.Kind.UNKNOWN) {
        LicenceStack one = LicenceStack.of(licence.get());
        found = found == null ? one : found.and(one);
      }
    }
    String words = LicenceNames.words(URL_IN_TEXT.matcher(text).replaceAll(" "));
    Optional<LicenceStack> named = mentioned(words);
    if (named.isPresent()) {
      found = found == null ? named.get() : found.and(named.get());
    }
    Optional<LicenceStack> limits = limits(words);
    if (limits.isPresent()) {
      found = found == null ? limits.get() : found.and(limits.get());
    }
    if (found == null) {
      return Optional.empty();
    }
    // More may stand in the sentence than was understood.
    return Optional.of(found.and(LicenceStack.of(Licence.unknown(shorten(text)))));
  }

  /** Creative Commons licences that a sentence names. */
  private static Optional<LicenceStack> mentioned(String words) {
    LicenceStack found = null;
    String[] all = words.split(" ", 400);
    for (int start = 0; start < all.length; start++) {
      if (!all[start].equals("cc") && !all[start].startsWith("creative")) {
        continue;
      }
      int last = Math.min(all.length, start + 12);
      for (int end = last; end > start + 1; end--) {
        Optional<Licence> licence =
            CreativeCommons.named(String.join(" ", Arrays.copyOfRange(all, start, end)));
        if (licence.isPresent()) {
          LicenceStack one = LicenceStack.of(licence.get());
          found = found == null ? one : found.and(one);
          break;
        }
      }
    }
    return Optional.ofNullable(found);
  }

  /** Limits that a sentence states, whatever licence it means. */
  private Optional<LicenceStack> limits(String words) {
    List<Licence> limits = new ArrayList<>();
    if (NON_COMMERCIAL.matcher(words).find()) {
      find("non-commercial").ifPresent(limits::add);
    }
    if (RESEARCH.matcher(words).find()) {
      find("academic-research-only").ifPresent(limits::add);
    }
    return limits.isEmpty() ? Optional.empty() : Optional.of(new LicenceStack(limits, List.of()));
  }

  private static final class Builder {
    private final Map<String, Licence> byId = new LinkedHashMap<>();
    private final Map<String, Licence> byName = new LinkedHashMap<>();
    private final Map<String, Licence> byPlace = new LinkedHashMap<>();

    void row(String line, int number) {
      String[] cells = line.split("\\|", -1);
      TableLines.check(cells.length == 7, number, line, "seven cells, " + COLUMNS);
      Set<Condition> conditions = EnumSet.noneOf(Condition.class);
      boolean complete = true;
      for (String word : cells[4].split(";", -1)) {
        if (word.equals("?")) {
          complete = false;
        } else if (!word.isEmpty()) {
          conditions.add(condition(word, number));
        }
      }
      Licence licence =
          new Licence(
              cells[0],
              cells[1],
              constant(Licence.Kind.class, cells[2], number),
              constant(LicensedUse.class, cells[3], number),
              conditions,
              complete);
      TableLines.check(
          byId.putIfAbsent(cells[0], licence) == null, number, cells[0], "an id of its own");
      name(cells[0], licence, number);
      name(cells[1], licence, number);
      for (String other : cells[5].split(";", -1)) {
        if (!other.isEmpty()) {
          name(other, licence, number);
        }
      }
      for (String place : cells[6].split(";", -1)) {
        if (!place.isEmpty()) {
          Licence second = byPlace.put(LicenceNames.place(place), licence);
          TableLines.check(second == null, number, place, "a place of no other licence");
        }
      }
    }

    private void name(String name, Licence licence, int number) {
      String words = LicenceNames.words(name);
      TableLines.check(!words.isEmpty(), number, name, "a name with a word that tells it apart");
      Licence other = byName.put(words, licence);
      TableLines.check(
          other == null || other.equals(licence), number, name, "a name of no other licence");
    }

    private static Condition condition(String word, int number) {
      for (Condition condition : Condition.values()) {
        if (condition.word().equals(word)) {
          return condition;
        }
      }
      List<String> words = Arrays.stream(Condition.values()).map(Condition::word).toList();
      throw new IllegalArgumentException(
          "line " + number + ": found " + word + ", expected one of " + words + meant(word, words));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word, int number) {
      List<String> words = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
      if (!words.contains(word)) {
        throw new IllegalArgumentException(
            "line "
                + number
                + ": found "
                + word
                + ", expected one of "
                + words
                + meant(word, words));
      }
      return Enum.valueOf(type, word);
    }

    private static String meant(String word, List<String> words) {
      return Nearest.to(word, words).map(near -> "; did you mean " + near + "?").orElse("");
    }
  }

  /** Read when first asked for. */
  private static final class Standard {
    private static final LicenceTable TABLE =
        read(TableLines.open(LicenceTable.class, "licences.csv"));
  }
}
