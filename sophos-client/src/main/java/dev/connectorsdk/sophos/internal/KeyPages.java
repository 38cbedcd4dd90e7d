package dev.connectorsdk.sophos.internal;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads lists with paging by key. */
public final class KeyPages {
  private KeyPages() {}

  /**
   * Requests one page of a list.
   *
   * @param <T> the type of the items
   */
  @FunctionalInterface
  public interface Source<T> {
    /**
     * Requests a page.
     *
     * @param query the query parameters
     * @param key the key of the page; null for the first one
     */
    KeyPage<T> page(Map<String, String> query, @Nullable String key);
  }

  /** Returns a list with query parameters. */
  public static <T> Paged<T> list(
      ApiBinding binding, String request, QueryParameters query, Source<T> source) {
    Map<String, String> parameters = binding.query(Object.class, query.values());
    return binding.paged(request, key -> source.page(parameters, key.orElse(null)).toPage());
  }
}
