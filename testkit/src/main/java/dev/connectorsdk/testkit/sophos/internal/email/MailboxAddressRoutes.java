package dev.connectorsdk.testkit.sophos.internal.email;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The aliases, delegates and owners of mailboxes.
 *
 * @param property the list in the mailbox
 * @param singular the name of an address in errors; not published
 * @param ofDirectory whether the directory sets them for a synchronized mailbox
 */
record MailboxAddressRoutes(
    CollectionRoutes mailboxes, String property, String singular, boolean ofDirectory) {

  static void addTo(CollectionRoutes mailboxes) {
    new MailboxAddressRoutes(mailboxes, "aliases", "alias", true).addTo("/aliases");
    new MailboxAddressRoutes(mailboxes, "delegates", "delegate", true).addTo("/delegates");
    new MailboxAddressRoutes(mailboxes, "distributionListOwners", "owner", false)
        .addTo("/distribution-list-owners");
  }

  private void addTo(String path) {
    mailboxes.writeItem("POST", path, request -> change(request, mailboxes.find(request)));
  }

  private SimulatedResponse change(ApiRequest request, Map<String, Object> mailbox) {
    if (ofDirectory) {
      MailboxRoutes.rejectSynced(mailbox);
    }
    List<String> add = request.body().texts("add");
    List<String> remove = request.body().texts("remove");
    if (add.isEmpty() && remove.isEmpty()) {
      throw Errors.badRequest("add or remove is required");
    }
    List<Object> addresses = new ArrayList<>();
    if (mailbox.get(property) instanceof List<?> known) {
      addresses.addAll(known);
    }
    List<String> added = add.stream().filter(one -> mayAdd(request, addresses, one)).toList();
    addresses.addAll(added);
    List<String> removed = remove.stream().filter(addresses::remove).toList();
    request.items(MailboxRoutes.PATH).set(request.pathValue("id"), property, addresses);
    return SimulatedResponse.ok(
        Json.object(
            "added",
            added,
            "removed",
            removed,
            "errors",
            Json.object(
                "failedToAdd",
                failed(add, added, "alreadyExists"),
                "failedToRemove",
                failed(remove, removed, "notFound"))));
  }

  private boolean mayAdd(ApiRequest request, List<Object> addresses, String address) {
    boolean used = property.equals("aliases") && MailboxRoutes.isUsed(request, address);
    return !used && !addresses.contains(address);
  }

  private List<Map<String, Object>> failed(List<String> all, List<String> done, String error) {
    return all.stream()
        .filter(address -> !done.contains(address))
        .map(address -> Json.object(singular, address, "error", error))
        .toList();
  }
}
