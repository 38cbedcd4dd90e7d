package dev.connectorsdk.onboarding;

/** Receives the progress of a batch; called by several threads at once. */
public interface BatchListener extends OnboardingListener {

  /** Called once for each customer, with its outcome. */
  void customerFinished(CustomerReport report);
}
