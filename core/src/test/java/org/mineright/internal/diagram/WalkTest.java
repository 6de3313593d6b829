package org.mineright.internal.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Diagrams laid out for speed, against functions point by point. */
class WalkTest {
  private static final int FUNCTIONS = 200;
  private static final int ANSWERS = 3;
  private static final int OFFSET = 2;

  private final long seed = Long.getLong("mineright.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final Nodes nodes = new Nodes();

  private Walk walk(int[] sizes, int root) {
    int[] roots = {root};
    Frozen frozen = nodes.freeze(sizes, roots);
    return Walk.of(frozen, roots[0]);
  }

  @Test
  void rows_and_columns_are_answered_as_the_function_says() {
    for (int i = 0; i < FUNCTIONS; i++) {
      Table function = Table.random(random, ANSWERS);
      Walk walk = walk(Table.SIZES, function.build(nodes));
      for (byte[] values : Table.points()) {
        byte[] row = new byte[OFFSET + values.length];
        System.arraycopy(values, 0, row, OFFSET, values.length);
        int expected = Nodes.leaf(function.answer(values));
        assertThat(walk.answer(row, OFFSET)).as("seed %s", seed).isEqualTo(expected);
        assertThat(walk.answer(columns(values), 1)).as("seed %s", seed).isEqualTo(expected);
      }
    }
  }

  private static byte[][] columns(byte[] values) {
    byte[][] columns = new byte[values.length][];
    for (int variable = 0; variable < values.length; variable++) {
      columns[variable] = new byte[] {0, values[variable]};
    }
    return columns;
  }

  @Test
  void a_number_that_is_no_value_never_counts_as_another() {
    int[] roots = {product()};
    Walk walk = walk(Table.SIZES, roots[0]);
    for (int variable = 0; variable < Table.SIZES.length; variable++) {
      for (int wrong : new int[] {Table.SIZES[variable], Byte.MAX_VALUE, -1, Byte.MIN_VALUE}) {
        byte[] values = {1, 1, 1, 1};
        values[variable] = (byte) wrong;
        assertThat(walk.answer(values, 0)).as("%s of %s", wrong, variable).isEqualTo(Walk.WRONG);
        assertThat(walk.answer(columns(values), 1)).isEqualTo(Walk.WRONG);
      }
    }
  }

  /** One at the point of ones, zero elsewhere: every variable is asked there. */
  private int product() {
    int at = Nodes.leaf(1);
    for (int variable = Table.SIZES.length - 1; variable >= 0; variable--) {
      int[] children = new int[Table.SIZES[variable]];
      Arrays.fill(children, Nodes.leaf(0));
      children[1] = at;
      at = nodes.node(variable, children);
    }
    return at;
  }

  @Test
  void a_variable_of_many_values_is_asked_alone() {
    int[] children = new int[100];
    Arrays.setAll(children, value -> Nodes.leaf(value % ANSWERS));
    int second = nodes.node(1, children);
    Walk walk = walk(new int[] {2, 100}, nodes.node(0, new int[] {Nodes.leaf(7), second}));
    for (byte value = 0; value < 100; value++) {
      assertThat(walk.answer(new byte[] {0, value}, 0)).isEqualTo(Nodes.leaf(7));
      assertThat(walk.answer(new byte[] {1, value}, 0)).isEqualTo(Nodes.leaf(value % ANSWERS));
    }
  }

  @Test
  void an_answer_without_a_question_is_given() {
    assertThat(walk(Table.SIZES, Nodes.leaf(2)).answer(new byte[0], 0)).isEqualTo(Nodes.leaf(2));
  }
}
