package org.mineright.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> NAMES =
      List.of("eu", "hk", "optOut", "optOutReachesThisUse", "lawfulAccess", "MACHINE_READABLE");

  @ParameterizedTest
  @CsvSource({
    "optout, optOut",
    "OPTOUT, optOut",
    "optOut, optOut",
    "optOt, optOut",
    "lawfulAcces, lawfulAccess",
    "lawful_access, lawfulAccess",
    "machine-readable, MACHINE_READABLE",
    "uk, hk",
    "eu1, eu"
  })
  void a_slip_is_mended(String found, String meant) {
    assertThat(Nearest.to(found, NAMES)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"''", "x", "us", "zz", "somethingElse", "licence"})
  void what_resembles_nothing_has_no_nearest_name(String found) {
    assertThat(Nearest.to(found, NAMES)).isEmpty();
  }

  @Test
  void of_equally_near_names_the_first_is_returned() {
    assertThat(Nearest.to("abcd", List.of("abce", "abcf"))).contains("abce");
    assertThat(Nearest.to("abcd", List.of("abxx", "abcf"))).contains("abcf");
  }

  @Test
  void a_very_long_name_is_not_measured() {
    assertThat(Nearest.to("a".repeat(101), List.of("a".repeat(101)))).isEmpty();
  }

  @Test
  void without_names_there_is_no_nearest() {
    assertThat(Nearest.to("optOut", List.of())).isEmpty();
  }
}
