package dev.connectorsdk.core;

import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A list that the service returns page by page, read lazily.
 *
 * <p>Creating one sends nothing. Each {@link #iterator()} starts at the first page, so the list can
 * be iterated more than once; an iterator must be used by one thread. A page is requested when its
 * first item is needed, and only one page is held at a time. The cursor decides where the list
 * ends, not the number of items: an empty page with a next cursor is followed. A cursor that the
 * service returns a second time ends the iteration with a {@link
 * dev.connectorsdk.core.error.DecodingException}.
 *
 * @param <T> the type of the items
 */
public final class Paged<T> implements Iterable<T> {
  private final String request;
  private final Function<Optional<String>, Page<T>> fetch;
  private final @Nullable Function<Supplier<Page<T>>, CompletableFuture<Page<T>>> executor;
  private final boolean prefetch;

  private Paged(
      String request,
      Function<Optional<String>, Page<T>> fetch,
      @Nullable Function<Supplier<Page<T>>, CompletableFuture<Page<T>>> executor,
      boolean prefetch) {
    this.request = request;
    this.fetch = fetch;
    this.executor = executor;
    this.prefetch = prefetch;
  }

  /**
   * Returns a list that is read through a function, without prefetching.
   *
   * @param request the operation's name in errors, such as {@code GET /common/v1/alerts}
   * @param fetch returns the page at a cursor, or the first page without one
   * @param <T> the type of the items
   */
  public static <T> Paged<T> of(String request, Function<Optional<String>, Page<T>> fetch) {
    return new Paged<>(request, fetch, null, false);
  }

  /**
   * Returns a list that is read through a function and can {@link #prefetch()} its pages.
   *
   * @param request the operation's name in errors, such as {@code GET /common/v1/alerts}
   * @param fetch returns the page at a cursor, or the first page without one
   * @param executor runs a fetch on another thread; canceling its future ends the fetch
   * @param <T> the type of the items
   */
  public static <T> Paged<T> of(
      String request,
      Function<Optional<String>, Page<T>> fetch,
      Function<Supplier<Page<T>>, CompletableFuture<Page<T>>> executor) {
    return new Paged<>(request, fetch, executor, false);
  }

  /**
   * Returns the same list with prefetching: while the items of a page are processed, the next page
   * is requested on another thread of the client. At most two pages are held. A failure is thrown
   * where the first item of its page would be.
   *
   * <p>If the iteration stops early, at most one request is in flight, whose page is dropped; close
   * the {@link #stream()} to cancel it. A list without an executor is returned unchanged.
   */
  public Paged<T> prefetch() {
    return new Paged<>(request, fetch, executor, executor != null);
  }

  /**
   * Returns an iterator over the items. Requests are sent during the iteration: {@code hasNext} and
   * {@code next} throw a {@link dev.connectorsdk.core.error.ApiException} if a page cannot be read.
   */
  @Override
  public Iterator<T> iterator() {
    return new ItemIterator<>(pageIterator());
  }

  /**
   * Returns the items as a sequential stream: {@code limit(10)} requests no more pages than ten
   * items need. Closing it cancels a prefetch in flight; it holds no other resources.
   */
  public Stream<T> stream() {
    PageIterator<T> pages = pageIterator();
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(new ItemIterator<>(pages), Spliterator.ORDERED),
            false)
        .onClose(pages::stop);
  }

  /** Returns the first matching item, absent if none matches; requests no page after its own. */
  public Optional<T> first(Predicate<? super T> predicate) {
    try (Stream<T> items = new Paged<>(request, fetch, executor, false).stream()) {
      return items.filter(predicate).findFirst();
    }
  }

  /** Returns the pages. */
  public Iterable<Page<T>> pages() {
    return this::pageIterator;
  }

  private PageIterator<T> pageIterator() {
    return new PageIterator<>(request, fetch, prefetch ? executor : null);
  }
}
