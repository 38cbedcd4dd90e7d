package dev.connectorsdk.onboarding;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.onboarding.internal.CredentialOwner;
import dev.connectorsdk.onboarding.internal.Step;
import dev.connectorsdk.onboarding.internal.StepTitle;
import dev.connectorsdk.onboarding.plan.PlanStep;

/**
 * Sophos Central accepts the credential. Requested at each inspection, since the credential may
 * have been deleted.
 */
record ProofStep(OnboardingContext context) implements Step {
  private static final StepTitle TITLE = new StepTitle("proof", "Credential accepted");

  @Override
  public StepTitle title() {
    return TITLE;
  }

  @Override
  public PlanStep inspect() {
    return context
        .credential()
        .map(this::prove)
        .orElseGet(
            () ->
                TITLE.toDo(
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
      return TITLE.done("It belongs to " + owner + ".", "");
    } catch (AuthenticationException e) {
      return TITLE.blocked("Sophos Central refuses it.", String.valueOf(e.getMessage()));
    }
  }
}
