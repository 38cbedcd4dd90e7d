package dev.connectorsdk.onboarding.rotation;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.onboarding.internal.CredentialOwner;
import dev.connectorsdk.onboarding.internal.Step;
import dev.connectorsdk.onboarding.plan.PlanStep;
import java.util.Optional;

/** Sophos Central accepts the new credential, and it belongs to the account of the previous one. */
final class ProofStep extends Step {
  private final RotationContext context;

  ProofStep(RotationContext context) {
    super("proof", "New credential accepted");
    this.context = context;
  }

  @Override
  public PlanStep inspect() {
    CredentialOwner owner;
    try {
      owner = CredentialOwner.of(context.sophos(), context.request().replacement());
    } catch (AuthenticationException e) {
      return blocked("Sophos Central refuses it.", String.valueOf(e.getMessage()));
    }
    return context
        .request()
        .previous()
        .map(previous -> compared(owner, previous))
        .orElseGet(() -> accepted(owner, "Not compared: the request has no previous credential."));
  }

  private PlanStep compared(CredentialOwner owner, ClientCredentials previous) {
    Optional<CredentialOwner> before = CredentialOwner.find(context.sophos(), previous);
    if (before.isEmpty()) {
      return accepted(owner, "Not compared: Sophos Central refuses the previous credential.");
    }
    return owner.isSameAs(before.get())
        ? accepted(owner, "So does the previous one.")
        : blocked(
            "It belongs to " + owner + ", and the previous one to " + before.get() + ".",
            "Create the new credential in the account of the previous one: customers would see the"
                + " data of another account.");
  }

  private PlanStep accepted(CredentialOwner owner, String reason) {
    return done("It belongs to " + owner + ".", reason);
  }
}
