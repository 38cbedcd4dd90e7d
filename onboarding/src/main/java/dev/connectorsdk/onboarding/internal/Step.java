package dev.connectorsdk.onboarding.internal;

import dev.connectorsdk.onboarding.plan.PlanStep;

/** The logic of a step: determines its state, and performs it. */
public interface Step {

  /** The id and title. */
  StepTitle title();

  /** Determines the state. Changes nothing in any service. */
  PlanStep inspect();

  /**
   * Performs the step. By default there is nothing to perform.
   *
   * @param found the result of {@link #inspect}: to do, or manual
   * @return the state afterwards; not done if a manual part was not completed in time
   */
  default PlanStep perform(PlanStep found) {
    return found;
  }
}
