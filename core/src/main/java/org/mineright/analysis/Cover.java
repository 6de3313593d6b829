package org.mineright.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A set of patterns as few cubes: together they have all its members and, of the patterns that
 * matter, no others; none can be left out, and none can be made larger. Cubes may overlap. Not
 * always the fewest possible: the fewest of several tries.
 */
final class Cover {
  private static final int TRIES = 12;

  /** No more is tried where so many cubes were found, of which a reader sees no small number. */
  private static final int ENOUGH = 300;

  /** A try is given up where it has so many times the cubes that it may keep. */
  private static final int SLACK = 4;

  private static final Comparator<List<Cube>> SHORTEST =
      Comparator.<List<Cube>>comparingInt(List::size)
          .thenComparingInt(cubes -> cubes.stream().mapToInt(Cube::mentioned).sum());

  private final Patterns patterns;
  private final int set;
  private final int allowed;

  /**
   * Prepares.
   *
   * @param set the members
   * @param mattering the patterns that matter, all members among them
   */
  Cover(Patterns patterns, int set, int mattering) {
    this.patterns = patterns;
    this.set = set;
    this.allowed = patterns.or(set, patterns.minus(Patterns.ALL, mattering));
  }

  /** The cubes, however many. */
  List<Cube> cubes() {
    return cubes(Integer.MAX_VALUE / SLACK);
  }

  /** The cubes; none if more than so many would be needed. */
  List<Cube> cubes(int most) {
    List<Integer> order =
        new ArrayList<>(IntStream.range(0, patterns.facts().size()).boxed().toList());
    // The same tries each time, so that the same regimes are always told apart in the same words.
    Random random = new Random(1);
    List<Cube> best = List.of();
    int limit = most;
    for (int i = 0; i < TRIES && i * best.size() < ENOUGH; i++) {
      if (i == 1) {
        Collections.reverse(order);
      } else if (i > 1) {
        Collections.shuffle(order, random);
      }
      List<Cube> found = irredundant(primes(order, SLACK * limit));
      if (!found.isEmpty()
          && found.size() <= limit
          && (best.isEmpty() || SHORTEST.compare(found, best) < 0)) {
        best = found;
        limit = best.size();
      }
    }
    return best;
  }

  private List<Cube> primes(List<Integer> order, int most) {
    List<Cube> cubes = new ArrayList<>();
    int left = set;
    while (left != Patterns.NONE) {
      if (cubes.size() == most) {
        return List.of();
      }
      Cube cube = enlarged(patterns.some(left), order);
      cubes.add(cube);
      left = patterns.minus(left, patterns.of(cube));
    }
    return cubes;
  }

  /** Whole facts are given up first, so that there is less to say; then single values are added. */
  private Cube enlarged(Cube cube, List<Integer> order) {
    Cube all = Cube.all(patterns.sizes());
    for (int variable : order) {
      BitSet before = cube.of(variable);
      cube.set(variable, all.of(variable));
      if (!patterns.contains(allowed, cube)) {
        cube.set(variable, before);
      }
    }
    for (int variable : order) {
      BitSet others = all.of(variable);
      others.andNot(cube.of(variable));
      for (int value = others.nextSetBit(0); value >= 0; value = others.nextSetBit(value + 1)) {
        cube.add(variable, value);
        if (!patterns.contains(allowed, cube)) {
          cube.remove(variable, value);
        }
      }
    }
    return cube;
  }

  /** Drops what the others have anyway, the last found first. */
  private List<Cube> irredundant(List<Cube> cubes) {
    int[] upTo = new int[cubes.size() + 1];
    upTo[0] = Patterns.NONE;
    for (int i = 0; i < cubes.size(); i++) {
      upTo[i + 1] = patterns.or(upTo[i], patterns.of(cubes.get(i)));
    }
    List<Cube> kept = new ArrayList<>();
    int others = Patterns.NONE;
    for (int i = cubes.size() - 1; i >= 0; i--) {
      int without = patterns.or(upTo[i], others);
      if (patterns.minus(set, without) != Patterns.NONE) {
        kept.add(cubes.get(i));
        others = patterns.or(others, patterns.of(cubes.get(i)));
      }
    }
    Collections.reverse(kept);
    return kept;
  }
}
