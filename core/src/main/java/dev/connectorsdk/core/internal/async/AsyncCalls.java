package dev.connectorsdk.core.internal.async;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs blocking calls on other threads and cancels them with their future.
 *
 * <p>Each future has a task; the thread that runs the task is bound to it, so that a call which
 * begins on that thread can be cancelled from outside: an interrupt alone does not wake a socket
 * read on a platform thread.
 */
public final class AsyncCalls implements AutoCloseable {
  private final Map<Thread, AsyncTask<?>> running = new ConcurrentHashMap<>();
  private final Set<AsyncTask<?>> underWay = ConcurrentHashMap.newKeySet();
  private final ReentrantLock lock = new ReentrantLock();
  private final @Nullable Executor given;
  private @Nullable ExecutorService own;
  private boolean closed;

  /**
   * Runs tasks on an executor.
   *
   * @param executor the user's, never shut down here; null to make one when it is needed
   */
  public AsyncCalls(@Nullable Executor executor) {
    this.given = executor;
  }

  /**
   * Runs work on another thread; cancelling the future cancels the call in flight.
   *
   * @throws RejectedExecutionException if the user's executor takes no more
   */
  public <T> CompletableFuture<T> submit(Supplier<T> work) {
    AsyncTask<T> task = new AsyncTask<>();
    underWay.add(task);
    try {
      executor().execute(() -> run(task, work));
    } catch (RejectedExecutionException e) {
      underWay.remove(task);
      throw e;
    }
    return task;
  }

  private Executor executor() {
    return given == null ? own() : given;
  }

  private ExecutorService own() {
    lock.lock();
    try {
      ExecutorService threads = own == null ? Threads.perTask() : own;
      own = threads;
      if (closed) {
        threads.shutdown();
      }
      return threads;
    } finally {
      lock.unlock();
    }
  }

  private <T> void run(AsyncTask<T> task, Supplier<T> work) {
    // an executor may run a task inside another one
    @Nullable AsyncTask<?> outer = running.put(Thread.currentThread(), task);
    try {
      task.run(work);
    } finally {
      restore(outer);
      underWay.remove(task);
    }
  }

  private void restore(@Nullable AsyncTask<?> outer) {
    if (outer == null) {
      running.remove(Thread.currentThread());
    } else {
      running.put(Thread.currentThread(), outer);
    }
  }

  /** Tells the task of this thread, if it has one, how the call that begins now is cancelled. */
  public Running enter(Runnable cancel) {
    AsyncTask<?> task = running.get(Thread.currentThread());
    if (task == null) {
      return () -> {};
    }
    task.begin(cancel);
    return task::end;
  }

  /** Cancels what is under way and ends our own threads. */
  @Override
  public void close() {
    underWay.forEach(task -> task.cancel(true));
    lock.lock();
    try {
      closed = true;
      if (own != null) {
        own.shutdownNow();
      }
    } finally {
      lock.unlock();
    }
  }

  /** A call that is under way. */
  @FunctionalInterface
  public interface Running {
    /** It is over: there is nothing left to cancel. */
    void end();
  }
}
