package dev.connectorsdk.onboarding;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.sophos.access.Operation;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.credential.CredentialDraft;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.immutables.value.Value;

/** Options of an {@link Onboarding}. The profile name and a credential are required. */
@Value.Immutable
public interface OnboardingRequest {

  /** The key of the StackOne connector; default {@code sophos}. */
  String connectorKey();

  /** The name of the connector profile, by which a repeated run finds it. */
  String profileName();

  /**
   * Creates the draft of the profile from its name and the credential; default {@link
   * ConnectorProfileDraft#sophos}. {@link #actions} are added to it.
   */
  BiFunction<String, ClientCredentials, ConnectorProfileDraft> profileDraft();

  /**
   * Returns the Sophos Central API credential, or empty while it does not exist yet; called again
   * while a run waits for an administrator to create it.
   */
  @Value.Redacted
  Supplier<Optional<ClientCredentials>> credentialSupplier();

  /**
   * The draft that the credential is created from: the source of the instructions, and of the role
   * unless {@link #role} is set. Default: a draft named "StackOne connector".
   */
  Optional<CredentialDraft> credentialDraft();

  /** The credential's service principal role; no API returns it. */
  Optional<ServicePrincipalRole> role();

  /** The ids of the StackOne actions that the service will run; enabled on a new profile. */
  List<String> actions();

  /**
   * The Sophos Central operations that the service will call, each a method and a path, such as
   * {@code GET /common/v1/alerts}.
   */
  List<String> operations();

  /**
   * The Sophos Central operations behind StackOne actions, by action id. StackOne does not publish
   * them; whether a role may run an action without an entry is unknown.
   */
  Map<String, List<Operation>> operationsOfActions();

  /**
   * The id of a read-only action that the last step runs to verify the account; absent: none is
   * run.
   */
  Optional<String> probeAction();

  /** Whether to continue if the role is known to be insufficient; default no. */
  boolean ignoreInsufficientRole();

  /**
   * The maximum wait at each manual step; default 10 minutes. Zero: checks once and does not wait.
   */
  Duration waitTimeout();

  /** The lifetime of a customer's invitation; default 30 minutes, which is StackOne's default. */
  Duration invitationLifetime();

  /** Rejects blank names, durations out of range, and two different roles. */
  @Value.Check
  default void check() {
    if (connectorKey().isBlank() || profileName().isBlank()) {
      throw new IllegalArgumentException(
          "connectorKey and profileName of an onboarding must not be blank.");
    }
    if (waitTimeout().isNegative()) {
      throw new IllegalArgumentException("waitTimeout must be zero or more, was " + waitTimeout());
    }
    if (invitationLifetime().toSeconds() < 1) {
      throw new IllegalArgumentException(
          "invitationLifetime must be 1 second or more, was " + invitationLifetime());
    }
    if (role().isPresent()
        && credentialDraft()
            .filter(d -> !role().get().equals(d.servicePrincipalRole()))
            .isPresent()) {
      throw new IllegalArgumentException(
          "role is not the role of credentialDraft: set one of the two.");
    }
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OnboardingRequest}. */
  final class Builder extends ImmutableOnboardingRequest.Builder {
    Builder() {
      connectorKey("sophos");
      profileDraft(ConnectorProfileDraft::sophos);
      ignoreInsufficientRole(false);
      waitTimeout(Duration.ofMinutes(10));
      invitationLifetime(Duration.ofMinutes(30));
    }

    /** Sets a credential that exists already. */
    public Builder credential(ClientCredentials credential) {
      return credentialSupplier(() -> Optional.of(credential));
    }
  }
}
