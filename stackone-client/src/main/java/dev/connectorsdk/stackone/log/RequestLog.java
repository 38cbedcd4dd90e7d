package dev.connectorsdk.stackone.log;

import dev.connectorsdk.core.UnknownProperties;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** One request to StackOne (StackOne, schema UnifiedLogs). Everything may be absent. */
@Value.Immutable
public interface RequestLog extends LoggedCall {

  /** When it was written down. */
  Optional<Instant> eventDatetime();

  /** The connector it was for, by key. */
  Optional<String> provider();

  /** The service asked for, such as {@code hris}. */
  Optional<String> service();

  /** Whether it ran in the background. */
  Optional<Boolean> isWorker();

  /** The kind of source that it came from. */
  Optional<LogSource> sourceType();

  /** More about the source. */
  Optional<String> sourceValue();

  /** The id of the source. */
  Optional<String> sourceId();

  /** What was sent, only where Advanced Logs are on and were asked for. */
  Optional<LoggedRequest> request();

  /** What was answered, only where Advanced Logs are on and were asked for. */
  Optional<LoggedResponse> response();

  /** The requests made to the provider for it, only if asked for. */
  List<StepLog> stepRequests();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RequestLog}. */
  final class Builder extends ImmutableRequestLog.Builder {
    Builder() {}
  }
}
