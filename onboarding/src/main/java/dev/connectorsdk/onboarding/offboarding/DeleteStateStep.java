package dev.connectorsdk.onboarding.offboarding;

import dev.connectorsdk.core.event.CheckpointSaved;
import dev.connectorsdk.onboarding.OnboardingState;
import dev.connectorsdk.onboarding.internal.Step;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.internal.ClientAccess;
import java.time.Instant;
import java.util.Optional;

/** Deletes the customer's state of this connector from the state store. */
final class DeleteStateStep extends Step {
  private final OffboardingContext context;

  DeleteStateStep(OffboardingContext context) {
    super("state", "Saved state deleted");
    this.context = context;
  }

  @Override
  public PlanStep inspect() {
    return saved()
        .map(state -> toDo("Deletes the saved state of the onboarding.", invitation(state)))
        .orElseGet(() -> done("There is no saved state.", ""));
  }

  @Override
  public PlanStep perform(PlanStep found) {
    context.store().delete(context.customer().ownerId());
    ClientAccess.publish(context.stackOne(), new CheckpointSaved(Offboarding.NAME, "state"));
    return done("Deleted.", found.reason());
  }

  private Optional<OnboardingState> saved() {
    return context
        .store()
        .load(context.customer().ownerId())
        .filter(state -> state.connectorKey().equals(context.request().connectorKey()));
  }

  /** StackOne publishes no operation that ends a connect session. */
  private String invitation(OnboardingState state) {
    Instant now = ClientAccess.timing(context.stackOne()).now();
    return state
        .invitedUntil()
        .filter(now::isBefore)
        .map(
            until ->
                "The last invitation is valid until "
                    + until
                    + " and cannot be revoked: run again after that.")
        .orElse("");
  }
}
