package dev.connectorsdk.onboarding;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.profile.ConnectorProfile;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the steps up to the connector profile share. */
final class OnboardingContext {
  private final SophosClient sophos;
  private final StackOneClient stackOne;
  private final OnboardingRequest request;
  private final OnboardingListener listener;
  private @Nullable ClientCredentials credential;
  private @Nullable ConnectorProfile profile;

  OnboardingContext(
      SophosClient sophos,
      StackOneClient stackOne,
      OnboardingRequest request,
      OnboardingListener listener) {
    this.sophos = sophos;
    this.stackOne = stackOne;
    this.request = request;
    this.listener = listener;
  }

  SophosClient sophos() {
    return sophos;
  }

  StackOneClient stackOne() {
    return stackOne;
  }

  OnboardingRequest request() {
    return request;
  }

  OnboardingListener listener() {
    return listener;
  }

  /** The credential, absent while the supplier returns none. */
  Optional<ClientCredentials> credential() {
    if (credential == null) {
      credential = request.credentialSupplier().get().orElse(null);
    }
    return Optional.ofNullable(credential);
  }

  Optional<ConnectorProfile> profile() {
    return Optional.ofNullable(profile);
  }

  void setProfile(ConnectorProfile found) {
    this.profile = found;
  }

  /** The actions that the connector must have and the role must allow. */
  List<String> actions() {
    return Stream.concat(request.actions().stream(), request.probeAction().stream())
        .distinct()
        .toList();
  }

  /** The draft of the profile, with the request's actions. */
  ConnectorProfileDraft draft(ClientCredentials available) {
    ConnectorProfileDraft draft = request.profileDraft().apply(request.profileName(), available);
    if (!draft.name().equals(request.profileName())
        || !draft.connectorKey().equals(request.connectorKey())) {
      throw new IllegalArgumentException(
          "profileDraft returned a draft of \"%s\" for connector %s instead of \"%s\" for connector %s."
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
