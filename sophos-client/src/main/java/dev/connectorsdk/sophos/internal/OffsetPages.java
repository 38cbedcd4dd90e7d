package dev.connectorsdk.sophos.internal;

import dev.connectorsdk.core.Page;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Follows pages that are asked for by number. */
public final class OffsetPages {
  private OffsetPages() {}

  /**
   * Brings the page of a number, counted from 1.
   *
   * @param <T> the kind of item
   */
  @FunctionalInterface
  public interface Source<T> {
    /**
     * Asks the service.
     *
     * @param withTotals true on the first page, to learn how many there are; else null
     */
    OffsetPage<T> page(int number, @Nullable Boolean withTotals);
  }

  /** Brings the page at a cursor, where pages of this size are asked for. */
  public static <T> Function<Optional<String>, Page<T>> of(int pageSize, Source<T> source) {
    return cursor -> read(Position.of(cursor), pageSize, source);
  }

  private static <T> Page<T> read(Position at, int pageSize, Source<T> source) {
    OffsetPage<T> page = source.page(at.number(), at.isFirst() ? Boolean.TRUE : null);
    int total = page.pageTotal().orElse(at.total());
    boolean last =
        total > 0 ? at.number() >= total : page.items().isEmpty() || page.isShort(pageSize);
    Optional<String> next =
        last ? Optional.empty() : Optional.of(new Position(at.number() + 1, total).cursor());
    return new Page<>(page.items(), next, page.itemTotal());
  }

  /**
   * The number of a page, and how many there are, which only the first page tells: 0 if unknown.
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
