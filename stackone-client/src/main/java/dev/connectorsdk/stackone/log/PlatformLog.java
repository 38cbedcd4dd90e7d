package dev.connectorsdk.stackone.log;

import com.squareup.moshi.Json;
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
 * One request to the platform itself (StackOne, schema PlatformLog). Everything may be absent.
 * Later versions may add components: create it with {@link #builder()}.
 *
 * @param requestId The id of the request to StackOne
 * @param startTime When it started
 * @param endTime When it ended
 * @param accountId The linked account it was for
 * @param projectId The StackOne project
 * @param httpMethod Its method, in small letters or in capitals
 * @param path Its path
 * @param url Its URL. The query may hold a secret, so it is not shown by {@code toString}.
 * @param status The HTTP status answered
 * @param durationMs How long it took in milliseconds, as StackOne writes it; see {@link
 *     #duration()}
 * @param success Whether it went well
 * @param resource The resource asked for, such as {@code employees}
 * @param childResource The child resource asked for
 * @param subResource The sub-resource asked for
 * @param action The action asked for, such as {@code download}
 * @param sourceIp The IPv4 address it came from
 * @param eventDatetime When it was written down
 * @param category The kind of product that it was about
 * @param sourceType The kind of source that it came from
 * @param sourceValue More about the source
 * @param sourceId The id of the source
 * @param otherMembers Members that this version does not know; written back as they came
 */
@Value.Builder
public record PlatformLog(
    Optional<String> requestId,
    Optional<Instant> startTime,
    Optional<Instant> endTime,
    Optional<String> accountId,
    Optional<String> projectId,
    Optional<String> httpMethod,
    Optional<String> path,
    @Redacted Optional<String> url,
    OptionalInt status,
    @Json(name = "duration") OptionalDouble durationMs,
    Optional<Boolean> success,
    Optional<String> resource,
    Optional<String> childResource,
    Optional<String> subResource,
    Optional<String> action,
    Optional<String> sourceIp,
    Optional<Instant> eventDatetime,
    Optional<ConnectorCategory> category,
    Optional<LogSource> sourceType,
    Optional<String> sourceValue,
    Optional<String> sourceId,
    @UnknownProperties Map<String, Object> otherMembers)
    implements LoggedCall {

  /** Copies the collections. */
  public PlatformLog {
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

  /** Builds a {@link PlatformLog}. */
  public static final class Builder extends PlatformLogBuilder {
    Builder() {}
  }
}
