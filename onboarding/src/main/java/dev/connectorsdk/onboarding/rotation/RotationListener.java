package dev.connectorsdk.onboarding.rotation;

import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.profile.GuidedChange;
import dev.connectorsdk.stackone.progress.WaitProgress;

/**
 * Hears how a rotation goes, and hands on what persons have to do. Called on the thread that runs
 * it; what it throws ends the run.
 */
public interface RotationListener {

  /** Hears nothing, and confirms nothing. */
  RotationListener NONE = new RotationListener() {};

  /** How things are with a step before anything is done about it. */
  default void found(PlanStep step) {}

  /** How things are with a step after something was done about it. */
  default void ended(PlanStep step) {}

  /** A person is to put the new credential into the profile. */
  default void changeWanted(GuidedChange guide) {}

  /** A person is to put the old credential back into the profile. */
  default void undoWanted(GuidedChange guide) {}

  /**
   * Whether the person says that it is done; asked at each look. A profile whose time of change
   * moved counts as done too; whether a new secret moves it is unverified.
   */
  default boolean isConfirmed() {
    return false;
  }

  /** A step still waits. */
  default void waiting(PlanStep step, WaitProgress progress) {}
}
