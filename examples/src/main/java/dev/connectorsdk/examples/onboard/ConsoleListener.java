package dev.connectorsdk.examples.onboard;

import dev.connectorsdk.examples.Services;
import dev.connectorsdk.onboarding.Customer;
import dev.connectorsdk.onboarding.OnboardingListener;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.profile.ProfileResult.ManualSteps;
import dev.connectorsdk.stackone.progress.WaitProgress;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import java.util.List;

/** Prints each onboarding step and the manual steps. */
final class ConsoleListener implements OnboardingListener {
  private final Services services;
  private final OnboardOptions onboardOptions;
  private final ProgressPrinter progress;

  ConsoleListener(Services services, OnboardOptions onboardOptions, ProgressPrinter progress) {
    this.services = services;
    this.onboardOptions = onboardOptions;
    this.progress = progress;
  }

  @Override
  public void stepFound(PlanStep step) {
    progress.printStep(step);
  }

  @Override
  public void stepFinished(PlanStep step) {
    progress.printResult(step);
  }

  @Override
  public void credentialRequired(List<String> steps) {
    steps.forEach(progress::print);
  }

  @Override
  public void profileRequired(ManualSteps guide) {
    services.createProfile(onboardOptions.draft(services), guide, progress.out());
  }

  @Override
  public void linkReady(Customer customer, ConnectSessionLink link) {
    services.showLink(link, progress.out());
  }

  @Override
  public void waiting(PlanStep step, WaitProgress wait) {
    progress.printWait(wait);
  }
}
