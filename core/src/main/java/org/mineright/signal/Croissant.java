package org.mineright.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mineright.fact.Facts;
import org.mineright.internal.json.Json;
import org.mineright.internal.json.MalformedJsonException;
import org.mineright.signal.LicenceStatement.Basis;
import org.mineright.signal.licence.Licence;
import org.mineright.signal.licence.LicenceStack;
import org.mineright.signal.licence.LicenceTable;

/** Reads Croissant metadata. */
final class Croissant {
  /** Bytes beyond which metadata are not read. */
  static final int MAX_BYTES = 64 << 20;

  private static final int MAX_PARTS = 10_000;

  /** Values of a property that are read. */
  private static final int MAX_VALUES = 1_000;

  private static final List<String> PREFIXES =
      List.of(
          "sc:",
          "schema:",
          "cr:",
          "rai:",
          "https://schema.org/",
          "http://schema.org/",
          "http://mlcommons.org/croissant/",
          "http://mlcommons.org/croissant/RAI/");

  /** Terms of the Data Use Ontology that limit the purpose, as licences of purpose. */
  private static final Map<String, String> USES =
      Map.of(
          "DUO_0000018", "non-commercial",
          "DUO_0000046", "non-commercial",
          "DUO_0000042", "academic-research-only",
          "DUO_0000006", "academic-research-only",
          "DUO_0000007", "academic-research-only",
          "DUO_0000011", "academic-research-only",
          "DUO_0000045", "academic-research-only");

  /** Answers that deny; a denial in passing is no proof that there is no personal data. */
  private static final Pattern DENIAL =
      Pattern.compile("^(no|none|n/a|not? (applicable|available|known)|false)\\b.{0,40}$");

  private final LicenceTable licences;
  private final KnownSources sources;

  Croissant(LicenceTable licences, KnownSources sources) {
    this.licences = licences;
    this.sources = sources;
  }

  Reading read(byte[] bytes, Source source) {
    Document document = Document.of(source, bytes);
    Optional<Reading> without = Answered.without(document, MAX_BYTES);
    if (without.isPresent()) {
      return without.get();
    }
    String text = Answered.text(bytes);
    try {
      Json root = Json.read(text);
      return root.is(Json.Kind.OBJECT) || root.is(Json.Kind.ARRAY)
          ? read(document, text, dataset(root))
          : Answered.unreadable(document, SignalWarning.Id.UNPARSABLE, "found no object");
    } catch (MalformedJsonException e) {
      return Answered.unreadable(document, SignalWarning.Id.UNPARSABLE, e.reason());
    }
  }

  /** The dataset itself, where the document is a graph of several things. */
  private static Json dataset(Json root) {
    for (Json json : root.get("@graph").orElse(root).all()) {
      boolean isDataset =
          json.get("@type").map(Json::all).orElse(List.of()).stream()
              .anyMatch(type -> type.text().endsWith("Dataset"));
      if (isDataset) {
        return json;
      }
    }
    return root;
  }

  private static Optional<Json> get(Json object, String name) {
    Optional<Json> plain = object.get(name);
    if (plain.isPresent()) {
      return plain;
    }
    for (String prefix : PREFIXES) {
      Optional<Json> prefixed = object.get(prefix + name);
      if (prefixed.isPresent()) {
        return prefixed;
      }
    }
    return Optional.empty();
  }

  private static List<Json> each(Json object, String name) {
    return get(object, name).map(Json::all).orElse(List.of());
  }

  private static String text(Json object, String name) {
    return each(object, name).stream().findFirst().map(Offers::term).orElse("").strip();
  }

  private Reading read(Document document, String text, Json dataset) {
    DatasetNotes notes =
        new DatasetNotes(document, Protocol.CROISSANT, text(dataset, "name"), licences, sources);
    licences(dataset, text, notes);
    for (String part : List.of("distribution", "hasPart", "recordSet")) {
      notes.some(each(dataset, part), MAX_PARTS).forEach(json -> licences(json, text, notes));
    }
    for (Json usage : notes.some(each(dataset, "usageInfo"), MAX_VALUES)) {
      usage(usage, document, text, notes);
    }
    for (Json condition : notes.some(each(dataset, "conditionsOfAccess"), MAX_VALUES)) {
      String stated = Offers.term(condition).strip();
      if (!stated.isEmpty()) {
        // Who has to ask for access agrees to something to get it.
        notes.licence(
            Basis.CLAIMED,
            stated,
            licences.identify("request form").and(licences.identify(stated)),
            Terms.builder().condition(stated).build(),
            notes.evidence(place(condition), condition.excerpt(text, Evidence.MAX_EXCERPT)));
      }
    }
    get(dataset, "personalSensitiveInformation").ifPresent(json -> personal(json, text, notes));
    get(dataset, "isLiveDataset")
        .filter(json -> json.text().equalsIgnoreCase("true"))
        .ifPresent(
            json ->
                notes.warn(
                    SignalWarning.Id.AMBIGUOUS_SCOPE,
                    "line "
                        + json.line()
                        + ": found a live dataset, of which these metadata may"
                        + " describe another state"));
    for (String name :
        List.of("name", "alternateName", "url", "sameAs", "isBasedOn", "identifier")) {
      for (Json json : notes.some(each(dataset, name), MAX_VALUES)) {
        notes.source(Offers.term(json), place(json));
      }
    }
    return notes.reading();
  }

  private static Place place(Json json) {
    return new Place(json.line(), json.line(), json.pointer());
  }

  private void licences(Json object, String text, DatasetNotes notes) {
    for (Json json : notes.some(each(object, "license"), MAX_VALUES)) {
      List<String> names = new ArrayList<>();
      if (json.is(Json.Kind.OBJECT)) {
        for (String name : List.of("@id", "url", "name", "identifier", "@value")) {
          get(json, name).map(Json::text).filter(t -> !t.isBlank()).ifPresent(names::add);
        }
      } else if (!json.text().isBlank()) {
        names.add(json.text());
      }
      if (names.isEmpty()) {
        continue;
      }
      LicenceStack stack = named(names);
      Terms.Builder terms = Terms.builder();
      names.stream().filter(name -> name.contains("://")).forEach(terms::licence);
      notes.licence(
          Basis.CLAIMED,
          names.get(0),
          stack,
          terms.build(),
          notes.evidence(place(json), json.excerpt(text, Evidence.MAX_EXCERPT)));
    }
  }

  /** Several names of one licence: the first that is known. */
  private LicenceStack named(List<String> names) {
    for (String name : names) {
      LicenceStack stack = licences.identify(name);
      if (!stack.has(Licence.Kind.UNKNOWN)) {
        return stack;
      }
    }
    return licences.identify(names.get(0));
  }

  private void usage(Json usage, Document document, String text, DatasetNotes notes) {
    if (usage.is(Json.Kind.OBJECT)
        && (Offers.get(usage, "permission").isPresent()
            || Offers.get(usage, "prohibition").isPresent())) {
      Offers offers = new Offers(Protocol.CROISSANT, Channel.DATASET_METADATA, document, text);
      offers.read(usage).forEach(notes::add);
      offers.warnings().forEach(warning -> notes.warn(warning.id(), warning.detail()));
      if (!offers.isComplete()) {
        notes.incomplete();
      }
      return;
    }
    String term = Offers.term(usage).strip();
    if (term.isEmpty()) {
      return;
    }
    String id = term.substring(Math.max(term.lastIndexOf('/'), term.lastIndexOf('#')) + 1);
    String use = USES.get(id.replace(':', '_').toUpperCase(Locale.ROOT));
    if (use == null) {
      notes.warn(
          SignalWarning.Id.UNKNOWN_VALUE,
          "line " + usage.line() + ": found usage " + Texts.shown(term));
      return;
    }
    notes.licence(
        Basis.CLAIMED,
        term,
        licences.identify(use),
        Terms.NONE,
        notes.evidence(place(usage), usage.excerpt(text, Evidence.MAX_EXCERPT)));
  }

  private static void personal(Json json, String text, DatasetNotes notes) {
    for (Json each : json.all()) {
      String answer = each.text().strip();
      if (answer.isEmpty()) {
        continue;
      }
      if (DENIAL.matcher(answer.toLowerCase(Locale.ROOT)).matches()) {
        notes.warn(
            SignalWarning.Id.UNKNOWN_VALUE,
            "line " + each.line() + ": found that there is no personal data, which is not proven");
        continue;
      }
      notes.fact(Facts.PERSONAL_DATA, true, place(each), each.excerpt(text, Evidence.MAX_EXCERPT));
      return;
    }
  }
}
