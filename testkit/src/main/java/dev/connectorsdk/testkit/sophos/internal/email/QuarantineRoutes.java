package dev.connectorsdk.testkit.sophos.internal.email;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.MailGenerator;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.KeyPages;
import dev.connectorsdk.testkit.sophos.internal.route.ListPaging;
import dev.connectorsdk.testkit.sophos.internal.route.OffsetPages;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The messages of one quarantine. Each message is there for one recipient; a release and a deletion
 * are done at once, and remove it.
 *
 * @param path the path of the messages
 * @param later whether it is the post-delivery quarantine, which has fewer operations
 */
record QuarantineRoutes(CollectionRoutes messages, String path, boolean later) {
  private static final List<String> HIDDEN = List.of("urls", "updatedAt");

  static void addTo(ApiRouter router, ItemStamps stamps, String path, DownloadRoutes downloads) {
    boolean later = path.equals(MailGenerator.POST_DELIVERY);
    ListPaging paging =
        later
            ? new OffsetPages(MailboxRoutes.MAX_PAGE_SIZE)
            : new KeyPages("quarantine", MailboxRoutes.MAX_PAGE_SIZE, false);
    CollectionRoutes messages =
        CollectionRoutes.of(router, stamps, path, "id")
            .filters(QuarantineFilters.all())
            .view(
                (request, message, parameters) ->
                    ItemProperties.select(
                        ItemProperties.without(message, HIDDEN), parameters.texts("fields")))
            .search("/search", paging);
    QuarantineRoutes routes = new QuarantineRoutes(messages, path, later);
    router.write("POST", path + "/release", request -> routes.remove(request, 202));
    router.write("POST", path + "/delete", request -> routes.remove(request, 200));
    downloads.addTo(router, messages, path);
    messages.readItem("GET", "/preview", routes::preview);
    messages.readItem("GET", "/attachments", routes::attachments);
    if (!later) {
      messages
          .readItem("GET", "/urls", routes::urls)
          .writeItem("POST", "/attachments/strip", request -> routes.strip(request, true))
          .writeItem("POST", "/attachments/reattach", request -> routes.strip(request, false));
    }
  }

  private SimulatedResponse remove(ApiRequest request, int status) {
    List<Object> done = new ArrayList<>();
    List<Object> errors = new ArrayList<>();
    for (Parameters item : MailboxRoutes.required(request, "items")) {
      String id = item.requiredText("id");
      Optional<Map<String, Object>> message = request.items(path).get(id);
      if (message.isEmpty()) {
        errors.add(Json.object("id", id, "error", "notFound"));
        continue;
      }
      String recipient = String.valueOf(message.get().get("forRecipient"));
      List<String> named = item.texts("forRecipients");
      named.stream()
          .filter(one -> !one.equals(recipient))
          .forEach(
              one ->
                  errors.add(
                      Json.object("id", id, "recipient", one, "error", "recipientNotFound")));
      if (named.isEmpty() || named.contains(recipient)) {
        request.items(path).remove(id);
        done.add(Json.object("id", id, "recipient", recipient));
      }
    }
    return SimulatedResponse.json(status, Json.object("items", done, "errors", errors));
  }

  private SimulatedResponse preview(ApiRequest request) {
    Map<String, Object> message = messages.find(request);
    return SimulatedResponse.ok(
        Json.object(
            "headers",
            List.of("Subject: " + message.get("subject"), "MIME-Version: 1.0"),
            "htmlBody",
            "<p>" + message.get("subject") + "</p>",
            "textBody",
            message.get("subject"),
            "date",
            message.get("quarantinedAt")));
  }

  private SimulatedResponse attachments(ApiRequest request) {
    List<Map<String, Object>> all =
        QuarantineFilters.attachments(messages.find(request))
            .map(one -> later ? nameAndSize(one) : copy(one))
            .toList();
    return page(request, all);
  }

  private static Map<String, Object> nameAndSize(Map<?, ?> attachment) {
    return Json.object(
        "name", attachment.get("name"), "sizeInBytes", attachment.get("sizeInBytes"));
  }

  private static Map<String, Object> copy(Map<?, ?> attachment) {
    Map<String, Object> copy = new LinkedHashMap<>();
    attachment.forEach((name, value) -> copy.put(String.valueOf(name), value));
    return copy;
  }

  private static SimulatedResponse page(ApiRequest request, List<Map<String, Object>> all) {
    return SimulatedResponse.ok(
        OffsetPages.page(request.query(), all::size, (from, size) -> part(all, from, size)));
  }

  private static <T> List<T> part(List<T> all, int from, int size) {
    int start = Math.min(from, all.size());
    return all.subList(start, Math.min(start + size, all.size()));
  }

  /** The items are texts, and not objects as in other lists. */
  private SimulatedResponse urls(ApiRequest request) {
    List<?> urls = messages.find(request).get("urls") instanceof List<?> all ? all : List.of();
    List<Object> shown = new ArrayList<>();
    Map<String, Object> page =
        OffsetPages.page(
            request.query(),
            urls::size,
            (from, size) -> {
              shown.addAll(part(urls, from, size));
              return List.of();
            });
    page.put("items", shown);
    return SimulatedResponse.ok(page);
  }

  private SimulatedResponse strip(ApiRequest request, boolean stripped) {
    List<String> names = request.body().texts("attachments");
    if (names.isEmpty()) {
      throw Errors.badRequest("attachments must not be empty");
    }
    Map<String, Object> message = messages.find(request);
    String recipient = String.valueOf(message.get("forRecipient"));
    List<String> named = request.body().texts("forRecipients");
    boolean here = named.isEmpty() || named.contains(recipient);
    List<Object> done = new ArrayList<>();
    List<Object> errors = new ArrayList<>();
    List<Map<String, Object>> changed =
        QuarantineFilters.attachments(message).map(QuarantineRoutes::copy).toList();
    for (String name : names) {
      Optional<Map<String, Object>> found =
          changed.stream()
              .filter(one -> here && name.equals(one.get("name")))
              .filter(one -> !Boolean.valueOf(stripped).equals(one.get("stripped")))
              .findFirst();
      found.ifPresent(one -> one.put("stripped", stripped));
      (found.isPresent() ? done : errors).add(result(name, recipient, found.isPresent()));
    }
    request
        .items(path)
        .set(
            request.pathValue("id"),
            "attachments",
            Json.object("total", changed.size(), "size", changed.size(), "items", changed));
    return SimulatedResponse.ok(Json.object("items", done, "errors", errors));
  }

  private static Map<String, Object> result(String name, String recipient, boolean done) {
    return Json.object(
        "attachment", name, "recipient", recipient, "error", done ? null : "attachmentNotFound");
  }
}
