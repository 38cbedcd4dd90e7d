package dev.connectorsdk.testkit.sophos.internal.email;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.MailGenerator;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import java.util.List;
import java.util.Map;

/**
 * Delivered messages. A clawback is done at once: its messages are in the post-delivery quarantine
 * then, with the reason {@code onDemand} (unverified).
 */
final class MessageRoutes {
  private static final String PATH = MailGenerator.MESSAGES;

  private final ItemStamps stamps;

  MessageRoutes(ItemStamps stamps) {
    this.stamps = stamps;
  }

  void addTo(ApiRouter router) {
    CollectionRoutes messages = CollectionRoutes.of(router, stamps, PATH, "id");
    messages
        .readItem(
            "GET",
            "/status",
            request -> SimulatedResponse.ok(Json.object("items", statuses(messages.find(request)))))
        .writeItem("POST", "/clawback", request -> clawBack(request, messages.find(request)));
  }

  private static List<? extends Map<?, ?>> statuses(Map<String, Object> message) {
    return ItemProperties.objects(message, "statuses");
  }

  private SimulatedResponse clawBack(ApiRequest request, Map<String, Object> message) {
    request.body().requiredText("reason");
    List<String> named = request.body().texts("recipients");
    List<String> known =
        statuses(message).stream().map(one -> String.valueOf(one.get("recipient"))).toList();
    List<String> accepted =
        known.stream().filter(one -> named.isEmpty() || named.contains(one)).toList();
    String id = request.pathValue("id");
    request
        .items(PATH)
        .set(
            id,
            "statuses",
            statuses(message).stream()
                .map(
                    one ->
                        accepted.contains(String.valueOf(one.get("recipient")))
                            ? Map.of(
                                "recipient",
                                String.valueOf(one.get("recipient")),
                                "status",
                                "clawbackSuccessful")
                            : one)
                .toList());
    for (String recipient : accepted) {
      request
          .items(MailGenerator.POST_DELIVERY)
          .add(MailGenerator.clawedBack(message, stamps.uuid(), recipient, stamps.now()));
    }
    List<Map<String, Object>> errors =
        named.stream()
            .filter(one -> !known.contains(one))
            .map(one -> Json.object("recipient", one, "error", "recipientNotFound"))
            .toList();
    return SimulatedResponse.json(
        202, Json.object("id", id, "recipients", accepted, "errors", errors));
  }
}
