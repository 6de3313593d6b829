package org.mineright.internal.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Diagrams against functions point by point, on random functions of four variables. */
class NodesTest {
  private static final int FUNCTIONS = 200;
  private static final int ANSWERS = 3;
  private static final int VARIABLES = Table.SIZES.length;

  private final long seed = Long.getLong("mineright.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final Nodes nodes = new Nodes();

  @Test
  void a_diagram_answers_as_its_function_and_asks_only_what_that_depends_on() {
    for (int i = 0; i < FUNCTIONS; i++) {
      Table function = Table.random(random, ANSWERS);
      int root = function.build(nodes);
      assertAnswers(root, function);
      int[] roots = {root};
      Frozen frozen = nodes.freeze(Table.SIZES, roots);
      BitSet asked = new BitSet();
      frozen.collect(List.of(roots[0]), asked);
      for (int variable = 0; variable < VARIABLES; variable++) {
        assertThat(asked.get(variable))
            .as("asks %s, seed %s", variable, seed)
            .isEqualTo(function.dependsOn(variable));
      }
    }
  }

  @Test
  void a_function_has_one_diagram_in_whatever_order_it_was_made() {
    for (int i = 0; i < FUNCTIONS; i++) {
      Table function = Table.random(random, ANSWERS);
      List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3));
      Collections.shuffle(order, random);
      assertThat(function.select(nodes, order))
          .as("order %s, seed %s", order, seed)
          .isEqualTo(function.build(nodes));
    }
  }

  @Test
  void every_node_has_a_higher_number_than_those_it_leads_to() {
    for (int i = 0; i < FUNCTIONS; i++) {
      Table.random(random, ANSWERS).select(nodes, List.of(2, 0, 3, 1));
    }
    assertThat(nodes.count()).isPositive();
    for (int node = 0; node < nodes.count(); node++) {
      for (int value = 0; value < nodes.values(node); value++) {
        int child = nodes.child(node, value);
        assertThat(child).isLessThan(node);
        assertThat(Nodes.isLeaf(child) || nodes.variable(child) > nodes.variable(node)).isTrue();
      }
    }
  }

  @Test
  void two_diagrams_are_combined_point_by_point() {
    for (int i = 0; i < FUNCTIONS; i++) {
      Table left = Table.random(random, ANSWERS);
      Table right = Table.random(random, ANSWERS);
      assertThat(nodes.combine(left.build(nodes), right.build(nodes), (a, b) -> 3 * a + b))
          .as("seed %s", seed)
          .isEqualTo(left.combine(right, (a, b) -> 3 * a + b).build(nodes));
      assertThat(nodes.combine(left.build(nodes), right.build(nodes), Math::min))
          .as("seed %s", seed)
          .isEqualTo(left.combine(right, Math::min).build(nodes));
    }
  }

  @Test
  void answers_are_replaced() {
    for (int i = 0; i < FUNCTIONS; i++) {
      Table function = Table.random(random, ANSWERS);
      assertThat(nodes.map(function.build(nodes), answer -> answer / 2))
          .as("seed %s", seed)
          .isEqualTo(function.map(answer -> answer / 2).build(nodes));
    }
  }

  @Test
  void a_variable_gets_a_value() {
    for (int i = 0; i < FUNCTIONS; i++) {
      Table function = Table.random(random, ANSWERS);
      for (int variable = 0; variable < VARIABLES; variable++) {
        for (int value = 0; value < Table.SIZES[variable]; value++) {
          assertThat(nodes.restrict(function.build(nodes), variable, value))
              .as("variable %s, value %s, seed %s", variable, value, seed)
              .isEqualTo(function.restrict(variable, value).build(nodes));
        }
      }
    }
  }

  @Test
  void a_choice_between_diagrams_answers_as_the_one_chosen() {
    for (int i = 0; i < FUNCTIONS; i++) {
      int variable = random.nextInt(VARIABLES);
      Table[] functions = new Table[Table.SIZES[variable]];
      Arrays.setAll(functions, each -> Table.random(random, ANSWERS));
      int root =
          nodes.select(variable, Arrays.stream(functions).mapToInt(f -> f.build(nodes)).toArray());
      for (byte[] point : Table.points()) {
        assertThat(answer(root, point))
            .as("variable %s, at %s, seed %s", variable, Arrays.toString(point), seed)
            .isEqualTo(functions[point[variable]].answer(point));
      }
    }
  }

  @Test
  void a_frozen_diagram_answers_the_same_and_is_the_same_whatever_else_there_was() {
    for (int i = 0; i < FUNCTIONS; i++) {
      Table one = Table.random(random, ANSWERS);
      Table other = Table.random(random, ANSWERS);
      int[] roots = {one.build(nodes), other.build(nodes)};
      Frozen frozen = nodes.freeze(Table.SIZES, roots);
      for (byte[] point : Table.points()) {
        assertThat(frozen.answer(roots[0], point)).as("seed %s", seed).isEqualTo(one.answer(point));
        assertThat(frozen.answer(roots[1], point))
            .as("seed %s", seed)
            .isEqualTo(other.answer(point));
      }
      Nodes fresh = new Nodes();
      other.build(fresh); // What else there is does not show.
      int[] again = {one.select(fresh, List.of(3, 2, 1, 0)), other.build(fresh)};
      assertThat(fresh.freeze(Table.SIZES, again).data())
          .as("the same diagrams frozen again, seed %s", seed)
          .isEqualTo(frozen.data());
      assertThat(again).isEqualTo(roots);
    }
  }

  @Test
  void a_copy_of_a_frozen_diagram_is_the_diagram_where_some_variables_are_fixed() {
    for (int i = 0; i < FUNCTIONS; i++) {
      Table function = Table.random(random, ANSWERS);
      int[] roots = {function.build(nodes)};
      Frozen frozen = nodes.freeze(Table.SIZES, roots);
      int[] fixed = fixed();
      assertThat(nodes.copy(frozen, roots[0], fixed))
          .as("fixed %s, seed %s", Arrays.toString(fixed), seed)
          .isEqualTo(restricted(function, fixed).build(nodes));
    }
  }

  @Test
  void a_part_of_a_frozen_diagram_has_the_variables_that_it_still_asks_and_no_other() {
    for (int i = 0; i < FUNCTIONS; i++) {
      Table function = Table.random(random, ANSWERS);
      int[] roots = {function.build(nodes)};
      int[] fixed = fixed();
      Frozen.Part part =
          nodes.freeze(Table.SIZES, roots).restrict(roots[0], fixed, answer -> answer + 10);
      Table left = restricted(function, fixed);
      List<Integer> asked = new ArrayList<>();
      for (int variable = 0; variable < VARIABLES; variable++) {
        if (left.dependsOn(variable)) {
          asked.add(variable);
        }
      }
      assertThat(part.variables()).as("seed %s", seed).isEqualTo(asked);
      for (byte[] point : Table.points()) {
        byte[] values = new byte[asked.size()];
        for (int place = 0; place < values.length; place++) {
          values[place] = point[asked.get(place)];
        }
        assertThat(part.diagram().answer(part.root(), values))
            .as("fixed %s, at %s, seed %s", Arrays.toString(fixed), Arrays.toString(point), seed)
            .isEqualTo(left.answer(point) + 10);
      }
    }
  }

  /** Some variables with a value, and some without. */
  private int[] fixed() {
    int[] fixed = new int[VARIABLES];
    for (int variable = 0; variable < VARIABLES; variable++) {
      fixed[variable] = random.nextBoolean() ? Frozen.FREE : random.nextInt(Table.SIZES[variable]);
    }
    return fixed;
  }

  private static Table restricted(Table function, int[] fixed) {
    Table left = function;
    for (int variable = 0; variable < fixed.length; variable++) {
      if (fixed[variable] != Frozen.FREE) {
        left = left.restrict(variable, fixed[variable]);
      }
    }
    return left;
  }

  private void assertAnswers(int root, Table function) {
    for (byte[] point : Table.points()) {
      assertThat(answer(root, point))
          .as("at %s, seed %s", Arrays.toString(point), seed)
          .isEqualTo(function.answer(point));
    }
  }

  private int answer(int root, byte[] point) {
    int at = root;
    while (!Nodes.isLeaf(at)) {
      at = nodes.child(at, point[nodes.variable(at)]);
    }
    return Nodes.answer(at);
  }
}
