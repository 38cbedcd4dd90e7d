package dev.connectorsdk.stackone.log;

import dev.connectorsdk.core.UnknownProperties;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** One request that StackOne made to a provider (StackOne, schema StepLog). */
@Value.Immutable
public interface StepLog extends LoggedCall {

  /** The id of the request to the provider. */
  Optional<String> id();

  /** The connector, by key. */
  Optional<String> provider();

  /** The service that it was made for, such as {@code hris}. */
  Optional<String> service();

  /** Whether it ran in the background. */
  Optional<Boolean> isWorker();

  /** What was sent, only where Advanced Logs are on and were asked for. */
  Optional<LoggedRequest> request();

  /** What was answered, only where Advanced Logs are on and were asked for. */
  Optional<LoggedResponse> response();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link StepLog}. */
  final class Builder extends ImmutableStepLog.Builder {
    Builder() {}
  }
}
