package dev.connectorsdk.onboarding.rotation;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.onboarding.internal.CredentialOwner;
import dev.connectorsdk.onboarding.internal.Step;
import dev.connectorsdk.onboarding.plan.PlanStep;
import java.util.Optional;

/** Restores the previous credential. */
final class UndoStep extends Step {
  private final RotationContext context;

  UndoStep(RotationContext context) {
    super("undo", "Previous credential restored");
    this.context = context;
  }

  @Override
  public PlanStep inspect() {
    Optional<ClientCredentials> previous = context.request().previous();
    if (previous.isEmpty()) {
      return blocked(
          "The request does not have the previous credential.",
          "Set it as previous(…), or rotate to a credential that works.");
    }
    return CredentialOwner.find(context.sophos(), previous.get()).isPresent()
        ? toDo("Restores client id " + previous.get().id() + ".", "")
        : blocked(
            "Sophos Central refuses the previous credential.",
            "Restoring it would not help: create another one and rotate to it.");
  }

  @Override
  public PlanStep perform(PlanStep found) {
    ClientCredentials previous = context.request().previous().orElseThrow();
    String id = "client id " + previous.id();
    return context
            .request()
            .target()
            .save(context, previous, found, context.listener()::undoRequired)
        ? done("Restored " + id + ".", "")
        : manual("An administrator restores " + id + ".", "Not done before the timeout.");
  }
}
