package dev.connectorsdk.onboarding.rotation;

import dev.connectorsdk.core.credential.ClientCredentials;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Options of a {@link Rotation}. The new credential and the target are required. */
@Value.Immutable
public interface RotationRequest {

  /** The new credential. */
  @Value.Redacted
  ClientCredentials replacement();

  /**
   * The credential in use; absent: it cannot be restored, and the Sophos Central accounts of the
   * two are not compared.
   */
  @Value.Redacted
  Optional<ClientCredentials> previous();

  /** Where StackOne stores the credential. */
  CredentialTarget target();

  /**
   * The ids of the linked accounts to verify after the change; an account that is the target is
   * always verified. StackOne does not return the accounts of a profile.
   */
  List<String> accountIds();

  /**
   * The id of a read-only action that is run for each account after the change; absent: only the
   * account's status is verified.
   */
  Optional<String> probeAction();

  /** The maximum wait for an administrator; default 10 minutes. */
  Duration waitTimeout();

  /** The maximum wait for an account to become active after the change; default 1 minute. */
  Duration accountTimeout();

  /** Rejects a replacement that is the previous credential, and negative durations. */
  @Value.Check
  default void check() {
    if (previous().filter(replacement()::equals).isPresent()) {
      throw new IllegalArgumentException(
          "The new credential is the one in use: create another one first.");
    }
    if (waitTimeout().isNegative() || accountTimeout().isNegative()) {
      throw new IllegalArgumentException("waitTimeout and accountTimeout must be zero or more.");
    }
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RotationRequest}. */
  final class Builder extends ImmutableRotationRequest.Builder {
    Builder() {
      waitTimeout(Duration.ofMinutes(10));
      accountTimeout(Duration.ofMinutes(1));
    }
  }
}
