package org.mineright.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mineright.decision.Evaluator;
import org.mineright.fact.Fact;
import org.mineright.internal.engine.LoadedModule;
import org.mineright.internal.mutation.BreakableRules;
import org.mineright.regime.RuleModule;

/**
 * Breaks each condition of each rule of a module in turn and asks whether anything notices: a
 * worked case, an expectation, or the law. What nothing notices is not tested.
 *
 * <p>Conditions are broken as they are written in the module's DRL files, which must be plain:
 * patterns of comparisons, {@code in}, {@code &&} and {@code ||}. Every broken rule is run by
 * Drools beside the rules that the build compiled; no compiler is needed. Before anything is
 * broken, the rules as written are held against the compiled ones, and all that is to notice
 * something must be content with them.
 *
 * <p>Collects what is to notice; not safe for use from many threads.
 */
public final class RuleMutation {
  private final RuleModule module;
  private final List<Scenario> scenarios = new ArrayList<>();
  private final List<Expectation> expectations = new ArrayList<>();
  private final Map<Class<?>, List<?>> representatives = new HashMap<>();
  private final Map<String, String> excuses = new LinkedHashMap<>();
  private final Set<String> subjects = new LinkedHashSet<>();
  private Optional<ElementLaw> elementLaw = Optional.empty();
  private Optional<ConsequenceLaw> consequenceLaw = Optional.empty();

  private RuleMutation(RuleModule module) {
    this.module = module;
  }

  /**
   * Prepares to break the rules of a module.
   *
   * @param module the module
   * @return what breaks them
   */
  public static RuleMutation of(RuleModule module) {
    return new RuleMutation(module);
  }

  /**
   * Adds worked cases that are to notice.
   *
   * @param more the cases
   * @return this
   */
  public RuleMutation scenarios(Collection<Scenario> more) {
    scenarios.addAll(more);
    return this;
  }

  /**
   * Adds expectations that are to notice.
   *
   * @param more the expectations
   * @return this
   */
  public RuleMutation expectations(Collection<Expectation> more) {
    expectations.addAll(more);
    return this;
  }

  /**
   * Names the law that rules on elements are held against.
   *
   * @param law the law
   * @return this
   */
  public RuleMutation elements(ElementLaw law) {
    this.elementLaw = Optional.of(law);
    return this;
  }

  /**
   * Names the law that rules on obligations, warnings and certainty are held against.
   *
   * @param law the law
   * @return this
   */
  public RuleMutation consequences(ConsequenceLaw law) {
    this.consequenceLaw = Optional.of(law);
    return this;
  }

  /**
   * Tries only some values of a fact that has many, of which the others are like one of these.
   *
   * @param <E> the type of its values
   * @param fact the fact
   * @param values the values to try
   * @return this
   */
  public <E extends Enum<E>> RuleMutation trying(Fact<E> fact, Collection<E> values) {
    representatives.put(fact.type(), List.copyOf(values));
    return this;
  }

  /**
   * Breaks only the rules about some subjects. Without this, all are broken.
   *
   * @param more ids of elements, obligations, warnings, or names of certainties
   * @return this
   */
  public RuleMutation about(String... more) {
    subjects.addAll(List.of(more));
    return this;
  }

  /**
   * Excuses mutants.
   *
   * @param reasons why nothing needs to notice them, by their names
   * @return this
   */
  public RuleMutation excuses(Map<String, String> reasons) {
    excuses.putAll(reasons);
    return this;
  }

  /**
   * Breaks the rules.
   *
   * @return what became of every mutant
   * @throws IllegalArgumentException if a rule file holds a condition that cannot be broken; the
   *     message names its line
   * @throws IllegalStateException if the rules as they are already fail, or if they are not what
   *     the build compiled
   */
  public MutationReport run() {
    LoadedModule loaded = new LoadedModule(module, Evaluator.DROOLS, "");
    BreakableRules rules = new BreakableRules(module, representatives);
    MutationChecks checks = new MutationChecks(loaded);
    scenarios.forEach(checks::add);
    expectations.forEach(checks::add);
    LawTables tables = new LawTables(loaded, rules, representatives, elementLaw, consequenceLaw);
    return new MutationReport(
        new MutationRun(loaded, rules, tables, checks).results(subjects), excuses);
  }
}
