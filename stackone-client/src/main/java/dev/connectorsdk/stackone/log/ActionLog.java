package dev.connectorsdk.stackone.log;

import dev.connectorsdk.core.Redacted;
import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.stackone.connector.ConnectorCategory;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One run of an action (StackOne, {@code GET /logs/actions/{actionRunId}}). Later versions may add
 * components: create it with {@link #builder()}.
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
 * @param actionRunId The id of the run
 * @param actionId The action, such as {@code sophos_list_alerts}
 * @param connectorProfileId The connector profile that it ran under
 * @param actionType The kind of action
 * @param category The kind of product that the connector is for
 * @param riskLevel The risk that the Defender saw in the answer; the values are unverified
 * @param tier2Score The score of the Defender's second look; the scale is unverified
 * @param otherMembers Members that this version does not know; written back as they came
 */
@Value.Builder
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
    @UnknownProperties Map<String, Object> otherMembers)
    implements RunLog {

  /** Copies the collections. */
  public ActionLog {
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

  /** Builds an {@link ActionLog}. */
  public static final class Builder extends ActionLogBuilder {
    Builder() {}
  }
}
