package dev.connectorsdk.onboarding.offboarding;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.onboarding.internal.CredentialOwner;
import dev.connectorsdk.onboarding.internal.CredentialSteps;
import dev.connectorsdk.onboarding.internal.Step;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.account.LinkedAccount;

/** An administrator deletes the credential in Sophos Central, which refuses it from then on. */
final class DeleteCredentialStep extends Step {
  private final OffboardingContext context;
  private final ClientCredentials credential;

  DeleteCredentialStep(OffboardingContext context, ClientCredentials credential) {
    super("credential", "Credential deleted");
    this.context = context;
    this.credential = credential;
  }

  @Override
  public PlanStep inspect() {
    return CredentialOwner.find(context.sophos(), credential)
        .map(this::accepted)
        .orElseGet(
            () -> done("Sophos Central refuses it.", "It is deleted, or its secret was changed."));
  }

  private PlanStep accepted(CredentialOwner owner) {
    return context.otherAccount().map(this::inUse).orElseGet(() -> toDelete(owner));
  }

  private PlanStep inUse(LinkedAccount account) {
    return blocked(
        "The connector has other accounts, such as " + account.id() + ".",
        "They may use the credential: offboard their owners first.");
  }

  private PlanStep toDelete(CredentialOwner owner) {
    return manual(
        "An administrator deletes client id " + credential.id() + " of " + owner + ".",
        "Sophos Central has no API that deletes credentials.");
  }

  @Override
  public PlanStep perform(PlanStep found) {
    context
        .listener()
        .credentialDeletionRequired(CredentialSteps.toDelete(context.request().credentialDraft()));
    return context.await(
        found,
        this,
        "Sophos Central",
        "deletion of the credential",
        "Delete it in Sophos Central, then run again.");
  }
}
