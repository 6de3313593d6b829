package org.mineright.internal.engine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for, once, by one thread; others wait for it. Where
 * it cannot be made, that is not tried again: who asks is told the same each time.
 */
public final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private volatile @Nullable T made;
  private @Nullable RuntimeException failure;

  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T value = made;
    if (value == null) {
      synchronized (this) {
        value = made;
        if (value == null) {
          value = make();
          made = value;
        }
      }
    }
    return value;
  }

  private T make() {
    if (failure != null) {
      throw failure;
    }
    try {
      return maker.get();
    } catch (RuntimeException e) {
      failure = e;
      throw e;
    }
  }

  boolean isMade() {
    return made != null;
  }
}
