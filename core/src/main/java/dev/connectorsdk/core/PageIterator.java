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
import org.jspecify.annotations.Nullable;

/** Walks the pages of a list; of those behind it only the cursors are kept. */
final class PageIterator<T> implements Iterator<Page<T>> {
  private final String request;
  private final Function<Optional<String>, Page<T>> fetch;
  private final Paged.@Nullable Threads threads;
  private final Set<String> seen = new HashSet<>();
  private Optional<String> next = Optional.empty();
  private boolean begun;
  private @Nullable CompletableFuture<Page<T>> coming;

  /**
   * A walk that has asked for nothing yet.
   *
   * @param threads where the page ahead is asked for; null to ask for none
   */
  PageIterator(
      String request, Function<Optional<String>, Page<T>> fetch, Paged.@Nullable Threads threads) {
    this.request = request;
    this.fetch = fetch;
    this.threads = threads;
  }

  @Override
  public boolean hasNext() {
    return !begun || next.isPresent();
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
    begun = true;
    next = cursor;
    if (threads != null && cursor.isPresent()) {
      coming = askAhead(threads, cursor);
    }
    return page;
  }

  /** A client that is closed by now refuses, and that has to wait for its turn as well. */
  private CompletableFuture<Page<T>> askAhead(Paged.Threads on, Optional<String> cursor) {
    try {
      return on.submit(() -> fetch.apply(cursor));
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /** Cancels the request for a page ahead, if one is under way. */
  void stop() {
    CompletableFuture<Page<T>> ahead = coming;
    coming = null;
    if (ahead != null) {
      ahead.cancel(true);
    }
  }

  private Page<T> page() {
    CompletableFuture<Page<T>> ahead = coming;
    coming = null;
    return ahead == null ? fetch.apply(next) : awaited(ahead);
  }

  private Page<T> awaited(CompletableFuture<Page<T>> ahead) {
    try {
      return ahead.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      throw new IllegalStateException("The page could not be brought", e.getCause());
    } catch (CancellationException e) {
      throw noPage(Reason.CANCELED, "was cancelled.", "The client was closed.", e);
    } catch (InterruptedException e) {
      ahead.cancel(true);
      Thread.currentThread().interrupt();
      throw noPage(
          Reason.INTERRUPTED,
          "was not waited for: the thread was interrupted.",
          "Ask again from a thread that nobody interrupts.",
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
        "named the cursor of a page a second time (page " + (seen.size() + 1) + ").",
        "The list would never end, so it was not read on; the items before it are good.",
        null,
        null);
  }
}
