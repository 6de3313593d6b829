package org.mineright.signal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mineright.internal.robots.Group;
import org.mineright.internal.robots.Line;
import org.mineright.internal.robots.Line.Kind;
import org.mineright.internal.robots.Naming;
import org.mineright.internal.robots.PathPattern;
import org.mineright.internal.robots.RobotsFile;
import org.mineright.signal.Addressee.Matched;
import org.mineright.signal.licence.LicenceTable;

/**
 * A robots.txt: the rules of RFC 9309, and what else sites say of AI in it ({@code Content-Signal},
 * {@code Content-Usage}, {@code License}, {@code DisallowAITraining}). It is read once for all
 * agents and may then be asked about any URL of its origin.
 *
 * <p>A statement is returned only where a line makes it. That no rule matches, or that there is no
 * such file, is no statement.
 *
 * <p>Immutable and safe for use from many threads. It keeps the bytes that it read, at most 2 MiB;
 * of longer files the rest is unknown.
 */
public final class RobotsTxt {
  private static final byte[] ITSELF = "/robots.txt".getBytes(StandardCharsets.UTF_8);

  /** Statements that a reading has at most; a file made for it could say millions. */
  private static final int MAX_STATEMENTS = 10_000;

  /** Agents of a kind that are looked at; the longest list that is in use has 200. */
  private static final int MAX_AGENTS = 1_000;

  /** Declarations of what signals mean; there is one in real files. */
  private static final int MAX_PREAMBLES = 10;

  private static final List<Matched> MOST_IMPORTANT_FIRST =
      List.of(Matched.SELF, Matched.WILDCARD, Matched.OTHER_AI, Matched.OTHER);

  private static final PathPattern EVERYTHING = PathPattern.of("/");

  /** Words by which prose is known that may reserve rights. What it says, people have to read. */
  private static final List<String> PROSE =
      List.of(
          "2019/790",
          "44b urhg",
          "data mining",
          "data-mining",
          "machine learning",
          "reservation of rights");

  private static final String DETACHED =
      "it stands apart at the end of a group that names agents, and may be meant for all";

  private static final String CONTENT_SIGNALS = "content signal";

  private final Document document;
  private final Fetched fetched;
  private final RobotsFile file;
  private final List<RobotsFile.Comment> prose = new ArrayList<>();
  private final List<SignalWarning> preambles = new ArrayList<>();

  /** What the fetch means by RFC 9309, section 2.3.1. */
  private enum Fetched {
    GOT,
    UNAVAILABLE,
    UNREACHABLE,
    UNCLEAR
  }

  private RobotsTxt(Document document, Fetched fetched, RobotsFile file) {
    this.document = document;
    this.fetched = fetched;
    this.file = file;
    for (RobotsFile.Comment comment : file.comments()) {
      look(comment);
    }
  }

  /**
   * Reads the answer to a request for a robots.txt. Of an answer that is no success the bytes are
   * not read: 4xx means that there is none, 5xx that all is disallowed.
   *
   * @param bytes the body
   * @param source where it came from; with its status, unless that was a success
   * @return the file
   */
  public static RobotsTxt read(byte[] bytes, Source source) {
    Fetched fetched = fetched(source);
    byte[] read = fetched == Fetched.GOT ? bytes : new byte[0];
    return new RobotsTxt(Document.of(source, bytes), fetched, RobotsFile.read(read));
  }

  /**
   * The robots.txt of a server that gave no answer, which RFC 9309 treats as one that fails.
   *
   * @param source where it was asked for
   * @return a file without a line
   */
  public static RobotsTxt unreachable(Source source) {
    byte[] nothing = new byte[0];
    return new RobotsTxt(
        Document.of(source, nothing), Fetched.UNREACHABLE, RobotsFile.read(nothing));
  }

  private static Fetched fetched(Source source) {
    if (source.httpStatus().isEmpty()) {
      return Fetched.GOT;
    }
    return switch (source.httpStatus().getAsInt() / 100) {
      case 2 -> Fetched.GOT;
      case 4 -> Fetched.UNAVAILABLE;
      case 5 -> Fetched.UNREACHABLE;
      default -> Fetched.UNCLEAR;
    };
  }

  private void look(RobotsFile.Comment comment) {
    String text = file.text(comment.text(), RobotsFile.MAX_BYTES).toLowerCase(Locale.ROOT);
    if (PROSE.stream().noneMatch(text::contains)) {
      return;
    }
    if (text.contains(CONTENT_SIGNALS)) {
      if (preambles.size() == MAX_PREAMBLES) {
        return;
      }
      // What the provider of these signals puts before them: it reserves nothing by itself.
      String bytes = file.text(comment.text(), RobotsFile.MAX_BYTES);
      preambles.add(
          new SignalWarning(
              SignalWarning.Id.PREAMBLE,
              "lines %d to %d, SHA-256 %s, say what the signals mean"
                  .formatted(
                      comment.firstLine(),
                      comment.lastLine(),
                      Document.of(document.source(), bytes).sha256())));
    } else {
      prose.add(comment);
    }
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
   * Tells whether an agent may fetch a URL, by RFC 9309 alone: where no rule matches, it may.
   *
   * @param token the product token of the agent, in any case
   * @param url a URL of this origin, or a path with its query
   * @return {@link Preference#RESERVED} if it may not, {@link Preference#NOT_RESERVED} if it may,
   *     {@link Preference#UNKNOWN} if the file is none or cannot be told
   */
  public Preference crawl(String token, String url) {
    if (fetched != Fetched.GOT) {
      return switch (fetched) {
        case UNREACHABLE -> Preference.RESERVED;
        case UNAVAILABLE -> Preference.NOT_RESERVED;
        default -> Preference.UNKNOWN;
      };
    }
    byte[] path = PathPattern.path(url);
    if (Arrays.equals(path, ITSELF)) {
      return Preference.NOT_RESERVED;
    }
    String name = token.toLowerCase(Locale.ROOT);
    Line rule = deciding(file.namings(name), path);
    if ((rule == null || !disallows(rule)) && !file.names(name)) {
      rule = deciding(file.namings("*"), path);
    }
    if (rule != null && disallows(rule)) {
      return Preference.RESERVED;
    }
    boolean mayBeMore = file.isTruncated() || file.isSomethingElse();
    return mayBeMore ? Preference.UNKNOWN : Preference.NOT_RESERVED;
  }

  private static boolean disallows(Line rule) {
    return rule.kind() == Kind.DISALLOW && rule.path() != null;
  }

  private static @Nullable Line deciding(List<Naming> named, byte[] path) {
    Line best = null;
    Group last = null;
    for (Naming naming : named) {
      Group ruling = naming.group().ruling();
      if (ruling != last) {
        best = ruling.deciding(path, best);
        last = ruling;
      }
    }
    return best;
  }

  /**
   * Returns what the file says of a URL, to whom it says so: to the agents of the one who asks, to
   * all that are not named, and to the agents of others that serve AI.
   *
   * @param url a URL of this origin, or a path with its query
   * @param audience the one who asks
   * @return the statements, in the order of the lines that make them
   */
  public Reading about(String url, Audience audience) {
    List<SignalWarning> warnings = new ArrayList<>();
    if (isOfAnotherOrigin(url)) {
      warnings.add(
          new SignalWarning(
              SignalWarning.Id.OTHER_ORIGIN,
              "found a file of " + document.source().location() + ", expected that of " + url));
    }
    return switch (fetched) {
      case GOT -> read(url, audience, warnings);
      case UNAVAILABLE -> {
        warnings.add(new SignalWarning(SignalWarning.Id.UNAVAILABLE, "found " + status()));
        yield new Reading(document, Reading.Result.ABSENT, List.of(), warnings);
      }
      case UNREACHABLE ->
          new Reading(document, Reading.Result.UNKNOWN, List.of(unreachable()), warnings);
      case UNCLEAR -> {
        warnings.add(new SignalWarning(SignalWarning.Id.UNCLEAR_STATUS, "found " + status()));
        yield new Reading(document, Reading.Result.UNKNOWN, List.of(), warnings);
      }
    };
  }

  private String status() {
    return document.source().httpStatus().isPresent()
        ? "status " + document.source().httpStatus().getAsInt()
        : "no answer";
  }

  private ReservationStatement unreachable() {
    return ReservationStatement.builder(
            Protocol.ROBOTS, Channel.ROBOTS_TXT, Scope.of(Scope.Reach.SITE))
        .say(Purpose.CRAWL, Preference.RESERVED)
        .evidence(
            Evidence.in(document)
                .warn(
                    SignalWarning.Id.UNREACHABLE,
                    "found " + status() + "; RFC 9309 has all disallowed until it is known")
                .build())
        .build();
  }

  private boolean isOfAnotherOrigin(String url) {
    Optional<String> here = Urls.origin(document.source().location());
    Optional<String> there = Urls.origin(url);
    return here.isPresent() && there.isPresent() && !here.equals(there);
  }

  private Reading read(String url, Audience audience, List<SignalWarning> warnings) {
    if (file.isTruncated()) {
      warnings.add(
          new SignalWarning(
              SignalWarning.Id.TRUNCATED,
              "found %d bytes, read %d".formatted(document.length(), RobotsFile.MAX_BYTES)));
    }
    if (file.isSomethingElse()) {
      warnings.add(
          new SignalWarning(SignalWarning.Id.UNPARSABLE, "found no line that robots.txt knows"));
    }
    Asked asked = new Asked(PathPattern.path(url), audience);
    asked.ask();
    if (asked.full) {
      warnings.add(
          new SignalWarning(
              SignalWarning.Id.TRUNCATED,
              "found more agents or statements than are returned, which are %d and %d"
                  .formatted(MAX_AGENTS, MAX_STATEMENTS)));
    }
    boolean readable = !file.isSomethingElse() && !file.isTruncated() && !asked.full;
    return new Reading(
        document,
        readable ? Reading.Result.READ : Reading.Result.UNKNOWN,
        asked.inOrder(),
        warnings);
  }

  /** A value that may begin with a pattern: {@code /articles/ train-ai=n}. */
  private static final class Pathed {
    final String path;
    final String rest;
    final PathPattern pattern;

    Pathed(String path, PathPattern pattern) {
      this.path = path;
      this.rest = "";
      this.pattern = pattern;
    }

    Pathed(String value) {
      int to = 0;
      if (value.startsWith("/")) {
        while (to < value.length() && value.charAt(to) != ' ' && value.charAt(to) != '\t') {
          to++;
        }
      }
      path = value.substring(0, to);
      rest = value.substring(to).strip();
      // No pattern covers what "/" covers, so that the two contradict each other.
      pattern = path.isEmpty() ? EVERYTHING : PathPattern.of(path);
    }

    Scope scope() {
      return path.isEmpty() ? Scope.of(Scope.Reach.SITE) : Scope.path(path);
    }
  }

  /** A line of a group that goes by patterns of its own. */
  private record Extension(Line line, Naming naming, Pathed pathed) {}

  /** One question to the file. */
  private final class Asked {
    private final byte[] path;
    private final Audience audience;
    private final boolean namesSelf;
    private final List<Statement> statements = new ArrayList<>();
    private final IdentityHashMap<Line, Pathed> values = new IdentityHashMap<>();
    private boolean full;

    Asked(byte[] path, Audience audience) {
      this.path = path;
      this.audience = audience;
      this.namesSelf = audience.own().stream().anyMatch(file::names);
    }

    void ask() {
      wideReadings(true);
      for (Line line : file.outside()) {
        readOutside(line);
      }
      for (RobotsFile.Comment comment : prose) {
        keep(comment);
      }
      Map<Matched, List<Map.Entry<String, List<Naming>>>> entries = new EnumMap<>(Matched.class);
      for (Map.Entry<String, List<Naming>> entry : file.namings().entrySet()) {
        Matched matched = audience.addressee(entry.getValue().get(0).token()).matched();
        entries.computeIfAbsent(matched, key -> new ArrayList<>()).add(entry);
      }
      for (Matched matched : MOST_IMPORTANT_FIRST) {
        int left = MAX_AGENTS;
        for (Map.Entry<String, List<Naming>> entry : entries.getOrDefault(matched, List.of())) {
          full |= left == 0;
          if (!full) {
            left -= askFor(entry.getKey(), entry.getValue()) ? 1 : 0;
          }
        }
      }
      wideReadings(false);
    }

    List<Statement> inOrder() {
      statements.sort(
          Comparator.comparingInt(statement -> statement.evidence().place().firstLine()));
      return statements;
    }

    private void add(Statement statement) {
      if (statements.size() < MAX_STATEMENTS) {
        statements.add(statement);
      } else {
        full = true;
      }
    }

    /** Asked before a value is read: many agents times many lines is more than time allows. */
    private boolean isFull() {
      full |= statements.size() >= MAX_STATEMENTS;
      return full;
    }

    /** Returns whether the agent needed looking at. */
    private boolean askFor(String token, List<Naming> named) {
      Addressee addressee = audience.addressee(named.get(0).token());
      boolean other = addressee.matched() == Matched.OTHER;
      boolean extended = named.stream().anyMatch(naming -> !naming.group().extensions().isEmpty());
      // Of agents that do not serve AI only what expressly speaks of AI is of interest.
      if (other && (!extended || named.get(0).fit() != Naming.Fit.WHOLE)) {
        return false;
      }
      Line rule = deciding(named, path);
      if (rule != null && !other) {
        crawl(token, addressee, named, rule);
      }
      if (extended) {
        boolean crawlable = rule == null || !disallows(rule);
        extensions(addressee, named, crawlable);
      }
      return true;
    }

    private void crawl(String token, Addressee addressee, List<Naming> named, Line rule) {
      Naming naming = namingOf(rule, named);
      Evidence.Builder evidence = evidence(rule, naming, addressee);
      if (naming.group().ruling() != naming.group()) {
        evidence.warn(
            SignalWarning.Id.AMBIGUOUS_SCOPE,
            "the group has no rule of RFC 9309, which has it share those of the next one");
      }
      ReservationStatement.Builder statement =
          ReservationStatement.builder(Protocol.ROBOTS, Channel.ROBOTS_TXT, scope(rule))
              .to(addressee)
              .evidence(evidence.build());
      Preference preference = disallows(rule) ? Preference.RESERVED : Preference.NOT_RESERVED;
      Optional<AiAgent> agent = audience.agents().find(token);
      boolean fetches = agent.isEmpty() || agent.get().fetches();
      if (fetches) {
        statement.say(Purpose.CRAWL, preference);
      }
      // That an agent may fetch says nothing of what is then done, save where it never fetches.
      if (agent.isPresent() && (preference == Preference.RESERVED || !fetches)) {
        agent.get().purposes().forEach(purpose -> statement.say(purpose, preference));
      }
      add(statement.build());
    }

    private Naming namingOf(Line rule, List<Naming> named) {
      Naming best = named.get(0);
      for (Naming naming : named) {
        if (naming.group().ruling().firstLine() <= rule.number()) {
          best = naming;
        }
      }
      return best;
    }

    private Scope scope(Line rule) {
      return rule.path() == null ? Scope.of(Scope.Reach.SITE) : Scope.path(written(rule));
    }

    /** The pattern as it is written. */
    private String written(Line rule) {
      return file.text(rule.value(), Evidence.MAX_EXCERPT);
    }

    private Evidence.Builder evidence(Line line) {
      Evidence.Builder evidence =
          Evidence.in(document)
              .at(Place.line(line.number()))
              .excerpt(file.text(line.text(), 4 * Evidence.MAX_EXCERPT));
      Line.Flaw flaw = line.flaw();
      if (flaw == Line.Flaw.MISSPELT) {
        evidence.warn(SignalWarning.Id.MISSPELT, "found another spelling than the specification's");
      } else if (flaw == Line.Flaw.CUT) {
        evidence.warn(
            SignalWarning.Id.TRUNCATED,
            "found a line of more than %d bytes".formatted(RobotsFile.MAX_LINE));
      }
      return evidence;
    }

    private Evidence.Builder evidence(Line line, Naming naming, Addressee addressee) {
      Evidence.Builder evidence =
          evidence(line).match(match(naming, line.path() == null ? "" : written(line)));
      if (naming.fit() != Naming.Fit.WHOLE) {
        evidence.warn(
            SignalWarning.Id.MALFORMED_TOKEN,
            "found "
                + Texts.shown(file.text(naming.line().value()))
                + ", expected one name of letters, hyphens and underscores");
      }
      if (namesSelf && addressee.matched() == Matched.WILDCARD) {
        evidence.warn(
            SignalWarning.Id.OTHER_GROUP_NAMES_SELF,
            "another group names the agent, so this one is not for it");
      }
      return evidence;
    }

    private Match match(Naming naming, String pattern) {
      Group group = naming.group();
      return new Match(
          naming.token(),
          "lines " + group.firstLine() + " to " + group.ruling().lastLine(),
          pattern);
    }

    private void extensions(Addressee addressee, List<Naming> named, boolean crawlable) {
      for (Naming naming : named) {
        for (Line line : naming.group().extensions()) {
          if (line.kind() == Kind.CONTENT_SIGNAL && !isFull()) {
            contentSignal(line, naming, addressee);
          }
        }
      }
      List<Extension> usages = new ArrayList<>();
      List<Extension> trainingRules = new ArrayList<>();
      for (Naming naming : named) {
        for (Line line : naming.group().extensions()) {
          if (line.kind() == Kind.CONTENT_USAGE) {
            usages.add(new Extension(line, naming, pathed(line)));
          } else if (line.kind() != Kind.CONTENT_SIGNAL) {
            trainingRules.add(new Extension(line, naming, pathed(line)));
          }
        }
      }
      for (Extension usage : longest(usages)) {
        if (!isFull()) {
          contentUsage(usage, addressee, crawlable);
        }
      }
      for (Extension rule : longest(trainingRules)) {
        if (isFull()) {
          return;
        }
        trainingRule(rule.line(), evidence(rule.line(), rule.naming(), addressee), addressee);
      }
    }

    private void contentSignal(Line line, Naming naming, Addressee addressee) {
      Pathed value = pathed(line);
      if (!value.pattern.matches(path)) {
        return;
      }
      Said said = ContentSignal.parse(value.rest);
      Evidence.Builder evidence =
          evidence(line, naming, addressee).warn(said.warnings).warn(preambles);
      if (isDetached(line, naming.group())) {
        evidence.warn(SignalWarning.Id.AMBIGUOUS_SCOPE, DETACHED);
      }
      add(
          said.statement(Channel.ROBOTS_TXT, value.scope())
              .to(addressee)
              .evidence(evidence.build())
              .build());
    }

    /** Many sites write a signal for all at the end, where it falls to the agents named last. */
    private boolean isDetached(Line line, Group group) {
      List<Group> groups = file.groups();
      return line.afterBlank() && !group.isForAll() && group == groups.get(groups.size() - 1);
    }

    private void wideReadings(boolean reserving) {
      List<Group> groups = file.groups();
      if (groups.isEmpty()) {
        return;
      }
      Group last = groups.get(groups.size() - 1);
      for (Line line : last.extensions()) {
        if (line.kind() == Kind.CONTENT_SIGNAL && isDetached(line, last)) {
          Said said = ContentSignal.parse(file.text(line.value()));
          if (said.reserves() == reserving) {
            signalToAll(said, evidence(line).warn(SignalWarning.Id.AMBIGUOUS_SCOPE, DETACHED));
          }
        }
      }
    }

    private void signalToAll(Said said, Evidence.Builder evidence) {
      add(
          said.statement(Channel.ROBOTS_TXT, Scope.of(Scope.Reach.SITE))
              .evidence(evidence.warn(said.warnings).warn(preambles).build())
              .build());
    }

    /** Made once of a line, however many agents it addresses. */
    private Pathed pathed(Line line) {
      return values.computeIfAbsent(
          line,
          key ->
              key.kind() == Kind.CONTENT_USAGE || key.kind() == Kind.CONTENT_SIGNAL
                  ? new Pathed(file.text(key.value()))
                  : new Pathed(written(key), key.pattern().orElse(EVERYTHING)));
    }

    /** Those of the longest pattern that matches. */
    private List<Extension> longest(List<Extension> all) {
      List<Extension> best = new ArrayList<>();
      for (Extension extension : all) {
        int length = extension.pathed().pattern.length();
        int atLeast = best.isEmpty() ? 0 : best.get(0).pathed().pattern.length();
        if (length >= atLeast && extension.pathed().pattern.matches(path)) {
          if (length > atLeast) {
            best.clear();
          }
          best.add(extension);
        }
      }
      return best;
    }

    private void contentUsage(Extension usage, Addressee addressee, boolean crawlable) {
      for (Said said : ContentUsage.parse(usage.pathed().rest)) {
        Evidence.Builder evidence =
            evidence(usage.line(), usage.naming(), addressee)
                .match(match(usage.naming(), usage.pathed().path))
                .warn(said.warnings);
        if (!crawlable) {
          evidence.warn(
              SignalWarning.Id.NOT_CRAWLABLE,
              "the path is disallowed, and so has no preference by the draft");
          said.preferences.replaceAll((purpose, preference) -> Preference.UNKNOWN);
        }
        add(
            said.statement(Channel.ROBOTS_TXT, usage.pathed().scope())
                .to(addressee)
                .evidence(evidence.build())
                .build());
      }
    }

    private void trainingRule(Line line, Evidence.Builder evidence, Addressee addressee) {
      Preference preference =
          line.path() == null
              ? Preference.UNKNOWN
              : line.kind() == Kind.DISALLOW_AI_TRAINING
                  ? Preference.RESERVED
                  : Preference.NOT_RESERVED;
      if (preference == Preference.UNKNOWN) {
        evidence.warn(SignalWarning.Id.UNKNOWN_VALUE, "found no path, expected one");
      }
      evidence.warn(
          SignalWarning.Id.EXPIRED_DRAFT,
          Protocol.AI_TRAINING_RULES.version() + " expired in 2025");
      add(
          ReservationStatement.builder(Protocol.AI_TRAINING_RULES, Channel.ROBOTS_TXT, scope(line))
              .to(addressee)
              .say(Purpose.AI_TRAIN, preference)
              .evidence(evidence.build())
              .build());
    }

    private void readOutside(Line line) {
      switch (line.kind()) {
        case LICENSE -> licence(line);
        case UNSPECIFIED -> unspecified(line);
        case CONTENT_SIGNAL ->
            signalToAll(ContentSignal.parse(file.text(line.value())), evidence(line));
        case CONTENT_USAGE -> usageOutside(line);
        case ALLOW_AI_TRAINING, DISALLOW_AI_TRAINING -> {
          PathPattern pattern = line.path();
          if (pattern == null || pattern.matches(path)) {
            trainingRule(line, evidence(line), Addressee.ALL);
          }
        }
        default -> {
          // Rules before any group address nobody, by RFC 9309.
        }
      }
    }

    /** The draft knows none outside of groups: what restricts is kept, what permits is unknown. */
    private void usageOutside(Line line) {
      Pathed usage = pathed(line);
      if (!usage.pattern.matches(path)) {
        return;
      }
      for (Said said : ContentUsage.parse(usage.rest)) {
        said.doubt();
        add(
            said.statement(Channel.ROBOTS_TXT, usage.scope())
                .evidence(
                    evidence(line)
                        .warn(said.warnings)
                        .warn(
                            SignalWarning.Id.AMBIGUOUS_SCOPE,
                            "found it before any group, expected it in one")
                        .build())
                .build());
      }
    }

    private void licence(Line line) {
      String url = file.text(line.value());
      Evidence.Builder evidence = evidence(line);
      if (!url.contains("://")) {
        evidence.warn(
            SignalWarning.Id.UNKNOWN_VALUE,
            "found " + Texts.shown(url) + ", expected an absolute URL");
      }
      add(
          new LicenceStatement(
              Protocol.RSL,
              Channel.ROBOTS_TXT,
              Scope.of(Scope.Reach.SITE),
              LicenceStatement.Basis.CLAIMED,
              url,
              LicenceTable.standard().identify(url),
              url.isEmpty() ? Terms.NONE : Terms.builder().licence(url).build(),
              evidence.build()));
    }

    private void unspecified(Line line) {
      String text = file.text(line.text(), Evidence.MAX_EXCERPT).strip().toLowerCase(Locale.ROOT);
      Scope scope = Scope.of(Scope.Reach.SITE);
      Purpose purpose = Purpose.AI_TRAIN;
      if (text.startsWith("tdm-")) {
        purpose = Purpose.TDM;
      } else if (text.startsWith("noindex")) {
        purpose = Purpose.SEARCH;
      } else if (text.startsWith("noimageai")) {
        scope = Scope.of(Scope.Reach.IMAGES);
      } else if (text.startsWith("x-robots-tag")
          && !text.matches(".*\\bno(image)?(ai|ml|train)\\b.*")) {
        return;
      }
      add(
          ReservationStatement.builder(Protocol.UNSPECIFIED, Channel.ROBOTS_TXT, scope)
              .say(purpose, Preference.UNKNOWN)
              .evidence(
                  evidence(line)
                      .warn(
                          SignalWarning.Id.UNSPECIFIED_LINE,
                          "no convention defines this line in robots.txt")
                      .build())
              .build());
    }

    private void keep(RobotsFile.Comment comment) {
      add(
          ReservationStatement.builder(
                  Protocol.UNSPECIFIED, Channel.ROBOTS_TXT, Scope.of(Scope.Reach.SITE))
              .form(Form.NATURAL_LANGUAGE)
              .say(Purpose.TDM, Preference.UNKNOWN)
              .evidence(
                  Evidence.in(document)
                      .at(new Place(comment.firstLine(), comment.lastLine(), ""))
                      .excerpt(file.text(comment.text(), 4 * Evidence.MAX_EXCERPT))
                      .warn(
                          SignalWarning.Id.UNSPECIFIED_LINE,
                          "found prose on the use of works in a comment; people have to read it")
                      .build())
              .build());
    }
  }
}
