package dev.connectorsdk.stackone.webhook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** Computes the key that all deliveries of an event share. */
final class DeduplicationKey {
  private DeduplicationKey() {}

  /**
   * StackOne recommends type, record and date. Project and account are added, since records of two
   * customers may have the same id and date.
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

  /** Every key has the same length, so that the size of a store is bounded. */
  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
