package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import java.util.List;
import java.util.Map;

/** What the rows of Sophos Email name. */
final class MailItems {
  private MailItems() {}

  /**
   * Adds a mailbox, a delivered message and a message in each quarantine, with ids that rows know.
   */
  static void addTo(SimulatedTenant tenant) {
    tenant
        .items("/email/v1/mailboxes")
        .add(Map.of("id", "mb-1", "type", "user", "email", "one@example.com", "name", "One"));
    tenant
        .items("/email/v1/messages")
        .add(
            Map.of(
                "id",
                "dm-1",
                "statuses",
                List.of(Map.of("recipient", "one@example.com", "status", "delivered"))));
    for (String quarantine : List.of("quarantine", "post-delivery-quarantine")) {
      tenant
          .items("/email/v1/" + quarantine + "/downloads")
          .add(Map.of("id", "dl-1", "status", "processing", "attachments", List.of("a.pdf")));
      tenant
          .items("/email/v1/" + quarantine + "/messages")
          .add(
              Map.of(
                  "id",
                  "qm-1",
                  "subject",
                  "Offer",
                  "forRecipient",
                  "one@example.com",
                  "attachments",
                  Map.of(
                      "items",
                      List.of(Map.of("name", "a.pdf", "sizeInBytes", 10, "stripped", false))),
                  "urls",
                  List.of("https://example.org/x")));
    }
  }
}
