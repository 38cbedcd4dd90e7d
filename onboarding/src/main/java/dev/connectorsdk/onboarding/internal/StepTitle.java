package dev.connectorsdk.onboarding.internal;

import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.onboarding.plan.StepState;

/**
 * The id and title of a step; creates the step in each of its states.
 *
 * @param id the id for programs
 * @param title the title for people
 */
public record StepTitle(String id, String title) {

  /** Nothing is left to do. */
  public PlanStep done(String detail, String reason) {
    return new PlanStep(id, title, StepState.DONE, detail, reason);
  }

  /** A run performs it. */
  public PlanStep toDo(String detail, String reason) {
    return new PlanStep(id, title, StepState.TO_DO, detail, reason);
  }

  /** An administrator or the customer performs it. */
  public PlanStep manual(String detail, String reason) {
    return new PlanStep(id, title, StepState.MANUAL, detail, reason);
  }

  /** It cannot be performed yet. */
  public PlanStep blocked(String detail, String advice) {
    return new PlanStep(id, title, StepState.BLOCKED, detail, advice);
  }
}
