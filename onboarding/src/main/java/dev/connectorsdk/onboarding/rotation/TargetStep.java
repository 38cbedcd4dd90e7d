package dev.connectorsdk.onboarding.rotation;

import dev.connectorsdk.onboarding.internal.Step;
import dev.connectorsdk.onboarding.internal.StepTitle;
import dev.connectorsdk.onboarding.plan.PlanStep;

/** The StackOne project has the target of the credential. */
record TargetStep(RotationContext context) implements Step {
  private static final StepTitle TITLE = new StepTitle("target", "Target of the credential");

  @Override
  public StepTitle title() {
    return TITLE;
  }

  @Override
  public PlanStep inspect() {
    return context
        .request()
        .target()
        .find(context)
        .map(name -> TITLE.done("It is stored in " + name + ".", ""))
        .orElseGet(
            () ->
                TITLE.blocked(
                    "The project has no enabled target with this id.",
                    "Check the id, that the profile is enabled, and that the API key belongs to the"
                        + " project."));
  }
}
