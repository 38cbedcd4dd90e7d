package dev.connectorsdk.sophos.alert;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An action that was asked for on an alert, and how far it has come. */
@Value.Immutable
public interface AlertActionResult {

  /** The id of the action. */
  String id();

  /** The id of the alert. */
  Optional<String> alertId();

  /** What was asked for. */
  Optional<AlertAction> action();

  /** How far it has come. */
  Optional<AlertActionStatus> status();

  /** What came of it, such as {@code success}. */
  Optional<String> result();

  /** When it was asked for. */
  Optional<Instant> requestedAt();

  /** When it began. */
  Optional<Instant> startedAt();

  /** When it was done. */
  Optional<Instant> completedAt();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AlertActionResult}. */
  final class Builder extends ImmutableAlertActionResult.Builder {
    Builder() {}
  }
}
