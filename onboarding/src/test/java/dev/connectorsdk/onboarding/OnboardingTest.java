package dev.connectorsdk.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.stackone.AccountFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Onboarding one customer. */
class OnboardingTest {
  private static void assertLinkedOnce(Acme acme) {
    assertThat(acme.service.profiles()).hasSize(1);
    assertThat(acme.service.accounts()).hasSize(1);
    assertThat(acme.service.accounts().get(0).status()).isEqualTo("active");
  }

  @Test
  void plan_newCustomer_listsStepsAndWritesNothing() {
    try (Acme acme = Acme.manual()) {
      Plan plan = acme.onboarding(request -> request).plan(Acme.ONE);

      assertThat(Acme.states(plan))
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
      assertThat(acme.writes()).isEmpty();
    }
  }

  @Test
  void run_newCustomer_accountVerified() {
    try (Acme acme = Acme.manual()) {
      People people = new People(acme, "");

      OnboardingResult result = acme.onboarding(request -> request).run(Acme.ONE, people);

      assertThat(result.isComplete()).isTrue();
      assertThat(result.plan().step("action").detail()).contains("1 row");
      assertThat(people.events)
          .contains("profile required", "link ready")
          .endsWith("finished action");
      assertLinkedOnce(acme);
    }
  }

  @Test
  void run_again_writesNothing() {
    try (Acme acme = Acme.writing()) {
      Onboarding onboarding = acme.onboarding(request -> request);
      OnboardingResult first = onboarding.run(Acme.ONE, new People(acme, ""));
      acme.service.traffic().clear();

      OnboardingResult second = onboarding.run(Acme.ONE, new People(acme, ""));

      assertThat(second.account()).isEqualTo(first.account()).isPresent();
      assertThat(acme.writes())
          .singleElement()
          .satisfies(call -> assertThat(call.path()).isEqualTo("/actions/rpc"));
      assertLinkedOnce(acme);
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
    try (Acme acme = Acme.manual()) {
      Onboarding onboarding = acme.onboarding(request -> request);
      People dying = new People(acme, crash);
      assertThatThrownBy(() -> onboarding.run(Acme.ONE, dying)).isInstanceOf(People.Crash.class);

      OnboardingResult result = onboarding.run(Acme.ONE, new People(acme, ""));

      assertThat(result.isComplete()).isTrue();
      assertLinkedOnce(acme);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/connector_profiles", "/connect_sessions", "/actions/rpc"})
  void run_writeResponseLost_notDuplicated(String path) {
    try (Acme acme = Acme.writing()) {
      acme.service.faults().on("POST", path).times(1).inject(Fault.resetAfterHandling());
      Onboarding onboarding = acme.onboarding(request -> request);
      try {
        onboarding.run(Acme.ONE, new People(acme, ""));
      } catch (TransportException lost) {
        // the second run determines what is left
      }

      assertThat(onboarding.run(Acme.ONE, new People(acme, "")).isComplete()).isTrue();

      assertLinkedOnce(acme);
    }
  }

  @Test
  void run_unusableAccount_repairedAndNotDuplicated() {
    try (Acme acme = Acme.manual()) {
      Onboarding onboarding = acme.onboarding(request -> request);
      onboarding.run(Acme.ONE, new People(acme, ""));
      String account = acme.service.accounts().get(0).id();
      acme.service.fail(account, AccountFailure.EXPIRED_CREDENTIALS);

      assertThat(onboarding.plan(Acme.ONE).step("session").detail())
          .isEqualTo("Invites Customer One to repair account " + account + ".");
      assertThat(onboarding.run(Acme.ONE, new People(acme, "")).isComplete()).isTrue();

      assertLinkedOnce(acme);
    }
  }
}
