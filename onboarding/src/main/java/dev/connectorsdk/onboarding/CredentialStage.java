package dev.connectorsdk.onboarding;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.onboarding.internal.Heading;
import dev.connectorsdk.onboarding.internal.Stage;
import dev.connectorsdk.onboarding.internal.Walk;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.internal.Poller;
import java.util.List;

/** A credential is in hand, or a person makes one. */
record CredentialStage(Connection connection) implements Stage {
  private static final Heading HEADING = new Heading("credential", "Credential in hand");

  @Override
  public Heading heading() {
    return HEADING;
  }

  @Override
  public PlanStep look() {
    return connection
        .credential()
        .map(CredentialStage::inHand)
        .orElseGet(
            () ->
                HEADING.manual(
                    "A person makes a credential in " + connection.check().provider() + ".",
                    "No operation makes one, and its secret is shown once."));
  }

  @Override
  public PlanStep carryOut(PlanStep found) {
    List<String> steps = connection.check().stepsToMake();
    connection.listener().credentialWanted(steps);
    Poller waiting =
        new Poller(
            connection.stackOne().timing(),
            "The supplier of credentials",
            "credential",
            "Make one, put it where the supplier looks, then run again.");
    try {
      return inHand(
          waiting.until(
              connection.request().patience(),
              progress -> connection.listener().waiting(found, progress),
              connection::credential));
    } catch (TransportException e) {
      return Walk.late(e, found);
    }
  }

  private static PlanStep inHand(ClientCredentials credential) {
    return HEADING.done("Client id " + credential.id() + ".", "");
  }
}
