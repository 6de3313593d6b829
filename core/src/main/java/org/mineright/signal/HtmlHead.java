package org.mineright.signal;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The head of an HTML page: {@code tdm-reservation} and {@code tdm-policy}, {@code noai} and its
 * kin to everybody or to one agent, links to licences, and RSL. What stands in the body is not
 * read, as visitors may have written it. Stateless.
 *
 * <p>It needs the library jsoup, which is an optional dependency: without it {@link #read} fails
 * with a {@link NoClassDefFoundError}. Only the first 2 MiB of a page are read.
 */
public final class HtmlHead {
  private static final int MAX_BYTES = 2 << 20;
  private static final int MAX_ELEMENTS = 10_000;
  private static final int MAX_SCRIPTS = 100;
  private static final int MAX_VALUE = 10_000;
  private static final int MAX_STATEMENTS = 1_000;
  private static final int MAX_WARNINGS = 100;
  private static final String RESERVATION = TdmRepProperties.RESERVATION;
  private static final String POLICY = TdmRepProperties.POLICY;
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

  /** Names of tags with words for people or for other machines than crawlers. */
  private static final Set<String> NO_AGENTS =
      Set.of("description", "keywords", "author", "generator", "viewport", "rating", "title");

  private final Document document;
  private final Audience audience;
  private final String text;
  private final List<Statement> statements = new ArrayList<>();
  private final List<SignalWarning> warnings = new ArrayList<>();
  private boolean complete = true;

  private HtmlHead(Document document, Audience audience, String text) {
    this.document = document;
    this.audience = audience;
    this.text = text;
  }

  /**
   * Reads the head of a page.
   *
   * @param bytes the page
   * @param source where it came from; its location is the base of links; with its status, unless
   *     that was a success
   * @param audience the one who asks
   * @return the statements, those of the TDM Reservation Protocol first, the others in the order of
   *     the page
   */
  public static Reading read(byte[] bytes, Source source, Audience audience) {
    Document document = Document.of(source, bytes);
    Optional<Reading> without = Answered.without(document);
    if (without.isPresent()) {
      return without.get();
    }
    boolean truncated = bytes.length > MAX_BYTES;
    byte[] read = truncated ? Arrays.copyOf(bytes, MAX_BYTES) : bytes;
    HtmlHead reader = new HtmlHead(document, audience, text(read));
    return reader.read(truncated);
  }

  private static String text(byte[] bytes) {
    boolean marked = bytes.length > 1 && ((bytes[0] & 0xFF) >= 0xFE || (bytes[0] & 0xFF) == 0xEF);
    if (!marked) {
      String start =
          new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
      Matcher charset = CHARSET.matcher(start);
      if (charset.find()) {
        try {
          Charset named = Charset.forName(charset.group(1));
          // A page that says so in letters of one byte is in no encoding of two.
          if (!named.name().toUpperCase(Locale.ROOT).startsWith("UTF-")) {
            return new String(bytes, named);
          }
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
          return Answered.text(bytes);
        }
      }
    }
    return Answered.text(bytes);
  }

  private Reading read(boolean truncated) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    org.jsoup.nodes.Document page = parser.parseInput(text, document.source().location());
    Element head = page.head();
    tdmRep(head);
    int count = 0;
    int scripts = 0;
    for (Element element : head.getAllElements()) {
      if (++count > MAX_ELEMENTS) {
        complete = false;
        warn(
            SignalWarning.Id.TRUNCATED,
            "found more than " + MAX_ELEMENTS + " elements in the head");
        break;
      }
      if (isInert(element)) {
        continue;
      }
      switch (element.normalName()) {
        case "meta" -> robots(element);
        case "link" -> link(element);
        case "script" -> {
          if (RslDocument.isMediaType(element.attr("type")) && ++scripts <= MAX_SCRIPTS) {
            rsl(element);
          }
        }
        default -> {
          // Says nothing that machines read.
        }
      }
    }
    if (truncated) {
      warn(
          SignalWarning.Id.TRUNCATED,
          "found %d bytes, read %d".formatted(document.length(), MAX_BYTES));
      // Where the body has not begun, what was cut may belong to the head.
      Element body = page.body();
      complete &= !body.sourceRange().isImplicit() || body.childNodeSize() > 0;
    }
    noteBody(page);
    return new Reading(
        document, complete ? Reading.Result.READ : Reading.Result.UNKNOWN, statements, warnings);
  }

  private void warn(SignalWarning.Id id, String detail) {
    if (warnings.size() < MAX_WARNINGS) {
      warnings.add(new SignalWarning(id, detail));
    }
  }

  private void add(Statement statement) {
    if (statements.size() < MAX_STATEMENTS) {
      statements.add(statement);
    } else if (complete) {
      complete = false;
      warn(
          SignalWarning.Id.TRUNCATED,
          "found more than " + MAX_STATEMENTS + " statements, read no more");
    }
  }

  /** What stands in a template or for browsers without scripts is no part of the head itself. */
  private static boolean isInert(Element element) {
    for (Element parent = element.parent(); parent != null; parent = parent.parent()) {
      if (parent.normalName().equals("template") || parent.normalName().equals("noscript")) {
        return true;
      }
    }
    return false;
  }

  private void noteBody(org.jsoup.nodes.Document page) {
    for (Element meta : page.body().getElementsByTag("meta")) {
      String name = name(meta);
      if (name.equals(RESERVATION) || name.equals(POLICY) || name.equals("robots")) {
        warn(
            SignalWarning.Id.UNSPECIFIED_LINE,
            "line " + line(meta) + ": found meta " + name + " outside the head, which is not read");
        return;
      }
    }
  }

  private static String name(Element meta) {
    return meta.attr("name").strip().toLowerCase(Locale.ROOT);
  }

  private static int line(Element element) {
    return Math.max(0, element.sourceRange().start().lineNumber());
  }

  private Evidence.Builder evidence(Element element) {
    int line = line(element);
    int from = element.sourceRange().startPos();
    int to = element.sourceRange().endPos();
    boolean tracked = from >= 0 && to > from && to <= text.length();
    return Evidence.in(document)
        .at(new Place(line, line, path(element)))
        .excerpt(tracked ? text.substring(from, to) : element.outerHtml());
  }

  private static String path(Element element) {
    List<String> names = new ArrayList<>();
    for (Element each = element; each != null && each.parent() != null; each = each.parent()) {
      if (names.size() == 10) {
        break;
      }
      names.add(each.normalName());
    }
    Collections.reverse(names);
    return "/" + String.join("/", names);
  }

  private static Scope page() {
    return Scope.of(Scope.Reach.PAGE);
  }

  private void tdmRep(Element head) {
    TdmRepProperties<Element> properties = new TdmRepProperties<>();
    for (Element meta : head.getElementsByTag("meta")) {
      if (isInert(meta)) {
        continue;
      }
      switch (property(meta, properties)) {
        case RESERVATION -> properties.reservation(meta.attr("content"), meta);
        case POLICY -> properties.policy(resolved(meta, "content"), meta);
        default -> {
          // Of another protocol, or of none.
        }
      }
    }
    properties.statement(Channel.HTML_HEAD, page(), this::evidence).ifPresent(this::add);
  }

  /** The name of the tag; people also write it as EPUB does, or into another attribute. */
  private static String property(Element meta, TdmRepProperties<Element> properties) {
    String name = name(meta);
    String written = name.isEmpty() ? meta.attr("property").strip().toLowerCase(Locale.ROOT) : name;
    String property = written.replace("tdm:", "tdm-");
    boolean known = property.equals(RESERVATION) || property.equals(POLICY);
    if (known && !property.equals(name)) {
      properties.warn(
          SignalWarning.Id.MISSPELT,
          "line "
              + line(meta)
              + ": found "
              + Texts.shown(written)
              + ", expected the name "
              + property);
    }
    return known ? property : "";
  }

  private static String resolved(Element element, String attribute) {
    String absolute = element.absUrl(attribute);
    return absolute.isEmpty() ? element.attr(attribute).strip() : absolute;
  }

  private void robots(Element meta) {
    String name = name(meta);
    String whole = meta.attr("content");
    String content = whole.substring(0, Math.min(whole.length(), MAX_VALUE));
    String agent = agent(name, content);
    if (agent == null) {
      return;
    }
    if (whole.length() > MAX_VALUE) {
      complete = false;
      warn(
          SignalWarning.Id.TRUNCATED,
          "line " + line(meta) + ": found more than " + MAX_VALUE + " characters");
    }
    // The name as the page writes it.
    String written = agent.isEmpty() ? "" : meta.attr("name").strip();
    for (RobotsDirectives.Directed directed : RobotsDirectives.parse(content, written)) {
      add(directed.statement(Channel.HTML_HEAD, Scope.Reach.PAGE, audience, evidence(meta)));
    }
  }

  /** Whom a tag addresses: empty for everybody, null where it addresses no crawler. */
  private @Nullable String agent(String name, String content) {
    if (name.equals("robots")) {
      return "";
    }
    if (name.isEmpty() || NO_AGENTS.contains(name)) {
      return null;
    }
    boolean known =
        name.endsWith("bot")
            || audience.own().contains(name)
            || audience.agents().find(name).isPresent();
    boolean directs =
        Arrays.stream(content.toLowerCase(Locale.ROOT).split(",", -1))
            .map(String::strip)
            .allMatch(RobotsDirectives::isDirective);
    return known || directs ? name : null;
  }

  private void link(Element link) {
    List<String> relations =
        List.of(link.attr("rel").strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
    String target = link.attr("href").strip();
    if (!relations.contains("license") || target.isEmpty()) {
      return;
    }
    add(
        LicenceStatement.ofLink(
            Channel.HTML_HEAD,
            page(),
            link.attr("type"),
            target,
            resolved(link, "href"),
            evidence(link)));
  }

  private void rsl(Element script) {
    String data = script.data();
    // A declaration of XML has to begin the text.
    String xml = data.stripLeading();
    long blankLines =
        data.substring(0, data.length() - xml.length()).chars().filter(c -> c == '\n').count();
    int linesBefore = Math.max(0, script.sourceRange().end().lineNumber() - 1) + (int) blankLines;
    RslDocument inline =
        RslDocument.read(xml, document, Channel.HTML_HEAD, linesBefore, path(script));
    Reading reading = inline.about(document.source().location());
    complete &= reading.result() == Reading.Result.READ;
    reading.statements().forEach(this::add);
    reading.warnings().forEach(warning -> warn(warning.id(), warning.detail()));
  }
}
