package dev.connectorsdk.onboarding.plan;

import dev.connectorsdk.stackone.progress.WaitProgress;

/**
 * Receives the progress of a run. Called on the thread that runs the plan; an exception that it
 * throws ends the run.
 */
public interface PlanListener {

  /** Called with the state of a step before it is performed. */
  default void stepFound(PlanStep step) {}

  /** Called with the state of a step after it was performed. */
  default void stepFinished(PlanStep step) {}

  /** Called after each check of a step that waits. */
  default void waiting(PlanStep step, WaitProgress progress) {}
}
