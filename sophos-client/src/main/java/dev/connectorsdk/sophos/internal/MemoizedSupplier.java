package dev.connectorsdk.sophos.internal;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first wanted, once. For what is computed and never for what is
 * asked over the network: others wait at a lock meanwhile.
 *
 * @param <T> what is made
 */
public final class MemoizedSupplier<T> implements Supplier<T> {
  private final ReentrantLock lock = new ReentrantLock();
  private final Supplier<T> maker;
  private volatile @Nullable T made;

  /** Makes nothing yet. */
  public MemoizedSupplier(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T ready = made;
    return ready == null ? make() : ready;
  }

  private T make() {
    lock.lock();
    try {
      T ready = made;
      if (ready == null) {
        ready = maker.get();
        made = ready;
      }
      return ready;
    } finally {
      lock.unlock();
    }
  }
}
