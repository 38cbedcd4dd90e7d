package dev.connectorsdk.testkit.sophos.internal.endpoint;

import static dev.connectorsdk.testkit.sophos.internal.data.SettingsGenerator.BLOCKED_ADDRESSES;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.ListQuery;
import dev.connectorsdk.testkit.sophos.internal.route.OffsetPages;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.util.List;
import java.util.Map;

/** Endpoint API, blocked addresses. */
final class BlockedAddressRoutes {
  private static final String SORT_TERM = "(item|createdAt|blockedUntil)(:asc|:desc)?";
  private static final OffsetPages PAGES = new OffsetPages();

  private final ItemStamps stamps;

  private BlockedAddressRoutes(ItemStamps stamps) {
    this.stamps = stamps;
  }

  static void addTo(ApiRouter router, ItemStamps stamps) {
    BlockedAddressRoutes routes = new BlockedAddressRoutes(stamps);
    router.read("GET", BLOCKED_ADDRESSES, BlockedAddressRoutes::list);
    router.write("POST", BLOCKED_ADDRESSES + "/bulk", routes::block);
    router.write("POST", BLOCKED_ADDRESSES + "/bulk/delete", BlockedAddressRoutes::unblock);
  }

  private static SimulatedResponse list(ApiRequest request) {
    List<String> terms = request.query().texts("sort");
    if (!terms.stream().allMatch(term -> term.matches(SORT_TERM))) {
      throw Errors.badRequest("sort must be item, createdAt or blockedUntil");
    }
    ListQuery addresses =
        ListQuery.sorted(
            request.items(BLOCKED_ADDRESSES), terms.isEmpty() ? List.of("createdAt:desc") : terms);
    return SimulatedResponse.ok(PAGES.page(request.query(), addresses, address -> address));
  }

  private SimulatedResponse block(ApiRequest request) {
    List<Map<String, Object>> added =
        required(request.body().objects("items"), "items").stream()
            .flatMap(item -> required(item.texts("item"), "item").stream())
            .map(
                address ->
                    Json.object("id", stamps.uuid(), "item", address, "createdAt", stamps.now()))
            .toList();
    added.forEach(request.items(BLOCKED_ADDRESSES)::add);
    return SimulatedResponse.json(201, Json.object("items", added));
  }

  private static SimulatedResponse unblock(ApiRequest request) {
    Parameters body = request.body();
    List<String> failed =
        required(body.texts("ids"), "ids").stream()
            .filter(id -> !request.items(BLOCKED_ADDRESSES).remove(id))
            .toList();
    return SimulatedResponse.ok(Json.object("failedToDelete", failed));
  }

  private static <T> List<T> required(List<T> values, String name) {
    if (values.isEmpty()) {
      throw Errors.badRequest(name + " is required");
    }
    return values;
  }
}
