package dev.connectorsdk.onboarding.internal;

import dev.connectorsdk.onboarding.plan.PlanStep;

/** What stands behind a step: sees how far it is, and does what is left. */
public interface Stage {

  /** What the step is about. */
  Heading heading();

  /** How far the step is. Changes nothing anywhere. */
  PlanStep look();

  /**
   * Does what is left.
   *
   * @param found the step as the look before found it: to do, or manual
   * @return the step as it is now; not done if a person did not do their part in time
   */
  PlanStep carryOut(PlanStep found);
}
