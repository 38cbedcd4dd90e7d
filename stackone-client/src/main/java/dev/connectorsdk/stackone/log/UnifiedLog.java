package dev.connectorsdk.stackone.log;

import com.squareup.moshi.Json;
import dev.connectorsdk.core.UnknownProperties;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** One request to the unified API (StackOne, {@code GET /logs/unified/{requestId}}). */
@Value.Immutable
public interface UnifiedLog extends RunLog {

  /** The id of the request. */
  Optional<String> requestId();

  /** Its path. */
  Optional<String> path();

  /** The resource asked for, such as {@code employees}. */
  Optional<String> resource();

  /** The sub-resource asked for. */
  Optional<String> subResource();

  /** The child resource asked for. */
  Optional<String> childResource();

  /** The service asked for, such as {@code hris}. */
  Optional<String> service();

  /** The action asked for, such as {@code download}. */
  Optional<String> action();

  /** The connector, by key, under its older name. */
  Optional<String> provider();

  /** How long it took in milliseconds, under the name of the older logs. */
  @Json(name = "duration")
  OptionalDouble olderDurationMs();

  /** Whether it ran in the background, under the name of the older logs. */
  Optional<Boolean> isWorker();

  /** The HTTP status answered, under the name of the older logs. */
  OptionalInt status();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link UnifiedLog}. */
  final class Builder extends ImmutableUnifiedLog.Builder {
    Builder() {}
  }
}
