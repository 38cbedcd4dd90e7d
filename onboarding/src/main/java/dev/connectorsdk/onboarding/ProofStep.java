package dev.connectorsdk.onboarding;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.onboarding.internal.CredentialOwner;
import dev.connectorsdk.onboarding.internal.Step;
import dev.connectorsdk.onboarding.plan.PlanStep;

/**
 * Sophos Central accepts the credential. Requested at each inspection, since the credential may
 * have been deleted.
 */
final class ProofStep extends Step {
  private final OnboardingContext context;

  ProofStep(OnboardingContext context) {
    super("proof", "Credential accepted");
    this.context = context;
  }

  @Override
  public PlanStep inspect() {
    return context
        .credential()
        .map(this::prove)
        .orElseGet(
            () ->
                toDo(
                    "Requests a token and the account from Sophos Central once there is a"
                        + " credential.",
                    "StackOne receives no credential that does not work."));
  }

  @Override
  public PlanStep perform(PlanStep found) {
    return inspect();
  }

  private PlanStep prove(ClientCredentials credential) {
    try {
      CredentialOwner owner = CredentialOwner.of(context.sophos(), credential);
      return done("It belongs to " + owner + ".", "");
    } catch (AuthenticationException e) {
      return blocked("Sophos Central refuses it.", String.valueOf(e.getMessage()));
    }
  }
}
