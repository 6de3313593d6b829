package org.mineright.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mineright.internal.json.Json;
import org.mineright.internal.json.MalformedJsonException;
import org.mineright.internal.robots.PathPattern;

/**
 * A {@code /.well-known/tdmrep.json} of the TDM Reservation Protocol. It is read once and may then
 * be asked about any URL of its origin: of its rules the first that matches holds, not the longest.
 *
 * <p>A statement is returned only where a rule makes it. What is not written as the protocol has it
 * is unknown, never unreserved.
 *
 * <p>Immutable and safe for use from many threads. Files of more than 4 MiB are not read.
 */
public final class TdmRepFile {
  private static final int MAX_BYTES = 4 << 20;
  private static final int MAX_VALUES = 200_000;

  /** Rules that are read; real files have a few. */
  private static final int MAX_RULES = 10_000;

  private static final int MAX_WARNINGS = 100;
  private static final String LOCATION = "location";
  private static final String RESERVATION = "tdm-reservation";
  private static final String POLICY = "tdm-policy";

  private final Document document;
  private final @Nullable Reading unread;
  private final String text;
  private final List<Rule> rules;
  private final boolean isTruncated;

  /**
   * One rule; without a pattern where its location cannot be read, so that it may match anything.
   */
  private record Rule(
      Json json,
      String location,
      @Nullable PathPattern pattern,
      Preference preference,
      @Nullable String policy,
      List<SignalWarning> warnings) {

    boolean isOnAnotherOrigin() {
      return warnings.stream().anyMatch(warning -> warning.id() == SignalWarning.Id.OTHER_ORIGIN);
    }

    boolean isUnclear() {
      return pattern == null && !isOnAnotherOrigin();
    }
  }

  private TdmRepFile(
      Document document,
      @Nullable Reading unread,
      String text,
      List<Rule> rules,
      boolean isTruncated) {
    this.document = document;
    this.unread = unread;
    this.text = text;
    this.rules = rules;
    this.isTruncated = isTruncated;
  }

  private TdmRepFile(Reading unread) {
    this(unread.document(), unread, "", List.of(), false);
  }

  /**
   * Reads the answer to a request for a tdmrep.json.
   *
   * @param bytes the body
   * @param source where it came from; with its status, unless that was a success
   * @return the file
   */
  public static TdmRepFile read(byte[] bytes, Source source) {
    Document document = Document.of(source, bytes);
    Optional<Reading> without = Answered.without(document, MAX_BYTES);
    if (without.isPresent()) {
      return new TdmRepFile(without.get());
    }
    String text = Answered.text(bytes);
    try {
      Json root = Json.read(text, MAX_VALUES);
      if (root.is(Json.Kind.ARRAY)) {
        List<Json> items = root.items();
        List<Rule> rules = items.stream().limit(MAX_RULES).map(json -> rule(json, source)).toList();
        return new TdmRepFile(document, null, text, rules, items.size() > MAX_RULES);
      }
      return noArray(document, text, root, source);
    } catch (MalformedJsonException e) {
      return unreadable(document, SignalWarning.Id.UNPARSABLE, e.reason());
    }
  }

  private static TdmRepFile unreadable(Document document, SignalWarning.Id id, String detail) {
    return new TdmRepFile(Answered.unreadable(document, id, detail));
  }

  /** Something was meant; that it is kept as evidence, nobody can say what it covers. */
  private static TdmRepFile noArray(Document document, String text, Json root, Source source) {
    SignalWarning warning =
        new SignalWarning(
            SignalWarning.Id.UNPARSABLE,
            "found "
                + root.kind().name().toLowerCase(Locale.ROOT)
                + " on line "
                + root.line()
                + ", expected an array of rules");
    List<Statement> statements = new ArrayList<>();
    if (root.get(RESERVATION).isPresent() || root.get(LOCATION).isPresent()) {
      Rule rule = rule(root, source);
      statements.add(
          ReservationStatement.builder(
                  Protocol.TDMREP, Channel.TDMREP_FILE, Scope.of(Scope.Reach.SITE))
              .say(Purpose.TDM, Preference.UNKNOWN)
              .terms(terms(rule))
              .evidence(
                  Evidence.in(document)
                      .at(new Place(root.line(), root.line(), root.pointer()))
                      .excerpt(root.excerpt(text, Evidence.MAX_EXCERPT))
                      .warn(List.of(warning))
                      .build())
              .build());
    }
    return new TdmRepFile(
        new Reading(document, Reading.Result.UNKNOWN, statements, List.of(warning)));
  }

  private static Rule rule(Json json, Source source) {
    List<SignalWarning> warnings = new ArrayList<>();
    Optional<Json> location = json.get(LOCATION).filter(value -> value.is(Json.Kind.TEXT));
    String pattern = location.map(Json::text).map(String::strip).orElse("");
    PathPattern compiled = null;
    if (pattern.isEmpty() || json.isRepeated(LOCATION)) {
      warnings.add(warning(json, "expected one location that is a path"));
    } else {
      String path = path(pattern, source, json, warnings);
      compiled = path == null ? null : PathPattern.of(path);
    }
    Preference preference = reservation(json, warnings);
    String policy = policy(json, preference, source, warnings);
    return new Rule(json, pattern, compiled, preference, policy, List.copyOf(warnings));
  }

  private static SignalWarning warning(Json json, String expected) {
    return new SignalWarning(
        SignalWarning.Id.UNKNOWN_VALUE,
        "rule " + json.key() + " on line " + json.line() + ": " + expected);
  }

  /** A location is a path; people also write URLs, and paths without their first slash. */
  private static @Nullable String path(
      String location, Source source, Json json, List<SignalWarning> warnings) {
    if (location.startsWith("/") || location.startsWith("*")) {
      return location;
    }
    int scheme = location.indexOf("://");
    if (scheme <= 0) {
      warnings.add(warning(json, "found " + Texts.shown(location) + ", expected a path from /"));
      return "/" + location;
    }
    int slash = location.indexOf('/', scheme + 3);
    String origin = slash < 0 ? location : location.substring(0, slash);
    if (Urls.origin(source.location())
        .filter(here -> !here.equals(origin.toLowerCase(Locale.ROOT)))
        .isPresent()) {
      warnings.add(
          new SignalWarning(
              SignalWarning.Id.OTHER_ORIGIN,
              "rule " + json.key() + ": found one on " + Texts.shown(origin)));
      return null;
    }
    warnings.add(warning(json, "found " + Texts.shown(location) + ", expected a path, no URL"));
    return slash < 0 ? "/" : location.substring(slash);
  }

  private static Preference reservation(Json json, List<SignalWarning> warnings) {
    Optional<Json> value = json.get(RESERVATION);
    String text = value.filter(v -> v.is(Json.Kind.NUMBER)).map(Json::text).orElse("");
    if (json.isRepeated(RESERVATION)) {
      warnings.add(warning(json, "found " + RESERVATION + " twice, expected it once"));
      return Preference.UNKNOWN;
    }
    return switch (text) {
      case "1", "1.0" -> Preference.RESERVED;
      case "0", "0.0" -> Preference.NOT_RESERVED;
      default -> {
        String found = value.map(v -> v.kind() + " " + Texts.shown(v.text())).orElse("none");
        warnings.add(warning(json, "found " + RESERVATION + " " + found + ", expected 0 or 1"));
        yield Preference.UNKNOWN;
      }
    };
  }

  private static @Nullable String policy(
      Json json, Preference preference, Source source, List<SignalWarning> warnings) {
    Optional<Json> value = json.get(POLICY);
    if (value.isEmpty()) {
      return null;
    }
    String url = value.get().text().strip();
    if (!value.get().is(Json.Kind.TEXT) || url.isEmpty() || json.isRepeated(POLICY)) {
      warnings.add(warning(json, "expected one " + POLICY + " that is a URL"));
      return null;
    }
    if (preference == Preference.NOT_RESERVED) {
      warnings.add(warning(json, "found a " + POLICY + " where nothing is reserved"));
      return null;
    }
    return Urls.resolve(source.location(), url);
  }

  private static Terms terms(Rule rule) {
    return rule.policy() == null ? Terms.NONE : Terms.builder().policy(rule.policy()).build();
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
   * Returns what the file says of a URL.
   *
   * @param url a URL of this origin, or a path with its query
   * @return one statement, that of the first rule that matches, or none; where a rule before it
   *     cannot be read, what is not reserved is unknown
   */
  public Reading about(String url) {
    if (unread != null) {
      return unread;
    }
    List<SignalWarning> warnings = new ArrayList<>();
    Optional<String> here = Urls.origin(document.source().location());
    Optional<String> there = Urls.origin(url);
    if (here.isPresent() && there.isPresent() && !here.equals(there)) {
      warnings.add(
          new SignalWarning(
              SignalWarning.Id.OTHER_ORIGIN,
              "found a file of " + document.source().location() + ", expected that of " + url));
    }
    byte[] path = PathPattern.path(url);
    for (Rule rule : rules) {
      if (rule.pattern() == null) {
        rule.warnings().stream()
            .limit(Math.max(0, MAX_WARNINGS - warnings.size()))
            .forEach(warnings::add);
      } else if (rule.pattern().matches(path)) {
        return new Reading(
            document, Reading.Result.READ, List.of(statement(rule, warnings)), warnings);
      }
    }
    if (isTruncated) {
      warnings.add(
          new SignalWarning(
              SignalWarning.Id.TRUNCATED,
              "found more than %d rules, of which the rest was not read".formatted(MAX_RULES)));
    }
    boolean doubtful = isTruncated || rules.stream().anyMatch(Rule::isUnclear);
    return new Reading(
        document, doubtful ? Reading.Result.UNKNOWN : Reading.Result.READ, List.of(), warnings);
  }

  private ReservationStatement statement(Rule rule, List<SignalWarning> before) {
    boolean doubtful =
        rule.preference() == Preference.NOT_RESERVED
            && before.stream().anyMatch(warning -> warning.id() == SignalWarning.Id.UNKNOWN_VALUE);
    return ReservationStatement.builder(
            Protocol.TDMREP, Channel.TDMREP_FILE, Scope.path(rule.location()))
        .say(Purpose.TDM, doubtful ? Preference.UNKNOWN : rule.preference())
        .terms(terms(rule))
        .evidence(
            Evidence.in(document)
                .at(new Place(rule.json().line(), rule.json().line(), rule.json().pointer()))
                .excerpt(rule.json().excerpt(text, Evidence.MAX_EXCERPT))
                .match(new Match("", "", rule.location()))
                .warn(rule.warnings())
                .warn(doubtful ? before : List.of())
                .build())
        .build();
  }
}
