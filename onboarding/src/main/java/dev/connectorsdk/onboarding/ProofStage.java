package dev.connectorsdk.onboarding;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.onboarding.internal.Heading;
import dev.connectorsdk.onboarding.internal.Stage;
import dev.connectorsdk.onboarding.plan.PlanStep;

/** The credential works at the provider. Proved at each look, since it may have been deleted. */
record ProofStage(Connection connection) implements Stage {
  private static final Heading HEADING = new Heading("proof", "Credential works");

  @Override
  public Heading heading() {
    return HEADING;
  }

  @Override
  public PlanStep look() {
    return connection
        .credential()
        .map(this::prove)
        .orElseGet(
            () ->
                HEADING.toDo(
                    "Asks " + connection.check().provider() + " whose it is, once it is in hand.",
                    "A wrong secret is found before StackOne gets it."));
  }

  @Override
  public PlanStep carryOut(PlanStep found) {
    return look();
  }

  private PlanStep prove(ClientCredentials credential) {
    try {
      return HEADING.done("It belongs to " + connection.check().prove(credential) + ".", "");
    } catch (AuthenticationException e) {
      return HEADING.blocked("It is refused.", String.valueOf(e.getMessage()));
    }
  }
}
