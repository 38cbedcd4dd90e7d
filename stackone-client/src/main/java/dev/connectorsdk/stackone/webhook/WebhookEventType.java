package dev.connectorsdk.stackone.webhook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The type of an event. Unknown values are kept.
 *
 * @param value the value in StackOne's API, such as {@code account.created} or {@code
 *     hris_employees.updated}
 */
public record WebhookEventType(String value) {
  /** An account was linked. */
  public static final WebhookEventType ACCOUNT_CREATED = new WebhookEventType("account.created");

  /** An account changed: its status, its credentials or another property. */
  public static final WebhookEventType ACCOUNT_UPDATED = new WebhookEventType("account.updated");

  /** An account was unlinked. */
  public static final WebhookEventType ACCOUNT_DELETED = new WebhookEventType("account.deleted");

  /** An account fails. Unverified: only in the guide to alerts; its properties are unknown. */
  public static final WebhookEventType ACCOUNT_ERROR = new WebhookEventType("account.error");

  /**
   * An account's credentials have expired. Unverified: only in the guide to alerts; its properties
   * are unknown.
   */
  public static final WebhookEventType ACCOUNT_EXPIRED = new WebhookEventType("account.expired");

  /** A request failed. Unverified: only in the guide to alerts; its properties are unknown. */
  public static final WebhookEventType REQUEST_FAILED = new WebhookEventType("request.failed");

  private static final String CREATED = "created";
  private static final String UPDATED = "updated";
  private static final String DELETED = "deleted";

  /** Returns every documented type: those of the platform, then three for each record type. */
  public static List<WebhookEventType> known() {
    return Stream.concat(
            Stream.of(
                ACCOUNT_CREATED,
                ACCOUNT_UPDATED,
                ACCOUNT_DELETED,
                ACCOUNT_ERROR,
                ACCOUNT_EXPIRED,
                REQUEST_FAILED),
            UnifiedRecordType.known().stream()
                .flatMap(type -> Stream.of(type.created(), type.updated(), type.deleted())))
        .toList();
  }

  /** Whether something was created. */
  public boolean isCreation() {
    return change().equals(CREATED);
  }

  /** Whether something was updated. */
  public boolean isUpdate() {
    return change().equals(UPDATED);
  }

  /** Whether something was deleted. */
  public boolean isDeletion() {
    return change().equals(DELETED);
  }

  /** Returns the record type in StackOne's unified API; empty for a platform event. */
  public Optional<UnifiedRecordType> resource() {
    String subject = value.substring(0, Math.max(0, value.lastIndexOf('.')));
    return subject.indexOf('_') > 0
        ? Optional.of(new UnifiedRecordType(subject))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }

  static WebhookEventType created(UnifiedRecordType record) {
    return new WebhookEventType(record + "." + CREATED);
  }

  static WebhookEventType updated(UnifiedRecordType record) {
    return new WebhookEventType(record + "." + UPDATED);
  }

  static WebhookEventType deleted(UnifiedRecordType record) {
    return new WebhookEventType(record + "." + DELETED);
  }

  private String change() {
    return value.substring(value.lastIndexOf('.') + 1);
  }
}
