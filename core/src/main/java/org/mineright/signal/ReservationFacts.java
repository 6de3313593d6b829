package org.mineright.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mineright.fact.Activity;
import org.mineright.fact.Actor;
import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.fact.LicensingAvailability;
import org.mineright.fact.OptOut;
import org.mineright.fact.UseCase;
import org.mineright.fact.WorkType;
import org.mineright.signal.Addressee.Matched;
import org.mineright.signal.licence.Answer;

/** What statements on reservations make of a use. Serves once. */
final class ReservationFacts {
  private static final Set<SignalWarning.Id> DOUBTS =
      EnumSet.of(
          SignalWarning.Id.UNPARSABLE,
          SignalWarning.Id.TRUNCATED,
          SignalWarning.Id.UNREACHABLE,
          SignalWarning.Id.UNCLEAR_STATUS,
          SignalWarning.Id.SINGLE_VALUED_SOURCE,
          SignalWarning.Id.OTHER_ORIGIN);

  /** With these a statement that does not reserve is not express. */
  private static final List<SignalWarning.Id> NOT_EXPRESS =
      List.of(
          SignalWarning.Id.AMBIGUOUS_SCOPE,
          SignalWarning.Id.CONTRADICTION,
          SignalWarning.Id.TRUNCATED,
          SignalWarning.Id.UNPARSABLE,
          SignalWarning.Id.LEGACY_LABEL,
          SignalWarning.Id.OTHER_ORIGIN);

  /** The one condition of Content-Signal that limits nothing. */
  private static final String UNLIMITED = "use=full";

  private static final Set<WorkType> NO_IMAGES =
      EnumSet.of(WorkType.LITERARY, WorkType.MUSICAL, WorkType.SOUND_RECORDING, WorkType.SOFTWARE);

  /** A constraint of ODRL that is not on the purpose. */
  private static final Pattern CONSTRAINT =
      Pattern.compile("^(and|or|xone|andsequence)\\(.*|^\\S+ (eq|neq|n?lteq|lt|gt|gteq|is\\S+) .*");

  private final Signals signals;
  private final UseCase given;
  private final SignalPolicy policy;
  private final Findings findings;
  private final List<ReservationStatement> statements;

  /** How certain it is that a statement reaches the use. */
  private enum Reach {
    NO,
    UNKNOWN,
    YES;

    Reach lesser(Reach other) {
      return compareTo(other) <= 0 ? this : other;
    }
  }

  /** A statement by which the use is reserved. */
  private record Reserving(ReservationStatement statement, Reach reach, OptOut form) {}

  ReservationFacts(Signals signals, UseCase given, SignalPolicy policy, Findings findings) {
    this.signals = signals;
    this.given = given;
    this.policy = policy;
    this.findings = findings;
    this.statements = holding();
  }

  /** Tells whether a document may say more than was read of it. */
  private static boolean isDoubtful(Reading reading) {
    return reading.result() == Reading.Result.UNKNOWN
        || reading.warnings().stream().anyMatch(warning -> DOUBTS.contains(warning.id()));
  }

  void find() {
    List<Reserving> reserving = new ArrayList<>();
    statements.forEach(statement -> reserving(statement).ifPresent(reserving::add));
    if (reserving.isEmpty()) {
      none();
    } else {
      reserved(reserving);
    }
    licensing();
  }

  /** The statements, of those of TDMRep the one that holds. */
  private List<ReservationStatement> holding() {
    List<ReservationStatement> all = new ArrayList<>();
    Map<Channel, ReservationStatement> places = new EnumMap<>(Channel.class);
    List<ReservationStatement> policies = new ArrayList<>();
    for (Reading reading : signals.readings()) {
      for (ReservationStatement statement : reading.reservations()) {
        if (statement.protocol() != Protocol.TDMREP) {
          all.add(statement);
        } else if (statement.channel() == Channel.POLICY_DOCUMENT) {
          policies.add(statement);
        } else {
          places.merge(statement.channel(), statement, ReservationFacts::stricter);
        }
      }
    }
    Optional<ReservationStatement> tdmRep = Precedence.ofTdmRep(places.values());
    tdmRep.ifPresent(all::add);
    if (tdmRep.map(ReservationFacts::ofMining).orElse(Preference.RESERVED)
        == Preference.NOT_RESERVED) {
      // The protocol has no policy read where nothing is reserved.
      warnOfSuperseded(tdmRep.orElseThrow());
    } else {
      all.addAll(policies);
    }
    return all;
  }

  private void warnOfSuperseded(ReservationStatement holding) {
    for (Statement superseded : holding.evidence().superseded()) {
      if (superseded instanceof ReservationStatement earlier
          && ofMining(earlier) == Preference.RESERVED) {
        findings.warn(
            FoundWarning.Id.SUPERSEDED,
            Facts.OPT_OUT,
            "found a reservation at " + place(earlier) + ", lifted at " + place(holding));
      }
    }
  }

  private static Preference ofMining(ReservationStatement statement) {
    return statement.preferences().getOrDefault(Purpose.TDM, Preference.UNKNOWN);
  }

  /** Of two in one place, whichever came first. */
  private static ReservationStatement stricter(
      ReservationStatement one, ReservationStatement other) {
    Preference preference = ofMining(one);
    if (preference != ofMining(other)) {
      return Preference.stricter(preference, ofMining(other)) == preference ? one : other;
    }
    return Comparator.<ReservationStatement, Boolean>comparing(
                    statement -> statement.terms().policies().isEmpty())
                .thenComparing(statement -> place(statement) + statement.evidence())
                .compare(one, other)
            <= 0
        ? one
        : other;
  }

  private static String place(Statement statement) {
    Place place = statement.evidence().place();
    return statement.evidence().document().source().location()
        + (place.firstLine() == 0 ? "" : ", line " + place.firstLine())
        + (place.path().isEmpty() ? "" : ", " + place.path());
  }

  private Optional<Activity> activity() {
    return given.get(Facts.ACTIVITY);
  }

  private Bearing bearing(Purpose purpose) {
    return Bearing.of(purpose, activity(), policy);
  }

  private <V extends Comparable<?>> Optional<V> known(Fact<V> fact) {
    return given.get(fact).or(() -> findings.get(fact));
  }

  /** How certain it is that a statement speaks to the one who asks, and of this work. */
  private Reach reach(ReservationStatement statement) {
    Evidence evidence = statement.evidence();
    Reach whom =
        switch (statement.addressee().matched()) {
          case EVERYBODY, SELF -> Reach.YES;
          case WILDCARD -> wildcard(statement);
          case OTHER_AI ->
              switch (policy.otherAgents()) {
                case UNKNOWN -> Reach.UNKNOWN;
                case REACHES -> Reach.YES;
                case DOES_NOT_REACH -> Reach.NO;
              };
          case OTHER ->
              policy.otherAgents() == SignalPolicy.OtherAgents.DOES_NOT_REACH
                  ? Reach.NO
                  : Reach.UNKNOWN;
        };
    boolean ambiguous =
        evidence.warns(SignalWarning.Id.AMBIGUOUS_SCOPE)
            || evidence.warns(SignalWarning.Id.OTHER_ORIGIN)
            // Which of the works a policy is about is not compared.
            || (statement.channel() == Channel.POLICY_DOCUMENT
                && statement.scope().reach() == Scope.Reach.PATH);
    return whom.lesser(scope(statement)).lesser(ambiguous ? Reach.UNKNOWN : Reach.YES);
  }

  /** By RFC 9309, section 2.2.1, a group for all is not for an agent that another one names. */
  private static Reach wildcard(ReservationStatement statement) {
    if (!statement.evidence().warns(SignalWarning.Id.OTHER_GROUP_NAMES_SELF)) {
      return Reach.YES;
    }
    return statement.protocol() == Protocol.ROBOTS ? Reach.NO : Reach.UNKNOWN;
  }

  private Reach scope(ReservationStatement statement) {
    if (statement.scope().reach() != Scope.Reach.IMAGES) {
      return Reach.YES;
    }
    Optional<WorkType> type = known(Facts.WORK_TYPE);
    if (type.isEmpty()) {
      return Reach.UNKNOWN;
    }
    if (NO_IMAGES.contains(type.get())) {
      return Reach.NO;
    }
    return type.get() == WorkType.ARTISTIC ? Reach.YES : Reach.UNKNOWN;
  }

  private Optional<Reserving> reserving(ReservationStatement statement) {
    if (isOfOneVendor(statement)) {
      return Optional.empty();
    }
    Bearing strongest = Bearing.NONE;
    for (Map.Entry<Purpose, Preference> said : statement.preferences().entrySet()) {
      if (restricts(said.getValue())) {
        Bearing bearing =
            said.getKey() == Purpose.CRAWL ? ofCrawling(statement) : bearing(said.getKey());
        strongest = strongest.compareTo(bearing) >= 0 ? strongest : bearing;
      }
    }
    if (strongest == Bearing.NONE) {
      return Optional.empty();
    }
    Reach reach = reach(statement).lesser(strongest == Bearing.CERTAIN ? Reach.YES : Reach.UNKNOWN);
    return Optional.of(new Reserving(statement, reach, form(statement)));
  }

  private static boolean restricts(Preference preference) {
    return preference == Preference.RESERVED || preference == Preference.CONDITIONAL;
  }

  /** What one vendor reads into a word that says something else to all others. */
  private static boolean isOfOneVendor(ReservationStatement statement) {
    return statement.evidence().warns(SignalWarning.Id.VENDOR_MEANING)
        && statement.addressee().matched() != Matched.SELF;
  }

  private Bearing ofCrawling(ReservationStatement statement) {
    boolean toOthers =
        switch (statement.addressee().matched()) {
          case EVERYBODY, SELF, WILDCARD -> false;
          case OTHER_AI, OTHER -> true;
        };
    // That a server fails expresses no will of anybody.
    boolean failed = statement.evidence().warns(SignalWarning.Id.UNREACHABLE);
    return toOthers || failed || policy.crawlBan() == SignalPolicy.CrawlBan.SAYS_NOTHING
        ? Bearing.NONE
        : Bearing.CERTAIN;
  }

  private static OptOut form(ReservationStatement statement) {
    return switch (statement.form()) {
      case STANDARD, SPEC, DRAFT, DE_FACTO, REGISTRY -> OptOut.MACHINE_READABLE;
      case CONTRACT, NATURAL_LANGUAGE -> OptOut.NATURAL_LANGUAGE;
    };
  }

  private void reserved(List<Reserving> all) {
    boolean allMiss = all.stream().allMatch(each -> each.reach() == Reach.NO);
    List<Reserving> candidates =
        all.stream().filter(each -> allMiss || each.reach() != Reach.NO).toList();
    OptOut form =
        candidates.stream().map(Reserving::form).max(Comparator.naturalOrder()).orElseThrow();
    List<Reserving> strongest = candidates.stream().filter(each -> each.form() == form).toList();
    Reach reach =
        strongest.stream().map(Reserving::reach).max(Comparator.naturalOrder()).orElseThrow();
    List<ReservationStatement> holding =
        strongest.stream().filter(each -> each.reach() == reach).map(Reserving::statement).toList();
    findings.state(Facts.OPT_OUT, form, holding, List.of());
    if (reach != Reach.UNKNOWN) {
      findings.state(Facts.OPT_OUT_REACHES_THIS_USE, reach == Reach.YES, holding, List.of());
    }
    warnOfOthers(
        all.stream().filter(each -> each.form() != form || each.reach() != reach).toList());
    List<ReservationStatement> declared =
        holding.stream()
            .filter(
                statement ->
                    statement
                        .evidence()
                        .declaredBy()
                        .filter(
                            name ->
                                policy.rightsholders().isEmpty()
                                    || policy.rightsholders().contains(name))
                        .isPresent())
            .toList();
    if (!declared.isEmpty()) {
      findings.state(Facts.OPT_OUT_BY_RIGHTSHOLDER, true, declared, List.of());
    }
  }

  /** One warning a kind: a file may name hundreds of agents. */
  private void warnOfOthers(List<Reserving> others) {
    Map<String, SortedSet<String>> places = new TreeMap<>();
    for (Reserving other : others) {
      places
          .computeIfAbsent(
              other.form() + ", that reaches the use: " + other.reach(), kind -> new TreeSet<>())
          .add(place(other.statement()));
    }
    places.forEach(
        (kind, where) ->
            warn(FoundWarning.Id.OTHER_RESERVATION, "found another one, " + kind, where));
  }

  private void warn(FoundWarning.Id id, String what, SortedSet<String> places) {
    if (!places.isEmpty()) {
      String others = places.size() == 1 ? "" : " and " + (places.size() - 1) + " other places";
      findings.warn(id, Facts.OPT_OUT, what + ", at " + places.first() + others);
    }
  }

  /** Nothing reserves; that alone does not say that one looked. */
  private void none() {
    boolean unread = isAnythingUnread();
    Map<Protocol, Map<Purpose, List<Preference>>> said = new EnumMap<>(Protocol.class);
    List<ReservationStatement> express = new ArrayList<>();
    SortedSet<String> prose = new TreeSet<>();
    SortedSet<String> doubts = new TreeSet<>();
    for (ReservationStatement statement : statements) {
      Reach reach = reach(statement);
      if (reach == Reach.NO) {
        continue;
      }
      boolean isExpress = false;
      for (Map.Entry<Purpose, Preference> each : statement.preferences().entrySet()) {
        Preference preference = preference(statement, each.getValue());
        if (bearing(each.getKey()) == Bearing.NONE) {
          continue;
        }
        if (preference == Preference.NOT_RESERVED && reach != Reach.YES) {
          // It frees somebody else, or some other thing.
          continue;
        }
        said.computeIfAbsent(statement.protocol(), protocol -> new EnumMap<>(Purpose.class))
            .computeIfAbsent(each.getKey(), purpose -> new ArrayList<>())
            .add(preference);
        isExpress |=
            preference == Preference.NOT_RESERVED
                && bearing(each.getKey()) == Bearing.CERTAIN
                && each.getKey() != Purpose.AI_INDEX;
        if (preference == Preference.UNKNOWN) {
          (form(statement) == OptOut.NATURAL_LANGUAGE ? prose : doubts).add(place(statement));
        }
      }
      if (isExpress) {
        express.add(statement);
      }
    }
    warn(FoundWarning.Id.PROSE, "found words for people", prose);
    warn(FoundWarning.Id.UNCLEAR, "found a statement that cannot be read with certainty", doubts);
    boolean unclear =
        said.entrySet().stream()
            .anyMatch(
                protocol ->
                    protocol.getValue().values().stream()
                        .map(all -> Precedence.combine(protocol.getKey(), all))
                        .anyMatch(Preference.UNKNOWN::equals));
    if (unread || unclear) {
      return;
    }
    if (!express.isEmpty()) {
      findings.state(Facts.OPT_OUT, OptOut.NONE, express, List.of());
    } else if (!policy.silence().isEmpty() && signals.channels().containsAll(policy.silence())) {
      findings.state(
          Facts.OPT_OUT,
          OptOut.NONE,
          List.of(),
          signals.looks().stream()
              .filter(look -> look.channel().filter(policy.silence()::contains).isPresent())
              .toList());
    }
  }

  /** What a statement says to this one who asks; what is not expressly free is not free. */
  private static Preference preference(ReservationStatement statement, Preference said) {
    if (isOfOneVendor(statement)) {
      return Preference.UNKNOWN;
    }
    boolean express =
        NOT_EXPRESS.stream().noneMatch(statement.evidence()::warns)
            && statement.terms().conditions().stream().allMatch(UNLIMITED::equals);
    return said == Preference.NOT_RESERVED && !express ? Preference.UNKNOWN : said;
  }

  /** Whether there is a document, read in part, not at all or only linked, that may reserve. */
  private boolean isAnythingUnread() {
    boolean unread = false;
    boolean offersRead = false;
    for (Signals.Look look : signals.looks()) {
      Reading reading = look.reading();
      if (isDoubtful(reading)) {
        unread = true;
        findings.warn(
            FoundWarning.Id.UNREAD,
            Facts.OPT_OUT,
            reading.document().source().location() + " could not be read to its end");
      }
      offersRead |=
          look.channel().filter(Channel.RSL_DOCUMENT::equals).isPresent()
              && reading.result() == Reading.Result.READ;
    }
    for (Reading reading : signals.readings()) {
      for (LicenceStatement link : reading.licences()) {
        if (link.protocol() == Protocol.RSL && !offersRead) {
          unread = true;
          findings.warn(
              FoundWarning.Id.LINK_UNREAD,
              Facts.OPT_OUT,
              Texts.shown(link.stated()) + " was not read, and may reserve");
        }
      }
    }
    return unread;
  }

  private void licensing() {
    boolean policyRead =
        signals.looks().stream()
            .anyMatch(look -> look.channel().filter(Channel.POLICY_DOCUMENT::equals).isPresent());
    List<ReservationStatement> offers = new ArrayList<>();
    for (ReservationStatement statement : statements) {
      if (isOfOneVendor(statement) || reach(statement) != Reach.YES) {
        continue;
      }
      boolean open =
          statement.preferences().entrySet().stream()
              .anyMatch(
                  said ->
                      said.getValue() == Preference.CONDITIONAL
                          && bearing(said.getKey()) == Bearing.CERTAIN);
      if (open && statement.terms().conditions().stream().allMatch(this::isMet)) {
        offers.add(statement);
      }
      boolean linked =
          statement.protocol() == Protocol.TDMREP
              && ofMining(statement) == Preference.RESERVED
              && bearing(Purpose.TDM) == Bearing.CERTAIN
              && !statement.terms().policies().isEmpty();
      if (linked && !policyRead) {
        findings.warn(
            FoundWarning.Id.LINK_UNREAD,
            Facts.LICENSING_AVAILABILITY,
            statement.terms().policies() + " was not read, so nobody knows the terms");
        if (policy.linkedPolicies()) {
          offers.add(statement);
        }
      }
    }
    if (!offers.isEmpty()) {
      findings.state(
          Facts.LICENSING_AVAILABILITY, LicensingAvailability.AVAILABLE, offers, List.of());
    }
  }

  /** Whether an offer that has a condition is one to this user, as far as known. */
  private boolean isMet(String condition) {
    String words = condition.toLowerCase(Locale.ROOT).strip();
    Optional<Boolean> research = given.get(Facts.SCIENTIFIC_RESEARCH_PURPOSE);
    if (words.startsWith("permits user ")) {
      return users(words).contains(Answer.YES);
    }
    if (words.startsWith("prohibits user ")) {
      return users(words).stream().allMatch(Answer.NO::equals);
    }
    return switch (words) {
      case "purpose eq research" -> research.orElse(false);
      case "purpose eq non-research" -> !research.orElse(true);
      default ->
          !words.startsWith("permits ")
              && !words.startsWith("prohibits ")
              && !words.contains("cannot be read")
              && !CONSTRAINT.matcher(words).matches();
    };
  }

  /** For each kind of user of RSL, whether this one is known to be of it. */
  private List<Answer> users(String words) {
    String kinds = words.substring(words.indexOf(" user ") + " user ".length());
    return Arrays.stream(kinds.split("[\\s,]+", -1)).map(this::isUser).toList();
  }

  private Answer isUser(String kind) {
    Optional<Boolean> commercial = given.get(Facts.COMMERCIAL_PURPOSE);
    return switch (kind) {
      case "commercial" -> answer(commercial);
      case "non-commercial" -> answer(commercial.map(yes -> !yes));
      case "education" -> isActor(Actor.EDUCATIONAL_INSTITUTION);
      case "government" -> isActor(Actor.PUBLIC_BODY);
      case "personal" -> isActor(Actor.INDIVIDUAL);
      default -> Answer.UNKNOWN;
    };
  }

  private Answer isActor(Actor actor) {
    return answer(given.get(Facts.ACTOR).map(actor::equals));
  }

  private static Answer answer(Optional<Boolean> known) {
    return known.map(yes -> yes ? Answer.YES : Answer.NO).orElse(Answer.UNKNOWN);
  }
}
