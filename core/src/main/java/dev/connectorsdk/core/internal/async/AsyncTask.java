package dev.connectorsdk.core.internal.async;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A future whose cancellation reaches the call and the thread that work for it. */
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

  /** A call begins; it may be one inside another, such as the token request of an API call. */
  void begin(Runnable cancel) {
    lock.lock();
    try {
      cancels.push(cancel);
      if (isCancelled()) {
        cancel.run();
      }
    } finally {
      lock.unlock();
    }
  }

  /** The call that began last is over. */
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
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    lock.lock();
    try {
      if (cancelled) {
        cancels.forEach(Runnable::run);
      }
      if (cancelled && thread != null) {
        thread.interrupt();
      }
    } finally {
      lock.unlock();
    }
    return cancelled;
  }

  /** Derived futures are plain ones: cancelling them does not cancel this. */
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

  /** Also takes back an interrupt that came too late, so that a pooled thread stays clean. */
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
