package dev.connectorsdk.stackone.onboarding;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.stackone.internal.Poller;
import dev.connectorsdk.stackone.internal.plan.Heading;
import dev.connectorsdk.stackone.internal.plan.Stage;
import dev.connectorsdk.stackone.plan.PlanStep;
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
      return late(e, found);
    }
  }

  private static PlanStep inHand(ClientCredentials credential) {
    return HEADING.done("Client id " + credential.id() + ".", "");
  }

  /** A person who did not come leaves the step manual; anything else ends the run. */
  static PlanStep late(TransportException e, PlanStep found) {
    if (e.reason() != TransportException.Reason.TIMEOUT || !e.attempts().isEmpty()) {
      throw e;
    }
    String reason = String.valueOf(e.getMessage());
    return new PlanStep(found.id(), found.title(), found.state(), found.detail(), reason);
  }
}
