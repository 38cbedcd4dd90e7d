package dev.connectorsdk.onboarding.offboarding;

import dev.connectorsdk.core.credential.ClientCredentials;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** What is to be disconnected, and how far. By default the customer's accounts alone. */
@Value.Immutable
public interface OffboardingRequest {

  /** The connector's key, such as {@code sophos}. */
  String connectorKey();

  /**
   * The name of the connector profile that a person is to delete when the connector has no account
   * left; absent: profiles stay.
   */
  Optional<String> profileName();

  /**
   * The provider's credential that a person is to delete when the connector has no account and no
   * such profile left; absent: credentials stay. It counts as deleted once the provider refuses it.
   */
  @Value.Redacted
  Optional<ClientCredentials> credential();

  /**
   * How long each step waits for a person; default 10 minutes. Zero: looks once and does not wait.
   */
  @Value.Default
  default Duration patience() {
    return Duration.ofMinutes(10);
  }

  /** Refuses what nothing could be found by, and times that make no sense. */
  @Value.Check
  default void check() {
    if (connectorKey().isBlank() || profileName().filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException(
          "An off-boarding needs a connector key, and a profile's name must not be blank.");
    }
    if (patience().isNegative()) {
      throw new IllegalArgumentException("patience must be zero or more, was " + patience());
    }
  }

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OffboardingRequest}. */
  final class Builder extends ImmutableOffboardingRequest.Builder {
    Builder() {}
  }
}
