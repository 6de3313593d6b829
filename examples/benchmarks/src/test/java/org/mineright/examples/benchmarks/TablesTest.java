package org.mineright.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mineright.examples.benchmarks.Tables.Row;

class TablesTest {

  @Test
  void ratios_are_to_the_if_chain_and_the_fastest_row_comes_first() {
    assertThat(
            Tables.table(
                "EuBenchmark",
                List.of(
                    new Row("rawDrools", 24_690, 1_234.5, 18_373.2),
                    new Row("ifChain", 5, 0.1, 0.0001),
                    new Row("faster", 2.5, 0.5, 0))))
        .isEqualTo(
            """
            | `EuBenchmark` | times the if chain | ns | ± | bytes |
            |---|--:|--:|--:|--:|
            | `faster` | 0.5 | 2.5 | 20 % | 0 |
            | `ifChain` | 1.0 | 5.0 | 2 % | 0 |
            | `rawDrools` | 4,938 | 24,690 | 5 % | 18,373 |

            """);
  }

  @Test
  void without_the_if_chain_there_are_no_ratios() {
    assertThat(Tables.table("EuBenchmark", List.of(new Row("rawDrools", 24_690, 0, 18_373))))
        .endsWith("| `rawDrools` | - | 24,690 | 0 % | 18,373 |\n\n");
  }
}
