package org.mineright.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Other faults than these need rules: the test of this name of the European module has them. */
class ModuleCheckTest {
  @Test
  void two_rules_that_contradict_each_other_are_named() {
    assertThat(ModuleCheck.of(new TwoRules.Module()).declarations().faults())
        .singleElement()
        .asString()
        .contains(
            "element xx.access.lawful: found both",
            "access is lawful unless it is not",
            "access is not lawful unless it is");
  }

  @Test
  void proofs_that_need_the_diagrams_say_why_there_are_none() {
    ModuleCheck check = ModuleCheck.of(new TwoRules.Module());
    assertThat(check.liveGrounds().cases()).isZero();
    assertThat(check.liveGrounds().faults())
        .singleElement()
        .asString()
        .startsWith("found no diagrams to prove it on: ")
        .contains("found both");
  }
}
