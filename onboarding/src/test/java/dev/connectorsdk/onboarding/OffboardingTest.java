package dev.connectorsdk.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.onboarding.fixture.EachServiceAge;
import dev.connectorsdk.onboarding.offboarding.Offboarding;
import dev.connectorsdk.onboarding.offboarding.OffboardingRequest;
import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.onboarding.plan.StepState;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.stackone.ServiceAge;
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

/** Offboarding a customer. */
@EachServiceAge
class OffboardingTest {
  private static final Customer TWO = new Customer("c2", "Customer Two");

  private final OnboardingFixture fixture;

  OffboardingTest(ServiceAge age) {
    fixture = OnboardingFixture.manual(age);
  }

  @TempDir Path folder;
  private OnboardingStateStore store;

  @BeforeEach
  void link() {
    store = OnboardingStateStore.inFolder(folder);
    onboard(OnboardingFixture.ONE);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private void onboard(Customer customer) {
    assertThat(
            fixture
                .onboarding(request -> request)
                .withStateStore(store)
                .run(customer, new RecordingListener(fixture, ""))
                .isComplete())
        .isTrue();
    fixture.service.traffic().clear();
  }

  private Offboarding offboarding(UnaryOperator<OffboardingRequest.Builder> change) {
    return fixture.offboarding(change).withStateStore(store);
  }

  private Offboarding complete() {
    return offboarding(request -> request.profileName("Acme EU").credential(fixture.good));
  }

  private void assertNothingIsLeft() {
    assertThat(fixture.service.accounts()).isEmpty();
    assertThat(fixture.service.profiles()).isEmpty();
    assertThat(fixture.credentialDeleted).isTrue();
    assertThat(store.load("c1")).isEmpty();
  }

  @Test
  void plan_linkedCustomer_listsDeletionsAndDeletesNothing() {
    Plan plan = complete().plan(OnboardingFixture.ONE);

    assertThat(OnboardingFixture.states(plan))
        .containsExactly("accounts to do", "state to do", "profile manual", "credential manual");
    assertThat(plan.step("accounts").detail()).contains(fixture.service.accounts().get(0).id());
    assertThat(fixture.writes()).isEmpty();
    assertThat(store.load("c1")).isPresent();
  }

  @Test
  void run_twice_deletesAllAndThenNothing() {
    assertThat(
            complete()
                .run(OnboardingFixture.ONE, new RecordingOffboardingListener(fixture, ""))
                .isComplete())
        .isTrue();
    assertNothingIsLeft();
    fixture.service.traffic().clear();

    RecordingOffboardingListener second = new RecordingOffboardingListener(fixture, "");
    assertThat(complete().run(OnboardingFixture.ONE, second).isComplete()).isTrue();

    assertThat(fixture.writes()).isEmpty();
    assertThat(second.events).allMatch(event -> event.startsWith("found"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "found accounts",
        "confirm deletion",
        "finished accounts",
        "found state",
        "finished state",
        "found profile",
        "profile deletion required",
        "finished profile",
        "found credential",
        "credential deletion required",
        "finished credential"
      })
  void run_afterCrash_deletesAll(String crash) {
    assertThatThrownBy(
            () ->
                complete()
                    .run(OnboardingFixture.ONE, new RecordingOffboardingListener(fixture, crash)))
        .isInstanceOf(RecordingListener.Crash.class);

    assertThat(
            complete()
                .run(OnboardingFixture.ONE, new RecordingOffboardingListener(fixture, ""))
                .isComplete())
        .isTrue();

    assertNothingIsLeft();
  }

  @Test
  void run_deletionResponseLost_deletesAll() {
    fixture
        .service
        .faults()
        .on("DELETE", "/accounts/{id}")
        .times(1)
        .inject(Fault.resetAfterHandling());
    try {
      complete().run(OnboardingFixture.ONE, new RecordingOffboardingListener(fixture, ""));
    } catch (TransportException lost) {
      // the second run determines what is left
    }

    assertThat(
            complete()
                .run(OnboardingFixture.ONE, new RecordingOffboardingListener(fixture, ""))
                .isComplete())
        .isTrue();

    assertNothingIsLeft();
  }

  @Test
  void run_deletionDeclined_nothingDeleted() {
    Plan plan =
        offboarding(request -> request)
            .run(
                OnboardingFixture.ONE,
                account -> {
                  assertThat(account.originOwnerId()).contains("c1");
                  return false;
                });

    assertThat(plan.step("accounts").reason()).isEqualTo("Its deletion was declined.");
    assertThat(plan.step("state").state()).isEqualTo(StepState.BLOCKED);
    assertThat(fixture.writes()).isEmpty();
    assertThat(store.load("c1")).isPresent();
  }

  @Test
  void run_accountOfOtherCustomer_keepsItWithProfileAndCredential() {
    onboard(TWO);

    assertThat(complete().plan(OnboardingFixture.ONE).blocked().map(PlanStep::id))
        .contains("profile");
    Plan plan =
        complete().run(OnboardingFixture.ONE, new RecordingOffboardingListener(fixture, ""));

    assertThat(fixture.service.accounts().stream().map(SimulatedAccount::originOwnerId))
        .containsExactly("c2");
    assertThat(plan.blocked().map(PlanStep::detail).orElseThrow()).contains("Customer Two");
    assertThat(fixture.service.profiles()).hasSize(1);
    assertThat(
            offboarding(request -> request.credential(fixture.good))
                .plan(OnboardingFixture.ONE)
                .step("credential")
                .state())
        .isEqualTo(StepState.BLOCKED);
  }

  @Test
  void run_serviceIgnoresFilters_keepsAccountsOfOthers() {
    onboard(TWO);
    fixture.ignoreFilters = true;

    offboarding(request -> request)
        .run(OnboardingFixture.ONE, new RecordingOffboardingListener(fixture, ""));

    assertThat(fixture.service.accounts().stream().map(SimulatedAccount::originOwnerId))
        .containsExactly("c2");
  }

  @Test
  void run_accountWithoutOwner_keepsIt() {
    String account = fixture.service.accounts().get(0).id();
    fixture.service.editAccount(account, members -> members.remove("origin_owner_id"));

    offboarding(request -> request)
        .run(OnboardingFixture.ONE, new RecordingOffboardingListener(fixture, ""));

    assertThat(fixture.service.accounts()).hasSize(1);
  }

  @Test
  void run_profileWaitTimesOut_stepStaysManual() {
    Plan plan =
        offboarding(r -> r.profileName("Acme EU").waitTimeout(Duration.ofSeconds(12)))
            .run(OnboardingFixture.ONE, account -> true);

    assertThat(plan.step("profile").state()).isEqualTo(StepState.MANUAL);
    assertThat(plan.step("profile").reason()).contains("within 12 s", "Delete it");
  }

  @Test
  void plan_invitationStillValid_saysUntilWhen() {
    assertThat(complete().plan(OnboardingFixture.ONE).step("state").reason())
        .contains("2026-03-01T12:30:00Z", "run again");
    fixture.time.clock().advance(Duration.ofMinutes(31));
    assertThat(complete().plan(OnboardingFixture.ONE).step("state").reason()).isEmpty();
  }

  @Test
  void run_withStateStore_publishesCheckpoints() {
    assertThat(fixture.checkpoints)
        .containsExactly("onboarding session", "onboarding account", "onboarding action");

    offboarding(request -> request)
        .run(OnboardingFixture.ONE, new RecordingOffboardingListener(fixture, ""));

    assertThat(fixture.checkpoints).endsWith("offboarding state");
  }

  @Test
  void run_withoutStateStore_publishesNoCheckpoint() {
    fixture.checkpoints.clear();

    fixture.onboarding(request -> request).run(TWO, new RecordingListener(fixture, ""));

    assertThat(fixture.checkpoints).isEmpty();
  }

  @Test
  void request_invalidValues_rejected() {
    assertRefused(request -> request.connectorKey(" "), "connectorKey");
    assertRefused(request -> request.profileName(" "), "profile");
    assertRefused(request -> request.waitTimeout(Duration.ofSeconds(-1)), "waitTimeout");
  }

  private void assertRefused(UnaryOperator<OffboardingRequest.Builder> request, String word) {
    assertThatThrownBy(() -> offboarding(request))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(word);
  }
}
