package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is read and kept: callers who find it too old share one reading and, if that
 * fails, one error. Nobody holds a lock while waiting for the network.
 *
 * @param <T> what is read
 */
public final class SharedReading<T> {
  private final String request;
  private final Supplier<T> read;
  private final AtomicReference<@Nullable T> last = new AtomicReference<>();
  private final AtomicReference<@Nullable CompletableFuture<T>> inFlight = new AtomicReference<>();

  /**
   * Nothing read yet.
   *
   * @param request what is asked, for errors, such as {@code GET /actions}
   */
  public SharedReading(String request, Supplier<T> read) {
    this.request = request;
    this.read = read;
  }

  /** What was read last; null before that. */
  public @Nullable T last() {
    return last.get();
  }

  /** What was read last if it is good enough, else what a reading brings now. */
  public T get(Predicate<T> goodEnough) {
    while (true) {
      T known = last.get();
      if (known != null && goodEnough.test(known)) {
        return known;
      }
      CompletableFuture<T> mine = new CompletableFuture<>();
      CompletableFuture<T> other = inFlight.compareAndExchange(null, mine);
      if (other == null) {
        return lead(mine, known);
      }
      Optional<T> shared = join(other);
      if (shared.isPresent()) {
        return shared.get();
      }
    }
  }

  private T lead(CompletableFuture<T> mine, @Nullable T seen) {
    try {
      T latest = last.get();
      // another reading ended between the look and the lead
      T result = latest != null && latest != seen ? latest : read.get();
      last.set(result);
      mine.complete(result);
      return result;
    } catch (Throwable e) {
      mine.completeExceptionally(e);
      throw e;
    } finally {
      inFlight.set(null);
    }
  }

  /** The leader's result or error; absent if the leader ended for reasons of its own. */
  private Optional<T> join(CompletableFuture<T> leader) {
    try {
      return Optional.of(leader.get());
    } catch (ExecutionException e) {
      return sharedFailure(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TransportException(
          CallReport.notSent(request),
          Reason.INTERRUPTED,
          "was not waited for: the thread was interrupted.",
          "Nothing was sent.",
          e);
    }
  }

  private static <T> Optional<T> sharedFailure(@Nullable Throwable failure) {
    if (failure instanceof TransportException transport
        && (transport.reason() == Reason.INTERRUPTED || transport.reason() == Reason.CANCELED)) {
      return Optional.empty();
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
    throw new IllegalStateException("The reading failed", failure);
  }
}
