package dev.connectorsdk.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.Coverage;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.onboarding.plan.PlanStep;
import org.junit.jupiter.api.Test;

/** What is found out before anything is written. */
class ObstacleTest {
  @Test
  void aWrongSecretIsFoundBeforeStackOneIsAskedAnything() {
    try (Acme acme = Acme.guided()) {
      OnboardingResult result =
          acme.onboarding(request -> request.credential(Acme.WRONG))
              .run(Acme.ONE, new People(acme, ""));

      assertThat(result.plan().blocked().map(PlanStep::id)).contains("proof");
      assertThat(result.plan().step("proof").reason()).contains("Compare the secret.");
      assertThat(result.plan().step("account").detail())
          .isEqualTo("Waits for \"Credential works\".");
      assertThat(result.plan().text()).doesNotContain(Acme.WRONG.secret().reveal());
      assertThat(acme.service.traffic().calls()).isEmpty();
    }
  }

  @Test
  void aTooSmallRoleIsFoundBeforeStackOneIsAskedAnything() {
    try (Acme acme = Acme.guided()) {
      acme.coverage = new Coverage(Coverage.Verdict.REFUSED, "Reader may not isolate.");

      Plan plan = acme.onboarding(request -> request).plan(Acme.ONE);

      assertThat(plan.blocked().map(PlanStep::reason)).contains("Reader may not isolate.");
      assertThat(acme.service.traffic().calls()).isEmpty();
      assertThat(acme.onboarding(request -> request.evenIfRefused(true)).plan(Acme.ONE).blocked())
          .isEmpty();
    }
  }

  @Test
  void anUnknownRoleBlocksNothing() {
    try (Acme acme = Acme.guided()) {
      acme.coverage = new Coverage(Coverage.Verdict.UNKNOWN, "Nobody knows.");

      assertThat(acme.onboarding(request -> request).plan(Acme.ONE).step("role"))
          .satisfies(step -> assertThat(step.isDone()).isTrue())
          .satisfies(step -> assertThat(step.reason()).isEqualTo("Nobody knows."));
    }
  }

  @Test
  void anUnknownConnectorIsFoundBeforeAnythingIsWritten() {
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
  void anActionThatTheConnectorHasNotIsFoundBeforeAnythingIsWritten() {
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
  void aDisabledProfileIsNotMadeAgain() {
    try (Acme acme = Acme.writing()) {
      acme.makeProfile();
      acme.service.dashboard().disable(acme.service.profiles().get(0).id());

      OnboardingResult result =
          acme.onboarding(request -> request).run(Acme.ONE, new People(acme, ""));

      assertThat(result.plan().blocked().map(PlanStep::reason).orElseThrow()).contains("Enable it");
      assertThat(acme.service.profiles()).hasSize(1);
    }
  }

  @Test
  void aRefusedKeyEndsTheRunWithItsError() {
    try (Acme acme = Acme.guided()) {
      acme.service.disable(acme.service.apiKey());

      assertThatThrownBy(() -> acme.onboarding(request -> request).plan(Acme.ONE))
          .isInstanceOf(StatusException.class)
          .hasMessageContaining("key");
    }
  }
}
