package dev.connectorsdk.stackone.log;

import dev.connectorsdk.core.UnknownProperties;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** One step of a run of an action (StackOne, {@code POST /logs/steps}). */
@Value.Immutable
public interface ActionStepLog {

  /** What it is about: a step. */
  Optional<LogType> logType();

  /** The id of the run. */
  Optional<String> actionRunId();

  /** The place of the step in its run; where StackOne counts from is unverified. */
  OptionalInt stepIndex();

  /** The id of the step within its action. */
  Optional<String> stepId();

  /** The function that the step ran. */
  Optional<String> stepFunctionName();

  /** The version of that function. */
  Optional<String> stepFunctionVersion();

  /** How often it ran. */
  OptionalInt stepIterations();

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

  /** Whether it was left out. */
  Optional<Boolean> skipped();

  /** What it said. It may repeat what a provider answered, so {@code toString} leaves it out. */
  @Value.Redacted
  Optional<String> message();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ActionStepLog}. */
  final class Builder extends ImmutableActionStepLog.Builder {
    Builder() {}
  }
}
