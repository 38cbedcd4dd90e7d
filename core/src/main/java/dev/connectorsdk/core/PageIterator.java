package dev.connectorsdk.core;

import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Iterates over the pages of a list; of earlier pages only the cursors are kept. */
final class PageIterator<T> implements Iterator<Page<T>> {
  private final String request;
  private final Function<Optional<String>, Page<T>> fetch;
  private final @Nullable Function<Supplier<Page<T>>, CompletableFuture<Page<T>>> executor;
  private final Set<String> seen = new HashSet<>();
  private Optional<String> next = Optional.empty();
  private boolean started;
  private @Nullable CompletableFuture<Page<T>> prefetched;

  /**
   * Starts at the first page; sends nothing.
   *
   * @param executor where the next page is prefetched; null for no prefetching
   */
  PageIterator(
      String request,
      Function<Optional<String>, Page<T>> fetch,
      @Nullable Function<Supplier<Page<T>>, CompletableFuture<Page<T>>> executor) {
    this.request = request;
    this.fetch = fetch;
    this.executor = executor;
  }

  @Override
  public boolean hasNext() {
    return !started || next.isPresent();
  }

  @Override
  public Page<T> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Page<T> page = page();
    Optional<String> cursor = page.next();
    if (cursor.isPresent() && !seen.add(cursor.get())) {
      throw repeated();
    }
    started = true;
    next = cursor;
    if (executor != null && cursor.isPresent()) {
      prefetched = prefetch(executor, cursor);
    }
    return page;
  }

  /** A client that is closed rejects the fetch: that failure belongs to the next page. */
  private CompletableFuture<Page<T>> prefetch(
      Function<Supplier<Page<T>>, CompletableFuture<Page<T>>> on, Optional<String> cursor) {
    try {
      return on.apply(() -> fetch.apply(cursor));
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /** Cancels a prefetch in flight. */
  void stop() {
    CompletableFuture<Page<T>> future = prefetched;
    prefetched = null;
    if (future != null) {
      future.cancel(true);
    }
  }

  private Page<T> page() {
    CompletableFuture<Page<T>> future = prefetched;
    prefetched = null;
    return future == null ? fetch.apply(next) : await(future);
  }

  private Page<T> await(CompletableFuture<Page<T>> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      throw new IllegalStateException("The page could not be read", e.getCause());
    } catch (CancellationException e) {
      throw noPage(Reason.CANCELED, "was canceled.", "The client was closed.", e);
    } catch (InterruptedException e) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw noPage(
          Reason.INTERRUPTED,
          "was not received: the waiting thread was interrupted.",
          "Repeat the call if its result is still needed.",
          e);
    }
  }

  private TransportException noPage(Reason reason, String what, String advice, Exception cause) {
    return new TransportException(CallReport.notSent(request), reason, what, advice, cause);
  }

  private DecodingException repeated() {
    return new DecodingException(
        CallReport.notSent(request),
        "$",
        "returned the cursor of an earlier page a second time (page " + (seen.size() + 1) + ").",
        "The list would never end, so reading stopped here; the items before it are valid.",
        null,
        null);
  }
}
