package dev.connectorsdk.onboarding.offboarding;

import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.profile.ConnectorProfile;
import dev.connectorsdk.stackone.progress.WaitProgress;
import java.util.List;

/**
 * Says what may be deleted, and hears how an off-boarding goes. Called on the thread that runs it;
 * what it throws ends the run.
 */
public interface OffboardingListener {

  /**
   * Whether this account may be deleted for good; asked before each deletion.
   *
   * @return false to keep it: the run then ends at this step
   */
  boolean mayDelete(LinkedAccount account);

  /** How things are with a step before anything is done about it. */
  default void found(PlanStep step) {}

  /** How things are with a step after something was done about it. */
  default void ended(PlanStep step) {}

  /** A person is to delete the connector profile. */
  default void profileUnwanted(ConnectorProfile profile, List<String> steps) {}

  /** A person is to delete the credential at the provider. */
  default void credentialUnwanted(List<String> steps) {}

  /** A step still waits for a person. */
  default void waiting(PlanStep step, WaitProgress progress) {}
}
