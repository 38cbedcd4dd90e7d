package dev.connectorsdk.onboarding.rotation;

import dev.connectorsdk.onboarding.plan.PlanListener;
import dev.connectorsdk.stackone.profile.ProfileResult.ManualSteps;

/** Receives the progress of a rotation, and the instructions for its manual steps. */
public interface RotationListener extends PlanListener {

  /** Does nothing, and confirms nothing. */
  RotationListener NONE = new RotationListener() {};

  /** Called when an administrator has to save the new credential in the profile. */
  default void changeRequired(ManualSteps steps) {}

  /** Called when an administrator has to restore the previous credential in the profile. */
  default void undoRequired(ManualSteps steps) {}

  /**
   * Whether the administrator has confirmed the change; called at each check of the wait. A profile
   * with a later {@code updatedAt} counts as changed too; that a new secret moves this time is
   * unverified.
   */
  default boolean isConfirmed() {
    return false;
  }
}
