package org.mineright.internal.robots;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mineright.internal.robots.Line.Flaw;
import org.mineright.internal.robots.Line.Kind;
import org.mineright.internal.robots.Line.Span;

/**
 * A robots.txt, read for all agents at once after RFC 9309. Not changed once it is made, so safe
 * for use from many threads. Reading takes time and memory proportional to the bytes, which are
 * bounded.
 */
public final class RobotsFile {
  /** Bytes that are read of a file; RFC 9309 asks for 512,000 at least. */
  public static final int MAX_BYTES = 2 << 20;

  /** Bytes that are read of a line; no path that servers serve is as long. */
  public static final int MAX_LINE = 1 << 14;

  private final byte[] text;
  private final boolean truncated;
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, List<Naming>> namings = new LinkedHashMap<>();
  private final List<Line> outside = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private boolean hasNames;
  private boolean hasGibberish;

  /**
   * Lines in a row that hold nothing but comments.
   *
   * @param firstLine counted from 1
   * @param lastLine counted from 1
   * @param text their bytes
   */
  public record Comment(int firstLine, int lastLine, Span text) {}

  private RobotsFile(byte[] text, boolean truncated) {
    this.text = text;
    this.truncated = truncated;
  }

  /** Reads a file. */
  public static RobotsFile read(byte[] bytes) {
    byte[] utf8 = utf8(bytes);
    boolean tooLong = utf8.length > MAX_BYTES || bytes.length > 2 * MAX_BYTES;
    RobotsFile file = new RobotsFile(utf8, tooLong);
    file.new Reader().read();
    return file;
  }

  /** RFC 9309 wants UTF-8; a mark at the start may tell that it is UTF-16 all the same. */
  private static byte[] utf8(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return recode(bytes, StandardCharsets.UTF_16BE);
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return recode(bytes, StandardCharsets.UTF_16LE);
    }
    return bytes;
  }

  private static byte[] recode(byte[] bytes, Charset charset) {
    int length = Math.min(bytes.length, 2 * MAX_BYTES) - 2;
    return new String(bytes, 2, length, charset).getBytes(StandardCharsets.UTF_8);
  }

  /** The groups in their order. */
  public List<Group> groups() {
    return groups;
  }

  /** By name in lower case the groups that name an agent, in their order. */
  public Map<String, List<Naming>> namings() {
    return namings;
  }

  /** The groups that name an agent, whether that was meant or not; none if no group does. */
  public List<Naming> namings(String token) {
    return namings.getOrDefault(token, List.of());
  }

  /**
   * Tells whether a group names an agent beyond doubt, so that what is said to all is not for it.
   */
  public boolean names(String token) {
    return namings(token).stream().anyMatch(naming -> naming.fit() != Naming.Fit.LATER);
  }

  /** The lines that stand before any group or belong to none wherever they stand. */
  public List<Line> outside() {
    return outside;
  }

  /** The blocks of comments in their order. */
  public List<Comment> comments() {
    return comments;
  }

  /** Tells whether bytes were left unread. */
  public boolean isTruncated() {
    return truncated;
  }

  /** Tells whether there is something, but no line that robots.txt knows: an error page. */
  public boolean isSomethingElse() {
    return hasGibberish && !hasNames;
  }

  /** Tells whether a line has no name that robots.txt knows. */
  public boolean hasForeignLines() {
    return hasGibberish;
  }

  /** A part of the file as text, at most so many bytes of it. */
  public String text(Span span, int most) {
    int length = Math.min(span.to() - span.from(), most);
    return new String(text, span.from(), length, StandardCharsets.UTF_8);
  }

  /** A part of the file as text. */
  public String text(Span span) {
    return text(span, MAX_LINE);
  }

  /** Makes the pattern of a part of the file. */
  public PathPattern pattern(Span span) {
    return PathPattern.of(text, span.from(), span.to());
  }

  /** The byte at a place. */
  public byte at(int place) {
    return text[place];
  }

  /** Walks over the bytes once. */
  private final class Reader {
    private final int end = Math.min(text.length, MAX_BYTES);
    private int number;
    private boolean blank;
    private @Nullable Group group;
    private int commentFrom = -1;
    private int commentLine;
    private int commentTo;
    private int commentEnd;

    void read() {
      int at = startsWithMark() ? 3 : 0;
      while (at < end) {
        int stop = at;
        while (stop < end && text[stop] != '\n' && text[stop] != '\r') {
          stop++;
        }
        // Of a line that the bound cuts nobody knows how it goes on.
        if (stop == end && truncated) {
          break;
        }
        number++;
        readLine(at, stop);
        at = stop + 1;
        if (stop + 1 < end && text[stop] == '\r' && text[stop + 1] == '\n') {
          at++;
        }
      }
      endComment();
      for (int i = groups.size() - 1; i >= 0; i--) {
        groups.get(i).settle();
      }
      namings.replaceAll((name, list) -> Collections.unmodifiableList(list));
    }

    private boolean startsWithMark() {
      return end >= 3 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF;
    }

    private void readLine(int lineFrom, int lineTo) {
      int from = lineFrom;
      while (from < lineTo && isBlank(text[from])) {
        from++;
      }
      if (from == lineTo) {
        blank = true;
        endComment();
        return;
      }
      if (text[from] == '#') {
        if (commentFrom < 0) {
          commentFrom = from;
          commentLine = number;
        }
        commentTo = lineTo;
        commentEnd = number;
        return;
      }
      endComment();
      int to = Math.min(lineTo, lineFrom + MAX_LINE);
      readContent(lineFrom, lineTo, from, withoutComment(from, to), to < lineTo);
    }

    private void endComment() {
      if (commentFrom >= 0) {
        comments.add(new Comment(commentLine, commentEnd, new Span(commentFrom, commentTo)));
        commentFrom = -1;
      }
    }

    private int withoutComment(int from, int to) {
      int stop = from;
      while (stop < to && text[stop] != '#') {
        stop++;
      }
      while (isBlank(text[stop - 1])) {
        stop--;
      }
      return stop;
    }

    private void readContent(int lineFrom, int lineTo, int from, int to, boolean cut) {
      int colon = from;
      while (colon < to && text[colon] != ':') {
        colon++;
      }
      int nameTo = colon;
      while (nameTo > from && isBlank(text[nameTo - 1])) {
        nameTo--;
      }
      Names.Name name = Names.find(text, from, nameTo);
      int valueFrom = Math.min(colon + 1, to);
      boolean misspelt = name.misspelt();
      if (name.kind() == Kind.NONE && colon == to) {
        // "Disallow /path", which authors meant and other readers read.
        int gap = from;
        while (gap < to && !isBlank(text[gap])) {
          gap++;
        }
        Names.Name first = Names.find(text, from, gap);
        if (first.kind() != Kind.OTHER && gap < to) {
          name = first;
          valueFrom = gap;
          misspelt = true;
        }
      }
      if (name.kind() == Kind.NONE) {
        hasGibberish = true;
        return;
      }
      // A name alone proves little: an error page may well begin a line with "Allow".
      hasNames |= colon < to;
      while (valueFrom < to && isBlank(text[valueFrom])) {
        valueFrom++;
      }
      Span value = new Span(valueFrom, to);
      Flaw flaw = cut ? Flaw.CUT : misspelt ? Flaw.MISSPELT : null;
      if (cut && isLax(name.kind())) {
        return;
      }
      Span whole = new Span(lineFrom, lineTo);
      Line line =
          new Line(name.kind(), number, whole, value, path(name.kind(), value), flaw, blank);
      blank = false;
      file(line);
    }

    /** Of a line that was cut, the beginning covers more: that may not be allowed. */
    private boolean isLax(Kind kind) {
      return kind == Kind.ALLOW || kind == Kind.ALLOW_AI_TRAINING;
    }

    private @Nullable PathPattern path(Kind kind, Span value) {
      boolean has =
          kind == Kind.ALLOW
              || kind == Kind.DISALLOW
              || kind == Kind.ALLOW_AI_TRAINING
              || kind == Kind.DISALLOW_AI_TRAINING;
      return has && !value.isEmpty() ? pattern(value) : null;
    }

    private void file(Line line) {
      switch (line.kind()) {
        case USER_AGENT -> nameAgents(line);
        case LICENSE, UNSPECIFIED -> outside.add(line);
        case OTHER, NONE -> {}
        default -> {
          if (group == null) {
            outside.add(line);
          } else {
            group.add(line);
          }
        }
      }
    }

    private void nameAgents(Line line) {
      Group named = group;
      if (named == null || named.hasRules() || named.hasExtensions()) {
        Group next = new Group(line.number());
        if (named != null && !named.hasRules()) {
          named.inherit(next);
        }
        groups.add(next);
        group = next;
        named = next;
      }
      named.add(line);
      String value = text(line.value());
      if (isIdentifier(value) || value.equals("*")) {
        name(named, value, line, Naming.Fit.WHOLE);
        return;
      }
      name(named, value, line, Naming.Fit.LEADING);
      Naming.Fit fit = Naming.Fit.LEADING;
      for (String word : value.split("[,\\s]+", -1)) {
        String part = word.equals("*") ? word : identifier(word);
        if (!part.isEmpty()) {
          name(named, part, line, fit);
          fit = Naming.Fit.LATER;
        }
      }
    }

    private void name(Group named, String token, Line line, Naming.Fit fit) {
      if (token.isEmpty()) {
        return;
      }
      if (token.equals("*")) {
        named.nameAll();
      }
      List<Naming> list =
          namings.computeIfAbsent(token.toLowerCase(Locale.ROOT), key -> new ArrayList<>(1));
      if (list.isEmpty() || list.get(list.size() - 1).group() != named) {
        list.add(new Naming(named, token, line, fit));
      }
    }
  }

  private static boolean isIdentifier(String value) {
    return !value.isEmpty() && value.chars().allMatch(RobotsFile::isIdentifierPart);
  }

  /** Real names have digits too, though RFC 9309 grants them none. */
  private static boolean isIdentifierPart(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_';
  }

  /** The first run of letters, digits, hyphens and underscores: {@code CCBot} of CCBot/2.0. */
  private static String identifier(String word) {
    int from = 0;
    while (from < word.length() && !isIdentifierPart(word.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < word.length() && isIdentifierPart(word.charAt(to))) {
      to++;
    }
    return word.substring(from, to);
  }

  /** Blanks, and control characters that nobody sees. */
  private static boolean isBlank(byte b) {
    return b >= 0 && b <= ' ';
  }
}
