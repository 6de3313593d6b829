package org.mineright.rules.cn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mineright.Mineright;
import org.mineright.verify.Scenario;
import org.mineright.verify.ScenarioCheck;
import org.mineright.verify.Scenarios;

/** The worked cases: decided judgments, official examples, and constructed uses. */
class ScenariosTest {
  private static final Mineright MINERIGHT = Mineright.load();

  static List<Scenario> scenarios() throws IOException {
    try (InputStream json = ScenariosTest.class.getResourceAsStream("scenarios.json")) {
      return Scenarios.read(json);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void the_case_is_decided_as_it_says(Scenario scenario) {
    assertThat(ScenarioCheck.mismatches(MINERIGHT, scenario)).isEmpty();
  }
}
