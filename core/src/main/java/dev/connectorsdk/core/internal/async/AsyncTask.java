package dev.connectorsdk.core.internal.async;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A future whose cancellation cancels its calls in flight and interrupts its thread. */
final class AsyncTask<T> extends CompletableFuture<T> {
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<Runnable> cancels = new ArrayDeque<>();
  private @Nullable Thread thread;

  void run(Supplier<T> work) {
    if (!start()) {
      return;
    }
    try {
      complete(work.get());
    } catch (Throwable e) {
      completeExceptionally(e);
    } finally {
      finish();
    }
  }

  /** Registers a call; it may run inside another one, such as the token request of an API call. */
  void begin(Runnable cancel) {
    lock.lock();
    try {
      cancels.push(cancel);
    } finally {
      lock.unlock();
    }
    if (isCancelled()) {
      cancel.run();
    }
  }

  /** Removes the call that was registered last. */
  void end() {
    lock.lock();
    try {
      cancels.pop();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean canceled = super.cancel(mayInterruptIfRunning);
    if (canceled) {
      // not under the lock: a user's OkHttp event listener is called
      callsInFlight().forEach(Runnable::run);
      interrupt();
    }
    return canceled;
  }

  private List<Runnable> callsInFlight() {
    lock.lock();
    try {
      return List.copyOf(cancels);
    } finally {
      lock.unlock();
    }
  }

  private void interrupt() {
    lock.lock();
    try {
      if (thread != null) {
        thread.interrupt();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Derived futures are plain ones: canceling them does not cancel this one. */
  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new CompletableFuture<>();
  }

  private boolean start() {
    lock.lock();
    try {
      if (isDone()) {
        return false;
      }
      thread = Thread.currentThread();
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** Clears an interrupt that arrived too late, so that a pooled thread is not affected. */
  private void finish() {
    lock.lock();
    try {
      thread = null;
      if (isCancelled()) {
        Thread.interrupted();
      }
    } finally {
      lock.unlock();
    }
  }
}
