package dev.connectorsdk.onboarding;

import dev.connectorsdk.onboarding.internal.Step;
import dev.connectorsdk.onboarding.internal.StepTitle;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.sophos.access.RoleRequirements;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.credential.CredentialDraft;
import java.util.Optional;

/** The credential's role is sufficient, as far as is known. An unknown role blocks nothing. */
record RoleStep(OnboardingContext context) implements Step {
  private static final StepTitle TITLE = new StepTitle("role", "Service principal role");

  @Override
  public StepTitle title() {
    return TITLE;
  }

  @Override
  public PlanStep inspect() {
    OnboardingRequest request = context.request();
    RoleRequirements.Assessment assessment =
        RoleRequirements.of(context.actions(), request.operations(), request.operationsOfActions())
            .assess(role(request));
    return switch (assessment.verdict()) {
      case SUFFICIENT -> TITLE.done("Sufficient.", assessment.reason());
      case UNKNOWN -> TITLE.done("Not known to be insufficient.", assessment.reason());
      case INSUFFICIENT ->
          request.ignoreInsufficientRole()
              ? TITLE.done("Known to be insufficient; ignored.", assessment.reason())
              : TITLE.blocked("Insufficient.", assessment.reason());
    };
  }

  private static Optional<ServicePrincipalRole> role(OnboardingRequest request) {
    return request
        .role()
        .or(() -> request.credentialDraft().map(CredentialDraft::servicePrincipalRole));
  }
}
