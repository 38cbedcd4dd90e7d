package dev.connectorsdk.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.onboarding.plan.StepState;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** Manual steps. */
class PeopleTest {
  @Test
  void run_profileWaitTimesOut_stepStaysManualAndLaterRunContinues() {
    try (Acme acme = Acme.manual()) {
      Onboarding onboarding =
          acme.onboarding(request -> request.waitTimeout(Duration.ofSeconds(12)));

      OnboardingResult alone = onboarding.run(Acme.ONE, OnboardingListener.NONE);

      PlanStep profile = alone.plan().step("profile");
      assertThat(profile.state()).isEqualTo(StepState.MANUAL);
      assertThat(profile.reason()).contains("within 12 s", "check the name");
      assertThat(acme.time.sleeps()).hasSize(3);
      assertThat(onboarding.run(Acme.ONE, new People(acme, "")).isComplete()).isTrue();
    }
  }

  @Test
  void run_credentialMissing_waitsWithInstructions() {
    try (Acme acme = Acme.manual()) {
      Queue<Optional<ClientCredentials>> later = new ArrayDeque<>();
      later.add(Optional.empty());
      later.add(Optional.empty());
      People people = new People(acme, "");

      OnboardingResult result =
          acme.onboarding(
                  request ->
                      request.credentialSupplier(
                          () -> later.isEmpty() ? Optional.of(acme.good) : later.remove()))
              .run(Acme.ONE, people);

      assertThat(result.isComplete()).isTrue();
      assertThat(people.events).contains("found credential", "waiting credential");
    }
  }

  @Test
  void plan_credentialMissing_listsAllSteps() {
    try (Acme acme = Acme.manual()) {
      Plan plan =
          acme.onboarding(request -> request.credentialSupplier(Optional::empty)).plan(Acme.ONE);

      assertThat(Acme.states(plan))
          .startsWith("credential manual", "role done", "proof to do", "connector done")
          .endsWith("account manual", "action to do");
      assertThat(acme.writes()).isEmpty();
    }
  }

  @Test
  void run_interruptedWait_throws() {
    try (Acme acme = Acme.manual()) {
      Thread.currentThread().interrupt();

      assertThatThrownBy(
              () -> acme.onboarding(request -> request).run(Acme.ONE, new People(acme, "")))
          .isInstanceOfSatisfying(
              TransportException.class,
              e -> assertThat(e.reason()).isEqualTo(TransportException.Reason.INTERRUPTED));
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
