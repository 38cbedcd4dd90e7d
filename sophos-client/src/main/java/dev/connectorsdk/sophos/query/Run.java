package dev.connectorsdk.sophos.query;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.RunException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.call.CallTimeout;
import dev.connectorsdk.sophos.WaitProgress;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.RunCalls;
import dev.connectorsdk.sophos.internal.StatePoll;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * A run of a query in the service: wait for its end, then read its results.
 *
 * <p>The run belongs to the service and not to this object: another process can go on with it by
 * its {@link #id()}. Closing this object, or an interrupt during {@link #await}, cancels a run that
 * it started and that is not known to have finished, where the API can cancel: XDR queries. Call
 * {@link #detach()} first to leave the run to another process. Close it before the client.
 *
 * <p>Thread-safe.
 *
 * @param <T> the type of the results
 */
public class Run<T> implements AutoCloseable {
  private static final Duration CANCEL_TIMEOUT = Duration.ofSeconds(5);

  private final ApiBinding binding;
  private final RunCalls<T> calls;
  private final String id;
  private volatile boolean cancelOnClose;

  Run(ApiBinding binding, RunCalls<T> calls, String id, boolean started) {
    this.binding = binding;
    this.calls = calls;
    this.id = id;
    this.cancelOnClose = started;
  }

  /** The id of the run. */
  public final String id() {
    return id;
  }

  /** Requests the state of the run. */
  public final RunDetails details() {
    return details(CallTimeout.of(binding.callTimeout()));
  }

  /**
   * Waits until the run has succeeded: see {@link #await(Duration, Consumer)}.
   *
   * @throws RunException if it ended without success
   * @throws TransportException after the timeout, or if the thread is interrupted
   */
  public final RunDetails await(Duration timeout) {
    return await(timeout, progress -> {});
  }

  /**
   * Waits until the run has succeeded. Polls at once, then after pauses that grow from 1 to 10
   * seconds. A poll that fails ends the wait but not the run; call it again to go on.
   *
   * @param timeout the maximum wait, the last poll included; longer than zero
   * @param listener receives the state after each poll
   * @return the state of the finished run
   * @throws RunException if it ended without success: it failed, was canceled by this process or
   *     elsewhere, or the service ended it. Rows that exist can still be read
   * @throws TransportException after the timeout ({@code TIMEOUT}): the run goes on; if the thread
   *     is interrupted ({@code INTERRUPTED}) or the client closed ({@code CANCELED})
   */
  public final RunDetails await(
      Duration timeout, Consumer<? super WaitProgress<RunDetails>> listener) {
    try {
      return succeeded(poll().await(timeout, listener));
    } catch (TransportException e) {
      if (e.reason() == Reason.INTERRUPTED || e.reason() == Reason.CANCELED) {
        close();
      }
      throw e;
    }
  }

  private StatePoll<RunDetails> poll() {
    return new StatePoll<>(
        binding,
        operation(),
        this::details,
        RunDetails::isFinished,
        "The run goes on: wait again, also in another process with the id " + id + ".");
  }

  private RunDetails succeeded(RunDetails run) {
    RunResult result = run.result().orElse(RunResult.SUCCEEDED);
    if (result.equals(RunResult.SUCCEEDED)) {
      return run;
    }
    throw new RunException(
        CallReport.notSent(request()),
        id,
        result.value(),
        "ended without success: " + result.value() + ".",
        result.equals(RunResult.CANCELED)
            ? "It was canceled, by this process or elsewhere: run the query again if it is needed."
            : "Check the text of the query and the time range; rows that exist can be read with"
                + " results().",
        null);
  }

  /** Returns the results, in the default page size: see {@link #results(int)}. */
  public final Paged<T> results() {
    return results(OptionalInt.empty());
  }

  /**
   * Returns the results of a run that has finished. Each iteration requests the pages again.
   *
   * @param pageSize the number of results on a page, 1 to 1,000; the maximum of the service is not
   *     published for every API
   * @throws IllegalArgumentException if the page size is out of range
   */
  public final Paged<T> results(int pageSize) {
    return results(OptionalInt.of(pageSize));
  }

  private Paged<T> results(OptionalInt pageSize) {
    ArgumentChecks.requirePageSize(pageSize, 1_000);
    int size = pageSize.orElse(calls.pageSize());
    return binding.paged(request() + "/results", cursor -> page(cursor, size));
  }

  /** The service deletes results after a time; it has none of a run that it does not know. */
  private Page<T> page(Optional<String> cursor, int size) {
    try {
      return calls.results().page(id, cursor, size);
    } catch (NotFoundException e) {
      throw new RunException(
          CallReport.notSent(e.request()),
          id,
          "expired",
          "has no results: they have expired, or the tenant has no such run.",
          "Run the query again; results are kept until expiresAt in the details of the run.",
          e);
    }
  }

  /**
   * Cancels the run. Only XDR queries can be canceled: the runs of Live Discover end by themselves
   * after {@link RunDetails#maxDurationInSeconds()}.
   *
   * @return whether it was canceled; false if the API has no operation for that
   */
  public final boolean cancel() {
    cancelOnClose = false;
    return calls.cancel().test(id, CallTimeout.of(binding.callTimeout()));
  }

  /** Leaves the run to another process: closing this object does not cancel it. Returns its id. */
  public final String detach() {
    cancelOnClose = false;
    return id;
  }

  /**
   * Cancels the run if this object started it, it is not known to have finished, and the API can
   * cancel. Sends nothing otherwise. Waits at most 5 seconds; a failure is ignored, since the run
   * ends by itself.
   */
  @Override
  public final void close() {
    if (!cancelOnClose) {
      return;
    }
    cancelOnClose = false;
    boolean interrupted = Thread.interrupted();
    try {
      cancelOnOtherThread();
    } catch (InterruptedException e) {
      interrupted = true;
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** A canceled task, or an interrupted thread, would cancel a call on its own thread. */
  private void cancelOnOtherThread() throws InterruptedException {
    CompletableFuture<Boolean> canceled = null;
    try {
      canceled = binding.submit(() -> calls.cancel().test(id, CallTimeout.of(CANCEL_TIMEOUT)));
      canceled.get(CANCEL_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException | RuntimeException e) {
      if (canceled != null) {
        canceled.cancel(true);
      }
    }
  }

  private RunDetails details(CallTimeout timeout) {
    RunDetails run = calls.get().apply(id, timeout);
    if (run.isFinished()) {
      cancelOnClose = false;
    }
    return run;
  }

  private String request() {
    return binding.name(operation());
  }

  private String operation() {
    return "GET " + calls.path() + "/" + id;
  }

  @Override
  public final String toString() {
    return getClass().getSimpleName() + "[" + id + "]";
  }
}
