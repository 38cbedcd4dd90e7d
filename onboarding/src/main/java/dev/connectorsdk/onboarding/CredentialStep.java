package dev.connectorsdk.onboarding;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.onboarding.internal.CredentialSteps;
import dev.connectorsdk.onboarding.internal.PlanRunner;
import dev.connectorsdk.onboarding.internal.Step;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.internal.ClientAccess;
import dev.connectorsdk.stackone.internal.Poller;

/** The credential exists, or an administrator creates it. */
final class CredentialStep extends Step {
  private final OnboardingContext context;

  CredentialStep(OnboardingContext context) {
    super("credential", "Sophos credential");
    this.context = context;
  }

  @Override
  public PlanStep inspect() {
    return context
        .credential()
        .map(this::available)
        .orElseGet(
            () ->
                manual(
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

  private PlanStep available(ClientCredentials credential) {
    return done("Client id " + credential.id() + ".", "");
  }
}
