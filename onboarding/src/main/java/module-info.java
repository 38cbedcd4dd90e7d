/** From a Sophos Central API credential to linked StackOne accounts. */
module dev.connectorsdk.onboarding {
  requires transitive dev.connectorsdk.sophos;
  requires transitive dev.connectorsdk.stackone;
  requires static org.immutables.value.annotations;

  exports dev.connectorsdk.onboarding;
  exports dev.connectorsdk.onboarding.diagnosis;
  exports dev.connectorsdk.onboarding.offboarding;
  exports dev.connectorsdk.onboarding.plan;
  exports dev.connectorsdk.onboarding.rotation;

  // OnboardingState is read from and written to files as JSON
  opens dev.connectorsdk.onboarding to
      dev.connectorsdk.core;
}
