package dev.connectorsdk.onboarding.offboarding;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.CredentialOwner;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.onboarding.internal.Heading;
import dev.connectorsdk.onboarding.internal.Stage;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.internal.Poller;
import java.util.Optional;

/** A person has deleted the credential at the provider, which refuses it from then on. */
record CredentialGoneStage(Parting parting, ClientCredentials credential) implements Stage {
  private static final Heading HEADING = new Heading("credential", "Credential deleted");

  @Override
  public Heading heading() {
    return HEADING;
  }

  @Override
  public PlanStep look() {
    return owner().map(this::works).orElseGet(CredentialGoneStage::refused);
  }

  private Optional<CredentialOwner> owner() {
    try {
      return Optional.of(parting.check().prove(credential));
    } catch (AuthenticationException e) {
      return Optional.empty();
    }
  }

  private PlanStep works(CredentialOwner owner) {
    return parting.ofOthers().map(CredentialGoneStage::inUse).orElseGet(() -> toDelete(owner));
  }

  private static PlanStep inUse(LinkedAccount account) {
    return HEADING.blocked(
        "The connector has other accounts, such as " + account.id() + ".",
        "They may use the credential: off-board their owners first.");
  }

  private PlanStep toDelete(CredentialOwner owner) {
    return HEADING.manual(
        "A person deletes client id " + credential.id() + " of " + owner + ".",
        parting.check().provider() + " has no operation that this SDK could call for it.");
  }

  private static PlanStep refused() {
    return HEADING.done(
        "The provider refuses it.", "It is deleted, or its secret is another one by now.");
  }

  @Override
  public PlanStep carryOut(PlanStep found) {
    parting.listener().credentialUnwanted(parting.check().stepsToDelete());
    Poller waiting =
        new Poller(
            parting.stackOne().timing(),
            parting.check().provider(),
            "end of the credential",
            "Delete it there, then run again.");
    return parting.await(found, waiting, this::look);
  }
}
