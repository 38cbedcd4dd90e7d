package dev.connectorsdk.sophos.alert;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An action on an alert and its status (Common API, POST /common/v1/alerts/{alertId}/actions).
 * Later versions may add components: create it with {@link #builder()}.
 *
 * @param id the id of the action, if the response has one
 * @param alertId the id of the alert
 * @param action the action
 * @param status the status
 * @param result the result, such as {@code success}
 * @param requestedAt the time of the request
 * @param startedAt the time at which it started
 * @param completedAt the time at which it was completed
 */
@Value.Builder
public record AlertActionResult(
    Optional<String> id,
    Optional<String> alertId,
    Optional<AlertAction> action,
    Optional<Status> status,
    Optional<String> result,
    Optional<Instant> requestedAt,
    Optional<Instant> startedAt,
    Optional<Instant> completedAt) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AlertActionResult}. */
  public static final class Builder extends AlertActionResultBuilder {
    Builder() {}
  }

  /**
   * The status of an action on an alert. {@code completed} is unverified.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record Status(String value) {
    public static final Status REQUESTED = new Status("requested");
    public static final Status STARTED = new Status("started");
    public static final Status COMPLETED = new Status("completed");
  }
}
