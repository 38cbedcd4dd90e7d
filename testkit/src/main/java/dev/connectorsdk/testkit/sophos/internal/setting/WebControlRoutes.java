package dev.connectorsdk.testkit.sophos.internal.setting;

import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.WebControlItems;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.BodyProperties;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.OffsetPages;
import java.util.List;
import java.util.Map;

/** Endpoint API, web control; {@link TlsDecryptionRoutes} has the decryption. */
final class WebControlRoutes {
  private static final String[] PROPERTIES = {"url", "categoryId", "tags", "comment"};

  private WebControlRoutes() {}

  static void addTo(ApiRouter router, ItemStamps stamps) {
    // the only list of the API that is a bare array
    router.read(
        "GET",
        WebControlItems.CATEGORIES,
        request -> SimulatedResponse.ok(request.items(WebControlItems.CATEGORIES).all()));
    CollectionRoutes.of(router, stamps, WebControlItems.LOCAL_SITES, "localSiteId")
        .withoutTimes()
        .list(new OffsetPages())
        .get()
        .create(
            new BodyProperties().required("url").optional(PROPERTIES),
            WebControlRoutes::requireCategory)
        .update(
            "PATCH", new BodyProperties().optional(PROPERTIES), WebControlRoutes::requireCategory)
        .delete();
    TlsDecryptionRoutes.addTo(router, stamps);
  }

  private static void requireCategory(ApiRequest request, Map<String, Object> site) {
    Object category = site.get("categoryId");
    if (category == null && !(site.get("tags") instanceof List<?> tags && !tags.isEmpty())) {
      throw Errors.badRequest("categoryId or tags is required");
    }
    boolean known =
        request.items(WebControlItems.CATEGORIES).stream()
            .anyMatch(item -> String.valueOf(item.get("id")).equals(String.valueOf(category)));
    if (category != null && !known) {
      throw Errors.badRequest("categoryId is not the id of a category");
    }
  }
}
