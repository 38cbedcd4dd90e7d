package dev.connectorsdk.core;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A list that the service returns page by page, read lazily.
 *
 * <p>Creating one sends nothing. Each {@link #iterator()} starts at the first page, so the list can
 * be iterated more than once; an iterator must be used by one thread. A page is requested when its
 * first item is needed, and only one page is held at a time. The cursor decides where the list
 * ends, not the number of items: an empty page with a new cursor is followed, and one without a
 * cursor or with that of an earlier page is the last.
 *
 * <p>These end the iteration with a {@link dev.connectorsdk.core.error.DecodingException}, after
 * all items that were read: a page with items and the cursor of an earlier page, {@link
 * #MAX_EMPTY_PAGES} empty pages in a row, and a cursor that is neither a text nor a number.
 *
 * @param <T> the type of the items
 */
public final class Paged<T> implements Iterable<T> {
  /** The number of empty pages in a row after which reading ends: {@value}. */
  public static final int MAX_EMPTY_PAGES = 100;

  /** The pages of one iteration. */
  interface Pages<T> extends Iterator<Page<T>> {
    /** Cancels a prefetch in flight. */
    void stop();
  }

  /** Starts iterations, with or without prefetching. */
  private interface Source<T> {
    Pages<T> start(boolean prefetch);
  }

  private final Source<T> source;
  private final boolean prefetch;

  private Paged(Source<T> source, boolean prefetch) {
    this.source = source;
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
    return new Paged<>(prefetch -> new PageIterator<>(request, fetch, null), false);
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
    return new Paged<>(
        prefetch -> new PageIterator<>(request, fetch, prefetch ? executor : null), false);
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
    return new Paged<>(source, true);
  }

  /**
   * Returns a list whose items are made from the items of each page: filtered, replaced or
   * flattened. A page that becomes empty is not counted as one.
   *
   * @param items returns the new items of a page
   * @param <R> the type of the new items
   */
  public <R> Paged<R> convert(Function<? super List<T>, ? extends List<R>> items) {
    return new Paged<>(withPrefetch -> converted(source.start(withPrefetch), items), prefetch);
  }

  private static <T, R> Pages<R> converted(
      Pages<T> pages, Function<? super List<T>, ? extends List<R>> items) {
    return new Pages<>() {
      @Override
      public boolean hasNext() {
        return pages.hasNext();
      }

      @Override
      public Page<R> next() {
        Page<T> page = pages.next();
        return new Page<>(items.apply(page.items()), page.next(), OptionalLong.empty());
      }

      @Override
      public void stop() {
        pages.stop();
      }
    };
  }

  /**
   * Returns an iterator over the items. Requests are sent during the iteration: {@code hasNext} and
   * {@code next} throw a {@link dev.connectorsdk.core.error.ApiException} if a page cannot be read.
   */
  @Override
  public Iterator<T> iterator() {
    return new ItemIterator<>(start());
  }

  /**
   * Returns the items as a sequential stream: {@code limit(10)} requests no more pages than ten
   * items need. Closing it cancels a prefetch in flight; it holds no other resources.
   */
  public Stream<T> stream() {
    Pages<T> pages = start();
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(new ItemIterator<>(pages), Spliterator.ORDERED),
            false)
        .onClose(pages::stop);
  }

  /** Returns the first matching item, absent if none matches; requests no page after its own. */
  public Optional<T> first(Predicate<? super T> predicate) {
    try (Stream<T> items = new Paged<>(source, false).stream()) {
      return items.filter(predicate).findFirst();
    }
  }

  /** Returns the pages. */
  public Iterable<Page<T>> pages() {
    return this::start;
  }

  private Pages<T> start() {
    return source.start(prefetch);
  }
}
