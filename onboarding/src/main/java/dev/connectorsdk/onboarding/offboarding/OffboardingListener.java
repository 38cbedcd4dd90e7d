package dev.connectorsdk.onboarding.offboarding;

import dev.connectorsdk.onboarding.plan.PlanListener;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.profile.ConnectorProfile;
import java.util.List;

/**
 * Confirms deletions, and receives the progress of an offboarding and the instructions for its
 * manual steps.
 */
public interface OffboardingListener extends PlanListener {

  /**
   * Called before an account is deleted. The deletion cannot be undone.
   *
   * @return true to delete the account; false to keep it, which ends the run at this step
   */
  boolean confirmDeletion(LinkedAccount account);

  /**
   * Called when an administrator has to delete the connector profile.
   *
   * @param steps the instructions for StackOne's dashboard, one sentence each
   */
  default void profileDeletionRequired(ConnectorProfile profile, List<String> steps) {}

  /**
   * Called when an administrator has to delete the credential.
   *
   * @param steps the instructions for Sophos Central, one sentence each
   */
  default void credentialDeletionRequired(List<String> steps) {}
}
