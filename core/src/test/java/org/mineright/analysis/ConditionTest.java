package org.mineright.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mineright.fact.Facts;
import org.mineright.fact.LicensingAvailability;
import org.mineright.fact.UseCase;

class ConditionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1       | 0 1 2 3 | = AVAILABLE",
        "0       | 0 1 2 3 | is unknown",
        "1 3     | 0 1 2 3 | = AVAILABLE or REFUSED",
        "0 3     | 0 1 2 3 | = REFUSED or unknown",
        "0 2 3   | 0 1 2 3 | is not AVAILABLE",
        "1 2 3   | 0 1 2 3 | is known",
        "2 3     | 0 1 2 3 | = NOT_OFFERED or REFUSED",
        "2 3     | 1 2 3   | is not AVAILABLE",
        "2       | 0 2     | = NOT_OFFERED",
      })
  void conditions_are_said_as_shortly_as_is_exact(String some, String possible, String words) {
    assertThat(Condition.of(Facts.LICENSING_AVAILABILITY, set(some), set(possible)).words())
        .isEqualTo("licensingAvailability " + words);
  }

  @ParameterizedTest
  @CsvSource({"AVAILABLE, false", "REFUSED, true", ", true"})
  void a_condition_holds_of_uses_that_have_one_of_its_values(
      LicensingAvailability value, boolean holds) {
    Condition condition = Condition.of(Facts.LICENSING_AVAILABILITY, set("0 3"), set("0 1 2 3"));
    UseCase use =
        value == null ? UseCase.unknown() : UseCase.builder().licensingAvailability(value).build();

    assertThat(condition.holds(use)).isEqualTo(holds);
  }

  @Test
  void of_many_values_those_are_said_that_will_not_do() {
    assertThat(Condition.of(Facts.ACTIVITY, set("1 2 3 4 5 6"), set("0 1 2 3 4 5 6 7")).words())
        .isEqualTo("activity is known and not OUTPUT_GENERATION");
  }

  private static BitSet set(String numbers) {
    BitSet set = new BitSet();
    Arrays.stream(numbers.split(" ")).mapToInt(Integer::parseInt).forEach(set::set);
    return set;
  }
}
