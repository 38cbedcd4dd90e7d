package dev.connectorsdk.testkit.sophos.internal.identity;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.BodyProperties;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.OffsetPages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Account management API, access tokens. The token itself is in the response to its creation, and
 * is not stored.
 */
public final class AccessTokenRoutes {
  private static final String PATH = "/accounts/v1/access-tokens";
  private static final int MAX_LABEL_LENGTH = 50;

  private final ItemStamps stamps;

  private AccessTokenRoutes(ItemStamps stamps) {
    this.stamps = stamps;
  }

  public static void addTo(ApiRouter router, ItemStamps stamps) {
    router.write("POST", PATH, new AccessTokenRoutes(stamps)::create);
    CollectionRoutes.of(router, stamps, PATH, "tokenId")
        .list(new OffsetPages())
        .update(
            "PATCH",
            new BodyProperties().optional("label", "expiresAt"),
            (request, token) -> {
              token.remove("updatedAt");
              checkLabel(String.valueOf(token.get("label")));
            })
        .delete();
  }

  private SimulatedResponse create(ApiRequest request) {
    request.body().oneOf("type", Set.of("sophosLinuxSensor"));
    checkLabel(request.body().requiredText("label"));
    Map<String, Object> token = Json.object("id", stamps.uuid());
    token.putAll(
        new BodyProperties().required("label", "type").optional("expiresAt").read(request.body()));
    token.put("createdAt", stamps.now());
    token.put("createdBy", request.principal());
    token.put("url", "https://sensor.simulated.example");
    request.items(PATH).add(token);
    Map<String, Object> shown = new LinkedHashMap<>(token);
    shown.put("token", stamps.ids().secret(64));
    return SimulatedResponse.json(201, shown);
  }

  private static void checkLabel(String label) {
    if (label.length() > MAX_LABEL_LENGTH) {
      throw Errors.badRequest("label must have " + MAX_LABEL_LENGTH + " characters at most");
    }
  }
}
