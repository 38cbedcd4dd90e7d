package dev.connectorsdk.sophos.endpoint.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import dev.connectorsdk.sophos.WaitProgress;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A migration between two tenants: the handshake, the wait, its ends, and its secret. */
class MigrationsTest {
  private final Central central = new Central();
  private final SimulatedTenant sender = central.simulator.tenant();
  private final SimulatedTenant receiver = central.simulator.partner().tenants().get(0);
  private final Migrations sending = central.client().tenant().endpoints().migrations();
  private final Migrations receiving =
      central
          .client(central.simulator.partnerCredential())
          .tenant(receiver.id())
          .endpoints()
          .migrations();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void migration_bothTenantsStarted_endpointsMoveToTheReceiver() {
    List<String> ids = endpoints(250);
    Migration migration = start(ids);
    List<WaitProgress<MigrationState>> progress = new ArrayList<>();

    MigrationState end = sending.await(migration.id(), Duration.ofMinutes(5), progress::add);

    assertThat(end.count(MigrationStatus.SUCCEEDED)).isEqualTo(250);
    assertThat(end.endpoints()).extracting(MigrationEndpoint::id).containsExactlyElementsOf(ids);
    assertThat(progress).hasSizeGreaterThan(3);
    assertThat(progress.get(0).state().count(MigrationStatus.PENDING)).isEqualTo(250);
    assertThat(receiving.endpoints(migration.id()).stream())
        .containsExactlyElementsOf(end.endpoints());
    assertThat(sender.endpoints().get(ids.get(0))).isEmpty();
    assertThat(receiver.endpoints().get(end.endpoints().get(0).newId().orElseThrow())).isPresent();
  }

  @Test
  void migration_eachSide_isListedWithItsMode() {
    Migration migration = start(endpoints(1));

    assertThat(sending.list(MigrationMode.SENDING).stream())
        .containsExactly(sending.get(migration.id()));
    assertThat(receiving.get(migration.id()).mode()).contains(MigrationMode.RECEIVING);
    assertThat(receiving.list(MigrationMode.SENDING).stream()).isEmpty();
    assertThat(migration.expiresAt()).contains(Instant.parse("2026-03-15T12:00:00Z"));
  }

  @Test
  void await_someEndpointsUnknown_areCountedAsFailed() {
    Migration migration = start(List.of(endpoints(1).get(0), "none"));

    MigrationState end = receiving.await(migration.id(), Duration.ofMinutes(5));

    assertThat(end.isFinished()).isTrue();
    assertThat(end.count(MigrationStatus.SUCCEEDED)).isEqualTo(1);
    assertThat(end.count(MigrationStatus.FAILED)).isEqualTo(1);
    assertThat(end.endpoints().get(1).reason()).contains("Endpoint not found");
  }

  @Test
  void await_neverStartedBySender_endsAtTheDeadlineWithTheId() {
    String id = receiving.startReceiving(sender.id(), endpoints(1)).id();
    Instant start = central.clock.instant();

    TransportException failure =
        catchThrowableOfType(
            TransportException.class, () -> receiving.await(id, Duration.ofMinutes(2)));

    assertThat(failure.reason()).isEqualTo(Reason.TIMEOUT);
    assertThat(failure)
        .hasMessageContaining("/endpoint/v1/migrations/" + id + "/endpoints")
        .hasMessageContaining("was not finished within 120 s")
        .hasMessageContaining("with the id " + id);
    assertThat(Duration.between(start, central.clock.instant()))
        .isBetween(Duration.ofSeconds(119), Duration.ofSeconds(120));
  }

  @Test
  void await_clockThatDoesNotMove_ends() {
    String id = receiving.startReceiving(sender.id(), endpoints(1)).id();
    List<Duration> pauses = new ArrayList<>();
    Timing frozen = new Timing(central.clock, pauses::add, () -> 0.5);
    Migrations still =
        central
            .client(
                builder ->
                    builder
                        .credentials(Central.of(central.simulator.partnerCredential()))
                        .options(options -> options.timing(frozen)))
            .tenant(receiver.id())
            .endpoints()
            .migrations();

    assertThatThrownBy(() -> still.await(id, Duration.ofSeconds(30)))
        .isInstanceOf(TransportException.class);
    assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus))
        .isEqualTo(Duration.ofSeconds(29));
  }

  @Test
  void await_noEndpointsOrUnknownStatus_isNotFinished() {
    sender.items("/endpoint/v1/migrations").addJson("{\"id\":\"m\",\"endpoints\":[]}");
    assertThatThrownBy(() -> sending.await("m", Duration.ofSeconds(5)))
        .hasMessageContaining("was not finished within 5 s");
    central
        .simulator
        .faults()
        .on("GET", "/endpoint/v1/migrations/**")
        .inject(
            Fault.response(
                SimulatedResponse.text(
                    200,
                    "application/json",
                    "{\"items\":[{\"id\":\"e\",\"status\":\"queued\"}]}")));
    assertThatThrownBy(() -> sending.await("m", Duration.ofSeconds(5)))
        .hasMessageContaining("was not finished within 5 s");
  }

  @Test
  void await_threadInterrupted_endsAndKeepsTheFlag() {
    Migration migration = start(endpoints(1));

    TransportException failure =
        catchThrowableOfType(
            TransportException.class,
            () ->
                sending.await(
                    migration.id(),
                    Duration.ofMinutes(5),
                    progress -> Thread.currentThread().interrupt()));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(failure.reason()).isEqualTo(Reason.INTERRUPTED);
    assertThat(sending.await(migration.id(), Duration.ofMinutes(5)).isFinished()).isTrue();
  }

  @Test
  void send_wrongTokenOrTenant_nothingIsStarted() {
    Migration migration = receiving.startReceiving(sender.id(), endpoints(1));
    Migration elsewhere = receiving.startReceiving("another-tenant", endpoints(1));

    assertThatThrownBy(() -> sending.startSending(migration.id(), Secret.of("guess"), endpoints(1)))
        .isInstanceOf(StatusException.class)
        .hasMessageContaining("The token is not the one of the migration");
    assertThatThrownBy(
            () ->
                sending.startSending(elsewhere.id(), elsewhere.token().orElseThrow(), endpoints(1)))
        .isInstanceOf(NotFoundException.class);
    assertThat(sending.list().stream()).isEmpty();
    assertThat(receiving.await(start(endpoints(1)).id(), Duration.ofMinutes(5)).isFinished())
        .isTrue();
  }

  @Test
  void send_repeated_isTheSameMigration() {
    List<String> ids = endpoints(1);
    Migration migration = start(ids);

    Migration again = sending.startSending(migration.id(), migration.token().orElseThrow(), ids);

    assertThat(again.id()).isEqualTo(migration.id());
    assertThat(sending.list().stream()).hasSize(1);
  }

  @Test
  void migrationOfAnotherTenant_read_notFound() {
    String id = receiving.startReceiving("another-tenant", endpoints(1)).id();

    assertThatThrownBy(() -> sending.get(id)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> sending.await(id, Duration.ofMinutes(1)))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void token_sentAndReceived_isInNoTextAndNoRecording() {
    Migration migration = start(endpoints(1));
    String token = migration.token().orElseThrow().reveal();

    assertThat(migration.toString()).doesNotContain(token);
    assertThat(sending.get(migration.id()).token()).contains(Secret.of(token));
    assertThat(central.apiCalls().toString()).contains("\"token\":\"***\"").doesNotContain(token);
  }

  @Test
  void badArguments_passed_nothingIsSent() {
    Secret token = Secret.of("t");
    int before = central.apiCalls().size();

    rejected(() -> receiving.startReceiving(" ", List.of("e")), "fromTenant must not be blank");
    rejected(() -> receiving.startReceiving("t", List.of()), "at least 1 id, not 0");
    rejected(() -> sending.startSending(" ", token, List.of("e")), "id");
    rejected(() -> sending.startSending("m", token, List.of("")), "endpointIds must not be blank");
    rejected(() -> sending.endpoints(""), "id");
    rejected(() -> sending.await(" ", Duration.ofSeconds(1)), "id");
    rejected(() -> sending.await("m", Duration.ZERO), "more than zero");
    assertThat(central.apiCalls()).hasSize(before);
  }

  private static void rejected(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private Migration start(List<String> ids) {
    Migration migration = receiving.startReceiving(sender.id(), ids);
    return sending.startSending(migration.id(), migration.token().orElseThrow(), ids);
  }

  private List<String> endpoints(int count) {
    if (sender.endpoints().size() < count) {
      sender.addEndpoints(count);
    }
    return sender.endpoints().first(count).stream()
        .map(endpoint -> String.valueOf(endpoint.get("id")))
        .toList();
  }
}
