package org.mineright.signal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mineright.fact.Facts;
import org.mineright.fact.WorkType;
import org.mineright.internal.json.Json;
import org.mineright.internal.json.MalformedJsonException;
import org.mineright.signal.LicenceStatement.Basis;
import org.mineright.signal.licence.Licence;
import org.mineright.signal.licence.LicenceStack;
import org.mineright.signal.licence.LicenceTable;

/** Reads summaries of the Data Provenance Initiative. */
final class DataProvenance {
  private static final String UNREADABLE = "";

  /** Datasets of a document; the largest that exists has some hundreds. */
  private static final int MAX_DATASETS = 100_000;

  private static final int MAX_VALUES = 1_000;

  /** Licences and claims, each of which is held against each other. */
  private static final int MAX_LICENCES = 100;

  /** What hosts claim, by the key of the metadata that were inferred from them. */
  private static final List<String> CLAIMS =
      List.of("HF Yaml License", "HF Config License", "GitHub License", "PwC License Name");

  private final LicenceTable licences;
  private final KnownSources sources;

  DataProvenance(LicenceTable licences, KnownSources sources) {
    this.licences = licences;
    this.sources = sources;
  }

  Map<String, Reading> read(byte[] bytes, Source source) {
    Document document = Document.of(source, bytes);
    Optional<Reading> without = Answered.without(document, Croissant.MAX_BYTES);
    if (without.isPresent()) {
      return Map.of(UNREADABLE, without.get());
    }
    String text = Answered.text(bytes);
    try {
      Json root = Json.read(text);
      if (!root.is(Json.Kind.OBJECT)) {
        return unreadable(document, SignalWarning.Id.UNPARSABLE, "found no object of datasets");
      }
      Map<String, Reading> datasets = new LinkedHashMap<>();
      root.members().entrySet().stream()
          .limit(MAX_DATASETS)
          .forEach(
              entry ->
                  datasets.put(
                      entry.getKey(), dataset(document, text, entry.getKey(), entry.getValue())));
      if (root.members().size() > MAX_DATASETS) {
        datasets.putAll(
            unreadable(
                document,
                SignalWarning.Id.TRUNCATED,
                "found %d datasets, read %d".formatted(root.members().size(), MAX_DATASETS)));
      }
      return Collections.unmodifiableMap(datasets);
    } catch (MalformedJsonException e) {
      return unreadable(document, SignalWarning.Id.UNPARSABLE, e.reason());
    }
  }

  private static Map<String, Reading> unreadable(
      Document document, SignalWarning.Id id, String detail) {
    return Map.of(UNREADABLE, Answered.unreadable(document, id, detail));
  }

  private static List<Json> each(Json object, String name) {
    return object.get(name).map(Json::all).orElse(List.of());
  }

  private static String text(Json object, String name) {
    return object.get(name).map(Json::text).orElse("").strip();
  }

  private static Place place(Json json) {
    return new Place(json.line(), json.line(), json.pointer());
  }

  private Reading dataset(Document document, String text, String key, Json json) {
    DatasetNotes notes =
        new DatasetNotes(document, Protocol.DATA_PROVENANCE, key, licences, sources);
    if (!json.is(Json.Kind.OBJECT)) {
      notes.warn(SignalWarning.Id.UNPARSABLE, "line " + json.line() + ": found no object");
      return notes.reading(Reading.Result.UNKNOWN);
    }
    List<Claim> claims = claims(json, notes);
    annotated(json, text, claims, notes);
    for (Claim claim : claims) {
      notes.licence(
          Basis.CLAIMED,
          claim.json().text(),
          claim.stack(),
          Terms.NONE,
          notes.evidence(place(claim.json()), claim.json().excerpt(text, Evidence.MAX_EXCERPT)));
    }
    models(json, notes);
    for (String name :
        List.of(
            "Text Sources",
            "Video Sources",
            "Source",
            "Derived from Datasets",
            "Dataset Name",
            "Collection")) {
      notes
          .some(each(json, name), MAX_VALUES)
          .forEach(source -> notes.source(source.text(), place(source)));
    }
    material(json, notes);
    return notes.reading();
  }

  private record Claim(Json json, LicenceStack stack) {}

  private List<Claim> claims(Json json, DatasetNotes notes) {
    List<Claim> claims = new ArrayList<>();
    Optional<Json> inferred = json.get("Inferred Metadata");
    if (inferred.isEmpty()) {
      return claims;
    }
    for (String key : CLAIMS) {
      for (Json claim : notes.some(each(inferred.get(), key), MAX_LICENCES)) {
        String stated = claim.text().strip();
        boolean silent =
            stated.isEmpty()
                || stated.equalsIgnoreCase("none")
                || stated.equalsIgnoreCase("unspecified");
        if (!silent) {
          claims.add(new Claim(claim, licences.identify(stated)));
        }
      }
    }
    return claims;
  }

  private void annotated(Json json, String text, List<Claim> claims, DatasetNotes notes) {
    List<Json> listed = notes.some(each(json, "Licenses"), MAX_LICENCES);
    List<LicenceStack> stacks = listed.stream().map(this::stack).toList();
    Optional<LicenceStack> all = stacks.stream().reduce(LicenceStack::and);
    for (int i = 0; i < listed.size(); i++) {
      Json licence = listed.get(i);
      String stated = licence.is(Json.Kind.OBJECT) ? text(licence, "License") : licence.text();
      Terms.Builder terms = Terms.builder();
      urls(licence).forEach(terms::licence);
      String remarks = text(json, "License Notes");
      if (!remarks.isEmpty()) {
        terms.condition(Texts.cut(remarks, Evidence.MAX_EXCERPT));
      }
      Evidence.Builder evidence =
          notes.evidence(place(licence), licence.excerpt(text, Evidence.MAX_EXCERPT));
      all.ifPresent(found -> compare(found, claims, evidence));
      notes.licence(Basis.ANNOTATED, stated, stacks.get(i), terms.build(), evidence);
    }
  }

  /** A licence by its name; where the name tells nothing, by the places that are given for it. */
  private LicenceStack stack(Json licence) {
    if (!licence.is(Json.Kind.OBJECT)) {
      return named(licence.text());
    }
    LicenceStack named = named(text(licence, "License"));
    for (String url : urls(licence)) {
      LicenceStack placed = licences.identify(url);
      if (placed.has(Licence.Kind.UNKNOWN)) {
        continue;
      }
      if (named.has(Licence.Kind.UNKNOWN)) {
        return placed;
      }
      if (placed.licences().stream().noneMatch(one -> isOf(one, named))) {
        // Name and place differ: whichever is right, both bind until that is known.
        return named.and(placed);
      }
    }
    return named;
  }

  /**
   * The summaries write "No License" both of the Unlicense of code and of data without a licence,
   * so it tells neither.
   */
  private LicenceStack named(String name) {
    LicenceStack named = licences.identify(name);
    return named.has(Licence.Kind.NONE) ? LicenceStack.of(Licence.unknown(name)) : named;
  }

  /** The same licence, be it without its version or with the port to a place. */
  private static boolean isOf(Licence licence, LicenceStack named) {
    return named.licences().stream()
        .anyMatch(
            other ->
                licence.id().startsWith(other.id())
                    || other.id().startsWith(licence.id())
                    || (licence.use() == other.use()
                        && licence.kind() == other.kind()
                        && licence.conditions().equals(other.conditions())));
  }

  private static List<String> urls(Json licence) {
    List<String> urls = new ArrayList<>();
    for (String url : text(licence, "License URL").split(",\\s*", 20)) {
      if (url.contains("://")) {
        urls.add(url.strip());
      }
    }
    return urls;
  }

  private static void compare(LicenceStack found, List<Claim> claims, Evidence.Builder evidence) {
    for (Claim claim : claims) {
      boolean laxer = claim.stack().laxerThan(found);
      if (!laxer && found.licences().containsAll(claim.stack().licences())) {
        continue;
      }
      evidence.warn(
          laxer ? SignalWarning.Id.LAXER_CLAIM : SignalWarning.Id.CONTRADICTION,
          claim.json().key()
              + " claims "
              + ids(claim.stack())
              + " ("
              + claim.stack().use()
              + "), found "
              + ids(found)
              + " ("
              + found.use()
              + ")");
    }
  }

  private static List<String> ids(LicenceStack stack) {
    return stack.licences().stream().limit(20).map(Licence::id).toList();
  }

  private void models(Json json, DatasetNotes notes) {
    List<String> seen = new ArrayList<>();
    for (Json model : notes.some(each(json, "Model Generated"), MAX_VALUES)) {
      String name = model.text().strip();
      if (name.isEmpty()) {
        continue;
      }
      Optional<String> terms = ModelTerms.of(name);
      if (terms.isEmpty()) {
        notes.warn(
            SignalWarning.Id.UNKNOWN_VALUE,
            "found model " + Texts.shown(name) + ", of which no terms are known");
      } else if (!terms.get().equals(ModelTerms.NONE) && !seen.contains(terms.get())) {
        seen.add(terms.get());
        notes.licence(
            Basis.INFERRED,
            name,
            licences.identify(terms.get()),
            Terms.NONE,
            notes.evidence(place(model), name));
      }
    }
  }

  private static void material(Json json, DatasetNotes notes) {
    json.get("Speakers")
        .ifPresent(
            speakers -> {
              notes.fact(Facts.WORK_TYPE, WorkType.SOUND_RECORDING, place(speakers), "Speakers");
              // Voices are those of people, however many were counted.
              notes.fact(
                  Facts.PERSONAL_DATA, true, place(speakers), "Speakers: " + speakers.text());
            });
    json.get("Video Hours")
        .ifPresent(
            hours ->
                notes.fact(Facts.WORK_TYPE, WorkType.AUDIOVISUAL, place(hours), "Video Hours"));
    String down = text(json, "Taken Down").toLowerCase(Locale.ROOT);
    if (down.equals("true")) {
      notes.warn(
          SignalWarning.Id.DOUBTFUL_SOURCE,
          "found that it was taken down; access to it may be unlawful");
    }
  }
}
