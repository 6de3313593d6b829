package org.mineright.signal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.mineright.decision.FactEvidence;
import org.mineright.fact.ContradictoryFactsException;
import org.mineright.fact.Fact;
import org.mineright.fact.Facts;
import org.mineright.fact.OptOut;
import org.mineright.fact.UseCase;

/** Collects facts with their proof. One thread only. */
final class Findings {
  private static final Comparator<FactEvidence> BY_PLACE =
      Comparator.comparing(FactEvidence::channel)
          .thenComparing(FactEvidence::location)
          .thenComparing(FactEvidence::firstLine)
          .thenComparing(FactEvidence::lastLine)
          .thenComparing(FactEvidence::path)
          .thenComparing(FactEvidence::protocol)
          .thenComparing(FactEvidence::version)
          .thenComparing(FactEvidence::excerpt)
          .thenComparing(FactEvidence::sha256)
          .thenComparing(evidence -> evidence.observedAt().map(Object::toString).orElse(""))
          .thenComparing(evidence -> String.join("\n", evidence.warnings()));

  private final Map<Fact<?>, Entry> entries = new LinkedHashMap<>();
  private final TreeSet<FoundWarning> warnings = new TreeSet<>(FoundWarning.ORDER);

  /** A fact, its value, what was said, and the documents that prove it by silence or presence. */
  private record Entry(
      Fact<?> fact, Comparable<?> value, List<Statement> statements, List<Signals.Look> looks) {}

  <V extends Comparable<?>> void state(
      Fact<V> fact, V value, Collection<? extends Statement> said, Collection<Signals.Look> looks) {
    entries.put(fact, new Entry(fact, value, List.copyOf(said), List.copyOf(looks)));
  }

  void warn(FoundWarning.Id id, Fact<?> fact, String detail) {
    warnings.add(new FoundWarning(id, fact.name(), detail));
  }

  <V extends Comparable<?>> Optional<V> get(Fact<V> fact) {
    return Optional.ofNullable(entries.get(fact)).map(entry -> fact.type().cast(entry.value()));
  }

  /** Lays what was found under what is given, which goes before it. */
  FoundFacts under(UseCase given) {
    UseCase known = given.withImplied();
    Optional<OptOut> reservation = known.get(Facts.OPT_OUT);
    boolean isOther = reservation.isPresent() && !reservation.equals(get(Facts.OPT_OUT));
    UseCase.Builder found = UseCase.builder();
    UseCase use = given;
    Map<Fact<?>, List<Statement>> statements = new LinkedHashMap<>();
    List<FactEvidence> evidence = new ArrayList<>();
    for (Fact<?> fact : Facts.all()) {
      Entry entry = entries.get(fact);
      if (entry == null) {
        continue;
      }
      state(found, fact, entry.value());
      List<FactEvidence> proof = evidence(entry);
      statements.put(fact, sorted(entry.statements()));
      Optional<? extends Comparable<?>> stated = known.get(fact);
      if (stated.isPresent()) {
        if (stated.get().equals(entry.value())) {
          evidence.addAll(proof);
        } else {
          warn(
              FoundWarning.Id.GIVEN_DIFFERS,
              fact,
              "given " + stated.get() + ", found " + entry.value() + "; what is given holds");
        }
        continue;
      }
      boolean tellsOfIt =
          fact.equals(Facts.OPT_OUT_REACHES_THIS_USE) || fact.equals(Facts.OPT_OUT_BY_RIGHTSHOLDER);
      if (isOther && tellsOfIt) {
        // It was found of another reservation than the one that is given.
        continue;
      }
      try {
        use = state(use.toBuilder(), fact, entry.value()).build();
        evidence.addAll(proof);
      } catch (ContradictoryFactsException e) {
        warn(FoundWarning.Id.GIVEN_DIFFERS, fact, e.getMessage() + "; what is given holds");
      }
    }
    return new FoundFacts(use, found.build(), statements, evidence, List.copyOf(warnings));
  }

  private static <V extends Comparable<?>> UseCase.Builder state(
      UseCase.Builder use, Fact<V> fact, Comparable<?> value) {
    return use.with(fact, fact.type().cast(value));
  }

  private record Placed(Statement statement, FactEvidence place) {}

  private static List<Statement> sorted(List<Statement> statements) {
    if (statements.size() < 2) {
      return statements;
    }
    return statements.stream()
        .distinct()
        .map(statement -> new Placed(statement, evidence("", "", statement)))
        .sorted(
            Comparator.comparing(Placed::place, BY_PLACE)
                // What one place says of several things.
                .thenComparing(placed -> placed.statement().toString()))
        .map(Placed::statement)
        .toList();
  }

  private static List<FactEvidence> evidence(Entry entry) {
    Object value = entry.value() instanceof Enum<?> constant ? constant.name() : entry.value();
    List<FactEvidence> evidence = new ArrayList<>();
    for (Statement statement : entry.statements()) {
      evidence.add(evidence(entry.fact().name(), value, statement));
    }
    for (Signals.Look look : entry.looks()) {
      evidence.add(evidence(entry.fact().name(), value, look));
    }
    if (evidence.size() < 2) {
      return evidence;
    }
    return evidence.stream().distinct().sorted(BY_PLACE).limit(FoundFacts.MAX_EVIDENCE).toList();
  }

  private static FactEvidence evidence(String fact, Object value, Statement statement) {
    Evidence proof = statement.evidence();
    Source source = proof.document().source();
    String version =
        statement instanceof ReservationStatement reservation
            ? reservation.version()
            : statement.protocol().version();
    return new FactEvidence(
        fact,
        value,
        statement.protocol().name(),
        version,
        statement.channel().name(),
        source.location(),
        proof.document().sha256(),
        proof.place().firstLine(),
        proof.place().lastLine(),
        proof.place().path(),
        proof.excerpt(),
        source.observedAt(),
        texts(proof.warnings()));
  }

  private static FactEvidence evidence(String fact, Object value, Signals.Look look) {
    Document document = look.reading().document();
    return new FactEvidence(
        fact,
        value,
        "",
        "",
        look.channel().map(Channel::name).orElse(""),
        document.source().location(),
        document.sha256(),
        0,
        0,
        "",
        "",
        document.source().observedAt(),
        texts(look.reading().warnings()));
  }

  private static List<String> texts(List<SignalWarning> warnings) {
    return warnings.stream().map(warning -> warning.id() + ": " + warning.detail()).toList();
  }
}
