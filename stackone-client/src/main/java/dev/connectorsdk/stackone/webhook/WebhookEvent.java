package dev.connectorsdk.stackone.webhook;

import com.squareup.moshi.Json;
import dev.connectorsdk.core.Redacted;
import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One event that StackOne sent (StackOne's guide to webhooks: payloads of accounts and of unified
 * records).
 *
 * <p>Only the type is sure to be there, so that an event of a kind not yet known is read too. What
 * the customer entered and what the provider sent are not shown by {@code toString}. Later versions
 * may add components: create it with {@link #builder()}.
 *
 * @param type What happened
 * @param eventDate When it happened
 * @param sentAt When this delivery was sent. Unverified: whether a second try has its own time.
 * @param projectId The StackOne project
 * @param organizationId The StackOne organization. Unverified: the documented payloads do not have
 *     it.
 * @param accountId The linked account it is about
 * @param provider The connector's key, such as {@code sophos}; on events of accounts
 * @param originOwnerId Your own id of the customer's organization; on events of accounts
 * @param originOwnerName The name of the customer's organization; on events of accounts
 * @param originUsername Who linked the account; on events of accounts
 * @param recordType The kind of record, such as {@code account}
 * @param recordId The record's id at StackOne; for an account its own id
 * @param recordRemoteId The record's id at the provider; on events of unified records
 * @param setupInformation What the customer entered that is no secret; on events of accounts
 * @param rawEvent The provider's own event, in whatever shape it has; absent unless the provider
 *     sent one
 * @param eventData What StackOne made of the provider's event; absent unless the provider sent one
 * @param otherMembers Members that this version does not know; written back as they came
 */
@Value.Builder
public record WebhookEvent(
    @Json(name = "event") WebhookEventType type,
    Optional<Instant> eventDate,
    Optional<Instant> sentAt,
    Optional<String> projectId,
    Optional<String> organizationId,
    Optional<String> accountId,
    Optional<String> provider,
    Optional<String> originOwnerId,
    Optional<String> originOwnerName,
    Optional<String> originUsername,
    Optional<String> recordType,
    Optional<String> recordId,
    Optional<String> recordRemoteId,
    @Redacted Map<String, Object> setupInformation,
    @Redacted Optional<Object> rawEvent,
    @Redacted Optional<Object> eventData,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public WebhookEvent {
    setupInformation = Copies.of(setupInformation);
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link WebhookEvent}. */
  public static final class Builder extends WebhookEventBuilder {
    Builder() {}
  }
}
