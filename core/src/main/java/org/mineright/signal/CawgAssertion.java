package org.mineright.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mineright.internal.json.Json;
import org.mineright.internal.json.MalformedJsonException;

/**
 * The assertion on training and data mining that a file carries in its manifest: {@code
 * cawg.training-mining} of CAWG (<a
 * href="https://cawg.io/training-and-data-mining/">cawg.io/training-and-data-mining</a>, version
 * 1.1), and {@code c2pa.training-mining} of C2PA 1 before it, whose words mean the same.
 *
 * <p>It is read as JSON, or as diagnostic notation of CBOR that is JSON as well; to take it out of
 * the file is left to the caller. So is the signature of the manifest: it is not checked here, and
 * therefore no statement says by whom it was {@linkplain Evidence#declaredBy declared}.
 *
 * <p>{@code constrained} is reserved, as the specification has it where nothing more is known, with
 * the constraint as a condition of the terms. {@code ai_training} is that of models that generate
 * nothing; where it is allowed and {@code ai_generative_training} is not named, that is unknown.
 * What is not written as the specification has it is unknown, never unreserved. Stateless.
 */
public final class CawgAssertion {
  private static final int MAX_BYTES = 1 << 20;
  private static final int MAX_VALUES = 10_000;
  private static final int MAX_WARNINGS = 100;

  /** Characters that are kept of a constraint, which is one sentence in the specification. */
  private static final int MAX_CONSTRAINT = 5_000;

  private static final String ENTRIES = "entries";
  private static final String METADATA = "metadata";
  private static final String USE = "use";
  private static final String CONSTRAINT = "constraint_info";
  private static final String CAWG = "cawg.";
  private static final String C2PA = "c2pa.";

  private static final Map<String, Purpose> PURPOSES =
      Map.of(
          "data_mining", Purpose.TDM,
          "ai_training", Purpose.AI_TRAIN,
          "ai_generative_training", Purpose.GENAI_TRAIN,
          "ai_inference", Purpose.AI_INPUT);

  private final Document document;
  private final String text;
  private final Json entries;
  private final List<Statement> statements = new ArrayList<>();
  private final List<SignalWarning> warnings = new ArrayList<>();
  private boolean isComplete = true;

  private CawgAssertion(Document document, String text, Json entries) {
    this.document = document;
    this.text = text;
    this.entries = entries;
  }

  /**
   * Reads an assertion.
   *
   * @param bytes the assertion; those of more than 1 MiB are not read
   * @param source where it, or the file that carries it, came from; with its status, unless that
   *     was a success
   * @return a statement for each use that it names; unknown, and nothing thrown, if it is malformed
   *     or restricts a use that the reader does not know
   */
  public static Reading read(byte[] bytes, Source source) {
    Document document = Document.of(source, bytes);
    Optional<Reading> without = Answered.without(document, MAX_BYTES);
    if (without.isPresent()) {
      return without.get();
    }
    String text = Answered.text(bytes);
    try {
      return read(document, text, Json.read(text, MAX_VALUES));
    } catch (MalformedJsonException e) {
      return Answered.unreadable(document, SignalWarning.Id.UNPARSABLE, e.reason());
    }
  }

  private static Reading read(Document document, String text, Json root) {
    Optional<Json> wrapped = root.get(ENTRIES);
    // Files that were written after early examples have the entries at the top.
    Json entries = wrapped.orElse(root);
    boolean isAssertion =
        wrapped.isPresent()
            ? entries.is(Json.Kind.OBJECT) && !root.isRepeated(ENTRIES)
            : root.members().keySet().stream().anyMatch(CawgAssertion::isKnown);
    if (!isAssertion) {
      return Answered.unreadable(
          document,
          SignalWarning.Id.UNPARSABLE,
          "found "
              + root.kind().name().toLowerCase(Locale.ROOT)
              + " on line "
              + root.line()
              + ", expected one object of entries");
    }
    CawgAssertion reader = new CawgAssertion(document, text, entries);
    if (wrapped.isPresent()) {
      root.members().values().stream()
          .filter(member -> !member.key().equals(ENTRIES))
          .forEach(reader::other);
    }
    entries.members().values().forEach(reader::entry);
    return new Reading(
        document,
        reader.isComplete ? Reading.Result.READ : Reading.Result.UNKNOWN,
        reader.statements,
        reader.warnings);
  }

  private static boolean isKnown(String key) {
    return (key.startsWith(CAWG) || key.startsWith(C2PA)) && PURPOSES.containsKey(use(key));
  }

  private static String use(String key) {
    return key.substring(key.indexOf('.') + 1);
  }

  /** Anybody may add uses; one that is allowed takes nothing away, one that is not may. */
  private void other(Json member) {
    if (member.key().equals(METADATA)) {
      return;
    }
    boolean allowed =
        member.get(USE).map(Json::text).filter("allowed"::equals).isPresent()
            && !member.isRepeated(USE);
    isComplete &= allowed;
    if (warnings.size() < MAX_WARNINGS) {
      warnings.add(
          new SignalWarning(
              SignalWarning.Id.UNKNOWN_VALUE,
              "found " + Texts.shown(member.key()) + " on line " + member.line()));
    }
  }

  private void entry(Json entry) {
    if (!isKnown(entry.key())) {
      other(entry);
      return;
    }
    List<SignalWarning> doubts = new ArrayList<>();
    Preference preference = preference(entry, doubts);
    Terms terms = terms(entry, preference, doubts);
    Purpose purpose = PURPOSES.getOrDefault(use(entry.key()), Purpose.TDM);
    ReservationStatement.Builder statement =
        ReservationStatement.builder(
                Protocol.CAWG, Channel.ASSET_METADATA, Scope.of(Scope.Reach.ASSET))
            .say(purpose, preference)
            .terms(terms)
            .evidence(
                Evidence.in(document)
                    .at(new Place(entry.line(), entry.line(), entry.pointer()))
                    .excerpt(entry.excerpt(text, Evidence.MAX_EXCERPT))
                    .warn(doubts)
                    .build());
    if (entry.key().startsWith(C2PA)) {
      statement.version("c2pa.training-mining");
    }
    if (purpose == Purpose.AI_TRAIN
        && preference == Preference.NOT_RESERVED
        && !namesGenerative()) {
      // Leave to train any model would be more than was given.
      statement.say(Purpose.GENAI_TRAIN, Preference.UNKNOWN);
    }
    statements.add(statement.build());
  }

  private boolean namesGenerative() {
    return entries.members().containsKey(CAWG + "ai_generative_training")
        || entries.members().containsKey(C2PA + "ai_generative_training");
  }

  private Preference preference(Json entry, List<SignalWarning> doubts) {
    if (entries.isRepeated(entry.key()) || entry.isRepeated(USE)) {
      doubts.add(doubt(entry, "found it twice, expected it once"));
      return Preference.UNKNOWN;
    }
    Optional<Json> use = entry.get(USE);
    String word = use.filter(value -> value.is(Json.Kind.TEXT)).map(Json::text).orElse("");
    return switch (word) {
      case "allowed" -> Preference.NOT_RESERVED;
      case "notAllowed", "constrained" -> Preference.RESERVED;
      default -> {
        String found = use.map(v -> v.kind() + " " + Texts.shown(v.text())).orElse("none");
        doubts.add(
            doubt(entry, "found use " + found + ", expected allowed, notAllowed or constrained"));
        yield Preference.UNKNOWN;
      }
    };
  }

  private static SignalWarning doubt(Json entry, String what) {
    return new SignalWarning(
        SignalWarning.Id.UNKNOWN_VALUE, entry.key() + " on line " + entry.line() + ": " + what);
  }

  private static Terms terms(Json entry, Preference preference, List<SignalWarning> doubts) {
    Optional<Json> constraint = entry.get(CONSTRAINT);
    if (constraint.isEmpty()) {
      return Terms.NONE;
    }
    String words = constraint.get().text().strip();
    if (preference == Preference.NOT_RESERVED) {
      // Free, but on a condition: who asks for more than that must not take it for free.
      doubts.add(
          new SignalWarning(
              SignalWarning.Id.CONTRADICTION,
              entry.key() + ": found " + CONSTRAINT + " of a use that is allowed"));
    }
    if (!constraint.get().is(Json.Kind.TEXT) || words.isEmpty() || entry.isRepeated(CONSTRAINT)) {
      doubts.add(doubt(entry, "expected one " + CONSTRAINT + " that is a text"));
      return Terms.NONE;
    }
    if (words.length() > MAX_CONSTRAINT) {
      doubts.add(
          new SignalWarning(
              SignalWarning.Id.TRUNCATED,
              "found %d characters of %s, kept %d"
                  .formatted(words.length(), CONSTRAINT, MAX_CONSTRAINT)));
    }
    return Terms.builder().condition(Texts.cut(words, MAX_CONSTRAINT)).build();
  }
}
