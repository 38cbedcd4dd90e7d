package dev.connectorsdk.onboarding;

/** Hears how a batch goes; called by several threads at once. */
public interface BatchListener extends OnboardingListener {

  /** How things are with a customer for now: the last word about it in this run. */
  void reported(CustomerReport report);
}
