package dev.connectorsdk.onboarding;

import dev.connectorsdk.core.credential.Coverage;
import dev.connectorsdk.onboarding.internal.Heading;
import dev.connectorsdk.onboarding.internal.Stage;
import dev.connectorsdk.onboarding.plan.PlanStep;

/**
 * The credential's role covers what is wanted, as far as is known: what is unknown blocks nothing.
 */
record RoleStage(Connection connection) implements Stage {
  private static final Heading HEADING = new Heading("role", "Role covers what is wanted");

  @Override
  public Heading heading() {
    return HEADING;
  }

  @Override
  public PlanStep look() {
    OnboardingRequest request = connection.request();
    Coverage coverage = connection.check().coverage(connection.actions(), request.operations());
    return switch (coverage.verdict()) {
      case COVERED -> HEADING.done("Covered.", coverage.reason());
      case UNKNOWN -> HEADING.done("Not known to be too small.", coverage.reason());
      case REFUSED ->
          request.evenIfRefused()
              ? HEADING.done("Too small as far as is known; gone on with.", coverage.reason())
              : HEADING.blocked("Too small.", coverage.reason());
    };
  }

  @Override
  public PlanStep carryOut(PlanStep found) {
    return found;
  }
}
