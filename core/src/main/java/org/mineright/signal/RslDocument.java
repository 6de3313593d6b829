package org.mineright.signal;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mineright.internal.robots.PathPattern;

/**
 * A document of Really Simple Licensing 1.0: a file of its own, the RSL elements of a feed, or
 * those that stand in a page. It is read once and may then be asked about any URL.
 *
 * <p>Every {@code license} of the {@code content} that covers the URL makes one statement; several
 * are alternatives. Where several contents cover it, the one with the longest pattern holds. A
 * licence that is offered is conditional, be it free: nobody has accepted it. What a licence with a
 * list of permitted uses does not list is unknown; what it prohibits is reserved, whatever else
 * permits it.
 *
 * <p>Immutable and safe for use from many threads. DTDs and entities are not read, nor are
 * documents of more than 4 MiB.
 */
public final class RslDocument {
  private static final int MAX_BYTES = 4 << 20;
  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml\\b[^>]{0,200}?\\bencoding\\s{0,9}=\\s{0,9}[\"']([\\w.:-]{1,40})");

  private final Document document;
  private final @Nullable Reading unread;
  private final List<Content> contents;
  private final List<SignalWarning> warnings;
  private final boolean isComplete;

  /** A part of the site, with a statement for each licence. */
  static final class Content {
    /** Scheme and authority where the URL has them. */
    private final String origin;

    /** Empty where the URL is: then the content is that of the document it stands in. */
    private final @Nullable PathPattern pattern;

    private final List<ReservationStatement> licences;

    Content(String url, List<ReservationStatement> licences) {
      this.licences = licences;
      int scheme = url.indexOf("://");
      boolean absolute = scheme > 0 && url.lastIndexOf('/', scheme) < 0;
      int slash = absolute ? url.indexOf('/', scheme + 3) : 0;
      origin = absolute ? (slash < 0 ? url : url.substring(0, slash)).toLowerCase(Locale.ROOT) : "";
      String path = slash < 0 ? "/" : url.substring(slash);
      path = path.startsWith("/") || path.startsWith("*") ? path : "/" + path;
      int end = path.length();
      // A * at the end adds nothing, and makes no pattern more specific.
      while (end > 1 && path.charAt(end - 1) == '*') {
        end--;
      }
      pattern = url.isEmpty() ? null : PathPattern.of(path.substring(0, end));
    }

    /** The length of the pattern by which it covers a path; -1 where it does not. */
    private int covers(Optional<String> here, Optional<String> asked, byte[] path) {
      if (pattern == null) {
        return 0;
      }
      Optional<String> mine = origin.isEmpty() ? here : Optional.of(origin);
      Optional<String> theirs = asked.or(() -> here);
      if (mine.isPresent() && theirs.isPresent() && !mine.equals(theirs)) {
        return -1;
      }
      return pattern.matches(path) ? pattern.length() : -1;
    }
  }

  private RslDocument(
      Document document,
      @Nullable Reading unread,
      List<Content> contents,
      List<SignalWarning> warnings,
      boolean isComplete) {
    this.document = document;
    this.unread = unread;
    this.contents = contents;
    this.warnings = warnings;
    this.isComplete = isComplete;
  }

  /**
   * Reads the answer to a request for an RSL document.
   *
   * @param bytes the body
   * @param source where it came from; with its status, unless that was a success
   * @return the document
   */
  public static RslDocument read(byte[] bytes, Source source) {
    Document document = Document.of(source, bytes);
    Optional<Reading> without = Answered.without(document, MAX_BYTES);
    if (without.isPresent()) {
      return new RslDocument(document, without.get(), List.of(), List.of(), false);
    }
    return read(text(bytes), document, Channel.RSL_DOCUMENT, 0, "");
  }

  /**
   * Reads the elements that stand in a document.
   *
   * @param text the elements
   * @param document the document in which they stand
   * @param channel where that is
   * @param linesBefore lines of the document before the text
   * @param pathBefore the path of the element that holds the text
   */
  static RslDocument read(
      String text, Document document, Channel channel, int linesBefore, String pathBefore) {
    RslReader reader = new RslReader(text, document, channel, linesBefore, pathBefore);
    Optional<String> malformed = reader.read();
    if (malformed.isPresent()) {
      return new RslDocument(
          document,
          Answered.unreadable(document, SignalWarning.Id.UNPARSABLE, malformed.get()),
          List.of(),
          List.of(),
          false);
    }
    return new RslDocument(
        document, null, reader.contents(), reader.warnings(), reader.isComplete());
  }

  private static String text(byte[] bytes) {
    int head = Math.min(bytes.length, 300);
    Matcher encoding = ENCODING.matcher(new String(bytes, 0, head, StandardCharsets.ISO_8859_1));
    if (encoding.find()) {
      String name = encoding.group(1);
      try {
        // A declaration that was readable as it stands is in no encoding of two bytes a character.
        if (!name.toLowerCase(Locale.ROOT).startsWith("utf-")) {
          return new String(bytes, Charset.forName(name));
        }
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        return Answered.text(bytes);
      }
    }
    return Answered.text(bytes);
  }

  /** Tells whether a media type, with parameters or without, is that of RSL. */
  static boolean isMediaType(String type) {
    return type.split(";", 2)[0].strip().equalsIgnoreCase("application/rsl+xml");
  }

  /**
   * Returns what was read.
   *
   * @return the document
   */
  public Document document() {
    return document;
  }

  /**
   * Returns what the document says of a URL.
   *
   * @param url a URL, or a path with its query on the site of the document
   * @return the statements, in the order of the document; those of contents with a shorter pattern
   *     are superseded by them
   */
  public Reading about(String url) {
    if (unread != null) {
      return unread;
    }
    Optional<String> here = Urls.origin(document.source().location());
    Optional<String> asked = Urls.origin(url);
    byte[] path = PathPattern.path(url);
    List<Statement> holding = new ArrayList<>();
    List<Statement> superseded = new ArrayList<>();
    int longest = -1;
    for (Content content : contents) {
      int length = content.covers(here, asked, path);
      if (length > longest) {
        longest = length;
        superseded.addAll(holding);
        holding.clear();
      }
      if (length >= 0) {
        (length == longest ? holding : superseded).addAll(content.licences);
      }
    }
    // Copied once, however many statements share it.
    List<Statement> shorter = List.copyOf(superseded);
    List<Statement> statements = new ArrayList<>();
    for (Statement statement : holding) {
      statements.add(superseding((ReservationStatement) statement, shorter));
    }
    return new Reading(
        document, isComplete ? Reading.Result.READ : Reading.Result.UNKNOWN, statements, warnings);
  }

  private static ReservationStatement superseding(
      ReservationStatement statement, List<Statement> superseded) {
    return superseded.isEmpty()
        ? statement
        : statement.with(statement.terms(), statement.evidence().superseding(superseded));
  }
}
