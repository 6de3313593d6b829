package org.mineright.internal.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Families as diagrams against families as sets of sets, on random families of few items. */
class SetsTest {
  private static final int FAMILIES = 500;
  private static final int ITEMS = 6;

  private final long seed = Long.getLong("mineright.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final Sets sets = new Sets();

  @Test
  void a_family_has_its_sets_and_one_number() {
    for (int i = 0; i < FAMILIES; i++) {
      Set<Set<Integer>> family = family();
      int number = build(family);
      assertThat(members(number)).as("seed %s", seed).isEqualTo(family);
      assertThat(sets.count(number)).as("seed %s", seed).isEqualTo(family.size());
      assertThat(build(family)).isEqualTo(number);
    }
  }

  @Test
  void the_empty_family_and_that_of_the_empty_set_differ() {
    assertThat(members(Sets.NONE)).isEmpty();
    assertThat(members(Sets.EMPTY_SET)).containsExactly(Set.of());
  }

  @Test
  void a_union_has_the_sets_of_both() {
    for (int i = 0; i < FAMILIES; i++) {
      Set<Set<Integer>> left = family();
      Set<Set<Integer>> right = family();
      Set<Set<Integer>> both = new HashSet<>(left);
      both.addAll(right);
      assertThat(sets.union(build(left), build(right)))
          .as("%s and %s, seed %s", left, right, seed)
          .isEqualTo(build(both));
    }
  }

  @Test
  void sets_that_contain_one_of_another_family_are_dropped() {
    for (int i = 0; i < FAMILIES; i++) {
      Set<Set<Integer>> family = family();
      Set<Set<Integer>> of = family();
      assertThat(sets.containingNone(build(family), build(of)))
          .as("%s containing none of %s, seed %s", family, of, seed)
          .isEqualTo(build(some(family, set -> of.stream().noneMatch(set::containsAll))));
    }
  }

  @Test
  void sets_with_an_item_that_is_not_wanted_are_dropped() {
    for (int i = 0; i < FAMILIES; i++) {
      Set<Set<Integer>> family = family();
      int wanted = random.nextInt(1 << ITEMS);
      assertThat(sets.only(build(family), item -> (wanted & (1 << item)) != 0))
          .as("%s, wanted %s, seed %s", family, Integer.toBinaryString(wanted), seed)
          .isEqualTo(
              build(
                  some(family, set -> set.stream().allMatch(item -> (wanted & (1 << item)) != 0))));
    }
  }

  @Test
  void the_small_sets_are_visited_first_and_no_more_than_the_limit() {
    for (int i = 0; i < FAMILIES; i++) {
      Set<Set<Integer>> family = family();
      int limit = random.nextInt(10);
      List<Integer> sizes = new ArrayList<>();
      Set<Set<Integer>> visited = new HashSet<>();
      sets.visit(
          build(family),
          limit,
          items -> {
            sizes.add(items.length);
            visited.add(Arrays.stream(items).boxed().collect(Collectors.toSet()));
          });
      assertThat(sizes)
          .as("%s, limit %s, seed %s", family, limit, seed)
          .isEqualTo(family.stream().map(Set::size).sorted().limit(limit).toList());
      assertThat(family).containsAll(visited);
      assertThat(visited).hasSameSizeAs(sizes);
    }
  }

  @Test
  void more_sets_than_a_number_can_count_are_counted_as_the_largest_number() {
    int all = Sets.EMPTY_SET;
    for (int item = 99; item >= 0; item--) {
      all = sets.node(item, all, all);
    }
    assertThat(sets.count(all)).isEqualTo(Long.MAX_VALUE);
  }

  private Set<Set<Integer>> family() {
    Set<Set<Integer>> family = new HashSet<>();
    for (int left = random.nextInt(10); left > 0; left--) {
      Set<Integer> set = new TreeSet<>();
      for (int item = 0; item < ITEMS; item++) {
        if (random.nextInt(3) == 0) {
          set.add(item);
        }
      }
      family.add(set);
    }
    return family;
  }

  private static Set<Set<Integer>> some(Set<Set<Integer>> family, Predicate<Set<Integer>> wanted) {
    return family.stream().filter(wanted).collect(Collectors.toSet());
  }

  private int build(Set<Set<Integer>> family) {
    return build(family, 0);
  }

  private int build(Set<Set<Integer>> family, int item) {
    if (item == ITEMS) {
      return family.isEmpty() ? Sets.NONE : Sets.EMPTY_SET;
    }
    int without = build(some(family, set -> !set.contains(item)), item + 1);
    int with = build(some(family, set -> set.contains(item)), item + 1);
    return sets.node(item, without, with);
  }

  private Set<Set<Integer>> members(int family) {
    Set<Set<Integer>> members = new HashSet<>();
    sets.visit(
        family,
        Integer.MAX_VALUE,
        items -> members.add(Arrays.stream(items).boxed().collect(Collectors.toSet())));
    return members;
  }
}
