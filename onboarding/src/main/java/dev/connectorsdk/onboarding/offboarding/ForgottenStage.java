package dev.connectorsdk.onboarding.offboarding;

import dev.connectorsdk.core.event.CheckpointSaved;
import dev.connectorsdk.onboarding.OnboardingState;
import dev.connectorsdk.onboarding.internal.Heading;
import dev.connectorsdk.onboarding.internal.Stage;
import dev.connectorsdk.onboarding.plan.PlanStep;
import java.util.Optional;

/** The memory holds nothing about the customer and the connector any more. */
record ForgottenStage(Parting parting) implements Stage {
  private static final Heading HEADING = new Heading("memory", "Customer forgotten");

  @Override
  public Heading heading() {
    return HEADING;
  }

  @Override
  public PlanStep look() {
    return kept()
        .map(state -> HEADING.toDo("Forgets how far the onboarding was.", stillOpen(state)))
        .orElseGet(() -> HEADING.done("Nothing is remembered.", ""));
  }

  @Override
  public PlanStep carryOut(PlanStep found) {
    parting.memory().forget(parting.customer().ownerId());
    parting.stackOne().tell(new CheckpointSaved(Offboarding.NAME, HEADING.id()));
    return HEADING.done("Forgotten.", found.reason());
  }

  private Optional<OnboardingState> kept() {
    return parting
        .memory()
        .load(parting.customer().ownerId())
        .filter(state -> state.connectorKey().equals(parting.request().connectorKey()));
  }

  /** StackOne publishes no operation that ends a connect session. */
  private String stillOpen(OnboardingState state) {
    return state
        .invitedUntil()
        .filter(until -> parting.stackOne().timing().now().isBefore(until))
        .map(
            until ->
                "The last invitation can be opened until "
                    + until
                    + " and cannot be taken back: look again then.")
        .orElse("");
  }
}
