package dev.connectorsdk.stackone.log;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What the newer logs of action runs and unified requests tell alike. Only the log's id is sure to
 * be there. Unverified: what the texts without a list of values can be.
 */
public interface RunLog {

  /** The id of the log. */
  String logId();

  /** What it is about. */
  Optional<LogType> logType();

  /** When it was written down. */
  Optional<Instant> eventTime();

  /** When it started. */
  Optional<Instant> startTime();

  /** When it ended. */
  Optional<Instant> endTime();

  /** How long it took in milliseconds, as StackOne writes it; see {@link #duration()}. */
  OptionalDouble durationMs();

  /** How long it took. */
  default Optional<Duration> duration() {
    return Milliseconds.of(durationMs());
  }

  /** The StackOne project. */
  Optional<String> projectId();

  /** The linked account it was for. */
  Optional<String> accountId();

  /** Whether it went well. */
  Optional<Boolean> success();

  /** The HTTP status answered. */
  OptionalInt statusCode();

  /** The connector, by key. */
  Optional<String> connectorKey();

  /** The version of the connector that ran. */
  Optional<String> connectorVersion();

  /** Who made the connector. */
  Optional<String> connectorOwner();

  /** The mode it ran in. */
  Optional<String> mode();

  /** The method of the request. */
  Optional<String> httpMethod();

  /** The URL of the request. The query may hold a secret, so {@code toString} leaves it out. */
  @Value.Redacted
  Optional<String> url();

  /** The kind of source that it came from. */
  Optional<LogSource> sourceType();

  /** The id of the source. */
  Optional<String> sourceId();

  /** More about the source. */
  Optional<String> sourceValue();

  /** What the caller proved itself with. */
  Optional<LogAuthType> authType();

  /** The id of what it proved itself with, such as an API key's; not the key. */
  Optional<String> authId();

  /** The program that called, as it named itself. */
  Optional<String> userAgent();

  /** The address that called. */
  Optional<String> ipAddress();

  /** The session that it was part of; some open with their id alone, so it is not shown. */
  @Value.Redacted
  Optional<String> sessionId();

  /** The agent that called. */
  Optional<String> agentId();

  /** The transport it came by. */
  Optional<String> transportType();

  /** The kind of stream it was answered with. */
  Optional<String> streamType();

  /** Whether it ran in the background. */
  Optional<Boolean> isBackground();

  /** Your own id of the customer's organization. */
  Optional<String> originOwnerId();

  /** The name of the customer's organization. */
  Optional<String> originOwnerName();
}
