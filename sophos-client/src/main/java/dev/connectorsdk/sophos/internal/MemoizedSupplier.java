package dev.connectorsdk.sophos.internal;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Computes a value once, when it is first read. Not for network calls: other callers wait at a lock while the value is computed.
 *
 * @param <T> the type of the value
 */
public final class MemoizedSupplier<T> implements Supplier<T> {
  private final ReentrantLock lock = new ReentrantLock();
  private final Supplier<T> source;
  private volatile @Nullable T computed;

  /** Creates a supplier; computes nothing yet. */
  public MemoizedSupplier(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public T get() {
    T value = computed;
    return value == null ? compute() : value;
  }

  private T compute() {
    lock.lock();
    try {
      T value = computed;
      if (value == null) {
        value = source.get();
        computed = value;
      }
      return value;
    } finally {
      lock.unlock();
    }
  }
}
