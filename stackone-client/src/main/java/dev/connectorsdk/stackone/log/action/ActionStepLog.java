package dev.connectorsdk.stackone.log.action;

import dev.connectorsdk.core.Redacted;
import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.stackone.internal.Durations;
import dev.connectorsdk.stackone.log.LogType;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The log of a step of an action run (StackOne, {@code POST /logs/steps}).
 *
 * @param logType the subject of the log: a step
 * @param actionRunId the id of the run
 * @param stepIndex the index of the step in its run; unverified whether from 0 or 1, since StackOne
 *     has no example
 * @param stepId the id of the step within its action
 * @param stepFunctionName the function of the step
 * @param stepFunctionVersion the version of the function
 * @param stepIterations the number of iterations
 * @param eventTime the time of the log entry
 * @param startTime the start time
 * @param endTime the end time
 * @param durationMs the duration in milliseconds; see {@link #duration()}
 * @param projectId the id of the StackOne project
 * @param accountId the id of the linked account
 * @param success whether it succeeded
 * @param statusCode the HTTP status
 * @param skipped whether the step was skipped
 * @param message the message. {@code toString} omits it, since it may contain the provider's
 *     response
 * @param otherMembers the properties that this version does not define
 */
public record ActionStepLog(
    Optional<LogType> logType,
    Optional<String> actionRunId,
    OptionalInt stepIndex,
    Optional<String> stepId,
    Optional<String> stepFunctionName,
    Optional<String> stepFunctionVersion,
    OptionalInt stepIterations,
    Optional<Instant> eventTime,
    Optional<Instant> startTime,
    Optional<Instant> endTime,
    OptionalDouble durationMs,
    Optional<String> projectId,
    Optional<String> accountId,
    Optional<Boolean> success,
    OptionalInt statusCode,
    Optional<Boolean> skipped,
    @Redacted Optional<String> message,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public ActionStepLog {
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** The duration. */
  public Optional<Duration> duration() {
    return Durations.ofMillis(durationMs());
  }
}
