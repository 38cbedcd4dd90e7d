package dev.connectorsdk.testkit.sophos.internal.endpoint;

import static dev.connectorsdk.testkit.sophos.internal.data.SettingsGenerator.ALLOWED_ITEMS;
import static dev.connectorsdk.testkit.sophos.internal.data.SettingsGenerator.BLOCKED_ITEMS;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.BodyProperties;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.OffsetPages;
import java.util.Map;
import java.util.Objects;

/** Endpoint API, allowed and blocked items. */
final class ItemRoutes {
  private ItemRoutes() {}

  static void addTo(ApiRouter router, ItemStamps stamps) {
    CollectionRoutes.of(router, stamps, ALLOWED_ITEMS, "allowedItemId")
        .list(new OffsetPages())
        .get()
        .create(
            newItem("path", "posixPath", "sha256", "certificateSigner"), ItemRoutes::createAllowed)
        .update("PATCH", new BodyProperties().required("comment"))
        .delete();
    CollectionRoutes.of(router, stamps, BLOCKED_ITEMS, "blockedItemId")
        .list(new OffsetPages())
        .get()
        .create(newItem("sha256"), ItemRoutes::create)
        .delete();
  }

  private static BodyProperties newItem(String... types) {
    return new BodyProperties().requiredOneOf("type", types).required("properties", "comment");
  }

  private static void createAllowed(ApiRequest request, Map<String, Object> item) {
    create(request, item);
    String identity = identity(item);
    boolean exists =
        request.items(ALLOWED_ITEMS).stream()
            .filter(other -> Objects.equals(item.get("type"), other.get("type")))
            .anyMatch(other -> identity.equals(identity(other)));
    if (exists) {
      throw Errors.conflict("Item already exists");
    }
    request.body().text("originPersonId").ifPresent(id -> item.put("originPerson", reference(id)));
    request
        .body()
        .text("originEndpointId")
        .ifPresent(id -> item.put("originEndpoint", reference(id)));
  }

  private static void create(ApiRequest request, Map<String, Object> item) {
    if (identity(item).isBlank()) {
      throw Errors.badRequest("properties must have the property of the type");
    }
    item.put(
        "createdBy",
        Json.object("id", request.caller().clientId(), "name", request.caller().name()));
  }

  /** Returns the property that identifies an item of its type; empty without it. */
  private static String identity(Map<String, Object> item) {
    String type = String.valueOf(item.get("type"));
    String property = type.equals("posixPath") ? "path" : type;
    return ItemProperties.text(item, "properties." + property).orElse("");
  }

  private static Map<String, Object> reference(String id) {
    return Json.object("id", id);
  }
}
