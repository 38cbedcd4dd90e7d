package dev.connectorsdk.sophos.mobile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.RunException;
import dev.connectorsdk.core.error.ServerException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import dev.connectorsdk.sophos.WaitProgress;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.sophos.mobile.action.CreatedActions;
import dev.connectorsdk.sophos.mobile.action.MobileAction;
import dev.connectorsdk.sophos.mobile.action.MobileActions;
import dev.connectorsdk.sophos.mobile.device.MobileDevice.ManagedState;
import dev.connectorsdk.sophos.mobile.device.MobileDevice.OwnershipType;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.RecordedCall;
import dev.connectorsdk.testkit.sophos.SimulatedItems;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MobileActionsTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Central central = new Central();
  private final Mobile mobile = central.client().tenant().mobile();
  private final MobileActions actions = mobile.actions();
  private final SimulatedItems stored = central.simulator.tenant().items("/mobile/v1/actions");

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void locate_awaited_locationIsThatOfTheAction() {
    String device = device("Field phone");
    Instant before = mobile.devices().reports(device).location().locatedAt().orElseThrow();
    String id = only(actions.locate(List.of(device), "Lost"));
    List<WaitProgress<MobileAction>> progress = new ArrayList<>();

    MobileAction done = actions.await(id, MINUTE, progress::add);

    assertThat(done.state()).contains(MobileAction.State.SUCCESSFUL);
    assertThat(progress)
        .extracting(one -> one.state().state().orElseThrow())
        .containsExactly(MobileAction.State.NOTIFIED, MobileAction.State.SUCCESSFUL);
    assertThat(mobile.devices().reports(device).location().locatedAt().orElseThrow())
        .isAfter(before);
  }

  @Test
  void wipe_awaited_deviceIsNotManaged() {
    String device = device("Field phone");

    actions.await(only(actions.wipe(List.of(device), Secret.of("4711"))), MINUTE);

    assertThat(mobile.devices().get(device).managedState()).contains(ManagedState.NOT_MANAGED);
  }

  @Test
  void action_theDeviceDoesNotSupport_failsWithTheErrorAndAdvice() {
    String id = only(actions.wipe(List.of(device("Front desk"))));

    RunException failure =
        catchThrowableOfType(RunException.class, () -> actions.await(id, MINUTE));

    assertThat(failure.runId()).isEqualTo(id);
    assertThat(failure.result()).isEqualTo("system.processing-failed");
    assertThat(failure)
        .hasMessageContaining("GET 127.0.0.1/mobile/v1/actions/" + id)
        .hasMessageContaining("ended without success: failed (system.processing-failed).")
        .hasMessageContaining("availableActions");
  }

  @Test
  void action_skipped_failsWithItsState() {
    stored.add(Map.of("id", "a-1", "state", "skipped"));

    assertThatThrownBy(() -> actions.await("a-1", MINUTE))
        .isInstanceOfSatisfying(
            RunException.class, failure -> assertThat(failure.result()).isEqualTo("skipped"));
  }

  @Test
  void action_deviceDoesNotRespond_failsAtTheDeadlineWithTheId() {
    String group = mobile.deviceGroups().list().stream().findFirst().orElseThrow().id();
    String device =
        mobile
            .devices()
            .create("Tablet", MobilePlatform.ANDROID, OwnershipType.CORPORATE, group)
            .id();
    String id = only(actions.sync(List.of(device)));
    Instant start = central.clock.instant();

    TransportException failure =
        catchThrowableOfType(TransportException.class, () -> actions.await(id, MINUTE));

    assertThat(failure.reason()).isEqualTo(Reason.TIMEOUT);
    assertThat(failure)
        .hasMessageContaining("was not finished within 60 s")
        .hasMessageContaining("with the id " + id);
    assertThat(Duration.between(start, central.clock.instant())).isLessThanOrEqualTo(MINUTE);
    assertThat(actions.get(id).state()).contains(MobileAction.State.ACCEPTED);
  }

  @Test
  void action_inUnknownStateOrWithout_isNotFinished() {
    stored.add(Map.of("id", "a-1", "state", "brandNew"));
    stored.add(Map.of("id", "a-2"));

    assertThat(actions.get("a-1").isFinished()).isFalse();
    assertThat(actions.get("a-2").isFinished()).isFalse();
    assertThatThrownBy(() -> actions.await("a-1", MINUTE)).isInstanceOf(TransportException.class);
  }

  @Test
  void action_onUnknownDevices_namesThem() {
    CreatedActions created = actions.sync(List.of("unknown", device("Kiosk")));

    assertThat(created.created()).hasSize(1);
    assertThat(created.endpointsNotFound()).containsExactly("unknown");
    assertThat(actions.sync(List.of(device("Kiosk"))).endpointsNotFound()).isEmpty();
  }

  @Test
  void actions_beyondTheMaximum_statusIs422AndNoneIsCreated() {
    IntStream.range(0, 99).forEach(i -> stored.add(Map.of("id", "a" + i, "state", "accepted")));
    List<String> two = List.of(device("Kiosk"), device("Front desk"));

    assertThatThrownBy(() -> actions.sync(two))
        .isInstanceOfSatisfying(
            StatusException.class, failure -> assertThat(failure.status()).isEqualTo(422))
        .hasMessageContaining("maximum number of actions");
    assertThat(actions.list(q -> q.addActionType(MobileAction.Type.SYNC)).stream()).isEmpty();
  }

  @Test
  void action_ofAnotherTenant_notFound() {
    Mobile other =
        central
            .client(central.simulator.partnerCredential())
            .tenant(central.simulator.partner().tenants().get(0).id())
            .mobile();
    String theirs = other.devices().list().stream().findFirst().orElseThrow().id();
    String id = only(other.actions().sync(List.of(theirs)));

    assertThatThrownBy(() -> actions.get(id)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> actions.await(id, MINUTE)).isInstanceOf(NotFoundException.class);
    assertThat(actions.lock(List.of(theirs)).endpointsNotFound()).containsExactly(theirs);
    assertThat(actions.delete(id)).isFalse();
    assertThat(other.actions().delete(id)).isTrue();
  }

  @Test
  void action_serverFails_isSentOnce() {
    List<String> ids = List.of(device("Field phone"));
    central
        .simulator
        .faults()
        .on("POST", "/mobile/v1/actions/wipe")
        .times(1)
        .inject(Fault.status(500));

    assertThatThrownBy(() -> actions.wipe(ids)).isInstanceOf(ServerException.class);

    assertThat(central.simulator.traffic().count("POST", "/mobile/v1/actions/wipe")).isEqualTo(1);
  }

  @Test
  void action_throttled_isSentAgainAfterTheWaitOfTheService() {
    List<String> ids = List.of(device("Field phone"));
    central
        .simulator
        .faults()
        .on("POST", "/mobile/v1/actions/sync")
        .times(1)
        .inject(Fault.throttled(Duration.ofSeconds(7)));

    assertThat(actions.sync(ids).created()).hasSize(1);
    assertThat(central.sleeps()).hasSize(1);
    assertThat(central.sleeps().get(0)).isGreaterThanOrEqualTo(Duration.ofSeconds(7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0123", "12a4", "-5", "1234567890", "4.5", "４７１１"})
  void code_thatIsNoNumber_isRejectedWithoutBeingShown(String code) {
    List<String> ids = List.of("d");

    assertThatThrownBy(() -> actions.lock(ids, Secret.of(code)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("lockCode must be 1 to 9 digits, the first of which is not 0.");
    assertThatThrownBy(() -> actions.wipe(ids, Secret.of(code)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining(code);
    assertThat(central.apiCalls()).isEmpty();
  }

  @Test
  void code_sent_isANumberAndMaskedInTheTraffic() {
    actions.lock(List.of(device("Field phone")), Secret.of("918273"));

    RecordedCall call = central.apiCalls().get(1);
    assertThat(call.body()).contains("\"lockCode\":\"***\"").doesNotContain("918273");
    assertThat(stored.all().toString()).doesNotContain("918273");
  }

  @Test
  void invalidArguments_passed_nothingIsSent() {
    assertThatThrownBy(() -> actions.wipe(List.of()))
        .hasMessage("deviceIds must hold at least 1 id, not 0.");
    assertThatThrownBy(() -> actions.lock(List.of("d", " ")))
        .hasMessageContaining("deviceIds must not be blank");
    assertThatThrownBy(() -> actions.sendMessage(List.of("d"), " "))
        .hasMessage("message must not be blank.");
    assertThatThrownBy(() -> actions.locate(List.of("d"), ""))
        .hasMessage("reason must not be blank.");
    assertThatThrownBy(() -> actions.await("a/b", MINUTE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> actions.await("a", Duration.ZERO))
        .hasMessageContaining("The timeout must be more than zero");
    assertThat(central.apiCalls()).isEmpty();
  }

  private String device(String name) {
    return mobile.devices().list(q -> q.search(name)).stream().findFirst().orElseThrow().id();
  }

  private static String only(CreatedActions created) {
    assertThat(created.created()).hasSize(1);
    return created.created().get(0).id();
  }
}
