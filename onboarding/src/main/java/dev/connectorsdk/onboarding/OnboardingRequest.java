package dev.connectorsdk.onboarding;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.immutables.value.Value;

/** What is to be connected, and how. */
@Value.Immutable
public interface OnboardingRequest {

  /** The connector's key, such as {@code sophos}. */
  String connectorKey();

  /** The name of the connector profile, by which it is found again. */
  String profileName();

  /**
   * Drafts the profile from its name and the credential, such as {@code
   * ConnectorProfileDraft::sophos}. The actions wanted are added to it.
   */
  BiFunction<String, ClientCredentials, ConnectorProfileDraft> profile();

  /**
   * Gives the credential, or nothing as long as there is none in hand; asked again while the
   * onboarding waits for a person to make it.
   */
  @Value.Redacted
  Supplier<Optional<ClientCredentials>> credentialSupplier();

  /** The ids of the StackOne actions wanted; they are enabled on a profile that is made. */
  List<String> actions();

  /** The provider's operations wanted besides, in the provider's own notation. */
  List<String> operations();

  /**
   * An action that only reads, run at the end to see that the account works; absent: none is run.
   */
  Optional<String> harmlessAction();

  /** Whether to go on where the role is known to be refused something; default no. */
  @Value.Default
  default boolean evenIfRefused() {
    return false;
  }

  /**
   * How long each step waits for a person; default 10 minutes. Zero: looks once and does not wait.
   */
  @Value.Default
  default Duration patience() {
    return Duration.ofMinutes(10);
  }

  /** How long a customer's invitation lives; default 30 minutes, as StackOne's own. */
  @Value.Default
  default Duration invitationLife() {
    return Duration.ofMinutes(30);
  }

  /** Refuses what no profile could be found by, and times that make no sense. */
  @Value.Check
  default void check() {
    if (connectorKey().isBlank() || profileName().isBlank()) {
      throw new IllegalArgumentException("An onboarding needs a connector key and a profile name.");
    }
    if (patience().isNegative()) {
      throw new IllegalArgumentException("patience must be zero or more, was " + patience());
    }
    if (invitationLife().toSeconds() < 1) {
      throw new IllegalArgumentException(
          "invitationLife must be 1 second or more, was " + invitationLife());
    }
  }

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OnboardingRequest}. */
  final class Builder extends ImmutableOnboardingRequest.Builder {
    Builder() {}

    /** The credential that is in hand. */
    public Builder credential(ClientCredentials credential) {
      return credentialSupplier(() -> Optional.of(credential));
    }
  }
}
