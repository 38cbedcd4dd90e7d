package dev.connectorsdk.onboarding.rotation;

import dev.connectorsdk.onboarding.internal.Step;
import dev.connectorsdk.onboarding.plan.PlanStep;

/** The StackOne project has the target of the credential. */
final class TargetStep extends Step {
  private final RotationContext context;

  TargetStep(RotationContext context) {
    super("target", "Target of the credential");
    this.context = context;
  }

  @Override
  public PlanStep inspect() {
    return context
        .request()
        .target()
        .find(context)
        .map(name -> done("It is stored in " + name + ".", ""))
        .orElseGet(
            () ->
                blocked(
                    "The project has no enabled target with this id.",
                    "Check the id, that the profile is enabled, and that the API key belongs to the"
                        + " project."));
  }
}
