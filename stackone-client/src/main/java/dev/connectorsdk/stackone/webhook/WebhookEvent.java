package dev.connectorsdk.stackone.webhook;

import com.squareup.moshi.Json;
import dev.connectorsdk.core.UnknownProperties;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One event that StackOne sent (StackOne's guide to webhooks: payloads of accounts and of unified
 * records).
 *
 * <p>Only the type is sure to be there, so that an event of a kind not yet known is read too. What
 * the customer entered and what the provider sent are not shown by {@code toString}.
 */
@Value.Immutable
public interface WebhookEvent {

  /** What happened. */
  @Json(name = "event")
  WebhookEventType type();

  /** When it happened. */
  Optional<Instant> eventDate();

  /** When this delivery was sent. Unverified: whether a second try has its own time. */
  Optional<Instant> sentAt();

  /** The StackOne project. */
  Optional<String> projectId();

  /** The StackOne organization. Unverified: the documented payloads do not have it. */
  Optional<String> organizationId();

  /** The linked account it is about. */
  Optional<String> accountId();

  /** The connector's key, such as {@code sophos}; on events of accounts. */
  Optional<String> provider();

  /** Your own id of the customer's organization; on events of accounts. */
  Optional<String> originOwnerId();

  /** The name of the customer's organization; on events of accounts. */
  Optional<String> originOwnerName();

  /** Who linked the account; on events of accounts. */
  Optional<String> originUsername();

  /** The kind of record, such as {@code account}. */
  Optional<String> recordType();

  /** The record's id at StackOne; for an account its own id. */
  Optional<String> recordId();

  /** The record's id at the provider; on events of unified records. */
  Optional<String> recordRemoteId();

  /** What the customer entered that is no secret; on events of accounts. */
  @Value.Redacted
  Map<String, Object> setupInformation();

  /** The provider's own event, in whatever shape it has; absent unless the provider sent one. */
  @Value.Redacted
  Optional<Object> rawEvent();

  /** What StackOne made of the provider's event; absent unless the provider sent one. */
  @Value.Redacted
  Optional<Object> eventData();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link WebhookEvent}. */
  final class Builder extends ImmutableWebhookEvent.Builder {
    Builder() {}
  }
}
