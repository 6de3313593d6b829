package org.mineright.rules.cn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mineright.law.TextConformance;

class TextsTest {
  @Test
  void there_is_a_text_for_all_that_a_decision_can_say_and_no_other() {
    assertThat(TextConformance.faults(new CnModule(), CnLaw.CONFORMANCE)).isEmpty();
  }
}
