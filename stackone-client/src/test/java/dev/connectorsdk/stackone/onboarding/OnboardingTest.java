package dev.connectorsdk.stackone.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Coverage;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.stackone.plan.Plan;
import dev.connectorsdk.stackone.plan.PlanStep;
import dev.connectorsdk.stackone.plan.StepState;
import dev.connectorsdk.stackone.profile.GuidedProfileWriter;
import dev.connectorsdk.stackone.profile.HttpProfileWriter;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.stackone.AccountFailure;
import dev.connectorsdk.testkit.stackone.ProfileWrites;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One customer's onboarding with a provider of the test's own. */
class OnboardingTest {
  private static Acme guided() {
    return new Acme(new GuidedProfileWriter(), ProfileWrites.NOT_FOUND);
  }

  private static Acme writing() {
    return new Acme(HttpProfileWriter.guessing(), ProfileWrites.OFFERED);
  }

  private static List<String> states(Plan plan) {
    return plan.steps().stream().map(step -> step.id() + " " + step.state().word()).toList();
  }

  private static void assertLinkedOnce(Acme acme) {
    assertThat(acme.service.profiles()).hasSize(1);
    assertThat(acme.service.accounts()).hasSize(1);
    assertThat(acme.service.accounts().get(0).status()).isEqualTo("active");
  }

  @Test
  void aPlanTellsWhatWouldBeDoneAndWritesNothing() {
    try (Acme acme = guided()) {
      Plan plan = acme.onboarding(request -> request).plan(Acme.ONE);

      assertThat(states(plan))
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
      assertThat(plan.text()).contains("Customer One", "An admin makes \"Acme EU\"");
      assertThat(acme.writes()).isEmpty();
    }
  }

  @Test
  void aRunLeadsToAnAccountThatAnswers() {
    try (Acme acme = guided()) {
      People people = new People(acme, "");

      OnboardingResult result = acme.onboarding(request -> request).run(Acme.ONE, people);

      assertThat(result.isComplete()).isTrue();
      assertThat(result.plan().step("action").detail()).contains("1 row");
      assertThat(people.heard).contains("profile wanted", "link ready").endsWith("ended action");
      assertLinkedOnce(acme);
    }
  }

  @Test
  void aSecondRunChangesNothing() {
    try (Acme acme = writing()) {
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
        "profile wanted",
        "ended profile",
        "found session",
        "link ready",
        "ended session",
        "found account",
        "found action",
        "ended action"
      })
  void aRunAfterACrashAnywhereEndsInTheSameState(String crash) {
    try (Acme acme = guided()) {
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
  void aWriteWhoseAnswerIsLostIsNotDoubled(String path) {
    try (Acme acme = writing()) {
      acme.service.faults().on("POST", path).times(1).answer(Fault.resetAfterActing());
      Onboarding onboarding = acme.onboarding(request -> request);
      try {
        onboarding.run(Acme.ONE, new People(acme, ""));
      } catch (TransportException lost) {
        // the second run finds out how far the first one came
      }

      assertThat(onboarding.run(Acme.ONE, new People(acme, "")).isComplete()).isTrue();

      assertLinkedOnce(acme);
    }
  }

  @Test
  void aWrongSecretIsFoundBeforeStackOneIsAskedAnything() {
    try (Acme acme = guided()) {
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
    try (Acme acme = guided()) {
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
    try (Acme acme = guided()) {
      acme.coverage = new Coverage(Coverage.Verdict.UNKNOWN, "Nobody knows.");

      assertThat(acme.onboarding(request -> request).plan(Acme.ONE).step("role"))
          .satisfies(step -> assertThat(step.isDone()).isTrue())
          .satisfies(step -> assertThat(step.reason()).isEqualTo("Nobody knows."));
    }
  }

  @Test
  void anUnknownConnectorIsFoundBeforeAnythingIsWritten() {
    try (Acme acme = writing()) {
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
    try (Acme acme = writing()) {
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
    try (Acme acme = writing()) {
      acme.makeProfile();
      acme.service.dashboard().disable(acme.service.profiles().get(0).id());

      OnboardingResult result =
          acme.onboarding(request -> request).run(Acme.ONE, new People(acme, ""));

      assertThat(result.plan().blocked().map(PlanStep::reason).orElseThrow()).contains("Enable it");
      assertThat(acme.service.profiles()).hasSize(1);
    }
  }

  @Test
  void aPersonWhoDoesNotComeLeavesTheStepManualAndALaterRunGoesOn() {
    try (Acme acme = guided()) {
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
    try (Acme acme = guided()) {
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
    try (Acme acme = guided()) {
      Plan plan =
          acme.onboarding(request -> request.credentialSupplier(Optional::empty)).plan(Acme.ONE);

      assertThat(states(plan))
          .startsWith("credential manual", "role done", "proof to do", "connector done")
          .endsWith("account manual", "action to do");
      assertThat(acme.writes()).isEmpty();
    }
  }

  @Test
  void aBrokenAccountIsRepairedAndNotDoubled() {
    try (Acme acme = guided()) {
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

  @Test
  void aRefusedKeyEndsTheRunWithItsError() {
    try (Acme acme = guided()) {
      acme.service.disable(acme.service.apiKey());

      assertThatThrownBy(() -> acme.onboarding(request -> request).plan(Acme.ONE))
          .isInstanceOf(StatusException.class)
          .hasMessageContaining("key");
    }
  }

  @Test
  void anInterruptedWaitEndsTheRun() {
    try (Acme acme = guided()) {
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
