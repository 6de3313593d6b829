package org.mineright.internal.engine;

import java.lang.ref.SoftReference;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was made of late, to be shared. Two generations: when the young one is full it becomes the
 * old one, and what is still asked for moves over. Given up when memory is short. Safe for use from
 * many threads.
 */
final class Recent<K, V> {
  private final int most;
  private volatile SoftReference<Generations<K, V>> kept;

  private record Generations<K, V>(ConcurrentMap<K, V> young, ConcurrentMap<K, V> old) {}

  /**
   * Starts empty.
   *
   * @param most how many a generation holds
   */
  Recent(int most) {
    this.most = most;
    this.kept = new SoftReference<>(null);
  }

  /** Returns what was made of a key, else makes it; perhaps twice, if threads meet. */
  V get(K key, Supplier<V> maker) {
    Generations<K, V> generations = generations();
    V value = generations.young().get(key);
    if (value != null) {
      return value;
    }
    value = generations.old().get(key);
    if (value == null) {
      value = maker.get();
    }
    if (generations.young().size() >= most) {
      generations = new Generations<>(new ConcurrentHashMap<>(), generations.young());
      kept = new SoftReference<>(generations);
    }
    V before = generations.young().putIfAbsent(key, value);
    return before == null ? value : before;
  }

  private Generations<K, V> generations() {
    @Nullable Generations<K, V> generations = kept.get();
    if (generations == null) {
      generations = new Generations<>(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
      kept = new SoftReference<>(generations);
    }
    return generations;
  }
}
