package dev.connectorsdk.onboarding.rotation;

import dev.connectorsdk.onboarding.plan.Plan;

/**
 * What came of a run.
 *
 * @param plan the steps as they are now
 * @param outcome how it came out
 */
public record RotationResult(Plan plan, Outcome outcome) {

  /** How a run came out. */
  public enum Outcome {
    /** The new credential is in use, and what was named works with it. */
    ROTATED,
    /** It did not get that far; StackOne has the old credential, unless a person changed it. */
    UNFINISHED,
    /** It did not work with the new credential, and the old one is in its place again. */
    UNDONE,
    /** It did not work with the new credential, and the old one could not be put back. */
    NOT_UNDONE
  }
}
