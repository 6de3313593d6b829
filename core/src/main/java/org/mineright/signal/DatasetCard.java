package org.mineright.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mineright.signal.LicenceStatement.Basis;
import org.mineright.signal.licence.Licence;
import org.mineright.signal.licence.LicenceStack;
import org.mineright.signal.licence.LicenceTable;
import org.mineright.signal.licence.LicensedUse;

/** Reads dataset cards. */
final class DatasetCard {
  private static final int MAX_BYTES = 4 << 20;
  private static final String LICENCE = "license";
  private static final int MAX_TERMS = 20;

  private final LicenceTable licences;
  private final KnownSources sources;

  DatasetCard(LicenceTable licences, KnownSources sources) {
    this.licences = licences;
    this.sources = sources;
  }

  Reading read(byte[] bytes, Source source) {
    Document document = Document.of(source, bytes);
    Optional<Reading> without = Answered.without(document, MAX_BYTES);
    if (without.isPresent()) {
      return without.get();
    }
    Optional<FrontMatter> matter = FrontMatter.read(Answered.text(bytes));
    DatasetNotes notes =
        new DatasetNotes(
            document,
            Protocol.DATASET_CARD,
            matter.flatMap(m -> first(m, "pretty_name")).orElse(""),
            licences,
            sources);
    // The name of a dataset stands in the place of its card.
    notes.source(source.location(), Place.WHOLE);
    if (matter.isEmpty()) {
      return notes.reading();
    }
    read(matter.get(), notes);
    if (!matter.get().isClosed()) {
      notes.warn(SignalWarning.Id.UNPARSABLE, "found no end of the metadata");
      return notes.reading(Reading.Result.UNKNOWN);
    }
    return notes.reading();
  }

  private static Optional<String> first(FrontMatter matter, String key) {
    return matter.get(key).stream().flatMap(entry -> entry.values().stream()).findFirst();
  }

  private void read(FrontMatter matter, DatasetNotes notes) {
    List<FrontMatter.Entry> entries = matter.get(LICENCE);
    Optional<Named> named = named(matter);
    if (entries.isEmpty()) {
      named.ifPresent(
          custom -> licence(custom, custom.entry().values().get(0), custom.stack(), notes));
    }
    for (FrontMatter.Entry entry : entries) {
      if (entries.size() > 1) {
        notes.warn(
            SignalWarning.Id.CONTRADICTION,
            "line " + entry.line() + ": found license more than once");
      }
      licences(entry, named, notes);
    }
    gate(matter, notes);
    for (String key : List.of("pretty_name", "source_datasets")) {
      for (FrontMatter.Entry entry : matter.get(key)) {
        entry.values().forEach(value -> notes.source(value, place(entry)));
      }
    }
  }

  private static Place place(FrontMatter.Entry entry) {
    return new Place(entry.line(), entry.lastLine(), "");
  }

  private void licences(FrontMatter.Entry entry, Optional<Named> custom, DatasetNotes notes) {
    if (!entry.readable()) {
      Evidence.Builder evidence = notes.evidence(place(entry), entry.raw());
      evidence.warn(
          SignalWarning.Id.UNPARSABLE,
          "line " + entry.line() + ": found no text and no list of texts");
      notes.licence(
          Basis.CLAIMED,
          entry.raw(),
          LicenceStack.of(Licence.unknown(entry.raw().lines().findFirst().orElse(LICENCE))),
          Terms.NONE,
          evidence);
      return;
    }
    for (String stated : entry.values()) {
      LicenceStack stack = licences.identify(stated);
      if (stack.has(Licence.Kind.UNKNOWN) && custom.isPresent()) {
        licence(custom.get(), stated, custom.get().stack(), notes);
      } else {
        notes.licence(
            Basis.CLAIMED, stated, stack, Terms.NONE, notes.evidence(place(entry), entry.raw()));
      }
    }
  }

  /** A licence that has a name of its own or a place, for want of an identifier. */
  private record Named(FrontMatter.Entry entry, List<String> texts, LicenceStack stack) {}

  private Optional<Named> named(FrontMatter matter) {
    List<String> texts = new ArrayList<>();
    FrontMatter.Entry from = null;
    LicenceStack known = null;
    for (String key : List.of("license_name", "license_link", "license_details")) {
      for (FrontMatter.Entry entry : matter.get(key)) {
        for (String text : entry.values()) {
          from = from == null ? entry : from;
          texts.add(text);
          LicenceStack stack = licences.identify(text);
          boolean tells =
              !stack.has(Licence.Kind.UNKNOWN) || stack.knownLimit() != LicensedUse.UNSPECIFIED;
          if (tells) {
            known = known == null ? stack : known.and(stack);
          }
        }
      }
    }
    if (from == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Named(
            from, texts, known == null ? LicenceStack.of(Licence.unknown(texts.get(0))) : known));
  }

  private static void licence(Named custom, String stated, LicenceStack stack, DatasetNotes notes) {
    Terms.Builder terms = Terms.builder();
    custom.texts().stream().limit(MAX_TERMS).forEach(terms::licence);
    notes.licence(
        Basis.CLAIMED,
        stated,
        stack,
        terms.build(),
        notes.evidence(place(custom.entry()), custom.entry().raw()));
  }

  /** Who has to ask for access, or to tick a box, agrees to something to get it. */
  private void gate(FrontMatter matter, DatasetNotes notes) {
    for (String key : List.of("extra_gated_prompt", "extra_gated_fields")) {
      for (FrontMatter.Entry entry : matter.get(key)) {
        String prompt = String.join(" ", entry.values());
        LicenceStack gate = licences.identify("request form");
        LicenceStack said = key.equals("extra_gated_prompt") ? licences.identify(prompt) : gate;
        notes.licence(
            Basis.CLAIMED,
            key,
            said.equals(gate) ? gate : gate.and(said),
            prompt.isBlank()
                ? Terms.NONE
                : Terms.builder().condition(Texts.cut(prompt, Evidence.MAX_EXCERPT)).build(),
            notes.evidence(place(entry), entry.raw()));
        return;
      }
    }
  }
}
