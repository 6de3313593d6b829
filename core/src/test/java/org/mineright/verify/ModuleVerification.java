package org.mineright.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.mineright.regime.RuleModule;

/**
 * Every proof of {@link ModuleCheck}, for a module to extend. What is random is repeated with
 * {@code -Dmineright.seed=} and the seed that it shows.
 */
public abstract class ModuleVerification {
  private static final int USES = 4_000;

  /** One a module, since making the diagrams takes longer than most proofs. */
  private static final Map<Class<?>, ModuleCheck> CHECKS = new ConcurrentHashMap<>();

  private final ModuleCheck check;

  /**
   * Prepares to verify.
   *
   * @param check makes the check, which all tests of a class share
   */
  protected ModuleVerification(Supplier<ModuleCheck> check) {
    this.check = CHECKS.computeIfAbsent(getClass(), each -> check.get());
  }

  /**
   * Prepares to verify a module of which nothing is excused.
   *
   * @param module the module
   */
  protected ModuleVerification(RuleModule module) {
    this(() -> ModuleCheck.of(module));
  }

  @Test
  void elements_declare_all_that_their_rules_read() {
    assertProved(check.declarations());
  }

  @Test
  void the_diagrams_in_the_jar_are_those_that_the_rules_make() {
    assertProved(check.storedDiagrams());
  }

  @Test
  void rules_and_diagrams_find_the_same_status_of_every_element_on_every_combination() {
    Proof proof = check.elements();
    System.out.println(check.module().jurisdiction().id() + ": elements: " + proof);
    assertProved(proof);
  }

  @Test
  void no_element_is_open_where_all_its_facts_are_known() {
    assertProved(check.completeFacts());
  }

  @Test
  void some_ground_decides_every_use() {
    assertProved(check.totality());
  }

  @Test
  void every_ground_decides_some_use() {
    assertProved(check.liveGrounds());
  }

  @Test
  void no_ground_asks_an_element_in_vain() {
    assertProved(check.liveElements());
  }

  @Test
  void every_interpretation_and_each_of_its_readings_makes_a_difference() {
    Proof proof = check.liveInterpretations();
    assertThat(proof.faults()).isEmpty();
  }

  @Test
  void every_declared_fact_makes_a_difference() {
    assertProved(check.liveFacts());
  }

  @Test
  void something_changes_on_every_declared_day() {
    assertProved(check.liveDates());
  }

  @Test
  void every_rule_makes_a_difference() {
    assertProved(check.liveRules());
  }

  @Test
  void every_obligation_and_every_warning_is_due_somewhere() {
    assertProved(check.liveConsequences());
  }

  @Test
  void what_is_excused_needs_it() {
    assertThat(check.excuses().faults()).isEmpty();
  }

  @Test
  void there_is_a_text_for_all_that_a_decision_can_say_in_every_language_and_no_other() {
    assertProved(check.texts());
  }

  @Test
  void every_element_ground_and_obligation_names_an_authority() {
    assertProved(check.authorities());
  }

  @Test
  void rules_and_diagrams_decide_random_uses_alike() {
    long seed = seed("decisions");
    assertProved(check.decisions(USES, seed), "seed " + seed);
  }

  @Test
  void to_learn_more_never_makes_another_outcome_possible() {
    long seed = seed("outlooks");
    assertProved(check.outlooks(USES, seed), "seed " + seed);
  }

  private long seed(String proof) {
    long seed = Long.getLong("mineright.seed", System.nanoTime());
    System.out.println(
        check.module().jurisdiction().id() + ": " + proof + ": -Dmineright.seed=" + seed);
    return seed;
  }

  private static void assertProved(Proof proof) {
    assertProved(proof, "cases " + proof.cases());
  }

  private static void assertProved(Proof proof, String description) {
    assertThat(proof.faults()).as(description).isEmpty();
    assertThat(proof.cases()).as("cases").isPositive();
  }
}
