package dev.connectorsdk.stackone.log;

import dev.connectorsdk.core.Redacted;
import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One step of a run of an action (StackOne, {@code POST /logs/steps}). Later versions may add
 * components: create it with {@link #builder()}.
 *
 * @param logType What it is about: a step
 * @param actionRunId The id of the run
 * @param stepIndex The place of the step in its run; where StackOne counts from is unverified
 * @param stepId The id of the step within its action
 * @param stepFunctionName The function that the step ran
 * @param stepFunctionVersion The version of that function
 * @param stepIterations How often it ran
 * @param eventTime When it was written down
 * @param startTime When it started
 * @param endTime When it ended
 * @param durationMs How long it took in milliseconds, as StackOne writes it; see {@link
 *     #duration()}
 * @param projectId The StackOne project
 * @param accountId The linked account it was for
 * @param success Whether it went well
 * @param statusCode The HTTP status answered
 * @param skipped Whether it was left out
 * @param message What it said. It may repeat what a provider answered, so {@code toString} leaves
 *     it out.
 * @param otherMembers Members that this version does not know; written back as they came
 */
@Value.Builder
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

  /** How long it took. */
  public Optional<Duration> duration() {
    return Milliseconds.of(durationMs());
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ActionStepLog}. */
  public static final class Builder extends ActionStepLogBuilder {
    Builder() {}
  }
}
