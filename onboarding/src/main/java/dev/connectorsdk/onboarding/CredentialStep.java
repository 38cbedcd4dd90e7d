package dev.connectorsdk.onboarding;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.onboarding.internal.CredentialSteps;
import dev.connectorsdk.onboarding.internal.PlanRunner;
import dev.connectorsdk.onboarding.internal.Step;
import dev.connectorsdk.onboarding.internal.StepTitle;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.internal.ClientAccess;
import dev.connectorsdk.stackone.internal.Poller;

/** The credential exists, or an administrator creates it. */
record CredentialStep(OnboardingContext context) implements Step {
  private static final StepTitle TITLE = new StepTitle("credential", "Sophos credential");

  @Override
  public StepTitle title() {
    return TITLE;
  }

  @Override
  public PlanStep inspect() {
    return context
        .credential()
        .map(CredentialStep::available)
        .orElseGet(
            () ->
                TITLE.manual(
                    "An administrator creates a credential in Sophos Central.",
                    "No API creates one, and its secret is shown only once."));
  }

  @Override
  public PlanStep perform(PlanStep found) {
    OnboardingRequest request = context.request();
    context
        .listener()
        .credentialRequired(CredentialSteps.toCreate(request.credentialDraft(), request.role()));
    Poller poller =
        new Poller(
            ClientAccess.timing(context.stackOne()),
            "credentialSupplier",
            "credential",
            "Create one, store it where credentialSupplier reads it, then run again.");
    return PlanRunner.orUnfinished(
        found,
        () ->
            available(
                poller.until(
                    request.waitTimeout(),
                    progress -> context.listener().waiting(found, progress),
                    context::credential)));
  }

  private static PlanStep available(ClientCredentials credential) {
    return TITLE.done("Client id " + credential.id() + ".", "");
  }
}
