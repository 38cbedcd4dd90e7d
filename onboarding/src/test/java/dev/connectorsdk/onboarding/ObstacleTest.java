package dev.connectorsdk.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Problems that are found before anything is written. */
class ObstacleTest {
  @Test
  void proof_wrongSecret_blockedWithoutRequestToStackOne() {
    try (Acme acme = Acme.manual()) {
      OnboardingResult result =
          acme.onboarding(request -> request.credential(acme.wrong))
              .run(Acme.ONE, new People(acme, ""));

      assertThat(result.plan().blocked().map(PlanStep::id)).contains("proof");
      assertThat(result.plan().step("proof").reason()).contains("the secret");
      assertThat(result.plan().step("account").detail())
          .isEqualTo("Waits for \"Credential accepted\".");
      assertThat(result.plan().text()).doesNotContain(acme.wrong.secret().reveal());
      assertThat(acme.service.traffic().calls()).isEmpty();
    }
  }

  @Test
  void role_insufficient_blockedWithoutRequestToStackOne() {
    try (Acme acme = Acme.manual()) {
      UnaryOperator<OnboardingRequest.Builder> isolating =
          request ->
              request
                  .role(ServicePrincipalRole.READ_ONLY)
                  .addOperations("POST /endpoint/v1/endpoints/isolation");

      Plan plan = acme.onboarding(isolating).plan(Acme.ONE);

      assertThat(plan.blocked().map(PlanStep::reason).orElseThrow())
          .contains("ReadOnly may not call POST /endpoint/v1/endpoints/isolation");
      assertThat(acme.service.traffic().calls()).isEmpty();
      assertThat(
              acme.onboarding(request -> isolating.apply(request).ignoreInsufficientRole(true))
                  .plan(Acme.ONE)
                  .blocked())
          .isEmpty();
    }
  }

  @Test
  void role_unknown_done() {
    try (Acme acme = Acme.manual()) {
      assertThat(acme.onboarding(request -> request).plan(Acme.ONE).step("role"))
          .satisfies(step -> assertThat(step.isDone()).isTrue())
          .satisfies(step -> assertThat(step.reason()).contains("is not known"));
    }
  }

  @Test
  void connector_unknown_blockedWithoutWrite() {
    try (Acme acme = Acme.writing()) {
      OnboardingResult result =
          acme.onboarding(request -> request.connectorKey("acme_two"))
              .run(Acme.ONE, new People(acme, ""));

      assertThat(result.plan().blocked().map(PlanStep::detail))
          .contains("StackOne has no connector acme_two.");
      assertThat(acme.writes()).isEmpty();
    }
  }

  @Test
  void connector_withoutAction_blockedWithoutWrite() {
    try (Acme acme = Acme.writing()) {
      OnboardingResult result =
          acme.onboarding(request -> request.addActions("acme_list_thing"))
              .run(Acme.ONE, new People(acme, ""));

      assertThat(result.plan().blocked().map(PlanStep::detail))
          .contains("Acme has no action acme_list_thing.");
      assertThat(acme.writes()).isEmpty();
    }
  }

  @Test
  void profile_disabled_blockedAndNotCreatedAgain() {
    try (Acme acme = Acme.writing()) {
      acme.createProfile();
      acme.service.dashboard().disable(acme.service.profiles().get(0).id());

      OnboardingResult result =
          acme.onboarding(request -> request).run(Acme.ONE, new People(acme, ""));

      assertThat(result.plan().blocked().map(PlanStep::reason).orElseThrow()).contains("Enable it");
      assertThat(acme.service.profiles()).hasSize(1);
    }
  }

  @Test
  void plan_apiKeyRefused_throws() {
    try (Acme acme = Acme.manual()) {
      acme.service.disable(acme.service.apiKey());

      assertThatThrownBy(() -> acme.onboarding(request -> request).plan(Acme.ONE))
          .isInstanceOf(StatusException.class)
          .hasMessageContaining("key");
    }
  }
}
