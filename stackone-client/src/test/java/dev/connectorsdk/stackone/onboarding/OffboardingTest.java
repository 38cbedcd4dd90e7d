package dev.connectorsdk.stackone.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.stackone.plan.Plan;
import dev.connectorsdk.stackone.plan.PlanStep;
import dev.connectorsdk.stackone.plan.StepState;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.stackone.SimulatedAccount;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way back. */
class OffboardingTest {
  private static final Customer TWO = new Customer("c2", "Customer Two");

  private final Acme acme = Acme.guided();
  @TempDir Path folder;
  private OnboardingStateStore memory;

  @BeforeEach
  void link() {
    memory = OnboardingStateStore.inFolder(folder);
    onboard(Acme.ONE);
  }

  @AfterEach
  void close() {
    acme.close();
  }

  private void onboard(Customer customer) {
    assertThat(
            acme.onboarding(request -> request)
                .withMemory(memory)
                .run(customer, new People(acme, ""))
                .isComplete())
        .isTrue();
    acme.service.traffic().clear();
  }

  private Offboarding offBoarding(UnaryOperator<OffboardingRequest.Builder> change) {
    return acme.offBoarding(change).withMemory(memory);
  }

  private Offboarding wholly() {
    return offBoarding(request -> request.profileName("Acme EU").credential(Acme.GOOD));
  }

  private void assertNothingIsLeft() {
    assertThat(acme.service.accounts()).isEmpty();
    assertThat(acme.service.profiles()).isEmpty();
    assertThat(acme.refused).isTrue();
    assertThat(memory.load("c1")).isEmpty();
  }

  @Test
  void aPlanTellsWhatWouldBeDeletedAndDeletesNothing() {
    Plan plan = wholly().plan(Acme.ONE);

    assertThat(Acme.states(plan))
        .containsExactly("accounts to do", "memory to do", "profile manual", "credential manual");
    assertThat(plan.step("accounts").detail()).contains(acme.service.accounts().get(0).id());
    assertThat(acme.writes()).isEmpty();
    assertThat(memory.load("c1")).isPresent();
  }

  @Test
  void aRunLeavesNothingAndASecondOneHasNothingToDo() {
    assertThat(wholly().run(Acme.ONE, new Leavers(acme, "")).isComplete()).isTrue();
    assertNothingIsLeft();
    acme.service.traffic().clear();

    Leavers second = new Leavers(acme, "");
    assertThat(wholly().run(Acme.ONE, second).isComplete()).isTrue();

    assertThat(acme.writes()).isEmpty();
    assertThat(second.heard).allMatch(event -> event.startsWith("found"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "found accounts",
        "may delete",
        "ended accounts",
        "found memory",
        "ended memory",
        "found profile",
        "profile unwanted",
        "ended profile",
        "found credential",
        "credential unwanted",
        "ended credential"
      })
  void aRunAfterACrashAnywhereLeavesNothing(String crash) {
    assertThatThrownBy(() -> wholly().run(Acme.ONE, new Leavers(acme, crash)))
        .isInstanceOf(People.Crash.class);

    assertThat(wholly().run(Acme.ONE, new Leavers(acme, "")).isComplete()).isTrue();

    assertNothingIsLeft();
  }

  @Test
  void aDeletionWhoseAnswerIsLostIsNoFailure() {
    acme.service
        .faults()
        .on("DELETE", "/accounts/{id}")
        .times(1)
        .inject(Fault.resetAfterHandling());
    try {
      wholly().run(Acme.ONE, new Leavers(acme, ""));
    } catch (TransportException lost) {
      // the second run finds out how far the first one came
    }

    assertThat(wholly().run(Acme.ONE, new Leavers(acme, "")).isComplete()).isTrue();

    assertNothingIsLeft();
  }

  @Test
  void withoutAYesNothingIsDeletedOrForgotten() {
    Plan plan =
        offBoarding(request -> request)
            .run(
                Acme.ONE,
                account -> {
                  assertThat(account.originOwnerId()).contains("c1");
                  return false;
                });

    assertThat(plan.step("accounts").reason()).isEqualTo("Its deletion was refused.");
    assertThat(plan.step("memory").state()).isEqualTo(StepState.BLOCKED);
    assertThat(acme.writes()).isEmpty();
    assertThat(memory.load("c1")).isPresent();
  }

  @Test
  void anotherOwnersAccountStaysAndKeepsProfileAndCredential() {
    onboard(TWO);

    assertThat(wholly().plan(Acme.ONE).blocked().map(PlanStep::id)).contains("profile");
    Plan plan = wholly().run(Acme.ONE, new Leavers(acme, ""));

    assertThat(acme.service.accounts().stream().map(SimulatedAccount::originOwnerId))
        .containsExactly("c2");
    assertThat(plan.blocked().map(PlanStep::detail).orElseThrow()).contains("Customer Two");
    assertThat(acme.service.profiles()).hasSize(1);
    assertThat(
            offBoarding(request -> request.credential(Acme.GOOD))
                .plan(Acme.ONE)
                .step("credential")
                .state())
        .isEqualTo(StepState.BLOCKED);
  }

  @Test
  void aServiceThatOverlooksTheFiltersCostsNobodyAnAccount() {
    onboard(TWO);
    acme.overlookFilters = true;

    offBoarding(request -> request).run(Acme.ONE, new Leavers(acme, ""));

    assertThat(acme.service.accounts().stream().map(SimulatedAccount::originOwnerId))
        .containsExactly("c2");
  }

  @Test
  void anAccountThatShowsNoOwnerIsNotDeleted() {
    String account = acme.service.accounts().get(0).id();
    acme.service.editAccount(account, members -> members.remove("origin_owner_id"));

    offBoarding(request -> request).run(Acme.ONE, new Leavers(acme, ""));

    assertThat(acme.service.accounts()).hasSize(1);
  }

  @Test
  void aPersonWhoDoesNotComeLeavesTheStepManual() {
    Plan plan =
        offBoarding(r -> r.profileName("Acme EU").patience(Duration.ofSeconds(12)))
            .run(Acme.ONE, account -> true);

    assertThat(plan.step("profile").state()).isEqualTo(StepState.MANUAL);
    assertThat(plan.step("profile").reason()).contains("within 12 s", "Delete it");
  }

  @Test
  void anInvitationThatCanStillBeOpenedIsTold() {
    assertThat(wholly().plan(Acme.ONE).step("memory").reason())
        .contains("2026-03-01T12:30:00Z", "look again");
    acme.time.clock().advance(Duration.ofMinutes(31));
    assertThat(wholly().plan(Acme.ONE).step("memory").reason()).isEmpty();
  }

  @Test
  void whatIsSavedIsToldToTheClientsListeners() {
    assertThat(acme.checkpoints)
        .containsExactly("onboarding session", "onboarding account", "onboarding action");

    offBoarding(request -> request).run(Acme.ONE, new Leavers(acme, ""));

    assertThat(acme.checkpoints).endsWith("off-boarding memory");
  }

  @Test
  void whatIsNotSavedIsNotTold() {
    acme.checkpoints.clear();

    acme.onboarding(request -> request).run(TWO, new People(acme, ""));

    assertThat(acme.checkpoints).isEmpty();
  }

  @Test
  void aRequestThatMakesNoSenseIsRefused() {
    assertRefused(request -> request.connectorKey(" "), "connector");
    assertRefused(request -> request.profileName(" "), "profile");
    assertRefused(request -> request.patience(Duration.ofSeconds(-1)), "patience");
  }

  private void assertRefused(UnaryOperator<OffboardingRequest.Builder> request, String word) {
    assertThatThrownBy(() -> offBoarding(request))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(word);
  }
}
