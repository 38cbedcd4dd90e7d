package dev.connectorsdk.onboarding.rotation;

import dev.connectorsdk.onboarding.plan.Plan;

/**
 * The result of a run.
 *
 * @param plan the steps with their states after the run
 * @param outcome the outcome
 */
public record RotationResult(Plan plan, Outcome outcome) {

  /** The outcome of a run. */
  public enum Outcome {
    /** The new credential is in use, and the accounts work with it. */
    ROTATED,
    /** The run ended before the change; StackOne has the old credential, unless edited by hand. */
    UNFINISHED,
    /** An account did not work with the new credential; the previous one is restored. */
    ROLLED_BACK,
    /** An account did not work with the new credential; the previous one was not restored. */
    NOT_ROLLED_BACK
  }
}
