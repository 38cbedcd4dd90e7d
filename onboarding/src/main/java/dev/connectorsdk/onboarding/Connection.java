package dev.connectorsdk.onboarding;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.CredentialCheck;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.profile.ConnectorProfile;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the steps up to the connector profile find out and hand on to each other. */
final class Connection {
  private final StackOneClient stackOne;
  private final CredentialCheck check;
  private final OnboardingRequest request;
  private final OnboardingListener listener;
  private @Nullable ClientCredentials credential;
  private @Nullable ConnectorProfile profile;

  Connection(
      StackOneClient stackOne,
      CredentialCheck check,
      OnboardingRequest request,
      OnboardingListener listener) {
    this.stackOne = stackOne;
    this.check = check;
    this.request = request;
    this.listener = listener;
  }

  StackOneClient stackOne() {
    return stackOne;
  }

  CredentialCheck check() {
    return check;
  }

  OnboardingRequest request() {
    return request;
  }

  OnboardingListener listener() {
    return listener;
  }

  /** The credential, if there is one in hand by now. */
  Optional<ClientCredentials> credential() {
    if (credential == null) {
      credential = request.credentialSupplier().get().orElse(null);
    }
    return Optional.ofNullable(credential);
  }

  Optional<ConnectorProfile> profile() {
    return Optional.ofNullable(profile);
  }

  void profileIs(ConnectorProfile found) {
    this.profile = found;
  }

  /** The actions that have to be there and allowed: those wanted, and the harmless one. */
  List<String> actions() {
    return Stream.concat(request.actions().stream(), request.harmlessAction().stream())
        .distinct()
        .toList();
  }

  /** The profile to make, once there is a credential. */
  ConnectorProfileDraft draft(ClientCredentials inHand) {
    ConnectorProfileDraft draft = request.profile().apply(request.profileName(), inHand);
    if (!draft.name().equals(request.profileName())
        || !draft.connectorKey().equals(request.connectorKey())) {
      throw new IllegalArgumentException(
          "The profile drafted is \"%s\" of %s, and \"%s\" of %s was asked for: give the drafter the same."
              .formatted(
                  draft.name(),
                  draft.connectorKey(),
                  request.profileName(),
                  request.connectorKey()));
    }
    return ConnectorProfileDraft.builder()
        .copyOf(draft)
        .addAllActions(
            request.actions().stream().filter(id -> !draft.actions().contains(id)).toList())
        .build();
  }
}
