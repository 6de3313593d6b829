package org.mineright.internal.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/**
 * Families of sets of numbers, as diagrams that share their nodes (zero-suppressed decision
 * diagrams): what keeps millions of sets small. One thread only.
 */
public final class Sets {
  /** The family without sets. */
  public static final int NONE = 0;

  /** The family of the empty set alone. */
  public static final int EMPTY_SET = 1;

  private final List<Node> nodes = new ArrayList<>();
  private final Map<Node, Integer> numbers = new HashMap<>();
  private final Map<Long, Integer> unions = new HashMap<>();
  private final Map<Long, Integer> differences = new HashMap<>();

  /** Sets without the item, and with it; the item is left out of the latter. */
  private record Node(int item, int without, int with) {}

  /** Starts with the two families that every other is made of. */
  public Sets() {
    nodes.add(new Node(Integer.MAX_VALUE, NONE, NONE));
    nodes.add(new Node(Integer.MAX_VALUE, NONE, NONE));
  }

  /** The sets of one family, and those of another with an item added that comes before theirs. */
  public int node(int item, int without, int with) {
    if (with == NONE) {
      return without;
    }
    Node node = new Node(item, without, with);
    Integer known = numbers.putIfAbsent(node, nodes.size());
    if (known != null) {
      return known;
    }
    nodes.add(node);
    return nodes.size() - 1;
  }

  /** The sets of two families. */
  public int union(int left, int right) {
    if (left == NONE || left == right) {
      return right;
    }
    if (right == NONE) {
      return left;
    }
    long key = key(left, right);
    Integer known = unions.get(key);
    if (known != null) {
      return known;
    }
    Node a = nodes.get(left);
    Node b = nodes.get(right);
    int result;
    if (a.item < b.item) {
      result = node(a.item, union(a.without, right), a.with);
    } else if (b.item < a.item) {
      result = node(b.item, union(left, b.without), b.with);
    } else {
      // The empty set ends both; alike otherwise would be the same number.
      result = node(a.item, union(a.without, b.without), union(a.with, b.with));
    }
    unions.put(key, result);
    return result;
  }

  /** The sets of one family that contain no set of another. */
  public int containingNone(int family, int of) {
    if (family == NONE || of == NONE) {
      return family;
    }
    if (of == EMPTY_SET || family == of) {
      return NONE;
    }
    long key = key(family, of);
    Integer known = differences.get(key);
    if (known != null) {
      return known;
    }
    int result;
    if (family == EMPTY_SET) {
      result = hasEmptySet(of) ? NONE : EMPTY_SET;
    } else {
      Node a = nodes.get(family);
      Node b = nodes.get(of);
      if (a.item < b.item) {
        result = node(a.item, containingNone(a.without, of), containingNone(a.with, of));
      } else if (b.item < a.item) {
        result = containingNone(family, b.without);
      } else {
        int with = containingNone(containingNone(a.with, b.with), b.without);
        result = node(a.item, containingNone(a.without, b.without), with);
      }
    }
    differences.put(key, result);
    return result;
  }

  private boolean hasEmptySet(int family) {
    int at = family;
    while (at > EMPTY_SET) {
      at = nodes.get(at).without;
    }
    return at == EMPTY_SET;
  }

  /** The sets of a family all of whose items are wanted. */
  public int only(int family, IntPredicate wanted) {
    return only(family, wanted, new HashMap<>());
  }

  private int only(int family, IntPredicate wanted, Map<Integer, Integer> made) {
    if (family <= EMPTY_SET) {
      return family;
    }
    Integer known = made.get(family);
    if (known != null) {
      return known;
    }
    Node node = nodes.get(family);
    int without = only(node.without, wanted, made);
    int result =
        wanted.test(node.item) ? node(node.item, without, only(node.with, wanted, made)) : without;
    made.put(family, result);
    return result;
  }

  /** How many sets a family has; at most {@link Long#MAX_VALUE} is said. */
  public long count(int family) {
    return count(family, new HashMap<>());
  }

  private long count(int family, Map<Integer, Long> made) {
    if (family <= EMPTY_SET) {
      return family;
    }
    Long known = made.get(family);
    if (known != null) {
      return known;
    }
    Node node = nodes.get(family);
    long without = count(node.without, made);
    long with = count(node.with, made);
    long sum = without > Long.MAX_VALUE - with ? Long.MAX_VALUE : without + with;
    made.put(family, sum);
    return sum;
  }

  /** Visits the sets of a family, the small ones first, and stops at a limit. */
  public void visit(int family, int limit, Consumer<int[]> visitor) {
    Map<Integer, Integer> largest = new HashMap<>();
    int deepest = largest(family, largest);
    int[] left = {limit};
    for (int size = 0; size <= deepest && left[0] > 0; size++) {
      visit(family, new int[size], 0, left, visitor, largest);
    }
  }

  private void visit(
      int family,
      int[] items,
      int filled,
      int[] left,
      Consumer<int[]> visitor,
      Map<Integer, Integer> largest) {
    if (left[0] == 0 || family == NONE || items.length - filled > largest(family, largest)) {
      return;
    }
    if (family == EMPTY_SET) {
      if (filled == items.length) {
        left[0]--;
        visitor.accept(items.clone());
      }
      return;
    }
    Node node = nodes.get(family);
    if (filled < items.length) {
      items[filled] = node.item;
      visit(node.with, items, filled + 1, left, visitor, largest);
    }
    visit(node.without, items, filled, left, visitor, largest);
  }

  private int largest(int family, Map<Integer, Integer> made) {
    if (family <= EMPTY_SET) {
      return family == EMPTY_SET ? 0 : -1;
    }
    Integer known = made.get(family);
    if (known != null) {
      return known;
    }
    Node node = nodes.get(family);
    int result = Math.max(largest(node.without, made), 1 + largest(node.with, made));
    made.put(family, result);
    return result;
  }

  private static long key(int left, int right) {
    return ((long) left << 32) | right;
  }
}
