package dev.connectorsdk.stackone.log;

import com.squareup.moshi.Json;
import dev.connectorsdk.core.Redacted;
import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One request to the unified API (StackOne, {@code GET /logs/unified/{requestId}}). Later versions
 * may add components: create it with {@link #builder()}.
 *
 * @param logId The id of the log
 * @param logType What it is about
 * @param eventTime When it was written down
 * @param startTime When it started
 * @param endTime When it ended
 * @param durationMs How long it took in milliseconds, as StackOne writes it; see {@link
 *     #duration()}
 * @param projectId The StackOne project
 * @param accountId The linked account it was for
 * @param success Whether it went well
 * @param statusCode The HTTP status answered
 * @param connectorKey The connector, by key
 * @param connectorVersion The version of the connector that ran
 * @param connectorOwner Who made the connector
 * @param mode The mode it ran in
 * @param httpMethod The method of the request
 * @param url The URL of the request. The query may hold a secret, so {@code toString} leaves it
 *     out.
 * @param sourceType The kind of source that it came from
 * @param sourceId The id of the source
 * @param sourceValue More about the source
 * @param authType What the caller proved itself with
 * @param authId The id of what it proved itself with, such as an API key's; not the key
 * @param userAgent The program that called, as it named itself
 * @param ipAddress The address that called
 * @param sessionId The session that it was part of; some open with their id alone, so it is not
 *     shown
 * @param agentId The agent that called
 * @param transportType The transport it came by
 * @param streamType The kind of stream it was answered with
 * @param isBackground Whether it ran in the background
 * @param originOwnerId Your own id of the customer's organization
 * @param originOwnerName The name of the customer's organization
 * @param requestId The id of the request
 * @param path Its path
 * @param resource The resource asked for, such as {@code employees}
 * @param subResource The sub-resource asked for
 * @param childResource The child resource asked for
 * @param service The service asked for, such as {@code hris}
 * @param action The action asked for, such as {@code download}
 * @param provider The connector, by key, under its older name
 * @param olderDurationMs How long it took in milliseconds, under the name of the older logs
 * @param isWorker Whether it ran in the background, under the name of the older logs
 * @param status The HTTP status answered, under the name of the older logs
 * @param otherMembers Members that this version does not know; written back as they came
 */
@Value.Builder
public record UnifiedLog(
    String logId,
    Optional<LogType> logType,
    Optional<Instant> eventTime,
    Optional<Instant> startTime,
    Optional<Instant> endTime,
    OptionalDouble durationMs,
    Optional<String> projectId,
    Optional<String> accountId,
    Optional<Boolean> success,
    OptionalInt statusCode,
    Optional<String> connectorKey,
    Optional<String> connectorVersion,
    Optional<String> connectorOwner,
    Optional<String> mode,
    Optional<String> httpMethod,
    @Redacted Optional<String> url,
    Optional<LogSource> sourceType,
    Optional<String> sourceId,
    Optional<String> sourceValue,
    Optional<LogAuthType> authType,
    Optional<String> authId,
    Optional<String> userAgent,
    Optional<String> ipAddress,
    @Redacted Optional<String> sessionId,
    Optional<String> agentId,
    Optional<String> transportType,
    Optional<String> streamType,
    Optional<Boolean> isBackground,
    Optional<String> originOwnerId,
    Optional<String> originOwnerName,
    Optional<String> requestId,
    Optional<String> path,
    Optional<String> resource,
    Optional<String> subResource,
    Optional<String> childResource,
    Optional<String> service,
    Optional<String> action,
    Optional<String> provider,
    @Json(name = "duration") OptionalDouble olderDurationMs,
    Optional<Boolean> isWorker,
    OptionalInt status,
    @UnknownProperties Map<String, Object> otherMembers)
    implements RunLog {

  /** Copies the collections. */
  public UnifiedLog {
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

  /** Builds an {@link UnifiedLog}. */
  public static final class Builder extends UnifiedLogBuilder {
    Builder() {}
  }
}
