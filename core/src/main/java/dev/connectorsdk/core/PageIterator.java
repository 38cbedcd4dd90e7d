package dev.connectorsdk.core;

import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.internal.async.AsyncCalls;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Iterates over the pages of a list; of earlier pages only the cursors are kept. A fault of a
 * page's cursor is thrown in place of the page after it.
 */
final class PageIterator<T> implements Paged.Pages<T> {
  private final String request;
  private final Function<Optional<String>, Page<T>> fetch;
  private final @Nullable Function<Supplier<Page<T>>, CompletableFuture<Page<T>>> executor;
  private final Set<String> seen = new HashSet<>();
  private Optional<String> next = Optional.empty();
  private boolean started;
  private int emptyPages;
  private @Nullable DecodingException fault;
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
    if (fault != null) {
      throw fault;
    }
    Page<T> page = page();
    started = true;
    boolean empty = page.items().isEmpty();
    emptyPages = empty ? emptyPages + 1 : 0;
    next = page.next();
    boolean repeated = next.isPresent() && !seen.add(next.get());
    if (repeated && empty) {
      next = Optional.empty();
      return new Page<>(page.items(), next, page.total());
    }
    if (repeated) {
      fault = repeated();
    } else if (next.isPresent() && emptyPages >= Paged.MAX_EMPTY_PAGES) {
      fault = tooManyEmpty();
    } else if (next.isPresent() && executor != null) {
      prefetched = prefetch(executor, next);
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

  @Override
  public void stop() {
    CompletableFuture<Page<T>> future = prefetched;
    prefetched = null;
    if (future != null) {
      future.cancel(true);
    }
  }

  private Page<T> page() {
    CompletableFuture<Page<T>> future = prefetched;
    prefetched = null;
    return future == null ? fetch.apply(next) : AsyncCalls.await(request, future);
  }

  private DecodingException repeated() {
    return endless(
        "returned the cursor of an earlier page a second time (page " + (seen.size() + 1) + ").",
        "The list would never end, so reading stopped here; the items before it are valid.");
  }

  private DecodingException tooManyEmpty() {
    return endless(
        "returned " + emptyPages + " empty pages in a row, each with a new cursor.",
        "The list may never end, so reading stopped here; the items before it are valid. Use a"
            + " narrower query, or report it to the vendor's support.");
  }

  private DecodingException endless(String what, String advice) {
    return new DecodingException(CallReport.notSent(request), "$", what, advice, null, null);
  }
}
