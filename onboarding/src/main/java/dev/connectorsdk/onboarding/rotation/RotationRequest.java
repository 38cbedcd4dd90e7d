package dev.connectorsdk.onboarding.rotation;

import dev.connectorsdk.core.credential.ClientCredentials;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Which credential goes where, and what has to work afterwards. */
@Value.Immutable
public interface RotationRequest {

  /** The new credential. */
  @Value.Redacted
  ClientCredentials replacement();

  /** The credential in use; absent: nothing can be put back, and the accounts are not compared. */
  @Value.Redacted
  Optional<ClientCredentials> previous();

  /** Where StackOne keeps the credential. */
  RotationTarget target();

  /**
   * The linked accounts that have to work afterwards; an account that is the target is always among
   * them. StackOne does not tell which accounts a profile has.
   */
  List<String> accountIds();

  /**
   * An action that only reads, run for each account afterwards; absent: the status alone counts.
   */
  Optional<String> harmlessAction();

  /** How long a run waits for a person; default 10 minutes. */
  @Value.Default
  default Duration patience() {
    return Duration.ofMinutes(10);
  }

  /** How long an account may take to become active again; default 1 minute. */
  @Value.Default
  default Duration accountPatience() {
    return Duration.ofMinutes(1);
  }

  /** Refuses what cannot be rotated or waited for. */
  @Value.Check
  default void check() {
    if (previous().filter(replacement()::equals).isPresent()) {
      throw new IllegalArgumentException(
          "The new credential is the one in use: make another one first.");
    }
    if (patience().isNegative() || accountPatience().isNegative()) {
      throw new IllegalArgumentException("patience and accountPatience must be zero or more.");
    }
  }

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RotationRequest}. */
  final class Builder extends ImmutableRotationRequest.Builder {
    Builder() {}
  }
}
