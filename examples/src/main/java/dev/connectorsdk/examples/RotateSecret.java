package dev.connectorsdk.examples;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.onboarding.rotation.CredentialTarget;
import dev.connectorsdk.onboarding.rotation.Rotation;
import dev.connectorsdk.onboarding.rotation.RotationListener;
import dev.connectorsdk.onboarding.rotation.RotationResult;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.profile.ProfileResult.ManualSteps;
import java.io.PrintWriter;

/**
 * Brings a new Sophos secret into a connector profile.
 *
 * @param sophos its settings are used to prove the credentials
 * @param stackOne the project that has the profile
 * @param screen where a person reads what to do
 */
public record RotateSecret(SophosClient sophos, StackOneClient stackOne, PrintWriter screen) {

  /** Rotates, and looks afterwards whether the account still answers. */
  public RotationResult rotate(
      ClientCredentials old, ClientCredentials fresh, String profileId, String accountId) {
    // snippet rotate
    Rotation rotation =
        Rotation.of(
            sophos,
            stackOne,
            request ->
                request
                    .replacement(fresh)
                    .previous(old)
                    .target(CredentialTarget.profile(profileId))
                    .addAccountIds(accountId)
                    .probeAction("sophos_list_alerts"));
    screen.println(rotation.plan().text()); // nothing is written yet
    return rotation.run(new Admin());
    // end
  }

  // snippet admin
  private final class Admin implements RotationListener {
    @Override
    public void stepFinished(PlanStep step) {
      screen.println(step.state().word() + ": " + step.title());
    }

    @Override
    public void changeRequired(ManualSteps steps) {
      screen.println(steps.text()); // what to do in the dashboard, without the secret
    }

    @Override
    public void undoRequired(ManualSteps steps) {
      screen.println(steps.text());
    }
  }
  // end
}
