package dev.connectorsdk.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.onboarding.fixture.EachServiceAge;
import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.onboarding.plan.StepState;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** Manual steps. */
@EachServiceAge
class ManualStepTest {
  private final ServiceAge age;

  ManualStepTest(ServiceAge age) {
    this.age = age;
  }

  @Test
  void run_profileWaitTimesOut_stepStaysManualAndLaterRunContinues() {
    try (OnboardingFixture fixture = OnboardingFixture.manual(age)) {
      Onboarding onboarding =
          fixture.onboarding(request -> request.waitTimeout(Duration.ofSeconds(12)));

      OnboardingResult alone = onboarding.run(OnboardingFixture.ONE, OnboardingListener.NONE);

      PlanStep profile = alone.plan().step("profile");
      assertThat(profile.state()).isEqualTo(StepState.MANUAL);
      assertThat(profile.reason()).contains("within 12 s", "check the exact name");
      assertThat(fixture.time.sleeps()).hasSize(3);
      assertThat(
              onboarding
                  .run(OnboardingFixture.ONE, new RecordingListener(fixture, ""))
                  .isComplete())
          .isTrue();
    }
  }

  @Test
  void run_credentialMissing_waitsWithInstructions() {
    try (OnboardingFixture fixture = OnboardingFixture.manual(age)) {
      Queue<Optional<ClientCredentials>> later = new ArrayDeque<>();
      later.add(Optional.empty());
      later.add(Optional.empty());
      RecordingListener people = new RecordingListener(fixture, "");

      OnboardingResult result =
          fixture
              .onboarding(
                  request ->
                      request.credentialSupplier(
                          () -> later.isEmpty() ? Optional.of(fixture.good) : later.remove()))
              .run(OnboardingFixture.ONE, people);

      assertThat(result.isComplete()).isTrue();
      assertThat(people.events).contains("found credential", "waiting credential");
    }
  }

  @Test
  void plan_credentialMissing_listsAllSteps() {
    try (OnboardingFixture fixture = OnboardingFixture.manual(age)) {
      Plan plan =
          fixture
              .onboarding(request -> request.credentialSupplier(Optional::empty))
              .plan(OnboardingFixture.ONE);

      assertThat(OnboardingFixture.states(plan))
          .startsWith("credential manual", "role done", "proof to do", "connector done")
          .endsWith("account manual", "action to do");
      assertThat(fixture.writes()).isEmpty();
    }
  }

  @Test
  void run_interruptedWait_throws() {
    try (OnboardingFixture fixture = OnboardingFixture.manual(age)) {
      Thread.currentThread().interrupt();

      assertThatThrownBy(
              () ->
                  fixture
                      .onboarding(request -> request)
                      .run(OnboardingFixture.ONE, new RecordingListener(fixture, "")))
          .isInstanceOfSatisfying(
              TransportException.class,
              e -> assertThat(e.reason()).isEqualTo(TransportException.Reason.INTERRUPTED));
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
