package dev.connectorsdk.stackone.log;

import dev.connectorsdk.stackone.internal.Durations;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The common properties of the logs of action runs and unified requests. All except the id may be
 * absent. The values of strings without constants are unverified: StackOne publishes none.
 */
public interface LogEntry {

  /** The id of the log. */
  String logId();

  /** The subject of the log. */
  Optional<LogType> logType();

  /** The time of the log entry. */
  Optional<Instant> eventTime();

  /** The start time. */
  Optional<Instant> startTime();

  /** The end time. */
  Optional<Instant> endTime();

  /** The duration in milliseconds; see {@link #duration()}. */
  OptionalDouble durationMs();

  /** The duration. */
  default Optional<Duration> duration() {
    return Durations.ofMillis(durationMs());
  }

  /** The id of the StackOne project. */
  Optional<String> projectId();

  /** The id of the linked account. */
  Optional<String> accountId();

  /** Whether it succeeded. */
  Optional<Boolean> success();

  /** The HTTP status. */
  OptionalInt statusCode();

  /** The connector's key. */
  Optional<String> connectorKey();

  /** The version of the connector. */
  Optional<String> connectorVersion();

  /** The owner of the connector. */
  Optional<String> connectorOwner();

  /** The mode. */
  Optional<String> mode();

  /** The HTTP method. */
  Optional<String> httpMethod();

  /** The URL. {@code toString} omits it, since the query may contain a secret. */
  @Value.Redacted
  Optional<String> url();

  /** The type of the source. */
  Optional<LogSource> sourceType();

  /** The id of the source. */
  Optional<String> sourceId();

  /** The value of the source. */
  Optional<String> sourceValue();

  /** The caller's authentication method. */
  Optional<LogAuthType> authType();

  /** The id of the caller's credential, such as an API key's; not the key. */
  Optional<String> authId();

  /** The caller's {@code User-Agent}. */
  Optional<String> userAgent();

  /** The caller's IP address. */
  Optional<String> ipAddress();

  /** The id of the session. {@code toString} omits it, since the id may grant access. */
  @Value.Redacted
  Optional<String> sessionId();

  /** The id of the agent. */
  Optional<String> agentId();

  /** The transport. */
  Optional<String> transportType();

  /** The type of the response stream. */
  Optional<String> streamType();

  /** Whether it ran in the background. */
  Optional<Boolean> isBackground();

  /** The connector, only if requested in {@code logs().list}. */
  Optional<LogConnector> connector();

  /** The id of the connector profile. */
  Optional<String> connectorProfileId();

  /** Your id of the customer's organization. */
  Optional<String> originOwnerId();

  /** The name of the customer's organization. */
  Optional<String> originOwnerName();
}
