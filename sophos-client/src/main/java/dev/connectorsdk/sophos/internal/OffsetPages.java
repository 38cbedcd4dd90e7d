package dev.connectorsdk.sophos.internal;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads lists with paging by number. */
public final class OffsetPages {
  private static final String PAGE_SIZE = "pageSize";

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
     * @param withTotals true for the first page, to request the totals; else null
     */
    OffsetPage<T> page(int number, @Nullable Boolean withTotals);
  }

  /**
   * Requests one page of a list that has a query.
   *
   * @param <T> the type of the items
   */
  @FunctionalInterface
  public interface QueriedSource<T> {
    /**
     * Requests a page.
     *
     * @param query the query parameters, with the page size
     * @param number the number of the page, from 1
     * @param withTotals true for the first page, to request the totals; else null
     */
    OffsetPage<T> page(Map<String, String> query, int number, @Nullable Boolean withTotals);
  }

  /**
   * Requests one page of a search.
   *
   * @param <T> the type of the items
   */
  @FunctionalInterface
  public interface SearchSource<T> {
    /** Requests the page whose number and size are in the body. */
    OffsetPage<T> page(Map<String, Object> body);
  }

  /** Returns the results of a search, whose body has the number of the page and its size. */
  public static <T> Paged<T> search(
      ApiBinding binding,
      String request,
      QueryParameters query,
      int maxPageSize,
      SearchSource<T> source) {
    Map<String, Object> body = new LinkedHashMap<>(query.values());
    int pageSize = (int) body.computeIfAbsent(PAGE_SIZE, name -> maxPageSize);
    return binding.paged(
        request,
        of(
            pageSize,
            (page, totals) -> {
              Map<String, Object> paged = new LinkedHashMap<>(body);
              paged.put("page", page);
              return source.page(paged);
            }));
  }

  /** Returns a list with the page size of its query, or else with the maximum. */
  public static <T> Paged<T> list(
      ApiBinding binding,
      String request,
      QueryParameters query,
      int maxPageSize,
      QueriedSource<T> source) {
    return binding.paged(request, of(binding, query, maxPageSize, source));
  }

  /** Returns a function that requests the page at a cursor of a list with a query. */
  public static <T> Function<Optional<String>, Page<T>> of(
      ApiBinding binding, QueryParameters query, int maxPageSize, QueriedSource<T> source) {
    Map<String, String> parameters = new TreeMap<>(query.texts(binding));
    String pageSize = parameters.computeIfAbsent(PAGE_SIZE, name -> String.valueOf(maxPageSize));
    return of(Integer.parseInt(pageSize), (page, totals) -> source.page(parameters, page, totals));
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
   * The number of a page and the total number of pages, which only the first page contains; 0 if
   * unknown.
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
