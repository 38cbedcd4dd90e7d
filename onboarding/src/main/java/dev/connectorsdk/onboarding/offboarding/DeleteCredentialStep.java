package dev.connectorsdk.onboarding.offboarding;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.onboarding.internal.CredentialOwner;
import dev.connectorsdk.onboarding.internal.CredentialSteps;
import dev.connectorsdk.onboarding.internal.Step;
import dev.connectorsdk.onboarding.internal.StepTitle;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.account.LinkedAccount;

/** An administrator deletes the credential in Sophos Central, which refuses it from then on. */
record DeleteCredentialStep(OffboardingContext context, ClientCredentials credential)
    implements Step {
  private static final StepTitle TITLE = new StepTitle("credential", "Credential deleted");

  @Override
  public StepTitle title() {
    return TITLE;
  }

  @Override
  public PlanStep inspect() {
    return CredentialOwner.find(context.sophos(), credential)
        .map(this::accepted)
        .orElseGet(
            () ->
                TITLE.done(
                    "Sophos Central refuses it.", "It is deleted, or its secret was changed."));
  }

  private PlanStep accepted(CredentialOwner owner) {
    return context.otherAccount().map(DeleteCredentialStep::inUse).orElseGet(() -> toDelete(owner));
  }

  private static PlanStep inUse(LinkedAccount account) {
    return TITLE.blocked(
        "The connector has other accounts, such as " + account.id() + ".",
        "They may use the credential: offboard their owners first.");
  }

  private PlanStep toDelete(CredentialOwner owner) {
    return TITLE.manual(
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
