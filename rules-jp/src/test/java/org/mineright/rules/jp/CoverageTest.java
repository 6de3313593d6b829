package org.mineright.rules.jp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mineright.law.GeneratedPage;
import org.mineright.verify.CoveragePage;

class CoverageTest {
  @Test
  void the_page_of_coverage_tells_what_the_module_covers_today() {
    assertThat(
            GeneratedPage.faults(
                Path.of("README.md"), CoveragePage.of(new JpModule(), JpMutation.report())))
        .isEmpty();
  }
}
