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
 * A list that the service gives in pages, read as far as it is iterated and no further.
 *
 * <p>Making one sends nothing. Each {@link #iterator()} starts at the first page again, so that the
 * list may be walked twice; an iterator belongs to one thread. A page is asked for when the first
 * of its items is needed, and only one page is held at a time. The cursor decides where the list
 * ends, not the number of items: an empty page that names a next one goes on. A cursor that comes
 * back a second time ends the walk with a {@link dev.connectorsdk.core.error.DecodingException}.
 *
 * @param <T> the kind of item
 */
public final class Paged<T> implements Iterable<T> {

  /**
   * The threads of a client: runs work on one of them, and ends it when the future is cancelled.
   */
  @FunctionalInterface
  public interface Threads {
    /** Starts the work. */
    <V> CompletableFuture<V> submit(Supplier<V> work);
  }

  private final String request;
  private final Function<Optional<String>, Page<T>> fetch;
  private final @Nullable Threads threads;
  private final boolean ahead;

  private Paged(
      String request,
      Function<Optional<String>, Page<T>> fetch,
      @Nullable Threads threads,
      boolean ahead) {
    this.request = request;
    this.fetch = fetch;
    this.threads = threads;
    this.ahead = ahead;
  }

  /**
   * A list behind a function that brings one page. It is not read ahead.
   *
   * @param request what is asked, for errors, such as {@code GET /common/v1/alerts}
   * @param fetch brings the page at a cursor, or the first page without one
   * @param <T> the kind of item
   */
  public static <T> Paged<T> of(String request, Function<Optional<String>, Page<T>> fetch) {
    return new Paged<>(request, fetch, null, false);
  }

  /** The same, of a client with threads on which the list can be read {@link #prefetch()}. */
  public static <T> Paged<T> of(
      String request, Function<Optional<String>, Page<T>> fetch, Threads threads) {
    return new Paged<>(request, fetch, threads, false);
  }

  /**
   * The same list, read one page ahead: while the items of a page are worked on, the next one is
   * asked for on another thread of the client, if there is a next one. Two pages are held at most.
   * A failure is thrown where the first item of its page would be.
   *
   * <p>A walk that is left early leaves at most one request under way, whose page is dropped; close
   * the {@link #stream()} to cancel it. A list that was made without threads stays as it is.
   */
  public Paged<T> prefetch() {
    return new Paged<>(request, fetch, threads, threads != null);
  }

  /** The items one by one. */
  @Override
  public Iterator<T> iterator() {
    return new ItemIterator<>(walk());
  }

  /**
   * The items as a sequential stream: {@code limit(10)} asks for no more pages than ten items need.
   * Closing it cancels the request for a page ahead; there is nothing else to close.
   */
  public Stream<T> stream() {
    PageIterator<T> pages = walk();
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(new ItemIterator<>(pages), Spliterator.ORDERED),
            false)
        .onClose(pages::stop);
  }

  /** The first item that fits, absent if none does; asks for no page after the one that has it. */
  public Optional<T> first(Predicate<? super T> fits) {
    try (Stream<T> items = new Paged<>(request, fetch, threads, false).stream()) {
      return items.filter(fits).findFirst();
    }
  }

  /** The pages one by one. */
  public Iterable<Page<T>> pages() {
    return this::walk;
  }

  private PageIterator<T> walk() {
    return new PageIterator<>(request, fetch, ahead ? threads : null);
  }
}
