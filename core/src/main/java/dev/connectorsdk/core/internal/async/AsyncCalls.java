package dev.connectorsdk.core.internal.async;

import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Runs blocking calls on other threads and cancels them with their future.
 *
 * <p>Each future has a task that is bound to the thread which runs it, so that a call on that
 * thread can be canceled from outside: an interrupt alone does not end a socket read on a platform
 * thread.
 */
public final class AsyncCalls implements AutoCloseable {
  private final Map<Thread, AsyncTask<?>> running = new ConcurrentHashMap<>();
  private final Set<AsyncTask<?>> pending = ConcurrentHashMap.newKeySet();
  private final ReentrantLock lock = new ReentrantLock();
  private final @Nullable Executor given;
  private final UnaryOperator<Runnable> decorator;
  private @Nullable ExecutorService own;
  private boolean closed;

  /**
   * Runs tasks on an executor.
   *
   * @param executor the user's, never shut down here; null to create one when it is needed
   * @param decorator wraps each task on the thread that submits it
   */
  public AsyncCalls(@Nullable Executor executor, UnaryOperator<Runnable> decorator) {
    this.given = executor;
    this.decorator = decorator;
  }

  /**
   * Runs work on another thread; canceling the future cancels the call in flight.
   *
   * @throws RejectedExecutionException if the user's executor rejects the task
   */
  public <T> CompletableFuture<T> submit(Supplier<T> work) {
    return submit(work, given == null ? own() : given);
  }

  /**
   * Runs work on a thread of the client, even if the user has an executor: for a caller that waits
   * for the result and may itself be using the executor's only thread.
   */
  public <T> CompletableFuture<T> submitToOwn(Supplier<T> work) {
    return submit(work, own());
  }

  private <T> CompletableFuture<T> submit(Supplier<T> work, Executor executor) {
    AsyncTask<T> task = new AsyncTask<>();
    Runnable decorated = decorator.apply(() -> run(task, work));
    pending.add(task);
    try {
      executor.execute(decorated);
    } catch (RejectedExecutionException e) {
      pending.remove(task);
      throw e;
    }
    return task;
  }

  /**
   * Waits for a result; an interrupt cancels the work.
   *
   * @param request the operation's name in errors
   * @throws TransportException if the wait is interrupted or the work is canceled
   */
  public static <T> T await(String request, CompletableFuture<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      throw new IllegalStateException(request + " failed", e.getCause());
    } catch (CancellationException e) {
      throw failure(request, Reason.CANCELED, "was canceled.", "The client was closed.", e);
    } catch (InterruptedException e) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw failure(
          request,
          Reason.INTERRUPTED,
          "was not received: the waiting thread was interrupted.",
          "Repeat the call if its result is still needed.",
          e);
    }
  }

  private static TransportException failure(
      String request, Reason reason, String what, String advice, Exception cause) {
    return new TransportException(CallReport.notSent(request), reason, what, advice, cause);
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
      pending.remove(task);
    }
  }

  private void restore(@Nullable AsyncTask<?> outer) {
    if (outer == null) {
      running.remove(Thread.currentThread());
    } else {
      running.put(Thread.currentThread(), outer);
    }
  }

  /** Registers how to cancel a call that starts on this thread, if the thread runs a task. */
  public Running enter(Runnable cancel) {
    AsyncTask<?> task = running.get(Thread.currentThread());
    if (task == null) {
      return () -> {};
    }
    task.begin(cancel);
    return task::end;
  }

  /** Cancels pending tasks and ends our own threads. */
  @Override
  public void close() {
    pending.forEach(task -> task.cancel(true));
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

  /** A call in flight. */
  @FunctionalInterface
  public interface Running {
    /** Called when the call has ended: there is nothing left to cancel. */
    void end();
  }
}
