package dev.connectorsdk.sophos.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.error.UnauthorizedException;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.alert.AlertAction;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosFault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One token for all callers, requested as rarely as possible. */
class TokenTest {
  private final Central central = new Central();
  private final SimulatedCredential credential = central.simulator.tenantCredential();
  private final AtomicReference<ClientCredentials> given =
      new AtomicReference<>(Central.of(credential));
  private final TenantScope tenant =
      central.client(b -> b.credentials(given::get).options(o -> o.withoutRateLimits())).tenant();
  private final String id = central.alertId();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void thousandCallers_withoutToken_oneRequest() throws Exception {
    central.simulator.tokens().revokeAll();
    central.clock.advance(Duration.ofHours(2));
    int before = central.tokens();
    central.simulator.faults().on("POST", Central.TOKEN).inject(Fault.slow(Duration.ofMillis(500)));
    CountDownLatch start = new CountDownLatch(1);
    List<FutureTask<String>> callers = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      FutureTask<String> caller =
          new FutureTask<>(
              () -> {
                start.await();
                return tenant.alerts().get(id).id();
              });
      callers.add(caller);
      Callers.thread(caller).start();
    }
    start.countDown();

    for (FutureTask<String> caller : callers) {
      assertThat(caller.get(120, TimeUnit.SECONDS)).isEqualTo(id);
    }
    assertThat(central.tokens()).isEqualTo(before + 1);
  }

  @Test
  void tokenEndpoint_downWhileTokenIsValid_noCallFails() {
    SophosFault.TOKEN_ENDPOINT_DOWN.apply(central.simulator);
    central.clock.advance(Duration.ofMinutes(50));
    for (int i = 0; i < 18; i++) {
      call();
      central.clock.advance(Duration.ofSeconds(30));
    }
    central.simulator.faults().clear();
    central.clock.advance(Duration.ofMinutes(2));
    call();
    assertThat(central.tokens()).isEqualTo(2);
  }

  @Test
  void revokedToken_write_isRepeatedOnce() {
    SophosFault.TOKENS_REVOKED.apply(central.simulator);

    assertThat(tenant.alerts().act(id, AlertAction.ACKNOWLEDGE)).isNotNull();

    assertThat(central.apiCalls()).hasSize(2);
    assertThat(central.tokens()).isEqualTo(2);
  }

  @Test
  void token_neverAccepted_isRepeatedOnce() {
    central.simulator.faults().on("*", "/common/**").inject(Fault.status(401));

    assertThatThrownBy(this::call).isInstanceOf(UnauthorizedException.class);

    assertThat(central.apiCalls()).hasSize(2);
    assertThat(central.tokens()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(names = {"CREDENTIAL_DELETED", "CREDENTIAL_EXPIRED", "TOKEN_ENDPOINT_REJECTING"})
  void refusedSecret_manyCalls_sentOncePerWindow(SophosFault fault) {
    fault.apply(central.simulator);
    central.simulator.tokens().revokeAll();
    for (int window = 1; window <= 3; window++) {
      for (int i = 0; i < 20; i++) {
        assertThatThrownBy(this::call).isInstanceOf(AuthenticationException.class);
      }
      assertThat(central.tokens()).isEqualTo(1 + window);
      central.clock.advance(Duration.ofSeconds(31));
    }
  }

  @Test
  void otherSecret_afterRefusal_isTriedAtOnce() {
    SimulatedCredential changed =
        central.simulator.credentials().changeSecret(credential.clientId());
    central.simulator.tokens().revokeAll();
    assertThatThrownBy(this::call).isInstanceOf(AuthenticationException.class);
    assertThat(central.tokens()).isEqualTo(2);

    given.set(Central.of(changed));
    call();
    assertThat(central.tokens()).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource(names = {"TOKENS_SHORT_LIVED", "TOKENS_ISSUED_EXPIRED", "CLOCK_FAST", "CLOCK_SLOW"})
  void oddLifetimesAndClocks_calls_succeed(SophosFault fault) {
    fault.apply(central.simulator);
    central.clock.advance(Duration.ofMinutes(55));
    if (fault == SophosFault.TOKENS_ISSUED_EXPIRED) {
      central.clock.advance(Duration.ofMinutes(5));
      assertThatThrownBy(this::call).isInstanceOf(UnauthorizedException.class);
      assertThat(central.tokens()).as("one, and one for the replay").isEqualTo(3);
      return;
    }
    for (int i = 0; i < 5; i++) {
      call();
      central.clock.advance(Duration.ofSeconds(1));
    }
  }

  @Test
  void manyClients_createdTogether_renewSpreadOut() {
    int count = Boolean.getBoolean("long.tests") ? 200 : 50;
    Random chance = new Random(5);
    List<TenantScope> clients = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      SophosClient made =
          central.client(
              b ->
                  b.credentials(Central.of(credential))
                      .options(
                          o ->
                              o.timing(
                                  new Timing(central.clock, pause -> {}, chance::nextDouble))));
      clients.add(made.tenant());
    }
    central.clock.advance(Duration.ofMinutes(47));
    List<Integer> renewals = new ArrayList<>();
    for (int step = 0; step < 16; step++) {
      int before = central.tokens();
      clients.forEach(client -> assertThat(client.alerts().get(id)).isNotNull());
      renewals.add(central.tokens() - before);
      central.clock.advance(Duration.ofSeconds(30));
    }

    assertThat(renewals.stream().mapToInt(Integer::intValue).sum()).isEqualTo(count);
    assertThat(renewals).as("in half a minute").allMatch(renewed -> renewed <= count / 5);
  }

  private void call() {
    assertThat(tenant.alerts().get(id).id()).isEqualTo(id);
  }
}
