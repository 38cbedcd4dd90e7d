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
 * Rotates the Sophos secret of a connector profile.
 *
 * @param sophos client whose settings are used to verify the credentials
 * @param stackOne client of the project that has the profile
 * @param out receives the plan and the manual steps
 */
public record RotateSecret(SophosClient sophos, StackOneClient stackOne, PrintWriter out) {

  /** Rotates the secret and then runs an action to verify that the account still works. */
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
    out.println(rotation.plan().text()); // nothing is written yet
    return rotation.run(new Admin());
    // end
  }

  // snippet admin
  private final class Admin implements RotationListener {
    @Override
    public void stepFinished(PlanStep step) {
      out.println(step.state().word() + ": " + step.title());
    }

    @Override
    public void changeRequired(ManualSteps steps) {
      out.println(steps.text()); // what to do in the dashboard, without the secret
    }

    @Override
    public void undoRequired(ManualSteps steps) {
      out.println(steps.text());
    }
  }
  // end
}
