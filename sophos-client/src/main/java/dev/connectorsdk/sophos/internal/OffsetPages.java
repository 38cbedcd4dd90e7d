package dev.connectorsdk.sophos.internal;

import dev.connectorsdk.core.Page;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads lists with paging by number. */
public final class OffsetPages {
  private OffsetPages() {}

  /**
   * Requests one page.
   *
   * @param <T> the type of the items
   */
  @FunctionalInterface
  public interface Source<T> {
    /**
     * Requests a page.
     *
     * @param number the number of the page, from 1
     *
     * @param withTotals true for the first page, to request the totals; else null
     */
    OffsetPage<T> page(int number, @Nullable Boolean withTotals);
  }

  /** Returns a function that requests the page at a cursor. */
  public static <T> Function<Optional<String>, Page<T>> of(int pageSize, Source<T> source) {
    return cursor -> read(Position.of(cursor), pageSize, source);
  }

  private static <T> Page<T> read(Position position, int pageSize, Source<T> source) {
    OffsetPage<T> page = source.page(position.number(), position.isFirst() ? Boolean.TRUE : null);
    int total = page.pageTotal().orElse(position.total());
    boolean last =
        total > 0 ? position.number() >= total : page.items().isEmpty() || page.isShort(pageSize);
    Optional<String> next =
        last ? Optional.empty() : Optional.of(new Position(position.number() + 1, total).cursor());
    return new Page<>(page.items(), next, page.itemTotal());
  }

  /**
   * The number of a page and the total number of pages, which only the first page contains; 0 if unknown.
   */
  private record Position(int number, int total) {
    static Position of(Optional<String> cursor) {
      if (cursor.isEmpty()) {
        return new Position(1, 0);
      }
      String[] parts = cursor.get().split("/", 2);
      return new Position(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    boolean isFirst() {
      return number == 1;
    }

    String cursor() {
      return number + "/" + total;
    }
  }
}
