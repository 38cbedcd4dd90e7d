package dev.connectorsdk.sophos;

import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is asked for once and kept. Callers who come while it is under way share it, and
 * its failure; after a failure the next caller asks again. No lock is held over the network.
 */
final class Kept<T> {
  private final String request;
  private final Supplier<T> source;
  private final AtomicReference<@Nullable CompletableFuture<T>> answer = new AtomicReference<>();

  Kept(String request, Supplier<T> source) {
    this.request = request;
    this.source = source;
  }

  T get() {
    while (true) {
      CompletableFuture<T> mine = new CompletableFuture<>();
      CompletableFuture<T> other = answer.compareAndExchange(null, mine);
      if (other == null) {
        return ask(mine);
      }
      Optional<T> shared = join(other);
      if (shared.isPresent()) {
        return shared.get();
      }
    }
  }

  private T ask(CompletableFuture<T> mine) {
    try {
      T value = source.get();
      mine.complete(value);
      return value;
    } catch (Throwable e) {
      answer.set(null);
      mine.completeExceptionally(e);
      throw e;
    }
  }

  /** The answer, or its failure; absent if the one who asked ended for reasons of its own. */
  private Optional<T> join(CompletableFuture<T> other) {
    try {
      return Optional.of(other.get());
    } catch (ExecutionException e) {
      return sharedFailure(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TransportException(
          CallReport.notSent(request),
          Reason.INTERRUPTED,
          "was not waited for: the thread was interrupted.",
          "Call again.",
          e);
    }
  }

  private static <T> Optional<T> sharedFailure(@Nullable Throwable failure) {
    if (failure instanceof TransportException ended
        && (ended.reason() == Reason.INTERRUPTED || ended.reason() == Reason.CANCELED)) {
      return Optional.empty();
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
    throw new IllegalStateException("The account could not be asked for", failure);
  }
}
