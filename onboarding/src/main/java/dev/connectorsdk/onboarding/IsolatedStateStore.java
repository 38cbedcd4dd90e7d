package dev.connectorsdk.onboarding;

import dev.connectorsdk.core.error.NotSentException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A store whose failures are those of a call, so that they concern only the customer whose state is
 * read or written. A state that cannot be read is never replaced.
 */
record IsolatedStateStore(OnboardingStateStore store) implements OnboardingStateStore {

  /** Returns the store with isolated failures; one that stores nothing has none. */
  static OnboardingStateStore of(OnboardingStateStore store) {
    return store.equals(OnboardingStateStore.none()) ? store : new IsolatedStateStore(store);
  }

  @Override
  public Optional<OnboardingState> load(String ownerId) {
    return isolated(
        "cannot be read, and nothing was requested or changed.", () -> store.load(ownerId));
  }

  @Override
  public void save(OnboardingState state) {
    isolated(
        "cannot be saved, so a later run may invite the customer again.",
        () -> {
          store.save(state);
          return Optional.empty();
        });
  }

  @Override
  public void delete(String ownerId) {
    store.delete(ownerId);
  }

  /** A state contains no secret, so neither does what a store says about it. */
  private static <T> Optional<T> isolated(String what, Supplier<Optional<T>> access) {
    try {
      return access.get();
    } catch (RuntimeException e) {
      throw new NotSentException("The state of the customer", what, String.valueOf(e.getMessage()));
    }
  }
}
