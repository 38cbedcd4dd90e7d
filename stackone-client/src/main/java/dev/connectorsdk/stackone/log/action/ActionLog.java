package dev.connectorsdk.stackone.log.action;

import dev.connectorsdk.core.Redacted;
import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.stackone.connector.ConnectorCategory;
import dev.connectorsdk.stackone.log.LogAuthType;
import dev.connectorsdk.stackone.log.LogConnector;
import dev.connectorsdk.stackone.log.LogEntry;
import dev.connectorsdk.stackone.log.LogSource;
import dev.connectorsdk.stackone.log.LogType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The log of an action run (StackOne, {@code GET /logs/actions/{actionRunId}}).
 *
 * @param logId the id of the log
 * @param logType the subject of the log
 * @param eventTime the time of the log entry
 * @param startTime the start time
 * @param endTime the end time
 * @param durationMs the duration in milliseconds; see {@link #duration()}
 * @param projectId the id of the StackOne project
 * @param accountId the id of the linked account
 * @param success whether it succeeded
 * @param statusCode the HTTP status
 * @param connectorKey the connector's key
 * @param connectorVersion the version of the connector
 * @param connectorOwner the owner of the connector
 * @param mode the mode
 * @param httpMethod the HTTP method
 * @param url the URL. {@code toString} omits it, since the query may contain a secret
 * @param sourceType the type of the source
 * @param sourceId the id of the source
 * @param sourceValue the value of the source
 * @param authType the caller's authentication method
 * @param authId the id of the caller's credential, such as an API key's; not the key
 * @param userAgent the caller's {@code User-Agent}
 * @param ipAddress the caller's IP address
 * @param sessionId the id of the session. {@code toString} omits it, since the id may grant access
 * @param agentId the id of the agent
 * @param transportType the transport
 * @param streamType the type of the response stream
 * @param isBackground whether it ran in the background
 * @param originOwnerId your id of the customer's organization
 * @param originOwnerName the name of the customer's organization
 * @param actionRunId the id of the run
 * @param actionId the id of the action, such as {@code sophos_list_alerts}
 * @param connectorProfileId the id of the connector profile
 * @param actionType the type of action
 * @param category the product category of the connector
 * @param riskLevel the risk level of the result according to StackOne's Defender; the values are
 *     unverified: StackOne publishes none
 * @param tier2Score the score of the Defender's second tier; unverified scale: StackOne publishes a
 *     number without a range
 * @param connector the connector, only if requested in {@code logs().list}
 * @param otherMembers the properties that this version does not define
 */
public record ActionLog(
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
    Optional<String> actionRunId,
    Optional<String> actionId,
    Optional<String> connectorProfileId,
    Optional<String> actionType,
    Optional<ConnectorCategory> category,
    Optional<String> riskLevel,
    OptionalDouble tier2Score,
    Optional<LogConnector> connector,
    @UnknownProperties Map<String, Object> otherMembers)
    implements LogEntry {

  /** Copies the collections. */
  public ActionLog {
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
