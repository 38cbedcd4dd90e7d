package dev.connectorsdk.sophos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.RetryPolicy;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.error.NotSentException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import dev.connectorsdk.sophos.alert.Alert;
import dev.connectorsdk.sophos.alert.AlertAction;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.sophos.identity.Identity;
import dev.connectorsdk.testkit.http.Fault;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a client begins, is used by many, loses its connection, and ends. */
class LifeTest {
  private final Central central = new Central();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void closedClient_anyCall_isRefused() {
    SophosClient client = central.client();
    TenantScope tenant = client.tenant();
    Iterator<Alert> alerts = tenant.alerts().list(q -> q.pageSize(1)).iterator();
    assertThat(alerts.next()).isNotNull();
    client.close();

    assertClosed(client::identity);
    assertClosed(client::tenant);
    assertClosed(() -> client.tenant(central.simulator.tenant().id()));
    assertClosed(client::partner);
    assertClosed(client::organization);
    assertClosed(() -> assertThat(client.async(SophosClient::identity)).isDone());
    assertClosed(() -> tenant.alerts().get("a"));
    assertClosed(alerts::next);
    client.close();
  }

  @Test
  void builder_withoutCredential_isRefused() {
    assertThatThrownBy(() -> SophosClient.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("credentials(…)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example.com",
        "http://api.central.sophos.com",
        "http://127.0.0.1:8080",
        "ftp://id.sophos.com",
        "id.sophos.com",
      })
  void aConfiguredUrlOutsideTheAllowListIsRefusedAtOnce(String url) {
    ClientCredentials credentials = Central.of(central.simulator.tenantCredential());

    for (var builder :
        List.of(
            SophosClient.builder().apiUrl(URI.create(url)),
            SophosClient.builder().identityUrl(URI.create(url)))) {
      assertThatThrownBy(() -> builder.credentials(credentials).build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageMatching("(?s).*(allowHosts|does not begin with https://).*");
    }
  }

  @Test
  void builder_defaults_areTheRealHosts() {
    try (SophosClient client =
        SophosClient.create(Central.of(central.simulator.tenantCredential()))) {
      assertThat(client.options().callTimeout()).isEqualTo(Duration.ofMinutes(2));
    }
  }

  @Test
  void whoami_manyThreads_oneRequest() {
    SophosClient client = central.client();
    List<CompletableFuture<Identity>> answers = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      answers.add(client.async(SophosClient::identity));
    }

    assertThat(answers.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    assertThat(central.calls()).hasSize(2);
  }

  @Test
  void whoami_afterFailure_isRequestedAgain() {
    central.simulator.faults().on("GET", Central.WHOAMI).times(1).inject(Fault.status(400));
    SophosClient client = central.client();
    assertThatThrownBy(client::identity).hasMessageContaining("400");

    assertThat(client.identity().id()).isEqualTo(central.simulator.tenant().id());
  }

  @Test
  void async_call_runsOnAnotherThread() {
    String id = central.alertId();
    assertThat(central.client().async(c -> c.tenant().alerts().get(id).id()).join()).isEqualTo(id);
  }

  @Test
  void connectionRefused_call_messageSaysNothingWasSent() {
    URI gone = central.simulator.globalUrl();
    SophosClient client = central.client();
    central.simulator.close();

    TransportException failure = catchThrowableOfType(TransportException.class, client::identity);

    assertThat(failure.reason()).isEqualTo(Reason.CONNECT);
    assertThat(failure).hasMessageContaining("nothing was sent");
    assertThat(failure.request()).contains(gone.getHost());
    assertThat(failure.attempts()).hasSize(4);
  }

  @Test
  void unknownHost_call_messageSaysNothingWasSent() {
    SophosClient client =
        central.client(
            b ->
                b.credentials(Central.of(central.simulator.tenantCredential()))
                    .allowHosts("*.invalid")
                    .identityUrl(URI.create("https://id.sophos.invalid")));

    assertThat(catchThrowableOfType(TransportException.class, client::identity).reason())
        .isEqualTo(Reason.CONNECT);
  }

  @Test
  void read_reset_isRetried() {
    central.simulator.faults().on("GET", "/common/**").times(1).inject(Fault.resetBeforeResponse());

    assertThat(central.client().tenant().alerts().get(central.alertId())).isNotNull();
    assertThat(central.apiCalls()).hasSize(2);
  }

  @Test
  void action_reset_isNotRetried() {
    central.simulator.faults().on("POST", "/common/**").inject(Fault.resetAfterHandling());
    SophosClient client = central.client();

    TransportException failure =
        catchThrowableOfType(
            TransportException.class,
            () -> client.tenant().alerts().act(central.alertId(), AlertAction.ACKNOWLEDGE));

    assertThat(failure.reason()).isEqualTo(Reason.BROKEN);
    assertThat(failure).hasMessageContaining("Check whether the call did its work");
    assertThat(central.apiCalls()).hasSize(1);
  }

  @Test
  void server_neverResponds_timesOut() {
    central.simulator.faults().on("GET", "/common/**").inject(Fault.stalled());
    SophosClient client =
        central.client(
            b ->
                b.credentials(Central.of(central.simulator.tenantCredential()))
                    .options(
                        o ->
                            o.retryPolicy(RetryPolicy.never()).readTimeout(Duration.ofSeconds(2))));

    assertThat(
            catchThrowableOfType(TransportException.class, () -> client.tenant().alerts().get("a"))
                .isTimeout())
        .isTrue();
  }

  @Test
  void thread_interrupted_callFailsAndFlagStays() {
    central.simulator.faults().on("GET", "/common/**").inject(Fault.status(503));
    TenantScope tenant = central.client().tenant();
    Thread.currentThread().interrupt();

    TransportException failure =
        catchThrowableOfType(TransportException.class, () -> tenant.alerts().get("a"));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(failure.reason()).isEqualTo(Reason.INTERRUPTED);
  }

  @Test
  void userAgent_withSuffix_namesSdkAndUser() {
    SophosClient client =
        central.client(
            b ->
                b.credentials(Central.of(central.simulator.tenantCredential()))
                    .options(o -> o.userAgentSuffix("my-service/2.1")));
    assertThat(client.identity()).isNotNull();

    assertThat(central.calls())
        .allSatisfy(
            call ->
                assertThat(call.header("User-Agent").orElse(""))
                    .startsWith("connector-sdk/")
                    .endsWith("my-service/2.1"));
  }

  @Test
  void loopback_withoutOption_isRefused() {
    central.simulator.tenant().setApiHost(URI.create("http://localhost:1"));

    assertThatThrownBy(() -> central.client().tenant())
        .isInstanceOf(NotSentException.class)
        .hasMessageContaining("localhost");
  }

  private static void assertClosed(Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("SophosClient is closed");
  }
}
