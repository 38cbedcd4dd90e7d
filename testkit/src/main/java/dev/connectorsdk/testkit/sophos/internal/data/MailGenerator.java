package dev.connectorsdk.testkit.sophos.internal.data;

import dev.connectorsdk.testkit.http.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Generates mailboxes, messages in both quarantines, and delivered messages. */
public final class MailGenerator {
  public static final String MAILBOXES = "/email/v1/mailboxes";
  public static final String MESSAGES = "/email/v1/messages";
  public static final String QUARANTINE = "/email/v1/quarantine/messages";
  public static final String POST_DELIVERY = "/email/v1/post-delivery-quarantine/messages";

  private static final List<String> NAMES =
      List.of("Reception", "Payroll", "Sales", "Support", "Purchasing", "All staff");
  private static final List<String> REASONS =
      List.of("spam", "malware", "impersonation", "maliciousUrl", "dmarc", "bulk");
  private static final List<String> LATER_REASONS = List.of("maliciousUrl", "malware", "onDemand");
  private static final List<String> SUBJECTS =
      List.of("Invoice 4711", "Your parcel", "Password expires today", "Meeting notes");
  private static final int QUARANTINED = 12;
  private static final int REMOVED_LATER = 4;
  private static final int DELIVERED = 3;

  private MailGenerator() {}

  static void addTo(ItemStore items, String path, RandomIds random, Instant now) {
    switch (path) {
      case MAILBOXES -> {
        for (int i = 0; i < NAMES.size(); i++) {
          items.add(mailbox(random, i));
        }
      }
      case MESSAGES -> {
        for (int i = 0; i < DELIVERED; i++) {
          items.add(delivered(random, i));
        }
      }
      default -> {
        boolean later = path.equals(POST_DELIVERY);
        for (int i = 0; i < (later ? REMOVED_LATER : QUARANTINED); i++) {
          items.add(quarantined(random, i, later, now));
        }
      }
    }
  }

  /** Returns a message of the post-delivery quarantine, from the delivered one. */
  public static Map<String, Object> clawedBack(
      Map<String, Object> message, String id, String recipient, String now) {
    Map<String, Object> quarantined = new LinkedHashMap<>(message);
    quarantined.remove("statuses");
    quarantined.put("id", id);
    quarantined.put("direction", "inbound");
    quarantined.put("forRecipient", recipient);
    quarantined.put("reason", "onDemand");
    quarantined.put("quarantinedAt", now);
    return quarantined;
  }

  /** Returns the properties of a mailbox that no request sets. */
  public static Map<String, Object> mailboxDefaults() {
    return Json.object(
        "blocked",
        false,
        "bulkSenderPrivilege",
        Map.of("bulkSenderPrivilegeStatus", "notRequested"),
        "distributionListOwners",
        List.of(),
        "aliases",
        List.of(),
        "delegates",
        List.of(),
        "policies",
        Json.object(
            "emailSecurity", List.of("Base Policy"),
            "dataControl", List.of(),
            "secureMessage", List.of("Base Policy")));
  }

  private static Map<String, Object> mailbox(RandomIds random, int number) {
    Map<String, Object> mailbox =
        Json.object(
            "id", random.uuid(),
            "type", "user",
            "email", email(number),
            "name", NAMES.get(number),
            "createdAt", "2026-01-0" + (number + 1) + "T08:00:00.000Z");
    mailbox.putAll(mailboxDefaults());
    mailbox.put("aliases", List.of("hello." + email(number)));
    mailbox.put("delegates", number == 1 ? List.of(email(0)) : List.of());
    mailbox.put("distributionListOwners", number == 5 ? List.of(email(0)) : List.of());
    mailbox.put("directorySynced", number == 4);
    return mailbox;
  }

  private static Map<String, Object> delivered(RandomIds random, int number) {
    Map<String, Object> message = message(random, number);
    message.put("statuses", List.of(status(email(number)), status(email(number + 1))));
    return message;
  }

  private static Map<String, Object> status(String recipient) {
    return Json.object("recipient", recipient, "status", "delivered");
  }

  private static Map<String, Object> quarantined(
      RandomIds random, int number, boolean later, Instant now) {
    Map<String, Object> message = message(random, number);
    List<String> reasons = later ? LATER_REASONS : REASONS;
    message.put("direction", !later && number % 4 == 3 ? "outbound" : "inbound");
    message.put("forRecipient", email(number % NAMES.size()));
    message.put("reason", reasons.get(number % reasons.size()));
    message.put("quarantinedAt", Timestamps.text(now.minus(Duration.ofHours(number + 1L))));
    return message;
  }

  private static Map<String, Object> message(RandomIds random, int number) {
    List<Map<String, Object>> attachments = attachments(number);
    String id = random.uuid();
    return Json.object(
        "id",
        id,
        "mimeMessageId",
        "<" + random.hex(16) + "@mail.example.net>",
        "from",
        Json.object(
            "localAddress", "billing" + number, "domainAddress", "example.net", "name", "Billing"),
        "to",
        List.of(
            Json.object(
                "localAddress",
                localPart(number % NAMES.size()),
                "domainAddress",
                "example.com",
                "name",
                NAMES.get(number % NAMES.size()))),
        "subject",
        SUBJECTS.get(number % SUBJECTS.size()),
        "sizeInBytes",
        40_000 + number * 500_000,
        "clientIp",
        "192.0.2." + (number + 10),
        "productType",
        number % 2 == 0 ? "gateway" : "mailflow",
        "attachments",
        Json.object("total", attachments.size(), "size", attachments.size(), "items", attachments),
        "urls",
        List.of("https://login.example.net/" + number, "https://example.org/"));
  }

  private static List<Map<String, Object>> attachments(int number) {
    Map<String, Object> invoice =
        Json.object(
            "name",
            "invoice-" + number + ".pdf",
            "sizeInBytes",
            20_000 + number,
            "fileType",
            "document",
            "stripped",
            false);
    Map<String, Object> logo =
        Json.object(
            "name", "logo.png", "sizeInBytes", 3_000, "fileType", "image", "stripped", false);
    return number % 3 == 2 ? List.of() : List.of(invoice, logo);
  }

  private static String email(int number) {
    return localPart(number) + "@example.com";
  }

  private static String localPart(int number) {
    return NAMES.get(number).replace(' ', '.').toLowerCase(Locale.ROOT);
  }
}
