package org.mineright.signal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mineright.internal.json.Json;
import org.mineright.internal.json.MalformedJsonException;
import org.mineright.internal.text.Nearest;
import org.mineright.signal.licence.LicenceTable;

/**
 * Signals as a record of a batch brings them along: an object {@code "signals"} beside its {@code
 * "facts"}, with what was fetched, as it was fetched. All members may be absent; {@code null} is
 * the same as absent.
 *
 * <pre>{@code
 * {"url": "https://example.com/a/page.html",        what all others are about
 *  "agent": "OurBot",                               one's own agents, a name or several
 *  "observedAt": "2026-11-22T08:00:00Z",            when all was fetched
 *  "robots": "User-agent: *\nDisallow: /a", "robotsStatus": 200,
 *  "headers": {"tdm-reservation": ["1"], "x-robots-tag": "noai"}, "html": "<html>...", "status": 200,
 *  "tdmrep": "[...]", "tdmrepStatus": 200,          the file at /.well-known/tdmrep.json
 *  "aiTxt": "User-Agent: *\nDisallow: *.jpg", "aiTxtStatus": 200,           the file at /ai.txt
 *  "tdmPolicy": "{...}", "tdmPolicyStatus": 200, "tdmPolicyUrl": "...",     where a tdm-policy leads
 *  "rsl": "<rsl ...>", "rslStatus": 200, "rslUrl": "...",                   where a licence of RSL leads
 *  "card": "---\nlicense: mit\n---", "croissant": "{...}",
 *  "licence": "cc-by-4.0"}                          what the publisher says, one licence or several
 * }</pre>
 *
 * <p>Documents are strings, also those that are JSON themselves. A status without its document says
 * how the server answered: 404 that there is none, 503 that nobody knows. {@code url} is needed
 * wherever something is about it: with all but {@code card}, {@code croissant} and {@code licence}.
 * A page needs the library jsoup, see {@link HtmlHead}. Stateless.
 */
public final class SignalsJson {
  private static final List<String> KEYS =
      List.of(
          "url",
          "agent",
          "observedAt",
          "robots",
          "robotsStatus",
          "headers",
          "html",
          "status",
          "tdmrep",
          "tdmrepStatus",
          "aiTxt",
          "aiTxtStatus",
          "tdmPolicy",
          "tdmPolicyStatus",
          "tdmPolicyUrl",
          "rsl",
          "rslStatus",
          "rslUrl",
          "card",
          "croissant",
          "licence");

  private static final String RECORD = "record";

  private final Json json;
  private final String url;
  private final Audience audience;
  private final Optional<Instant> observedAt;
  private Signals signals = Signals.none();

  private SignalsJson(Json json) {
    this.json = json;
    this.url = text("url").orElse("");
    this.audience = Audience.of(texts("agent").toArray(new String[0]));
    this.observedAt = instant();
  }

  /**
   * Reads signals.
   *
   * @param json one JSON object, as above
   * @return what was read, by channel
   * @throws InvalidSignalsException if it is no such object; the message names the place as a JSON
   *     pointer, what was found and what was expected. What the documents say is never an error: a
   *     document that cannot be read is unknown
   */
  public static Signals read(String json) {
    Json root;
    try {
      root = Json.read(json);
    } catch (MalformedJsonException e) {
      throw new InvalidSignalsException(
          "", "found malformed JSON (" + e.reason() + "), expected an object of signals");
    }
    if (!root.is(Json.Kind.OBJECT)) {
      throw wrong(root, "an object of signals");
    }
    for (Map.Entry<String, Json> member : root.members().entrySet()) {
      String key = member.getKey();
      if (!KEYS.contains(key)) {
        throw new InvalidSignalsException(
            member.getValue().pointer(),
            "found "
                + Texts.shown(key)
                + ", expected one of "
                + KEYS
                + Nearest.to(key, KEYS).map(near -> "; did you mean " + near + "?").orElse(""));
      }
      if (root.isRepeated(key)) {
        throw new InvalidSignalsException(
            member.getValue().pointer(), "found it twice, expected it once");
      }
    }
    return new SignalsJson(root).read();
  }

  private static InvalidSignalsException wrong(Json found, String expected) {
    String what =
        switch (found.kind()) {
          case OBJECT -> "an object";
          case ARRAY -> "an array";
          case NULL -> "null";
          case TEXT -> Texts.shown(found.text());
          case NUMBER, BOOLEAN -> found.text();
        };
    return new InvalidSignalsException(found.pointer(), "found " + what + ", expected " + expected);
  }

  private Signals read() {
    document("robots")
        .ifPresent(
            robots ->
                look(
                    Channel.ROBOTS_TXT,
                    RobotsTxt.read(robots, at("robots", "/robots.txt")).about(url, audience)));
    headers();
    text("html")
        .ifPresent(
            html ->
                look(
                    Channel.HTML_HEAD,
                    HtmlHead.read(html.getBytes(UTF_8), page("html"), audience)));
    document("tdmrep")
        .ifPresent(
            file ->
                look(
                    Channel.TDMREP_FILE,
                    TdmRepFile.read(file, at("tdmrep", "/.well-known/tdmrep.json")).about(url)));
    document("aiTxt")
        .ifPresent(
            file ->
                look(
                    Channel.AI_TXT, AiTxt.read(file, at("aiTxt", "/ai.txt")).about(url, audience)));
    document("tdmPolicy")
        .ifPresent(
            policy ->
                look(Channel.POLICY_DOCUMENT, TdmPolicy.read(policy, elsewhere("tdmPolicy"))));
    document("rsl")
        .ifPresent(
            rsl -> look(Channel.RSL_DOCUMENT, RslDocument.read(rsl, elsewhere("rsl")).about(url)));
    datasets();
    return signals;
  }

  private void look(Channel channel, Reading reading) {
    signals = signals.and(channel, reading);
  }

  /** What was fetched; nothing where the status alone is known. */
  private Optional<byte[]> document(String key) {
    Optional<String> text = text(key);
    return text.isPresent() || json.get(key + "Status").isPresent()
        ? Optional.of(text.orElse("").getBytes(UTF_8))
        : Optional.empty();
  }

  /** The source of a document at a place of the site of the URL. */
  private Source at(String key, String path) {
    Source root = Source.at(Urls.resolve(needed(key).location(), path));
    return observed(status(key + "Status", root));
  }

  /** The source of a document that may be anywhere; where nobody says it has a name only. */
  private Source elsewhere(String key) {
    String page = needed(key).location();
    Source source =
        Source.at(text(key + "Url").filter(u -> !u.isBlank()).orElse(key + " of " + page));
    return observed(status(key + "Status", source));
  }

  private Source page(String key) {
    return observed(status("status", needed(key)));
  }

  private Source needed(String key) {
    if (url.isBlank()) {
      throw new InvalidSignalsException(
          "/url", "found none, expected that of which /" + key + " speaks");
    }
    return Source.at(url);
  }

  private Source observed(Source source) {
    return observedAt.map(source::observedAt).orElse(source);
  }

  private Source status(String key, Source source) {
    Optional<Json> status = json.get(key);
    if (status.isEmpty()) {
      return source;
    }
    // Three digits, so that no sum of them overflows.
    boolean isCode =
        status.get().is(Json.Kind.NUMBER) && status.get().text().matches("[1-5][0-9]{2}");
    if (!isCode) {
      throw wrong(status.get(), "an HTTP status code from 100 to 599");
    }
    return source.withStatus(Integer.parseInt(status.get().text()));
  }

  private void headers() {
    Optional<Json> found = json.get("headers");
    if (found.isEmpty()) {
      return;
    }
    if (!found.get().is(Json.Kind.OBJECT)) {
      throw wrong(found.get(), "an object of header fields");
    }
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (Map.Entry<String, Json> field : found.get().members().entrySet()) {
      if (found.get().isRepeated(field.getKey())) {
        throw new InvalidSignalsException(
            field.getValue().pointer(), "found it twice, expected an array of its values");
      }
      headers.put(field.getKey(), texts(field.getValue()));
    }
    look(Channel.HTTP_HEADER, HttpHeaders.read(headers, page("headers"), audience));
  }

  private void datasets() {
    Source source = observed(Source.at(url.isBlank() ? RECORD : url));
    DatasetMetadata reader = DatasetMetadata.standard();
    text("card")
        .ifPresent(
            card -> look(Channel.DATASET_METADATA, reader.card(card.getBytes(UTF_8), source)));
    text("croissant")
        .ifPresent(
            croissant ->
                look(
                    Channel.DATASET_METADATA, reader.croissant(croissant.getBytes(UTF_8), source)));
    List<String> licences = texts("licence");
    if (!licences.isEmpty()) {
      look(Channel.DATASET_METADATA, licences(licences, source));
    }
  }

  private static Reading licences(List<String> stated, Source source) {
    Document document = Document.of(source, String.join("\n", stated));
    List<Statement> statements = new ArrayList<>();
    for (String licence : stated) {
      statements.add(
          new LicenceStatement(
              Protocol.UNSPECIFIED,
              Channel.DATASET_METADATA,
              Scope.of(Scope.Reach.DATASET),
              LicenceStatement.Basis.CLAIMED,
              licence,
              LicenceTable.standard().identify(licence),
              Terms.NONE,
              Evidence.in(document).at(Place.path("/licence")).excerpt(licence).build()));
    }
    return new Reading(document, Reading.Result.READ, statements, List.of());
  }

  private Optional<String> text(String key) {
    Optional<Json> found = json.get(key);
    if (found.isPresent() && !found.get().is(Json.Kind.TEXT)) {
      throw wrong(found.get(), "a string");
    }
    return found.map(Json::text);
  }

  private List<String> texts(String key) {
    return json.get(key).map(SignalsJson::texts).orElse(List.of());
  }

  private static List<String> texts(Json found) {
    List<String> texts = new ArrayList<>();
    for (Json each : found.all()) {
      if (!each.is(Json.Kind.TEXT)) {
        throw wrong(each, "a string");
      }
      texts.add(each.text());
    }
    return texts;
  }

  private Optional<Instant> instant() {
    Optional<String> text = text("observedAt");
    try {
      return text.map(Instant::parse);
    } catch (DateTimeParseException e) {
      throw new InvalidSignalsException(
          "/observedAt",
          "found " + Texts.shown(text.orElse("")) + ", expected an instant (2026-11-22T08:00:00Z)");
    }
  }
}
