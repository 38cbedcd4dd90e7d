package dev.connectorsdk.onboarding;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Stores the states of customers between runs. A run without a store determines everything from the
 * services; with a store, a batch skips completed customers, and does not invite a customer again
 * whose invitation is still valid. Implementations must be thread-safe.
 *
 * <p>A method that throws ends the run of that customer. In a batch, the customer is reported as
 * failed with the message of the exception, and the others go on.
 */
public interface OnboardingStateStore {

  /** Returns the state of a customer, absent if none is stored. */
  Optional<OnboardingState> load(String ownerId);

  /** Stores a customer's state; replaces the earlier one. */
  void save(OnboardingState state);

  /** Deletes a customer's state, if there is one. */
  void delete(String ownerId);

  /** Returns a store that stores nothing. */
  static OnboardingStateStore none() {
    return new NoStateStore();
  }

  /**
   * Returns a store with one small JSON file for each customer in a folder, each replaced
   * atomically. Creates the folder if it does not exist. For one process at a time.
   *
   * <p>Its methods throw {@link java.io.UncheckedIOException} or {@link IllegalStateException} if a
   * file cannot be read or written. That ends the run of that customer; a batch goes on with the
   * others. A file that cannot be read is not changed.
   *
   * @throws IllegalArgumentException if the folder cannot be created
   */
  static OnboardingStateStore inFolder(Path folder) {
    return new FolderStateStore(folder);
  }
}
