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
 * A webhook event (StackOne's guide to webhooks: payloads of accounts and of unified records).
 *
 * <p>All except the type may be absent, so that events of unknown types can be read. {@code
 * toString} omits the setup information and the data of the provider. Later versions may add
 * components: create instances with {@link #builder()}.
 *
 * @param type the type of event
 * @param eventDate the time
 * @param sentAt the time of sending of this delivery. Whether a retry has its own time is
 *     unverified: the guide has no retries
 * @param projectId the id of the StackOne project
 * @param organizationId the id of the StackOne organization. Unverified: the documented payloads do
 *     not have it
 * @param accountId the id of the linked account
 * @param provider the connector's key, such as {@code sophos}; for account events
 * @param originOwnerId your id of the customer's organization; for account events
 * @param originOwnerName the name of the customer's organization; for account events
 * @param originUsername the user who linked the account; for account events
 * @param recordType the type of record, such as {@code account}
 * @param recordId the id of the record at StackOne; for account events the account's id
 * @param recordRemoteId the id of the record at the provider; for events of unified records
 * @param setupInformation the customer's settings other than secrets; for account events
 * @param rawEvent the provider's event in its own format; absent unless the provider sent one
 * @param eventData the provider's event as StackOne converted it; absent unless the provider sent
 *     one
 * @param otherMembers the properties that this version does not define
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
