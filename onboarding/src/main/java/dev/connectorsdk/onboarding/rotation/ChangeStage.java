package dev.connectorsdk.onboarding.rotation;

import dev.connectorsdk.onboarding.internal.Heading;
import dev.connectorsdk.onboarding.internal.Stage;
import dev.connectorsdk.onboarding.plan.PlanStep;

/**
 * The new credential is at StackOne. It shows nobody which one it has, so that a later run puts the
 * same one in again.
 */
record ChangeStage(Holder holder, RotationRequest request, RotationListener listener)
    implements Stage {
  private static final Heading HEADING = new Heading("change", "New credential at StackOne");

  @Override
  public Heading heading() {
    return HEADING;
  }

  @Override
  public PlanStep look() {
    String id = request.replacement().id().value();
    return holder.isGuided()
        ? HEADING.manual(
            "An admin puts client id " + id + " and its secret in.",
            "StackOne publishes no operation that changes a connector profile.")
        : HEADING.toDo(
            "Puts client id " + id + " and its secret in.",
            "StackOne does not show which one it has; the same one twice does no harm.");
  }

  @Override
  public PlanStep carryOut(PlanStep found) {
    return holder.put(request.replacement(), found, listener::changeWanted)
        ? HEADING.done("Client id " + request.replacement().id() + " is in.", "")
        : HEADING.manual(found.detail(), "Nobody has done it in time; a later run goes on.");
  }
}
