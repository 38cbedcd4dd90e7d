package dev.connectorsdk.onboarding;

import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.profile.GuidedCreation;
import dev.connectorsdk.stackone.progress.WaitProgress;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import java.util.List;

/**
 * Hears how a run goes, and hands on what persons have to do. Called on the thread that runs the
 * onboarding; what it throws ends the run.
 */
public interface OnboardingListener {

  /** A listener that hears nothing. The customer then gets no link. */
  OnboardingListener NONE = new OnboardingListener() {};

  /** How things are with a step before anything is done about it. */
  default void found(PlanStep step) {}

  /** How things are with a step after something was done about it. */
  default void ended(PlanStep step) {}

  /** A person is to make a credential. */
  default void credentialWanted(List<String> steps) {}

  /** A person is to make the connector profile. */
  default void profileWanted(GuidedCreation guide) {}

  /** The customer is to open this link: hand it to that customer alone. */
  default void linkReady(Customer customer, ConnectSessionLink link) {}

  /** A step still waits for a person. */
  default void waiting(PlanStep step, WaitProgress progress) {}
}
