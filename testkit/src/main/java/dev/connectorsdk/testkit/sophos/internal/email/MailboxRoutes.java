package dev.connectorsdk.testkit.sophos.internal.email;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.MailGenerator;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.BodyProperties;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.KeyPages;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Mailboxes; {@link MailboxAddressRoutes} has their aliases, delegates and owners. */
final class MailboxRoutes {
  static final String PATH = MailGenerator.MAILBOXES;

  /** The maximum that is published for no list of this API; that of most others. */
  static final int MAX_PAGE_SIZE = 100;

  private static final BodyProperties NEW = new BodyProperties().required("type", "email", "name");

  private final ItemStamps stamps;

  private MailboxRoutes(ItemStamps stamps) {
    this.stamps = stamps;
  }

  static void addTo(ApiRouter router, ItemStamps stamps) {
    MailboxRoutes routes = new MailboxRoutes(stamps);
    CollectionRoutes mailboxes =
        CollectionRoutes.of(router, stamps, PATH, "id")
            .filters(filters())
            .view((request, mailbox, parameters) -> shown(mailbox))
            .list(new KeyPages("mailboxes", MAX_PAGE_SIZE, false))
            .get()
            .create(NEW, MailboxRoutes::complete)
            .delete((request, mailbox) -> rejectSynced(mailbox));
    mailboxes
        .writeItem("PATCH", "", request -> rename(request, mailboxes.find(request)))
        .writeItem("POST", "/bulksender-privilege-request", MailboxRoutes::requestPrivilege);
    router.write("POST", PATH + "/bulk", routes::createMany);
    router.write("POST", PATH + "/delete", MailboxRoutes::deleteMany);
    MailboxAddressRoutes.addTo(mailboxes);
  }

  private static ItemFilters filters() {
    return new ItemFilters()
        .oneOf("name", "name")
        .when(q -> q.text("nameStartsWith"), start -> startsWith("name", start))
        .oneOf("email", "email")
        .when(q -> q.text("emailStartsWith"), start -> startsWith("email", start))
        .between("createdAfter", "createdBefore", "createdAt")
        .oneOf("type", "type")
        .oneOf("bulkSenderPrivilegeStatus", "bulkSenderPrivilege.bulkSenderPrivilegeStatus")
        .flag("blocked", "blocked")
        .listContains("distributionListOwnedBy", "distributionListOwners")
        .listContains("alias", "aliases")
        .when(
            q -> q.text("aliasesStartWith"),
            start ->
                mailbox ->
                    mailbox.get("aliases") instanceof List<?> aliases
                        && aliases.stream().anyMatch(one -> one.toString().startsWith(start)))
        .listContains("delegate", "delegates");
  }

  private static Predicate<Map<String, Object>> startsWith(String property, String start) {
    return item -> ItemProperties.text(item, property).orElse("").startsWith(start);
  }

  private static Map<String, Object> shown(Map<String, Object> mailbox) {
    return ItemProperties.without(mailbox, List.of("directorySynced", "updatedAt"));
  }

  /** Whether a mailbox, or an alias of one, has an email address. */
  static boolean isUsed(ApiRequest request, @Nullable Object email) {
    return request.items(PATH).stream()
        .anyMatch(
            other ->
                Objects.equals(email, other.get("email"))
                    || (other.get("aliases") instanceof List<?> aliases
                        && aliases.contains(email)));
  }

  static void rejectSynced(Map<String, Object> mailbox) {
    if (Boolean.TRUE.equals(mailbox.get("directorySynced"))) {
      throw Errors.conflict("The mailbox is synchronized from a directory");
    }
  }

  private static void complete(ApiRequest request, Map<String, Object> mailbox) {
    if (isUsed(request, mailbox.get("email"))) {
      throw Errors.conflict("A mailbox or alias already exists with the email address");
    }
    mailbox.putAll(MailGenerator.mailboxDefaults());
  }

  private SimulatedResponse createMany(ApiRequest request) {
    List<Object> created = new ArrayList<>();
    List<Object> errors = new ArrayList<>();
    for (Parameters draft : required(request, "items")) {
      Map<String, Object> mailbox = Json.object("id", stamps.uuid());
      mailbox.putAll(NEW.read(draft));
      mailbox.put("createdAt", stamps.now());
      if (isUsed(request, mailbox.get("email"))) {
        errors.add(
            Json.object(
                "error",
                "resourceConflict",
                "message",
                "A mailbox or alias already exists with the email address",
                "correlationId",
                stamps.uuid(),
                "requestId",
                stamps.uuid()));
      } else {
        mailbox.putAll(MailGenerator.mailboxDefaults());
        request.items(PATH).add(mailbox);
        created.add(shown(mailbox));
      }
    }
    return SimulatedResponse.json(201, Json.object("items", created, "errors", errors));
  }

  private static SimulatedResponse deleteMany(ApiRequest request) {
    List<Object> deleted = new ArrayList<>();
    List<Object> errors = new ArrayList<>();
    for (Parameters item : required(request, "items")) {
      String id = item.requiredText("id");
      boolean synced =
          request
              .items(PATH)
              .get(id)
              .filter(one -> one.get("directorySynced") == Boolean.TRUE)
              .isPresent();
      if (!synced && request.items(PATH).remove(id)) {
        deleted.add(Json.object("id", id));
      } else {
        errors.add(Json.object("id", id, "error", synced ? "directorySynced" : "notFound"));
      }
    }
    return SimulatedResponse.ok(Json.object("items", deleted, "errors", errors));
  }

  /** Returns the objects of a list that must not be empty. */
  static List<Parameters> required(ApiRequest request, String name) {
    List<Parameters> items = request.body().objects(name);
    if (items.isEmpty()) {
      throw Errors.badRequest(name + " must not be empty");
    }
    return items;
  }

  private static SimulatedResponse rename(ApiRequest request, Map<String, Object> mailbox) {
    rejectSynced(mailbox);
    String id = request.pathValue("id");
    request.items(PATH).set(id, "name", request.body().requiredText("name"));
    return SimulatedResponse.json(201, shown(request.items(PATH).get(id).orElseThrow()));
  }

  private static SimulatedResponse requestPrivilege(ApiRequest request) {
    request.body().number("count", 1, Integer.MAX_VALUE);
    request.body().requiredText("period");
    request.body().requiredText("purpose");
    request
        .items(PATH)
        .set(
            request.pathValue("id"),
            "bulkSenderPrivilege",
            Map.of("bulkSenderPrivilegeStatus", "requested"));
    return SimulatedResponse.ok(Json.object("accepted", true));
  }
}
