package dev.connectorsdk.testkit.sophos.internal.route;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The operations of one collection. A collection without rules of its own is a few lines:
 *
 * <pre>{@code
 * CollectionRoutes.of(router, stamps, "/endpoint/v1/settings/exclusions/scanning", "exclusionId")
 *     .filters(new ItemFilters().oneOf("type", "type", "path", "process"))
 *     .list(new OffsetPages())
 *     .get()
 *     .create(new BodyProperties().required("value", "type").optional("comment"))
 *     .update("PATCH", new BodyProperties().optional("value", "comment"))
 *     .delete();
 * }</pre>
 *
 * <p>The items are stored under the path of the collection. Each method adds the route of one
 * operation; what a vendor checks beyond the table is an {@link ItemRule}.
 */
public final class CollectionRoutes {
  private static final ItemRule NO_RULE = (request, item) -> {};

  private final ApiRouter router;
  private final ItemStamps stamps;
  private final String path;
  private final String placeholder;
  private ItemFilters filters = new ItemFilters();
  private Function<ApiRequest, Predicate<Map<String, Object>>> selection = request -> item -> true;
  private ItemView view =
      (request, item, parameters) -> ItemProperties.select(item, parameters.texts("fields"));

  private CollectionRoutes(ApiRouter router, ItemStamps stamps, String path, String placeholder) {
    this.router = router;
    this.stamps = stamps;
    this.path = path;
    this.placeholder = placeholder;
  }

  /**
   * Starts the table of a collection.
   *
   * @param placeholder the path parameter of an item, such as {@code alertId}; error messages
   *     derive the noun from it
   */
  public static CollectionRoutes of(
      ApiRouter router, ItemStamps stamps, String path, String placeholder) {
    return new CollectionRoutes(router, stamps, path, placeholder);
  }

  /** Sets the filters of the list operations that follow. */
  public CollectionRoutes filters(ItemFilters itemFilters) {
    filters = itemFilters;
    return this;
  }

  /**
   * Sets the filter of the list operations that follow that depends on other items, beside the
   * filters. It is not used for a request without a parameter that filters.
   */
  public CollectionRoutes select(Function<ApiRequest, Predicate<Map<String, Object>>> filter) {
    selection = filter;
    return this;
  }

  /**
   * Sets how responses show an item; by default, with the properties that {@code fields} selects.
   */
  public CollectionRoutes view(ItemView itemView) {
    view = itemView;
    return this;
  }

  /** Leaves the times of creation and change, which each item has, out of responses. */
  public CollectionRoutes withoutTimes() {
    return view(
        (request, item, parameters) ->
            ItemProperties.without(item, List.of("createdAt", "updatedAt")));
  }

  /** {@code GET} of the collection. */
  public CollectionRoutes list(ListPaging paging) {
    router.read("GET", path, request -> page(request, request.query(), paging));
    return this;
  }

  /**
   * {@code GET} of a path below the collection, which lists a part of it.
   *
   * @param part returns the filter of the items that the path names
   */
  public CollectionRoutes listPart(
      String subPath,
      ListPaging paging,
      Function<ApiRequest, Predicate<Map<String, Object>>> part) {
    router.read(
        "GET",
        path + subPath,
        request -> {
          Parameters query = request.query();
          Predicate<Map<String, Object>> filter = part.apply(request).and(filter(request, query));
          ListQuery items = ListQuery.selecting(request.items(path), query, filter);
          return page(request, query, paging, items);
        });
    return this;
  }

  /** {@code POST} of a path below the collection, with the parameters of the list in the body. */
  public CollectionRoutes search(String subPath, ListPaging paging) {
    router.read("POST", path + subPath, request -> page(request, request.body(), paging));
    return this;
  }

  /** {@code GET} of an item. */
  public CollectionRoutes get() {
    router.read("GET", itemPath(), request -> ok(request, find(request)));
    return this;
  }

  public CollectionRoutes create(BodyProperties properties) {
    return create(properties, NO_RULE);
  }

  /** {@code POST} of the collection; returns the new item with 201. */
  public CollectionRoutes create(BodyProperties properties, ItemRule rule) {
    router.write("POST", path, request -> create(request, properties, rule));
    return this;
  }

  public CollectionRoutes update(String method, BodyProperties properties) {
    return update(method, properties, NO_RULE);
  }

  /** {@code PATCH} or {@code PUT} of an item; returns the changed item. */
  public CollectionRoutes update(String method, BodyProperties properties, ItemRule rule) {
    router.write(method, itemPath(), request -> update(request, properties, rule));
    return this;
  }

  public CollectionRoutes delete() {
    return delete(NO_RULE);
  }

  /** {@code DELETE} of an item; returns whether there was one, without a 404. */
  public CollectionRoutes delete(ItemRule rule) {
    router.write("DELETE", itemPath(), request -> delete(request, rule));
    return this;
  }

  /** A read below an item, such as {@code GET …/{endpointId}/isolation}; 404 without the item. */
  public CollectionRoutes readItem(String method, String subPath, Operation operation) {
    router.read(method, itemPath() + subPath, existing(operation));
    return this;
  }

  /** A write below an item, such as {@code POST …/{alertId}/actions}; 404 without the item. */
  public CollectionRoutes writeItem(String method, String subPath, Operation operation) {
    router.write(method, itemPath() + subPath, existing(operation));
    return this;
  }

  /** Returns the item in the path. */
  public Map<String, Object> find(ApiRequest request) {
    return request
        .items(path)
        .get(request.pathValue(placeholder))
        .orElseThrow(() -> Errors.notFound("The " + noun() + " does not exist"));
  }

  private Operation existing(Operation operation) {
    return request -> {
      find(request);
      return operation.handle(request);
    };
  }

  private SimulatedResponse page(ApiRequest request, Parameters parameters, ListPaging paging) {
    ListQuery items = ListQuery.of(request.items(path), parameters, filter(request, parameters));
    return page(request, parameters, paging, items);
  }

  private Predicate<Map<String, Object>> filter(ApiRequest request, Parameters parameters) {
    return filters.predicate(parameters).and(selection.apply(request));
  }

  private SimulatedResponse page(
      ApiRequest request, Parameters parameters, ListPaging paging, ListQuery items) {
    return SimulatedResponse.ok(
        paging.page(parameters, items, item -> view.show(request, item, parameters)));
  }

  private SimulatedResponse create(ApiRequest request, BodyProperties properties, ItemRule rule) {
    Map<String, Object> item = Json.object("id", stamps.uuid());
    item.putAll(properties.read(request.body()));
    item.put("createdAt", stamps.now());
    item.put("updatedAt", stamps.now());
    rule.apply(request, item);
    request.items(path).add(item);
    return SimulatedResponse.json(201, view.show(request, item, request.query()));
  }

  private SimulatedResponse update(ApiRequest request, BodyProperties properties, ItemRule rule) {
    Map<String, Object> item = new LinkedHashMap<>(find(request));
    item.putAll(properties.read(request.body()));
    item.put("updatedAt", stamps.now());
    rule.apply(request, item);
    request.items(path).update(request.pathValue(placeholder), unused -> item);
    return ok(request, item);
  }

  private SimulatedResponse delete(ApiRequest request, ItemRule rule) {
    String id = request.pathValue(placeholder);
    request.items(path).get(id).ifPresent(item -> rule.apply(request, new LinkedHashMap<>(item)));
    return deleted(request.items(path).remove(id));
  }

  public static SimulatedResponse deleted(boolean deleted) {
    return SimulatedResponse.ok(Json.object("deleted", deleted));
  }

  private SimulatedResponse ok(ApiRequest request, Map<String, Object> item) {
    return SimulatedResponse.ok(view.show(request, item, request.query()));
  }

  private String itemPath() {
    return path + "/{" + placeholder + "}";
  }

  private String noun() {
    String words = placeholder.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    return words.equals("id") ? "item" : words.replaceAll(" id$", "");
  }
}
