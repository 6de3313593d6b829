package org.mineright.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mineright.fact.Activity;
import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.fact.LicensingAvailability;
import org.mineright.fact.OptOut;
import org.mineright.fact.UseCase;
import org.mineright.fact.WorkStatus;
import org.mineright.fact.WorkType;
import org.mineright.signal.Addressee.Matched;
import org.mineright.signal.LicenceStatement.Basis;
import org.mineright.signal.SignalPolicy.OtherAgents;
import org.mineright.signal.licence.LicenceTable;

/** What holds of whatever is said. */
class SignalFactsPropertyTest {
  private static final List<String> LICENCES =
      List.of("CC0", "MIT", "CC BY 4.0", "CC BY-NC 4.0", "CC BY-NC-ND 4.0", "OpenAI", "other");

  private static <E> E any(List<E> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  private static <E extends Enum<E>> E any(Class<E> type, Random random) {
    return any(List.copyOf(EnumSet.allOf(type)), random);
  }

  private static Document document(Random random) {
    String name = "d" + random.nextInt(4);
    return Document.of(Source.at("https://example.com/" + name), name);
  }

  private static Statement reservation(Random random, boolean restrictive) {
    Matched matched = any(Matched.class, random);
    Evidence.Builder evidence = Evidence.in(document(random)).at(Place.line(1 + random.nextInt(9)));
    if (random.nextInt(4) == 0) {
      evidence.warn(
          any(
              List.of(
                  SignalWarning.Id.AMBIGUOUS_SCOPE,
                  SignalWarning.Id.LEGACY_LABEL,
                  SignalWarning.Id.VENDOR_MEANING,
                  SignalWarning.Id.OTHER_GROUP_NAMES_SELF),
              random),
          "by chance");
    }
    if (random.nextInt(8) == 0) {
      evidence.declaredBy("somebody");
    }
    Protocol protocol =
        any(
            List.of(
                Protocol.ROBOTS,
                Protocol.CONTENT_SIGNAL,
                Protocol.CONTENT_USAGE,
                Protocol.ROBOTS_DIRECTIVES,
                Protocol.TDMREP,
                Protocol.AI_TXT,
                Protocol.CAWG,
                Protocol.RSL,
                Protocol.UNSPECIFIED),
            random);
    Channel channel =
        any(List.of(Channel.TDMREP_FILE, Channel.HTTP_HEADER, Channel.HTML_HEAD), random);
    boolean isTdmRep = protocol == Protocol.TDMREP;
    ReservationStatement.Builder statement =
        ReservationStatement.builder(
                protocol,
                channel,
                Scope.of(
                    random.nextInt(5) == 0 && !isTdmRep ? Scope.Reach.IMAGES : Scope.Reach.PAGE))
            .evidence(evidence.build());
    if (isTdmRep) {
      // It speaks to everybody, of whole pages, and reserves or does not; so do its readers.
      return statement
          .evidence(Evidence.in(document(random)).at(Place.line(1)).build())
          .say(
              Purpose.TDM,
              restrictive
                  ? Preference.RESERVED
                  : any(
                      List.of(Preference.RESERVED, Preference.NOT_RESERVED, Preference.UNKNOWN),
                      random))
          .build();
    }
    statement.to(matched == Matched.EVERYBODY ? Addressee.ALL : new Addressee(matched, "token"));
    if (protocol == Protocol.UNSPECIFIED) {
      statement.form(any(Form.class, random));
    }
    for (int i = 0; i <= random.nextInt(2); i++) {
      statement.say(
          any(Purpose.class, random),
          restrictive
              ? any(List.of(Preference.RESERVED, Preference.CONDITIONAL), random)
              : any(Preference.class, random));
    }
    return statement.build();
  }

  private static Statement licence(Random random) {
    String name = any(LICENCES, random);
    return new LicenceStatement(
        Protocol.DATASET_CARD,
        Channel.DATASET_METADATA,
        Scope.of(Scope.Reach.DATASET),
        any(Basis.class, random),
        name,
        LicenceTable.standard().identify(name),
        Terms.NONE,
        Evidence.in(document(random)).at(Place.line(1 + random.nextInt(9))).build());
  }

  private static Statement infringing(Random random) {
    return source(Facts.INFRINGING_SOURCE, true, random);
  }

  private static <V extends Comparable<?>> Statement source(Fact<V> fact, V value, Random random) {
    return new SourceStatement<>(
        Protocol.DATASET_CARD,
        Channel.DATASET_METADATA,
        Scope.of(Scope.Reach.DATASET),
        fact,
        value,
        Evidence.in(document(random)).build());
  }

  private static Reading reading(Random random, Statement statement) {
    boolean read = random.nextInt(12) > 0;
    return new Reading(
        statement.evidence().document(),
        read ? Reading.Result.READ : Reading.Result.UNKNOWN,
        List.of(statement),
        List.of());
  }

  private static Reading anything(Random random) {
    return reading(
        random,
        switch (random.nextInt(8)) {
          case 0, 1 -> licence(random);
          case 2 -> source(Facts.PERSONAL_DATA, random.nextBoolean(), random);
          case 3 -> source(Facts.WORK_TYPE, any(WorkType.class, random), random);
          default -> reservation(random, false);
        });
  }

  private static Reading restriction(Random random) {
    return reading(
        random,
        switch (random.nextInt(6)) {
          case 0 -> infringing(random);
          case 1 -> licence(random);
          default -> reservation(random, true);
        });
  }

  private static UseCase use(Random random) {
    UseCase.Builder use = UseCase.builder();
    if (random.nextInt(8) > 0) {
      use.activity(any(Activity.class, random));
    }
    if (random.nextBoolean()) {
      use.commercialPurpose(random.nextBoolean());
    }
    if (random.nextBoolean()) {
      use.scientificResearchPurpose(random.nextBoolean());
    }
    return use.build();
  }

  private static SignalPolicy policy(Random random) {
    SignalPolicy.Builder policy =
        SignalPolicy.builder()
            .otherAgents(any(OtherAgents.class, random))
            .crawlBan(any(SignalPolicy.CrawlBan.class, random))
            .generativeModel(random.nextBoolean())
            .publicDomainMarks(random.nextBoolean())
            .anonymousFetch(random.nextBoolean());
    if (random.nextBoolean()) {
      policy.silenceOf(Channel.HTTP_HEADER);
    }
    return policy.build();
  }

  private static List<Reading> readings(Random random) {
    List<Reading> readings = new ArrayList<>();
    int number = random.nextInt(6);
    for (int i = 0; i < number; i++) {
      readings.add(anything(random));
    }
    return readings;
  }

  /**
   * From the laxest: none, not known, one that misses the use, prose that may reach it, prose that
   * does, a machine-readable one that may, one that does. One fact alone has no order: prose that
   * reaches is stricter than a signal to others that does not.
   */
  private static int reservation(UseCase found) {
    Optional<OptOut> optOut = found.get(Facts.OPT_OUT);
    if (optOut.isEmpty()) {
      return 1;
    }
    if (optOut.get() == OptOut.NONE) {
      return 0;
    }
    Optional<Boolean> reaches = found.get(Facts.OPT_OUT_REACHES_THIS_USE);
    if (reaches.isPresent() && !reaches.get()) {
      return 2;
    }
    return (optOut.get() == OptOut.NATURAL_LANGUAGE ? 3 : 5) + (reaches.isPresent() ? 1 : 0);
  }

  private static void assertNoLaxer(UseCase before, UseCase after, String how) {
    assertThat(reservation(after)).as(how).isGreaterThanOrEqualTo(reservation(before));
    // Held is laxer than unknown.
    assertThat(after.get(Facts.LICENCE_HELD).isPresent() && !before.knows(Facts.LICENCE_HELD))
        .as("%s: a restriction adds no licence", how)
        .isFalse();
    assertThat(
            after.get(Facts.WORK_STATUS).filter(WorkStatus.PUBLIC_DOMAIN::equals).isPresent()
                && !before.knows(Facts.WORK_STATUS))
        .as("%s: a restriction frees no work", how)
        .isFalse();
    for (Fact<Boolean> fact : List.of(Facts.INFRINGING_SOURCE, Facts.PERSONAL_DATA)) {
      assertThat(after.get(fact).orElse(false))
          .as("%s: %s", how, fact)
          .isIn(before.get(fact).orElse(false), true);
    }
    if (before.get(Facts.LICENSING_AVAILABILITY).isPresent()) {
      assertThat(after.get(Facts.LICENSING_AVAILABILITY))
          .as(how)
          .contains(LicensingAvailability.AVAILABLE);
    }
  }

  @Test
  void a_restriction_that_is_added_makes_no_fact_laxer() {
    long seed = System.nanoTime();
    System.out.println("SignalFactsPropertyTest seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      List<Reading> readings = readings(random);
      UseCase use = use(random);
      SignalPolicy policy = policy(random);
      Reading added = restriction(random);
      // A licence restricts where there is one already; the first one may give leave.
      if (!added.licences().isEmpty()
          && readings.stream().allMatch(reading -> reading.licences().isEmpty())) {
        continue;
      }
      boolean trusts =
          readings.stream()
              .flatMap(reading -> reading.licences().stream())
              .anyMatch(licence -> policy.trusted().contains(licence.basis()));
      if (!added.licences().isEmpty() && !trusts) {
        continue;
      }
      // To look where nobody had looked may complete a search that found nothing.
      if (!Signals.of(readings).channels().containsAll(policy.silence())) {
        continue;
      }
      List<Reading> more = new ArrayList<>(readings);
      more.add(random.nextInt(more.size() + 1), added);
      FoundFacts before = SignalFacts.find(readings, use, policy);
      FoundFacts after = SignalFacts.find(more, use, policy);
      assertNoLaxer(
          before.found(),
          after.found(),
          "seed " + seed + ", case " + i + "\n" + readings + "\nadded " + added + "\n" + use);
    }
  }

  @Test
  void the_order_of_readings_makes_no_difference() {
    long seed = System.nanoTime();
    System.out.println("SignalFactsPropertyTest seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 10_000; i++) {
      List<Reading> readings = readings(random);
      UseCase use = use(random);
      SignalPolicy policy = policy(random);
      List<Reading> shuffled = new ArrayList<>(readings);
      Collections.shuffle(shuffled, random);
      assertThat(SignalFacts.find(shuffled, use, policy))
          .as("seed " + seed + ", case " + i)
          .isEqualTo(SignalFacts.find(readings, use, policy));
    }
  }

  @Test
  void what_is_given_stays_as_it_is() {
    long seed = System.nanoTime();
    System.out.println("SignalFactsPropertyTest seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 10_000; i++) {
      UseCase.Builder given = use(random).toBuilder();
      for (Fact<?> fact : Facts.all()) {
        if (random.nextInt(4) == 0 && !fact.equals(Facts.INFRINGEMENT_KNOWLEDGE)) {
          state(given, fact, random);
        }
      }
      UseCase use = given.build();
      FoundFacts found = SignalFacts.find(readings(random), use, policy(random));
      use.known()
          .forEach(
              (fact, value) ->
                  assertThat(found.useCase().known())
                      .as("seed " + seed)
                      .containsEntry(fact, value));
    }
  }

  private static <V extends Comparable<?>> void state(
      UseCase.Builder use, Fact<V> fact, Random random) {
    use.with(fact, any(fact.values(), random));
  }

  @Test
  void two_words_on_one_purpose_in_every_combination() {
    List<Protocol> protocols =
        List.of(Protocol.TDMREP, Protocol.CONTENT_USAGE, Protocol.CONTENT_SIGNAL, Protocol.RSL);
    UseCase training = UseCase.builder().activity(Activity.AI_PRE_TRAINING).build();
    Random none = new Random(1);
    for (Protocol one : protocols) {
      for (Protocol other : protocols) {
        for (Preference first : Preference.values()) {
          for (Preference second : Preference.values()) {
            Reading a = reading(none, word(one, Channel.HTTP_HEADER, first));
            Reading b = reading(none, word(other, Channel.TDMREP_FILE, second));
            UseCase alone = SignalFacts.find(List.of(a), training, SignalPolicy.standard()).found();
            UseCase both =
                SignalFacts.find(List.of(a, b), training, SignalPolicy.standard()).found();
            boolean yields = one == Protocol.TDMREP && other == Protocol.TDMREP;
            if (second != Preference.NOT_RESERVED && !yields) {
              assertThat(reservation(both))
                  .as("%s %s, %s %s", one, first, other, second)
                  .isGreaterThanOrEqualTo(reservation(alone));
            }
          }
        }
      }
    }
  }

  private static Statement word(Protocol protocol, Channel channel, Preference preference) {
    Document document = Document.of(Source.at("https://example.com/" + channel), "x");
    return ReservationStatement.builder(protocol, channel, Scope.of(Scope.Reach.RESPONSE))
        .say(Purpose.TDM, preference)
        .evidence(Evidence.in(document).build())
        .build();
  }
}
