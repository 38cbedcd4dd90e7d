package dev.connectorsdk.core;

import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.DecodingException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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
 * back a second time ends the walk with a {@link DecodingException}.
 *
 * @param <T> the kind of item
 */
public final class Paged<T> implements Iterable<T> {
  private final String request;
  private final Function<Optional<String>, Page<T>> fetch;

  private Paged(String request, Function<Optional<String>, Page<T>> fetch) {
    this.request = request;
    this.fetch = fetch;
  }

  /**
   * A list behind a function that brings one page.
   *
   * @param request what is asked, for errors, such as {@code GET /common/v1/alerts}
   * @param fetch brings the page at a cursor, or the first page without one
   * @param <T> the kind of item
   */
  public static <T> Paged<T> of(String request, Function<Optional<String>, Page<T>> fetch) {
    return new Paged<>(request, fetch);
  }

  /** The items one by one. */
  @Override
  public Iterator<T> iterator() {
    Iterator<Page<T>> pages = pages().iterator();
    Queue<T> items = new ArrayDeque<>();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        while (items.isEmpty() && pages.hasNext()) {
          items.addAll(pages.next().items());
        }
        return !items.isEmpty();
      }

      @Override
      public T next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return items.remove();
      }
    };
  }

  /**
   * The items as a sequential stream: {@code limit(10)} asks for no more pages than ten items need.
   */
  public Stream<T> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  /** The first item that fits, absent if none does; asks for no page after the one that has it. */
  public Optional<T> first(Predicate<? super T> fits) {
    for (T item : this) {
      if (fits.test(item)) {
        return Optional.of(item);
      }
    }
    return Optional.empty();
  }

  /** The pages one by one. */
  public Iterable<Page<T>> pages() {
    return PageIterator::new;
  }

  private final class PageIterator implements Iterator<Page<T>> {
    private final Set<String> seen = new HashSet<>();
    private @Nullable Page<T> current;

    @Override
    public boolean hasNext() {
      return current == null || current.next().isPresent();
    }

    @Override
    public Page<T> next() {
      Page<T> before = current;
      if (before != null && before.next().isEmpty()) {
        throw new NoSuchElementException();
      }
      Page<T> page = fetch.apply(before == null ? Optional.empty() : before.next());
      page.next().filter(cursor -> !seen.add(cursor)).ifPresent(this::refuse);
      current = page;
      return page;
    }

    private void refuse(String cursor) {
      throw new DecodingException(
          CallReport.notSent(request),
          "$",
          "named the cursor of a page a second time (page " + (seen.size() + 1) + ").",
          "The list would never end, so it was not read on; the items before it are good.",
          null,
          null);
    }
  }
}
