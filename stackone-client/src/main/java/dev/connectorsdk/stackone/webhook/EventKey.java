package dev.connectorsdk.stackone.webhook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** What makes two deliveries the same event. */
final class EventKey {
  private EventKey() {}

  /**
   * StackOne advises type, record and date. Project and account are added: two customers may have a
   * record of the same id that changed at the same moment.
   */
  static String of(WebhookEvent event, byte[] body) {
    if (event.recordId().isEmpty() || event.eventDate().isEmpty()) {
      return hash(body);
    }
    List<?> identity =
        List.of(
            event.type(),
            event.projectId(),
            event.accountId(),
            event.recordId(),
            event.eventDate());
    return hash(identity.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The same length for every event, so that the memory for a number of them is bounded. */
  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
