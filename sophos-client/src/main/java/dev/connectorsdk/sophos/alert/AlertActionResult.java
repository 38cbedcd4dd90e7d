package dev.connectorsdk.sophos.alert;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An action that was asked for on an alert, and how far it has come. Later versions may add
 * components: create it with {@link #builder()}.
 *
 * @param id The id of the action
 * @param alertId The id of the alert
 * @param action What was asked for
 * @param status How far it has come
 * @param result What came of it, such as {@code success}
 * @param requestedAt When it was asked for
 * @param startedAt When it began
 * @param completedAt When it was done
 */
@Value.Builder
public record AlertActionResult(
    String id,
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
   * How far an action on an alert has come. That {@code completed} exists is unverified.
   *
   * @param value the text that the service uses; one that this version does not know is kept
   */
  public record Status(String value) {
    public static final Status REQUESTED = new Status("requested");
    public static final Status STARTED = new Status("started");
    public static final Status COMPLETED = new Status("completed");
  }
}
