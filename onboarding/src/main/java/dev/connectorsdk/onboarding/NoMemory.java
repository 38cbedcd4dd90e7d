package dev.connectorsdk.onboarding;

import java.util.Optional;

/** Remembers nothing. */
record NoMemory() implements OnboardingStateStore {
  @Override
  public Optional<OnboardingState> load(String ownerId) {
    return Optional.empty();
  }

  @Override
  public void save(OnboardingState state) {
    // the services know
  }

  @Override
  public void forget(String ownerId) {
    // nothing to forget
  }
}
