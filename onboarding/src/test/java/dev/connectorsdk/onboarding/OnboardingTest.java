package dev.connectorsdk.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.onboarding.fixture.EachServiceAge;
import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.stackone.AccountFailure;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Onboarding one customer. */
@EachServiceAge
class OnboardingTest {
  private final ServiceAge age;

  OnboardingTest(ServiceAge age) {
    this.age = age;
  }

  private static void assertLinkedOnce(OnboardingFixture fixture) {
    assertThat(fixture.service.profiles()).hasSize(1);
    assertThat(fixture.service.accounts()).hasSize(1);
    assertThat(fixture.service.accounts().get(0).status()).isEqualTo("active");
  }

  @Test
  void plan_newCustomer_listsStepsAndWritesNothing() {
    try (OnboardingFixture fixture = OnboardingFixture.manual(age)) {
      Plan plan = fixture.onboarding(request -> request).plan(OnboardingFixture.ONE);

      assertThat(OnboardingFixture.states(plan))
          .containsExactly(
              "credential done",
              "role done",
              "proof done",
              "connector done",
              "profile manual",
              "session to do",
              "account manual",
              "action to do");
      assertThat(plan.isComplete()).isFalse();
      assertThat(plan.next().map(PlanStep::id)).contains("profile");
      assertThat(plan.text()).contains("Customer One", "An administrator creates \"Acme EU\"");
      assertThat(fixture.writes()).isEmpty();
    }
  }

  @Test
  void run_newCustomer_accountVerified() {
    try (OnboardingFixture fixture = OnboardingFixture.manual(age)) {
      RecordingListener people = new RecordingListener(fixture, "");

      OnboardingResult result =
          fixture.onboarding(request -> request).run(OnboardingFixture.ONE, people);

      assertThat(result.isComplete()).isTrue();
      assertThat(result.plan().step("action").detail()).contains("1 row");
      assertThat(people.events)
          .contains("profile required", "link ready")
          .endsWith("finished action");
      assertLinkedOnce(fixture);
    }
  }

  @Test
  void run_again_writesNothing() {
    try (OnboardingFixture fixture = OnboardingFixture.writing(age)) {
      Onboarding onboarding = fixture.onboarding(request -> request);
      OnboardingResult first =
          onboarding.run(OnboardingFixture.ONE, new RecordingListener(fixture, ""));
      fixture.service.traffic().clear();

      OnboardingResult second =
          onboarding.run(OnboardingFixture.ONE, new RecordingListener(fixture, ""));

      assertThat(second.account()).isEqualTo(first.account()).isPresent();
      assertThat(fixture.writes())
          .singleElement()
          .satisfies(call -> assertThat(call.path()).isEqualTo("/actions/rpc"));
      assertLinkedOnce(fixture);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "found credential",
        "found role",
        "found proof",
        "found connector",
        "found profile",
        "profile required",
        "finished profile",
        "found session",
        "link ready",
        "finished session",
        "found account",
        "found action",
        "finished action"
      })
  void run_afterCrash_sameState(String crash) {
    try (OnboardingFixture fixture = OnboardingFixture.manual(age)) {
      Onboarding onboarding = fixture.onboarding(request -> request);
      RecordingListener dying = new RecordingListener(fixture, crash);
      assertThatThrownBy(() -> onboarding.run(OnboardingFixture.ONE, dying))
          .isInstanceOf(RecordingListener.Crash.class);

      OnboardingResult result =
          onboarding.run(OnboardingFixture.ONE, new RecordingListener(fixture, ""));

      assertThat(result.isComplete()).isTrue();
      assertLinkedOnce(fixture);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/connector_profiles", "/connect_sessions", "/actions/rpc"})
  void run_writeResponseLost_notDuplicated(String path) {
    try (OnboardingFixture fixture = OnboardingFixture.writing(age)) {
      fixture.service.faults().on("POST", path).times(1).inject(Fault.resetAfterHandling());
      Onboarding onboarding = fixture.onboarding(request -> request);
      try {
        onboarding.run(OnboardingFixture.ONE, new RecordingListener(fixture, ""));
      } catch (TransportException lost) {
        // the second run determines what is left
      }

      assertThat(
              onboarding
                  .run(OnboardingFixture.ONE, new RecordingListener(fixture, ""))
                  .isComplete())
          .isTrue();

      assertLinkedOnce(fixture);
    }
  }

  @Test
  void run_unusableAccount_repairedAndNotDuplicated() {
    try (OnboardingFixture fixture = OnboardingFixture.manual(age)) {
      Onboarding onboarding = fixture.onboarding(request -> request);
      onboarding.run(OnboardingFixture.ONE, new RecordingListener(fixture, ""));
      String account = fixture.service.accounts().get(0).id();
      fixture.service.fail(account, AccountFailure.EXPIRED_CREDENTIALS);

      assertThat(onboarding.plan(OnboardingFixture.ONE).step("session").detail())
          .isEqualTo("Invites Customer One to repair account " + account + ".");
      assertThat(
              onboarding
                  .run(OnboardingFixture.ONE, new RecordingListener(fixture, ""))
                  .isComplete())
          .isTrue();

      assertLinkedOnce(fixture);
    }
  }
}
