package org.mineright.signal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mineright.internal.json.Json;
import org.mineright.signal.LicenceStatement.Basis;
import org.mineright.signal.licence.Licence;
import org.mineright.signal.licence.LicenceStack;
import org.mineright.signal.licence.LicenceTable;

/** Collects what a document says of one dataset. */
final class DatasetNotes {
  private static final int MAX_STATEMENTS = 1_000;
  private static final int MAX_WARNINGS = 100;

  private final Document document;
  private final Protocol protocol;
  private final Scope scope;
  private final LicenceTable licences;
  private final KnownSources sources;
  private final List<Statement> statements = new ArrayList<>();
  private final List<SignalWarning> warnings = new ArrayList<>();
  private final Set<KnownSource> seen = new LinkedHashSet<>();
  private boolean isComplete = true;

  DatasetNotes(
      Document document,
      Protocol protocol,
      String dataset,
      LicenceTable licences,
      KnownSources sources) {
    this.document = document;
    this.protocol = protocol;
    this.scope = new Scope(Scope.Reach.DATASET, dataset);
    this.licences = licences;
    this.sources = sources;
  }

  Evidence.Builder evidence(Place place, String excerpt) {
    return Evidence.in(document).at(place).excerpt(excerpt);
  }

  void warn(SignalWarning.Id id, String detail) {
    if (warnings.size() < MAX_WARNINGS) {
      warnings.add(new SignalWarning(id, detail));
    }
  }

  void add(Statement statement) {
    if (statements.size() < MAX_STATEMENTS) {
      statements.add(statement);
    } else {
      truncated("statements", MAX_STATEMENTS);
    }
  }

  /** The first of many; the rest is unknown, and so is what the document says as a whole. */
  List<Json> some(List<Json> all, int most) {
    if (all.size() <= most) {
      return all;
    }
    truncated("values", most);
    return all.subList(0, most);
  }

  /** What the document says as a whole is not known. */
  void incomplete() {
    isComplete = false;
  }

  private void truncated(String what, int most) {
    if (isComplete) {
      isComplete = false;
      // In front, as later warnings may be many.
      warnings.add(
          0,
          new SignalWarning(
              SignalWarning.Id.TRUNCATED,
              "found more than " + most + " " + what + ", read no more"));
    }
  }

  void licence(
      Basis basis, String stated, LicenceStack stack, Terms terms, Evidence.Builder evidence) {
    if (stack.has(Licence.Kind.UNKNOWN)) {
      evidence.warn(
          SignalWarning.Id.UNKNOWN_VALUE,
          "found " + Texts.shown(stated) + ", of which not all terms are known");
    }
    if (!stack.alternatives().isEmpty()) {
      evidence.warn(
          SignalWarning.Id.CHOICE,
          "found "
              + (stack.alternatives().size() + 1)
              + " choices, took "
              + stack.licences().stream().map(Licence::id).toList());
    }
    add(
        new LicenceStatement(
            protocol,
            Channel.DATASET_METADATA,
            scope,
            basis,
            stated,
            stack,
            terms,
            evidence.build()));
  }

  /** Says what follows from a source that is named; once for each row of the table. */
  void source(String name, Place place) {
    for (KnownSource source : sources.find(name)) {
      if (!seen.add(source)) {
        continue;
      }
      for (KnownSources.Known<?> known : source.facts()) {
        add(
            known.statement(
                protocol,
                Channel.DATASET_METADATA,
                scope,
                evidence(place, name).match(new Match("", "", source.names().get(0))).build()));
      }
      if (!source.licence().isEmpty()) {
        licence(
            Basis.INFERRED,
            name,
            licences.identify(source.licence()),
            Terms.NONE,
            evidence(place, name));
      }
      if (!source.doubt().isEmpty()) {
        warn(SignalWarning.Id.DOUBTFUL_SOURCE, Texts.shown(name) + ": " + source.doubt());
      }
    }
  }

  <V extends Comparable<?>> void fact(
      org.mineright.fact.Fact<V> fact, V value, Place place, String excerpt) {
    add(
        new SourceStatement<>(
            protocol,
            Channel.DATASET_METADATA,
            scope,
            fact,
            value,
            evidence(place, excerpt).build()));
  }

  Reading reading() {
    return reading(Reading.Result.READ);
  }

  Reading reading(Reading.Result result) {
    return new Reading(
        document, isComplete ? result : Reading.Result.UNKNOWN, statements, warnings);
  }
}
