package dev.connectorsdk.onboarding;

import dev.connectorsdk.onboarding.internal.Step;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.sophos.access.RoleRequirements;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.credential.CredentialDraft;
import java.util.Optional;

/** The credential's role is sufficient, as far as is known. An unknown role blocks nothing. */
final class RoleStep extends Step {
  private final OnboardingContext context;

  RoleStep(OnboardingContext context) {
    super("role", "Service principal role");
    this.context = context;
  }

  @Override
  public PlanStep inspect() {
    OnboardingRequest request = context.request();
    RoleRequirements.Assessment assessment =
        RoleRequirements.of(context.actions(), request.operations(), request.operationsOfActions())
            .assess(role(request));
    return switch (assessment.verdict()) {
      case SUFFICIENT -> done("Sufficient.", assessment.reason());
      case UNKNOWN -> done("Not known to be insufficient.", assessment.reason());
      case INSUFFICIENT ->
          request.ignoreInsufficientRole()
              ? done("Known to be insufficient; ignored.", assessment.reason())
              : blocked("Insufficient.", assessment.reason());
    };
  }

  private static Optional<ServicePrincipalRole> role(OnboardingRequest request) {
    return request
        .role()
        .or(() -> request.credentialDraft().map(CredentialDraft::servicePrincipalRole));
  }
}
