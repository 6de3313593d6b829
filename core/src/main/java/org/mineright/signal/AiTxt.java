package org.mineright.signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mineright.internal.robots.Group;
import org.mineright.internal.robots.Line;
import org.mineright.internal.robots.Line.Kind;
import org.mineright.internal.robots.Naming;
import org.mineright.internal.robots.PathPattern;
import org.mineright.internal.robots.RobotsFile;
import org.mineright.signal.Addressee.Matched;

/**
 * An {@code /ai.txt} as Spawning describes it (<a
 * href="https://site.spawning.ai/spawning-ai-txt">site.spawning.ai/spawning-ai-txt</a>, May 2023):
 * written like robots.txt, but what it allows and disallows is mining and training, not fetching.
 * It is read once for all agents and may then be asked about any URL of its origin. Which of its
 * rules holds is not written anywhere; as in robots.txt the longest that matches does, of equals
 * the one that allows.
 *
 * <p>A statement is returned only where a rule makes it: that no rule matches, that a rule is empty
 * or that there is no such file says nothing.
 *
 * <p>Others give the same name to files of other kinds. A file with any line that this grammar does
 * not know is therefore unknown, with a warning, also in what looks like a rule of it: nothing is
 * thrown.
 *
 * <p>Immutable and safe for use from many threads. It keeps the bytes that it read, at most 2 MiB;
 * of longer files the rest is unknown.
 */
public final class AiTxt {
  /** Agents that are looked at; real files name one or two, or all. */
  private static final int MAX_AGENTS = 1_000;

  /** Those that matter most to the one who asks, so that no bound cuts them off. */
  private static final List<Matched> MOST_IMPORTANT_FIRST =
      List.of(Matched.SELF, Matched.WILDCARD, Matched.OTHER_AI, Matched.OTHER);

  private final Document document;
  private final @Nullable Reading unread;
  private final RobotsFile file;

  /** What is wrong with the file as a whole; what it says is uncertain then. */
  private final List<SignalWarning> flaws = new ArrayList<>();

  private final boolean isOfThisKind;

  private AiTxt(Document document, @Nullable Reading unread, RobotsFile file) {
    this.document = document;
    this.unread = unread;
    this.file = file;
    this.isOfThisKind = isOfThisKind(file);
    if (!isOfThisKind) {
      flaws.add(
          new SignalWarning(
              SignalWarning.Id.UNPARSABLE,
              "found more or else than groups of User-Agent, Allow and Disallow"));
    }
    if (file.isTruncated()) {
      flaws.add(
          new SignalWarning(
              SignalWarning.Id.TRUNCATED,
              "found %d bytes, read %d".formatted(document.length(), RobotsFile.MAX_BYTES)));
    }
    unmatchable(file)
        .ifPresent(
            line ->
                flaws.add(
                    new SignalWarning(
                        SignalWarning.Id.UNKNOWN_VALUE,
                        "line %d: found %s, expected a pattern that begins with / or *"
                            .formatted(line.number(), Texts.shown(file.text(line.value()))))));
  }

  /**
   * Reads the answer to a request for an ai.txt. Of an answer that is no success the bytes are not
   * read: 4xx means that there is none, of others nobody knows what the file says.
   *
   * @param bytes the body
   * @param source where it came from; with its status, unless that was a success
   * @return the file
   */
  public static AiTxt read(byte[] bytes, Source source) {
    Document document = Document.of(source, bytes);
    Optional<Reading> without = Answered.without(document);
    byte[] read = without.isPresent() ? new byte[0] : bytes;
    return new AiTxt(document, without.orElse(null), RobotsFile.read(read));
  }

  /** An empty file is of any kind; one of comments alone is prose. */
  private static boolean isOfThisKind(RobotsFile file) {
    // Before the first group, and in lines of other kinds, nobody is addressed as Spawning has it.
    boolean known = !file.hasForeignLines() && file.outside().isEmpty();
    boolean written = !file.groups().isEmpty() || file.comments().isEmpty();
    return known
        && written
        && file.groups().stream().allMatch(group -> group.extensions().isEmpty());
  }

  /**
   * A rule that disallows what no path can be: {@code .jpg} for {@code *.jpg}. Something was meant,
   * and nobody can say what it covers.
   */
  private static Optional<Line> unmatchable(RobotsFile file) {
    return file.groups().stream()
        .flatMap(group -> group.rules().stream())
        .filter(rule -> rule.kind() == Kind.DISALLOW && rule.path() != null)
        .filter(rule -> file.at(rule.value().from()) != '/' && file.at(rule.value().from()) != '*')
        .findFirst();
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
   * Returns what the file says of mining and training with what is at a URL, for each agent that it
   * names and for all others.
   *
   * @param url a URL of this origin, or a path with its query
   * @param audience the one who asks
   * @return the statements, in the order of the lines that make them
   */
  public Reading about(String url, Audience audience) {
    if (unread != null) {
      return unread;
    }
    List<SignalWarning> warnings = new ArrayList<>(flaws);
    Optional<String> here = Urls.origin(document.source().location());
    Optional<String> there = Urls.origin(url);
    if (here.isPresent() && there.isPresent() && !here.equals(there)) {
      warnings.add(
          new SignalWarning(
              SignalWarning.Id.OTHER_ORIGIN,
              "found a file of " + document.source().location() + ", expected that of " + url));
    }
    byte[] path = PathPattern.path(url);
    boolean namesSelf = audience.own().stream().anyMatch(file::names);
    List<Agent> agents = agents(audience);
    List<Statement> statements = new ArrayList<>();
    for (Agent agent : agents.subList(0, Math.min(agents.size(), MAX_AGENTS))) {
      Line rule = agent.deciding(path);
      if (rule != null && rule.path() != null) {
        statements.add(statement(rule, agent, namesSelf));
      }
    }
    statements.sort(Comparator.comparingInt(statement -> statement.evidence().place().firstLine()));
    boolean full = agents.size() > MAX_AGENTS;
    if (full) {
      warnings.add(
          new SignalWarning(
              SignalWarning.Id.TRUNCATED,
              "found %d agents, looked at %d".formatted(agents.size(), MAX_AGENTS)));
    }
    return new Reading(
        document,
        flaws.isEmpty() && !full ? Reading.Result.READ : Reading.Result.UNKNOWN,
        statements,
        warnings);
  }

  /** An agent and the groups that name it. */
  private record Agent(List<Naming> named, Addressee addressee) {

    @Nullable Line deciding(byte[] path) {
      Line best = null;
      for (Naming naming : named) {
        best = naming.group().deciding(path, best);
      }
      return best;
    }

    Naming namingOf(Line rule) {
      Naming best = named.get(0);
      for (Naming naming : named) {
        best = naming.group().firstLine() <= rule.number() ? naming : best;
      }
      return best;
    }
  }

  private List<Agent> agents(Audience audience) {
    List<Agent> agents = new ArrayList<>();
    for (List<Naming> named : file.namings().values()) {
      Addressee addressee = audience.addressee(named.get(0).token());
      // Of a line that names several, words that nobody knows are no agents.
      if (addressee.matched() != Matched.OTHER || named.get(0).fit() == Naming.Fit.WHOLE) {
        agents.add(new Agent(named, addressee));
      }
    }
    agents.sort(
        Comparator.comparingInt(agent -> MOST_IMPORTANT_FIRST.indexOf(agent.addressee.matched())));
    return agents;
  }

  private ReservationStatement statement(Line rule, Agent agent, boolean namesSelf) {
    Naming naming = agent.namingOf(rule);
    String pattern = file.text(rule.value(), Evidence.MAX_EXCERPT);
    Group group = naming.group();
    Evidence.Builder evidence =
        Evidence.in(document)
            .at(Place.line(rule.number()))
            .excerpt(file.text(rule.text(), 4 * Evidence.MAX_EXCERPT))
            .match(
                new Match(
                    naming.token(),
                    "lines " + group.firstLine() + " to " + group.lastLine(),
                    pattern));
    if (rule.flaw() == Line.Flaw.MISSPELT) {
      evidence.warn(SignalWarning.Id.MISSPELT, "found another spelling than Allow: or Disallow:");
    } else if (rule.flaw() == Line.Flaw.CUT) {
      evidence.warn(
          SignalWarning.Id.TRUNCATED,
          "found a line of more than %d bytes".formatted(RobotsFile.MAX_LINE));
    }
    if (naming.fit() != Naming.Fit.WHOLE) {
      evidence.warn(
          SignalWarning.Id.MALFORMED_TOKEN,
          "found "
              + Texts.shown(file.text(naming.line().value()))
              + ", expected one name of letters, hyphens and underscores");
    }
    if (namesSelf && agent.addressee().matched() == Matched.WILDCARD) {
      evidence.warn(
          SignalWarning.Id.OTHER_GROUP_NAMES_SELF,
          "another group names the agent, so this one may not be for it");
    }
    Preference preference = preference(rule);
    return ReservationStatement.builder(Protocol.AI_TXT, Channel.AI_TXT, Scope.path(pattern))
        .to(agent.addressee())
        .say(Purpose.TDM, preference)
        .say(Purpose.AI_TRAIN, preference)
        .evidence(evidence.warn(flaws).build())
        .build();
  }

  private Preference preference(Line rule) {
    if (!isOfThisKind) {
      // In a file of another kind the same words may mean fetching, or anything.
      return Preference.UNKNOWN;
    }
    if (rule.kind() == Kind.DISALLOW) {
      return Preference.RESERVED;
    }
    return flaws.isEmpty() && rule.flaw() == null ? Preference.NOT_RESERVED : Preference.UNKNOWN;
  }
}
