package dev.connectorsdk.sophos;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.error.NotSentException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.FanOutListener.Progress;
import dev.connectorsdk.sophos.tenant.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One run of work for each tenant. The calling thread lists the tenants, starts the work on threads
 * of the client, and collects the outcomes, so that they need no lock.
 */
final class FanOut<R> {
  private final ApiBinding binding;
  private final Iterable<Tenant> tenants;
  private final Function<Tenant, TenantScope> scopes;
  private final Function<TenantScope, R> work;
  private final FanOutOptions options;
  private final FanOutCheckpoint checkpoint;
  private final BlockingQueue<Finished<R>> finished = new LinkedBlockingQueue<>();
  private final Map<Long, CompletableFuture<?>> running = new ConcurrentHashMap<>();
  private final List<TenantOutcome<R>> outcomes = new ArrayList<>();
  private Progress progress = new Progress(0, 0, 0);
  private int started;
  private long numbers;

  /** A tenant whose work ended: with an outcome, or with a failure that ends the run. */
  private record Finished<R>(@Nullable TenantOutcome<R> outcome, @Nullable Throwable end) {}

  FanOut(
      ApiBinding binding,
      Iterable<Tenant> tenants,
      Function<Tenant, TenantScope> scopes,
      Function<TenantScope, R> work,
      FanOutOptions options) {
    this.binding = binding;
    this.tenants = tenants;
    this.scopes = scopes;
    this.work = work;
    this.options = options;
    this.checkpoint = new FanOutCheckpoint(options, binding.timing());
  }

  FanOutResult<R> run() {
    boolean complete = false;
    try {
      for (Tenant tenant : tenants) {
        while (started >= options.concurrency()) {
          collect();
        }
        start(tenant);
      }
      while (started > 0) {
        collect();
      }
      complete = true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      addFinished();
    } catch (TransportException e) {
      if (e.reason() != Reason.INTERRUPTED) {
        throw e;
      }
      addFinished();
    } finally {
      running.values().forEach(future -> future.cancel(true));
      finished.forEach(this::checkpointDone);
      checkpoint.save();
    }
    if (complete && progress.failed() == 0) {
      checkpoint.delete();
    }
    return new FanOutResult<>(outcomes, complete);
  }

  private void start(Tenant tenant) {
    if (checkpoint.isDone(tenant.id())) {
      add(skipped(tenant, "It was done by an earlier run."));
      return;
    }
    TenantScope scope;
    try {
      scope = scopes.apply(tenant);
    } catch (NotSentException e) {
      add(skipped(tenant, e.getMessage()));
      return;
    }
    CompletableFuture<Finished<R>> future = binding.submit(() -> work(tenant, scope));
    started++;
    long number = numbers++;
    running.put(number, future);
    CompletableFuture<Finished<R>> unused =
        future.whenComplete(
            (end, failure) -> {
              running.remove(number);
              finished.add(end == null ? new Finished<>(null, failure) : end);
            });
  }

  private Finished<R> work(Tenant tenant, TenantScope scope) {
    try {
      Optional<R> result = Optional.ofNullable(work.apply(scope));
      return new Finished<>(
          new TenantOutcome<>(tenant, result, Optional.empty(), Optional.empty()), null);
    } catch (AuthenticationException e) {
      return new Finished<>(null, e); // concerns all tenants
    } catch (ApiException e) {
      return new Finished<>(
          new TenantOutcome<>(tenant, Optional.empty(), Optional.of(e), Optional.empty()), null);
    } catch (Throwable e) {
      return new Finished<>(null, e);
    }
  }

  /** Waits for the end of one tenant. */
  private void collect() throws InterruptedException {
    Finished<R> next = finished.take();
    started--;
    if (next.outcome() == null) {
      throw failure(next.end());
    }
    add(next.outcome());
  }

  /** Adds the outcomes that wait to be collected, so that no later run repeats their work. */
  private void addFinished() {
    for (Finished<R> next = finished.poll(); next != null; next = finished.poll()) {
      if (next.outcome() != null) {
        add(next.outcome());
      }
    }
  }

  private void checkpointDone(Finished<R> next) {
    if (next.outcome() != null && next.outcome().isSuccess()) {
      checkpoint.add(next.outcome().tenant().id());
    }
  }

  private void add(TenantOutcome<R> outcome) {
    outcomes.add(outcome);
    int skipped = outcome.skipped().isPresent() ? 1 : 0;
    int failed = outcome.failure().isPresent() ? 1 : 0;
    int succeeded = 1 - skipped - failed;
    progress =
        new Progress(
            progress.succeeded() + succeeded,
            progress.failed() + failed,
            progress.skipped() + skipped);
    if (succeeded == 1) {
      checkpoint.add(outcome.tenant().id());
      checkpoint.saveIfDue();
    }
    options.listeners().forEach(listener -> listener.tenantFinished(outcome, progress));
  }

  private static <R> TenantOutcome<R> skipped(Tenant tenant, @Nullable String reason) {
    return new TenantOutcome<>(
        tenant, Optional.empty(), Optional.empty(), Optional.ofNullable(reason));
  }

  private static RuntimeException failure(@Nullable Throwable end) {
    if (end instanceof Error error) {
      throw error;
    }
    return end instanceof RuntimeException failure && !(end instanceof CancellationException)
        ? failure
        : new IllegalStateException(
            "The SophosClient was closed during the run: keep it open until its end.", end);
  }
}
