package dev.connectorsdk.stackone.log.platform;

import dev.connectorsdk.core.Redacted;
import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.stackone.log.LogAuthType;
import dev.connectorsdk.stackone.log.LogSource;
import dev.connectorsdk.stackone.log.LogType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * An event in the audit trail of the project (StackOne, schema PlatformLog). All except the id may
 * be absent.
 *
 * @param eventId the id of the event
 * @param eventType the type, such as {@code account_create}
 * @param logId the id of the log
 * @param logType the subject of the log
 * @param service the service
 * @param action the action, such as {@code create}
 * @param resource the resource, such as {@code account}
 * @param resourceId the id of the resource
 * @param isRead whether it is a read
 * @param userId the id of the user
 * @param userEmail the user's e-mail address
 * @param agentId the id of the agent
 * @param authId the id of the caller's credential, such as an API key's; not the key
 * @param authType the caller's authentication method
 * @param ipAddress the caller's IP address
 * @param projectId the id of the StackOne project
 * @param sessionId the id of the session. {@code toString} omits it, since the id may grant access
 * @param sourceId the id of the source
 * @param sourceType the type of the source
 * @param statusCode the HTTP status
 * @param streamType the type of the response stream
 * @param transportType the transport
 * @param success whether it succeeded
 * @param durationMs the duration in milliseconds
 * @param eventTime the time of the event
 * @param startTime the start time
 * @param endTime the end time
 * @param userAgent the caller's {@code User-Agent}
 * @param details further properties of the event. {@code toString} omits them
 * @param otherMembers the properties that this version does not define
 */
public record AuditLog(
    String eventId,
    Optional<String> eventType,
    Optional<String> logId,
    Optional<LogType> logType,
    Optional<String> service,
    Optional<String> action,
    Optional<String> resource,
    Optional<String> resourceId,
    Optional<Boolean> isRead,
    Optional<String> userId,
    Optional<String> userEmail,
    Optional<String> agentId,
    Optional<String> authId,
    Optional<LogAuthType> authType,
    Optional<String> ipAddress,
    Optional<String> projectId,
    @Redacted Optional<String> sessionId,
    Optional<String> sourceId,
    Optional<LogSource> sourceType,
    OptionalInt statusCode,
    Optional<String> streamType,
    Optional<String> transportType,
    Optional<Boolean> success,
    OptionalDouble durationMs,
    Optional<Instant> eventTime,
    Optional<Instant> startTime,
    Optional<Instant> endTime,
    Optional<String> userAgent,
    @Redacted Map<String, Object> details,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public AuditLog {
    details = Copies.of(details);
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
