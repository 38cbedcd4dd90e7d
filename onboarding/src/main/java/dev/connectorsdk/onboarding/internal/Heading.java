package dev.connectorsdk.onboarding.internal;

import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.onboarding.plan.StepState;

/**
 * What a step is about, and the step in each of its states.
 *
 * @param id what programs know it by
 * @param title what people know it by
 */
public record Heading(String id, String title) {

  /** Nothing is left to do. */
  public PlanStep done(String found, String reason) {
    return step(StepState.DONE, found, reason);
  }

  /** The SDK will do it. */
  public PlanStep toDo(String what, String reason) {
    return step(StepState.TO_DO, what, reason);
  }

  /** A person will do it. */
  public PlanStep manual(String what, String reason) {
    return step(StepState.MANUAL, what, reason);
  }

  /** It cannot be done as things are. */
  public PlanStep blocked(String found, String advice) {
    return step(StepState.BLOCKED, found, advice);
  }

  private PlanStep step(StepState state, String detail, String reason) {
    return new PlanStep(id, title, state, detail, reason);
  }
}
