package org.mineright.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mineright.decision.Decision;
import org.mineright.internal.engine.Lazy;
import org.mineright.internal.engine.LoadedModule;
import org.mineright.internal.mutation.BreakableRules;
import org.mineright.internal.mutation.Mutation;
import org.mineright.internal.mutation.Subject;

/** Breaks the rules of a module, and sees what notices. Uses all processors. */
final class MutationRun {
  private final LoadedModule module;
  private final BreakableRules rules;
  private final LawTables tables;
  private final MutationChecks checks;

  MutationRun(LoadedModule module, BreakableRules rules, LawTables tables, MutationChecks checks) {
    this.module = module;
    this.rules = rules;
    this.tables = tables;
    this.checks = checks;
  }

  /** Breaks the rules about some subjects, or all if none is named. */
  List<MutationReport.Result> results(Set<String> only) {
    return rules.subjects().parallelStream()
        .filter(subject -> only.isEmpty() || only.contains(subject.id()))
        .flatMap(subject -> results(subject).stream())
        .toList();
  }

  private List<MutationReport.Result> results(Subject subject) {
    LawTables.Table table = tables.of(subject);
    return subject.mutations().stream().map(mutation -> result(subject, mutation, table)).toList();
  }

  private MutationReport.Result result(Subject subject, Mutation mutation, LawTables.Table table) {
    Function<String, Decision> broken = broken(mutation);
    Optional<String> byLaw = table.noticed(mutation);
    return new MutationReport.Result(
        new Mutant(
            mutation.file(),
            mutation.line(),
            mutation.original().name(),
            subject.id(),
            mutation.was(),
            mutation.is(),
            mutation.change()),
        checks.scenarioNoticing(mutation, broken),
        checks.expectationNoticing(mutation, broken),
        byLaw,
        byLaw.isEmpty() && table.isEquivalent(mutation));
  }

  /** What decides by a broken rule; it decides no request twice. */
  private Function<String, Decision> broken(Mutation mutation) {
    Lazy<LoadedModule> broken = new Lazy<>(() -> module.with(rules.with(mutation)));
    Map<String, Decision> decided = new HashMap<>();
    return request -> decided.computeIfAbsent(request, json -> checks.decide(broken.get(), json));
  }
}
