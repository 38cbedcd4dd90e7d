package dev.connectorsdk.onboarding;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Remembers how far customers are, from one run to the next. Without one, a run finds out from the
 * services alone; what a memory adds is that finished customers of a batch are not looked at again,
 * and that a customer whose invitation can still be opened does not get another. Thread-safe.
 */
public interface OnboardingStateStore {

  /** What was saved of a customer, absent if nothing was. */
  Optional<OnboardingState> load(String ownerId);

  /** Keeps a customer's state in the place of the one before. */
  void save(OnboardingState state);

  /** Forgets a customer. */
  void forget(String ownerId);

  /** Remembers nothing. */
  static OnboardingStateStore none() {
    return new NoMemory();
  }

  /**
   * Keeps one small JSON file for each customer in a folder, each replaced as a whole. The folder
   * must exist. For one process at a time.
   *
   * @throws IllegalArgumentException if there is no such folder
   */
  static OnboardingStateStore inFolder(Path folder) {
    return new FolderMemory(folder);
  }
}
