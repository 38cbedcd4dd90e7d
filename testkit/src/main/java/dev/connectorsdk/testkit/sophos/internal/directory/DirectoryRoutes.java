package dev.connectorsdk.testkit.sophos.internal.directory;

import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.ItemView;
import dev.connectorsdk.testkit.sophos.internal.route.ListQuery;
import dev.connectorsdk.testkit.sophos.internal.route.OffsetPages;
import java.util.Map;
import java.util.function.Predicate;

/** Common API, directory: users, user groups, and who is in which group. */
public final class DirectoryRoutes {
  static final OffsetPages PAGES = new OffsetPages();

  private DirectoryRoutes() {}

  public static void addTo(ApiRouter router, ItemStamps stamps) {
    MembershipRoutes.addTo(UserRoutes.addTo(router, stamps), UserGroupRoutes.addTo(router, stamps));
  }

  /** Returns the filters of all lists; the first searched property is the default. */
  static ItemFilters filters(String... searched) {
    return new ItemFilters()
        .anyOf("ids", "id")
        .oneOf("sourceType", "source.type", "azureActiveDirectory", "activeDirectory", "custom")
        .oneOf("domain", "domain")
        .search(searched);
  }

  /** Returns a page of the items that a filter selects. */
  static SimulatedResponse list(
      ApiRequest request, String path, Predicate<Map<String, Object>> filter, ItemView view) {
    ListQuery items = ListQuery.selecting(request.items(path), request.query(), filter);
    return SimulatedResponse.ok(
        PAGES.page(request.query(), items, item -> view.show(request, item, request.query())));
  }

  /** Returns an item of a collection, or rejects the request with 404. */
  static Map<String, Object> find(ApiRequest request, String path, String id) {
    return request
        .items(path)
        .get(id)
        .orElseThrow(() -> Errors.notFound("At least one user or group was not found"));
  }
}
