package dev.connectorsdk.testkit.sophos.internal.attestation;

import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.Timestamps;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.BodyProperties;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import java.util.List;
import java.util.Map;

/**
 * User Activity Verification API. An attestation stays pending until a test selects an option: it
 * sets {@code status} and {@code selectedOption} of the item.
 */
public final class AttestationRoutes {
  private static final int DEFAULT_TIMEOUT = 300;
  private static final int MAX_TIMEOUT = 86_400;

  private final ItemStamps stamps;

  private AttestationRoutes(ItemStamps stamps) {
    this.stamps = stamps;
  }

  public static void addTo(ApiRouter router, ItemStamps stamps) {
    CollectionRoutes.of(
            router, stamps, "/user-activity-verification/v1/attestations", "attestationId")
        .create(
            new BodyProperties().required("userId", "title", "question", "options"),
            new AttestationRoutes(stamps)::complete)
        .get();
  }

  private void complete(ApiRequest request, Map<String, Object> attestation) {
    String userId = request.body().requiredText("userId");
    if (request.tenant().users().get(userId).isEmpty()) {
      throw Errors.notFound("Can't find at least one object in the request");
    }
    int seconds = request.body().number("timeoutInSeconds", DEFAULT_TIMEOUT, MAX_TIMEOUT);
    attestation.keySet().removeAll(List.of("createdAt", "updatedAt"));
    attestation.put("status", "pending");
    attestation.put("tenant", Map.of("id", request.tenant().id()));
    attestation.put("expiresAt", Timestamps.text(stamps.clock().instant().plusSeconds(seconds)));
  }
}
