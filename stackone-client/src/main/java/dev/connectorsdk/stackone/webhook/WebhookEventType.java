package dev.connectorsdk.stackone.webhook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an event tells. StackOne may add values: one that this class does not know is kept as it
 * came.
 *
 * @param value the value as StackOne writes it, such as {@code account.created} or {@code
 *     hris_employees.updated}
 */
public record WebhookEventType(String value) {
  /** An account was linked. */
  public static final WebhookEventType ACCOUNT_CREATED = new WebhookEventType("account.created");

  /** An account changed: its status, its credentials or another member. */
  public static final WebhookEventType ACCOUNT_UPDATED = new WebhookEventType("account.updated");

  /** An account was unlinked. */
  public static final WebhookEventType ACCOUNT_DELETED = new WebhookEventType("account.deleted");

  /** An account fails. Unverified: named in the guide to alerts alone; its members are unknown. */
  public static final WebhookEventType ACCOUNT_ERROR = new WebhookEventType("account.error");

  /**
   * An account's credentials are over. Unverified: named in the guide to alerts alone; its members
   * are unknown.
   */
  public static final WebhookEventType ACCOUNT_EXPIRED = new WebhookEventType("account.expired");

  /** A request failed. Unverified: named in the guide to alerts alone; its members are unknown. */
  public static final WebhookEventType REQUEST_FAILED = new WebhookEventType("request.failed");

  private static final String CREATED = "created";
  private static final String UPDATED = "updated";
  private static final String DELETED = "deleted";

  /** Every type that the documentation names: those of the platform, then three a resource. */
  public static List<WebhookEventType> known() {
    return Stream.concat(
            Stream.of(
                ACCOUNT_CREATED,
                ACCOUNT_UPDATED,
                ACCOUNT_DELETED,
                ACCOUNT_ERROR,
                ACCOUNT_EXPIRED,
                REQUEST_FAILED),
            UnifiedResource.known().stream()
                .flatMap(one -> Stream.of(one.created(), one.updated(), one.deleted())))
        .toList();
  }

  /** Whether something came into being. */
  public boolean isCreation() {
    return change().equals(CREATED);
  }

  /** Whether something changed. */
  public boolean isUpdate() {
    return change().equals(UPDATED);
  }

  /** Whether something is gone. */
  public boolean isDeletion() {
    return change().equals(DELETED);
  }

  /** The kind of record in StackOne's unified API; absent for an event of the platform. */
  public Optional<UnifiedResource> resource() {
    String subject = value.substring(0, Math.max(0, value.lastIndexOf('.')));
    return subject.indexOf('_') > 0 ? Optional.of(new UnifiedResource(subject)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }

  static WebhookEventType created(UnifiedResource resource) {
    return new WebhookEventType(resource + "." + CREATED);
  }

  static WebhookEventType updated(UnifiedResource resource) {
    return new WebhookEventType(resource + "." + UPDATED);
  }

  static WebhookEventType deleted(UnifiedResource resource) {
    return new WebhookEventType(resource + "." + DELETED);
  }

  private String change() {
    return value.substring(value.lastIndexOf('.') + 1);
  }
}
