package dev.connectorsdk.onboarding.rotation;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.onboarding.internal.PlanRunner;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.internal.ClientAccess;
import dev.connectorsdk.stackone.internal.Poller;
import dev.connectorsdk.stackone.profile.ConnectorProfile;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import dev.connectorsdk.stackone.profile.ConnectorProfiles;
import dev.connectorsdk.stackone.profile.ProfileResult.ManualSteps;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** A connector profile, changed by the client's writer or by an administrator. */
final class ProfileTarget extends CredentialTarget {
  private final String profileId;
  private final BiFunction<String, ClientCredentials, ConnectorProfileDraft> draft;

  ProfileTarget(
      String profileId, BiFunction<String, ClientCredentials, ConnectorProfileDraft> draft) {
    this.profileId = profileId;
    this.draft = draft;
  }

  @Override
  Optional<String> find(RotationContext context) {
    return profiles(context)
        .find(profileId)
        .filter(ConnectorProfile::active)
        .map(one -> "connector profile \"" + one.name().orElse(one.id()) + "\"");
  }

  @Override
  boolean isManual(RotationContext context) {
    return profiles(context).isManual();
  }

  @Override
  boolean save(
      RotationContext context,
      ClientCredentials credential,
      PlanStep step,
      Consumer<ManualSteps> instructions) {
    ConnectorProfile profile = profiles(context).get(profileId);
    ConnectorProfileDraft changed = draft.apply(profile.name().orElse(profile.id()), credential);
    if (profiles(context).change(profile, changed) instanceof ManualSteps manual) {
      instructions.accept(manual);
      return await(context, profile, step);
    }
    return true;
  }

  private boolean await(RotationContext context, ConnectorProfile before, PlanStep step) {
    Poller poller =
        new Poller(
            ClientAccess.timing(context.stackOne()),
            "GET /connector_profiles",
            "change of connector profile " + before.id(),
            "Finish the steps in the dashboard, then run again.");
    try {
      return poller.until(
          context.request().waitTimeout(),
          progress -> context.listener().waiting(step, progress),
          () ->
              Optional.of(true)
                  .filter(any -> context.listener().isConfirmed() || isChanged(context, before)));
    } catch (TransportException e) {
      if (!PlanRunner.isWaitTimeout(e)) {
        throw e;
      }
      return false;
    }
  }

  /** A time that differs in either direction is a change: the service's clock may be set back. */
  private boolean isChanged(RotationContext context, ConnectorProfile before) {
    return profiles(context)
        .find(profileId)
        .flatMap(ConnectorProfile::updatedAt)
        .filter(now -> before.updatedAt().filter(then -> !then.equals(now)).isPresent())
        .isPresent();
  }

  private static ConnectorProfiles profiles(RotationContext context) {
    return context.stackOne().connectorProfiles();
  }

  @Override
  public String toString() {
    return "connector profile " + profileId;
  }
}
