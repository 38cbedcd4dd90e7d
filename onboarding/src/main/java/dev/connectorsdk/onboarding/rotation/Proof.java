package dev.connectorsdk.onboarding.rotation;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.CredentialCheck;
import dev.connectorsdk.core.credential.CredentialOwner;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.onboarding.internal.Heading;
import dev.connectorsdk.onboarding.internal.Stage;
import dev.connectorsdk.onboarding.plan.PlanStep;
import java.util.Optional;

/** The new credential works at the provider, and belongs to the account that the old one has. */
record Proof(CredentialCheck check, RotationRequest request) implements Stage {
  private static final Heading HEADING = new Heading("proof", "New credential works");

  @Override
  public Heading heading() {
    return HEADING;
  }

  @Override
  public PlanStep look() {
    CredentialOwner owner;
    try {
      owner = check.prove(request.replacement());
    } catch (AuthenticationException e) {
      return HEADING.blocked("It is refused.", String.valueOf(e.getMessage()));
    }
    return request
        .previous()
        .map(old -> compared(owner, old))
        .orElseGet(() -> proved(owner, "The old one is not in hand, so the two are not compared."));
  }

  @Override
  public PlanStep carryOut(PlanStep found) {
    return found;
  }

  private PlanStep compared(CredentialOwner owner, ClientCredentials old) {
    Optional<CredentialOwner> before = owner(old);
    if (before.isEmpty()) {
      return proved(owner, "The old one is refused by now, so the two are not compared.");
    }
    return isSame(owner, before.get())
        ? proved(owner, "So does the old one.")
        : HEADING.blocked(
            "It belongs to " + owner + ", and the old one to " + before.get() + ".",
            "Make the new credential in the account of the old one: customers would see another"
                + " account's data.");
  }

  /** Whose a credential is, absent if the provider refuses it. */
  Optional<CredentialOwner> owner(ClientCredentials credential) {
    try {
      return Optional.of(check.prove(credential));
    } catch (AuthenticationException e) {
      return Optional.empty();
    }
  }

  private static PlanStep proved(CredentialOwner owner, String reason) {
    return HEADING.done("It belongs to " + owner + ".", reason);
  }

  /** Ids of accounts come in upper and lower case. */
  private static boolean isSame(CredentialOwner one, CredentialOwner other) {
    return one.id().equalsIgnoreCase(other.id()) && one.kind().equals(other.kind());
  }
}
