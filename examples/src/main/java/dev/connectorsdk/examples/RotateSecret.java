package dev.connectorsdk.examples;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.CredentialCheck;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.onboarding.rotation.Rotation;
import dev.connectorsdk.onboarding.rotation.RotationListener;
import dev.connectorsdk.onboarding.rotation.RotationResult;
import dev.connectorsdk.onboarding.rotation.RotationTarget;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import dev.connectorsdk.stackone.profile.GuidedChange;
import java.io.PrintWriter;

/* * Rotates the Sophos secret of a connector profile.
 *
 * @param stackOne client of the project that has the profile
 * @param check proves Sophos credentials
 * @param out receives the plan and the manual steps
 */
public record RotateSecret(StackOneClient stackOne, CredentialCheck check, PrintWriter out) {

  /** Rotates the secret and then runs an action to verify that the account still works. */
  public RotationResult rotate(
      ClientCredentials old, ClientCredentials fresh, String profileId, String accountId) {
    // snippet rotate
    Rotation rotation =
        Rotation.of(
            stackOne,
            check,
            request ->
                request
                    .replacement(fresh)
                    .previous(old)
                    .target(RotationTarget.profile(profileId, ConnectorProfileDraft::sophos))
                    .addAccountIds(accountId)
                    .harmlessAction("sophos_list_alerts"));
    out.println(rotation.plan().text()); // nothing is written yet
    return rotation.run(new Admin());
    // end
  }

  // snippet admin
  private final class Admin implements RotationListener {
    @Override
    public void ended(PlanStep step) {
      out.println(step.state().word() + ": " + step.title());
    }

    @Override
    public void changeWanted(GuidedChange guide) {
      out.println(guide.text()); // what to do in the dashboard, without the secret
    }

    @Override
    public void undoWanted(GuidedChange guide) {
      out.println(guide.text());
    }
  }
  // end
}
