package dev.connectorsdk.onboarding;

import dev.connectorsdk.core.error.NotSentException;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.profile.ProfileResult.ManualSteps;
import dev.connectorsdk.stackone.progress.WaitProgress;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import java.util.List;

/**
 * Passes links on so that a failure is that of a call, and concerns only the customer whose link it
 * is. Its message is not repeated, since it may contain the link.
 */
record IsolatedListener(OnboardingListener listener) implements OnboardingListener {
  @Override
  public void linkReady(Customer customer, ConnectSessionLink link) {
    try {
      listener.linkReady(customer, link);
    } catch (RuntimeException e) {
      throw new NotSentException(
          "linkReady",
          "threw " + e.getClass().getSimpleName() + ".",
          "The link may not have reached the customer: a later run invites it again.");
    }
  }

  @Override
  public void credentialRequired(List<String> steps) {
    listener.credentialRequired(steps);
  }

  @Override
  public void profileRequired(ManualSteps steps) {
    listener.profileRequired(steps);
  }

  @Override
  public void stepFound(PlanStep step) {
    listener.stepFound(step);
  }

  @Override
  public void stepFinished(PlanStep step) {
    listener.stepFinished(step);
  }

  @Override
  public void waiting(PlanStep step, WaitProgress progress) {
    listener.waiting(step, progress);
  }
}
