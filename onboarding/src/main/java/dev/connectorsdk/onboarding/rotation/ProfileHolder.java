package dev.connectorsdk.onboarding.rotation;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.internal.Poller;
import dev.connectorsdk.stackone.profile.ConnectorProfile;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import dev.connectorsdk.stackone.profile.GuidedChange;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** A connector profile, changed by the client's writer or by a person. */
record ProfileHolder(
    StackOneClient stackOne,
    RotationTarget.Profile target,
    RotationRequest request,
    RotationListener listener)
    implements Holder {

  @Override
  public Optional<String> find() {
    return profile()
        .filter(ConnectorProfile::active)
        .map(one -> "connector profile \"" + one.name().orElse(one.id()) + "\"");
  }

  private Optional<ConnectorProfile> profile() {
    return stackOne.connectorProfiles().find(target.profileId());
  }

  @Override
  public boolean isGuided() {
    return stackOne.connectorProfiles().areGuided();
  }

  @Override
  public boolean put(ClientCredentials credential, PlanStep step, Consumer<GuidedChange> guide) {
    ConnectorProfile profile = stackOne.connectorProfiles().get(target.profileId());
    ConnectorProfileDraft draft =
        target.fields().apply(profile.name().orElse(profile.id()), credential);
    if (stackOne.connectorProfiles().change(profile, draft) instanceof GuidedChange guided) {
      guide.accept(guided);
      return isDone(profile, step);
    }
    return true;
  }

  private boolean isDone(ConnectorProfile before, PlanStep step) {
    Poller waiting =
        new Poller(
            stackOne.timing(),
            "GET /auth_configs",
            "change of connector profile " + before.id(),
            "Finish the steps in the dashboard, then run again.");
    try {
      return waiting.until(
          request.patience(),
          progress -> listener.waiting(step, progress),
          () -> Optional.of(true).filter(any -> listener.isConfirmed() || hasMoved(before)));
    } catch (TransportException e) {
      if (e.reason() != TransportException.Reason.TIMEOUT || !e.attempts().isEmpty()) {
        throw e;
      }
      return false;
    }
  }

  private boolean hasMoved(ConnectorProfile before) {
    Instant earlier = before.updatedAt().orElse(Instant.MAX);
    return profile().filter(one -> isAfter(one, earlier)).isPresent();
  }

  private static boolean isAfter(ConnectorProfile profile, Instant time) {
    return profile.updatedAt().filter(updated -> updated.isAfter(time)).isPresent();
  }
}
