package dev.connectorsdk.sophos.internal;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads lists with paging by key. */
public final class KeyPages {
  private static final String KEY = "pageFromKey";

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

  /** Returns a list with query parameters. It starts at the key among them, if any. */
  public static <T> Paged<T> list(
      ApiBinding binding, String request, QueryParameters query, Source<T> source) {
    Map<String, String> parameters = new TreeMap<>(query.texts(binding));
    String start = parameters.remove(KEY);
    return binding.paged(request, key -> source.page(parameters, key.orElse(start)).toPage());
  }

  /**
   * Returns a list whose parameters are in the body of the request.
   *
   * @param source requests a page with the properties of a body
   */
  public static <T> Paged<T> search(
      ApiBinding binding,
      String request,
      QueryParameters query,
      Function<Map<String, Object>, KeyPage<T>> source) {
    Map<String, Object> parameters = query.values();
    return binding.paged(request, key -> source.apply(at(key, parameters)).toPage());
  }

  private static Map<String, Object> at(Optional<String> key, Map<String, Object> parameters) {
    Map<String, Object> body = new TreeMap<>(parameters);
    key.ifPresent(next -> body.put(KEY, next));
    return body;
  }
}
