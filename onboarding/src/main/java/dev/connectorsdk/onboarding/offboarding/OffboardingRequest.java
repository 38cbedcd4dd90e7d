package dev.connectorsdk.onboarding.offboarding;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.sophos.credential.CredentialDraft;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** Options of an {@link Offboarding}. By default only the customer's accounts are deleted. */
@Value.Immutable
public interface OffboardingRequest {

  /** The key of the StackOne connector; default {@code sophos}. */
  String connectorKey();

  /**
   * The name of the connector profile that an administrator deletes once the connector has no
   * account left; absent: the profile stays.
   */
  Optional<String> profileName();

  /**
   * The Sophos Central API credential that an administrator deletes once the connector has no
   * account left and the profile is deleted; absent: the credential stays. It counts as deleted
   * when Sophos Central refuses it.
   */
  @Value.Redacted
  Optional<ClientCredentials> credential();

  /**
   * The draft that the credential was created from, the source of the instructions. Default: a
   * draft named "StackOne connector".
   */
  Optional<CredentialDraft> credentialDraft();

  /**
   * The maximum wait at each manual step; default 10 minutes. Zero: checks once and does not wait.
   */
  Duration waitTimeout();

  /** Rejects blank names and durations out of range. */
  @Value.Check
  default void check() {
    if (connectorKey().isBlank() || profileName().filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException(
          "connectorKey and profileName of an offboarding must not be blank.");
    }
    if (waitTimeout().isNegative()) {
      throw new IllegalArgumentException("waitTimeout must be zero or more, was " + waitTimeout());
    }
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OffboardingRequest}. */
  final class Builder extends ImmutableOffboardingRequest.Builder {
    Builder() {
      connectorKey("sophos");
      waitTimeout(Duration.ofMinutes(10));
    }
  }
}
