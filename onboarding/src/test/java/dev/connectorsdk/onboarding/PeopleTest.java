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

/** Steps that wait for people. */
class PeopleTest {
  @Test
  void aPersonWhoDoesNotComeLeavesTheStepManualAndALaterRunGoesOn() {
    try (Acme acme = Acme.guided()) {
      Onboarding onboarding = acme.onboarding(request -> request.patience(Duration.ofSeconds(12)));

      OnboardingResult alone = onboarding.run(Acme.ONE, OnboardingListener.NONE);

      PlanStep profile = alone.plan().step("profile");
      assertThat(profile.state()).isEqualTo(StepState.MANUAL);
      assertThat(profile.reason()).contains("within 12 s", "check the name letter by letter");
      assertThat(acme.time.sleeps()).hasSize(3);
      assertThat(onboarding.run(Acme.ONE, new People(acme, "")).isComplete()).isTrue();
    }
  }

  @Test
  void aCredentialThatIsStillToBeMadeIsWaitedForWithTheWayToMakeIt() {
    try (Acme acme = Acme.guided()) {
      Queue<Optional<ClientCredentials>> later = new ArrayDeque<>();
      later.add(Optional.empty());
      later.add(Optional.empty());
      People people = new People(acme, "");

      OnboardingResult result =
          acme.onboarding(
                  request ->
                      request.credentialSupplier(
                          () -> later.isEmpty() ? Optional.of(Acme.GOOD) : later.remove()))
              .run(Acme.ONE, people);

      assertThat(result.isComplete()).isTrue();
      assertThat(people.heard).contains("found credential", "waiting credential");
    }
  }

  @Test
  void aPlanWithoutACredentialStillShowsTheWholeWay() {
    try (Acme acme = Acme.guided()) {
      Plan plan =
          acme.onboarding(request -> request.credentialSupplier(Optional::empty)).plan(Acme.ONE);

      assertThat(Acme.states(plan))
          .startsWith("credential manual", "role done", "proof to do", "connector done")
          .endsWith("account manual", "action to do");
      assertThat(acme.writes()).isEmpty();
    }
  }

  @Test
  void anInterruptedWaitEndsTheRun() {
    try (Acme acme = Acme.guided()) {
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
