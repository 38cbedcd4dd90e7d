package dev.connectorsdk.onboarding;

import dev.connectorsdk.onboarding.plan.PlanListener;
import dev.connectorsdk.stackone.profile.ProfileResult.ManualSteps;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import java.util.List;

/** Receives the progress of an onboarding, and the instructions for its manual steps. */
public interface OnboardingListener extends PlanListener {

  /** Does nothing; customers receive no link. */
  OnboardingListener NONE = new OnboardingListener() {};

  /**
   * Called when an administrator has to create a credential.
   *
   * @param steps the instructions for Sophos Central, one sentence each
   */
  default void credentialRequired(List<String> steps) {}

  /** Called when an administrator has to create the connector profile in StackOne's dashboard. */
  default void profileRequired(ManualSteps steps) {}

  /** Called with the link that the customer opens to link the account. Only for that customer. */
  default void linkReady(Customer customer, ConnectSessionLink link) {}
}
