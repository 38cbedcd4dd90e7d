package dev.connectorsdk.stackone.log;

import com.squareup.moshi.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** What request logs, step logs and platform logs tell alike. StackOne may leave out any of it. */
public interface LoggedCall {

  /** The id of the request to StackOne. */
  Optional<String> requestId();

  /** When it started. */
  Optional<Instant> startTime();

  /** When it ended. */
  Optional<Instant> endTime();

  /** The linked account it was for. */
  Optional<String> accountId();

  /** The StackOne project. */
  Optional<String> projectId();

  /** Its method, in small letters or in capitals. */
  Optional<String> httpMethod();

  /** Its path. */
  Optional<String> path();

  /** Its URL. The query may hold a secret, so it is not shown by {@code toString}. */
  @Value.Redacted
  Optional<String> url();

  /** The HTTP status answered. */
  OptionalInt status();

  /** How long it took in milliseconds, as StackOne writes it; see {@link #duration()}. */
  @Json(name = "duration")
  OptionalDouble durationMs();

  /** How long it took. */
  default Optional<Duration> duration() {
    return Milliseconds.of(durationMs());
  }

  /** Whether it went well. */
  Optional<Boolean> success();

  /** The resource asked for, such as {@code employees}. */
  Optional<String> resource();

  /** The child resource asked for. */
  Optional<String> childResource();

  /** The sub-resource asked for. */
  Optional<String> subResource();

  /** The action asked for, such as {@code download}. */
  Optional<String> action();

  /** The IPv4 address it came from. */
  Optional<String> sourceIp();
}
