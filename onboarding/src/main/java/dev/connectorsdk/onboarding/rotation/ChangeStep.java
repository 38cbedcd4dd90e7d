package dev.connectorsdk.onboarding.rotation;

import dev.connectorsdk.onboarding.internal.Step;
import dev.connectorsdk.onboarding.internal.StepTitle;
import dev.connectorsdk.onboarding.plan.PlanStep;

/**
 * The new credential is saved in StackOne. StackOne does not show which credential it has, so a
 * repeated run saves the same one again.
 */
record ChangeStep(RotationContext context) implements Step {
  private static final StepTitle TITLE = new StepTitle("change", "New credential in StackOne");

  @Override
  public StepTitle title() {
    return TITLE;
  }

  @Override
  public PlanStep inspect() {
    return context.request().target().isManual(context)
        ? TITLE.manual(
            "An administrator saves " + clientId() + " and its secret.",
            "StackOne publishes no operation that changes a connector profile.")
        : TITLE.toDo(
            "Saves " + clientId() + " and its secret.",
            "StackOne does not show which one it has; saving the same one twice does no harm.");
  }

  @Override
  public PlanStep perform(PlanStep found) {
    RotationRequest request = context.request();
    return request
            .target()
            .save(context, request.replacement(), found, context.listener()::changeRequired)
        ? TITLE.done("Saved " + clientId() + ".", "")
        : TITLE.manual(found.detail(), "Not done before the timeout; a later run continues.");
  }

  private String clientId() {
    return "client id " + context.request().replacement().id();
  }
}
