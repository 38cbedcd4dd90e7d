package dev.connectorsdk.stackone.log;

import com.squareup.moshi.Json;
import dev.connectorsdk.stackone.internal.Durations;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** The common properties of the legacy request, step and platform logs. All may be absent. */
public interface LegacyLogEntry {

  /** The id of the request to StackOne. */
  Optional<String> requestId();

  /** The start time. */
  Optional<Instant> startTime();

  /** The end time. */
  Optional<Instant> endTime();

  /** The id of the linked account. */
  Optional<String> accountId();

  /** The id of the StackOne project. */
  Optional<String> projectId();

  /** The HTTP method, in lower or upper case. */
  Optional<String> httpMethod();

  /** The path. */
  Optional<String> path();

  /** The URL. {@code toString} omits it, since the query may contain a secret. */
  @Value.Redacted
  Optional<String> url();

  /** The HTTP status. */
  OptionalInt status();

  /** The duration in milliseconds; see {@link #duration()}. */
  @Json(name = "duration")
  OptionalDouble durationMs();

  /** The duration. */
  default Optional<Duration> duration() {
    return Durations.ofMillis(durationMs());
  }

  /** Whether it succeeded. */
  Optional<Boolean> success();

  /** The resource, such as {@code employees}. */
  Optional<String> resource();

  /** The child resource. */
  Optional<String> childResource();

  /** The sub-resource. */
  Optional<String> subResource();

  /** The action, such as {@code download}. */
  Optional<String> action();

  /** The caller's IPv4 address. */
  Optional<String> sourceIp();
}
