package dev.connectorsdk.onboarding.rotation;

import dev.connectorsdk.onboarding.internal.Step;
import dev.connectorsdk.onboarding.plan.PlanStep;

/**
 * The new credential is saved in StackOne. StackOne does not show which credential it has, so a
 * repeated run saves the same one again.
 */
final class ChangeStep extends Step {
  private final RotationContext context;

  ChangeStep(RotationContext context) {
    super("change", "New credential in StackOne");
    this.context = context;
  }

  @Override
  public PlanStep inspect() {
    return context.request().target().isManual(context)
        ? manual(
            "An administrator saves " + clientId() + " and its secret.",
            "StackOne publishes no operation that changes a connector profile.")
        : toDo(
            "Saves " + clientId() + " and its secret.",
            "StackOne does not show which one it has; saving the same one twice does no harm.");
  }

  @Override
  public PlanStep perform(PlanStep found) {
    RotationRequest request = context.request();
    return request
            .target()
            .save(context, request.replacement(), found, context.listener()::changeRequired)
        ? done("Saved " + clientId() + ".", "")
        : manual(found.detail(), "Not done before the timeout; a later run continues.");
  }

  private String clientId() {
    return "client id " + context.request().replacement().id();
  }
}
