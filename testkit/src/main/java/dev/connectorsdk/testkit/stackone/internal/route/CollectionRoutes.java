package dev.connectorsdk.testkit.stackone.internal.route;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The operations of one collection. A plain collection is a few lines:
 *
 * <pre>{@code
 * CollectionRoutes.of(routes, "/accounts", accounts::get, styler::shown)
 *     .list(request -> FILTERS.query(request, accounts.all()), pages, (items, page, query) -> items)
 *     .get()
 *     .update("PATCH", this::changed)
 *     .delete(accounts::remove);
 * }</pre>
 *
 * @param <T> an item
 */
public final class CollectionRoutes<T> {
  /** The response of a list operation. */
  @FunctionalInterface
  public interface Envelope {
    Object wrap(List<?> items, Pages.Numbered page, RowQuery<?> query);
  }

  private final ApiRoutes routes;
  private final String path;
  private final Function<String, T> finder;
  private final Function<T, ?> view;

  private CollectionRoutes(
      ApiRoutes routes, String path, Function<String, T> finder, Function<T, ?> view) {
    this.routes = routes;
    this.path = path;
    this.finder = finder;
    this.view = view;
  }

  /**
   * Starts the table of a collection.
   *
   * @param finder returns the item with an id, or throws the 404
   * @param view returns an item as responses show it
   */
  public static <T> CollectionRoutes<T> of(
      ApiRoutes routes, String path, Function<String, T> finder, Function<T, ?> view) {
    return new CollectionRoutes<>(routes, path, finder, view);
  }

  /** {@code GET} of the collection, with numbered pages. */
  public CollectionRoutes<T> list(
      Function<Request, RowQuery<T>> query, Pages pages, Envelope envelope) {
    routes.read(
        "GET",
        path,
        request -> {
          Pages.Numbered page = pages.numbered(request);
          RowQuery<T> selected = query.apply(request);
          List<?> items = selected.page(page).stream().map(view).toList();
          return SimulatedResponse.ok(envelope.wrap(items, page, selected));
        });
    return this;
  }

  /** {@code GET} of an item. */
  public CollectionRoutes<T> get() {
    routes.read("GET", path + "/{id}", request -> shown(find(request)));
    return this;
  }

  /**
   * {@code PATCH} or {@code PUT} of an item.
   *
   * @param change stores the change and returns the changed item
   */
  public CollectionRoutes<T> update(String method, BiFunction<T, JsonBody, T> change) {
    routes.write(
        method,
        path + "/{id}",
        request -> shown(change.apply(find(request), JsonBody.of(request))));
    return this;
  }

  /** {@code DELETE} of an item; returns it as it was. */
  public CollectionRoutes<T> delete(Consumer<T> remove) {
    routes.write(
        "DELETE",
        path + "/{id}",
        request -> {
          T item = find(request);
          remove.accept(item);
          return shown(item);
        });
    return this;
  }

  private T find(Request request) {
    return finder.apply(request.pathValue("id"));
  }

  private SimulatedResponse shown(T item) {
    return SimulatedResponse.ok(view.apply(item));
  }
}
