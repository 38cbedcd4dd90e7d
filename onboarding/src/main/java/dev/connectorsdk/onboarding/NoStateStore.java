package dev.connectorsdk.onboarding;

import java.util.Optional;

/** Stores nothing. */
record NoStateStore() implements OnboardingStateStore {
  @Override
  public Optional<OnboardingState> load(String ownerId) {
    return Optional.empty();
  }

  @Override
  public void save(OnboardingState state) {
    // the services have the state
  }

  @Override
  public void delete(String ownerId) {
    // nothing is stored
  }
}
