package dev.connectorsdk.onboarding.internal;

import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.onboarding.plan.StepState;

/** The logic of a step: determines its state, and performs it. */
public abstract class Step {
  private final String id;
  private final String title;

  /**
   * Creates a step.
   *
   * @param id the id for programs
   * @param title the title for people
   */
  protected Step(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** Determines the state. Changes nothing in any service. */
  public abstract PlanStep inspect();

  /**
   * Performs the step. By default there is nothing to perform.
   *
   * @param found the result of {@link #inspect}: to do, or manual
   * @return the state afterwards; not done if a manual part was not completed in time
   */
  public PlanStep perform(PlanStep found) {
    return found;
  }

  /** Nothing is left to do. */
  protected final PlanStep done(String detail, String reason) {
    return new PlanStep(id, title, StepState.DONE, detail, reason);
  }

  /** A run performs it. */
  protected final PlanStep toDo(String detail, String reason) {
    return new PlanStep(id, title, StepState.TO_DO, detail, reason);
  }

  /** An administrator or the customer performs it. */
  protected final PlanStep manual(String detail, String reason) {
    return new PlanStep(id, title, StepState.MANUAL, detail, reason);
  }

  /** It cannot be performed yet. */
  protected final PlanStep blocked(String detail, String advice) {
    return new PlanStep(id, title, StepState.BLOCKED, detail, advice);
  }
}
