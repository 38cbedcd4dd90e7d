package dev.connectorsdk.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.RateLimit;
import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.RetryPolicy;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.RateLimitException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.event.CallFinished;
import dev.connectorsdk.core.event.CheckpointSaved;
import dev.connectorsdk.core.event.ClientListener;
import dev.connectorsdk.core.event.CredentialExpiring;
import dev.connectorsdk.core.event.PropertyUnreadable;
import dev.connectorsdk.core.event.TokenFailed;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.testkit.http.Fault;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The meters of each outcome of a call. */
class ConnectorMetricsTest {
  private final Service service = new Service();
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final ConnectorMetrics metrics = ConnectorMetrics.of(registry);

  @AfterEach
  void close() {
    service.close();
  }

  private SophosClient client() {
    return service.sophos(o -> o.addListeners(metrics));
  }

  private long calls(String... tags) {
    return registry.get("connector.calls").tags(tags).timer().count();
  }

  @Test
  void call_success_isTimedWithTheTagsOfHttpClients() {
    client().tenant().alerts().get(service.alertId());

    assertThat(
            registry
                .get("connector.calls")
                .tag("uri", "/common/v1/alerts/{id}")
                .timer()
                .getId()
                .getTags())
        .containsExactlyElementsOf(
            Tags.of(
                "client.name",
                "SophosClient",
                "error",
                "none",
                "exception",
                "none",
                "method",
                "GET",
                "outcome",
                "SUCCESS",
                "status",
                "200",
                "uri",
                "/common/v1/alerts/{id}"));
    assertThat(calls("uri", "/whoami/v1")).isEqualTo(1);
  }

  @Test
  void call_unknownId_hasStatusAndException() {
    TenantScope tenant = client().tenant();

    assertThatThrownBy(() -> tenant.alerts().get(UUID.randomUUID().toString()))
        .isInstanceOf(NotFoundException.class);

    assertThat(calls("status", "404", "outcome", "CLIENT_ERROR", "exception", "NotFoundException"))
        .isEqualTo(1);
  }

  @Test
  void call_after503_isOneCallAndOneRetry() {
    service.sophos.faults().on("GET", Service.ALERT).times(1).inject(Fault.status(503));

    client().tenant().alerts().get(service.alertId());

    assertThat(calls("uri", "/common/v1/alerts/{id}", "status", "200")).isEqualTo(1);
    assertThat(
            registry
                .get("connector.retries")
                .tags("status", "503", "exception", "none", "uri", "/common/v1/alerts/{id}")
                .counter()
                .count())
        .isEqualTo(1);
  }

  @Test
  void call_connectionBreaks_hasNoStatus() {
    service.sophos.faults().on("GET", Service.ALERT).inject(Fault.resetBeforeResponse());
    TenantScope tenant =
        client().tenant().with(o -> o.retryPolicy(RetryPolicy.builder().maxAttempts(2).build()));

    assertThatThrownBy(() -> tenant.alerts().get(service.alertId()))
        .isInstanceOf(TransportException.class);

    assertThat(calls("status", "IO_ERROR", "outcome", "UNKNOWN", "exception", "TransportException"))
        .isEqualTo(1);
    assertThat(registry.get("connector.retries").tag("status", "IO_ERROR").counter().count())
        .isEqualTo(1);
  }

  @Test
  void token_refused_hasTheStatusOfTheRejection() {
    String clientId = service.sophos.tenantCredential().clientId();
    SophosClient client =
        service.sophos(
            ClientCredentials.of(clientId, "wrong-secret"), o -> o.addListeners(metrics));

    assertThatThrownBy(client::identity).isInstanceOf(AuthenticationException.class);

    assertThat(
            registry
                .get("connector.tokens")
                .tags("result", "refused", "exception", "AuthenticationException")
                .timer()
                .getId()
                .getTag("status"))
        .isEqualTo("401");
    assertThat(calls("status", "CLIENT_ERROR", "exception", "AuthenticationException"))
        .isEqualTo(1);
  }

  @Test
  void token_refreshed_isTimed() {
    client().identity();

    assertThat(registry.get("connector.tokens").tag("result", "refreshed").timer().count())
        .isEqualTo(1);
  }

  @Test
  void call_withoutPermit_recordsTheWait() {
    RateLimits two = RateLimits.of(RateLimit.of(2, Duration.ofMinutes(1)).withBurst(2));
    TenantScope tenant = service.sophos(o -> o.addListeners(metrics).rateLimits(two)).tenant();
    tenant.alerts().get(service.alertId());
    tenant.alerts().get(service.alertId());

    assertThat(
            registry
                .get("connector.waits")
                .tag("reason", "rate_limit")
                .timer()
                .totalTime(TimeUnit.SECONDS))
        .isGreaterThan(20);

    assertThatThrownBy(
            () ->
                tenant.with(o -> o.timeout(Duration.ofSeconds(1))).alerts().get(service.alertId()))
        .isInstanceOf(RateLimitException.class);
    assertThat(calls("status", "CLIENT_ERROR", "exception", "RateLimitException")).isEqualTo(1);
  }

  @Test
  void clients_severalOfTwoServices_shareTheRegistry() {
    client().identity();
    service.sophos(o -> o.addListeners(ConnectorMetrics.of(registry))).identity();
    service.stackOne(o -> o.addListeners(metrics)).accounts().list().pages().iterator().next();

    assertThat(calls("client.name", "SophosClient")).isEqualTo(2);
    assertThat(calls("client.name", "StackOneClient")).isEqualTo(1);
  }

  @Test
  void tagsOfTheUser_eachMeter_areAdded() {
    ConnectorMetrics tagged = ConnectorMetrics.of(registry, Tags.of("team", "blue"));
    service.sophos(o -> o.addListeners(tagged)).identity();

    assertThat(registry.getMeters())
        .hasSize(2)
        .allMatch(meter -> "blue".equals(meter.getId().getTag("team")));
  }

  @Test
  void besideObservations_callsAndTokens_areNotTimed() {
    service.sophos.faults().on("GET", Service.ALERT).times(1).inject(Fault.status(503));
    service
        .sophos(o -> o.addListeners(ConnectorMetrics.besideObservations(registry)))
        .tenant()
        .alerts()
        .get(service.alertId());

    assertThat(registry.getMeters())
        .hasSize(1)
        .allMatch(meter -> meter.getId().getName().equals("connector.retries"));
  }

  @Test
  void events_withoutACall_updateTheirMeters() {
    metrics.tokenFailed(new TokenFailed("C", "TransportException", Duration.ZERO));
    metrics.credentialExpiring(new CredentialExpiring("Acme", LocalDate.EPOCH, 3));
    metrics.checkpointSaved(new CheckpointSaved("onboarding", "profile"));
    metrics.propertyUnreadable(new PropertyUnreadable("C", "GET a/{id}", "$.map.Acme", "a time"));

    assertThat(registry.getMetersAsString())
        .contains(
            "result='failed'",
            "connector.credentials.expiring",
            "step='profile'",
            "expected='a time'",
            "uri='/a/{id}'")
        .doesNotContain("Acme");
  }

  @Test
  void listener_before_thatThrows_leavesTheMeters() {
    ClientListener broken =
        new ClientListener() {
          @Override
          public void callFinished(CallFinished event) {
            throw new IllegalStateException("broken");
          }
        };
    service.sophos(o -> o.addListeners(broken, metrics)).identity();

    assertThat(calls("uri", "/whoami/v1")).isEqualTo(1);
  }

  @Test
  void registry_cleared_recordsAgain() {
    SophosClient client = client();
    client.tenant().alerts().get(service.alertId());
    registry.clear();
    client.tenant().alerts().get(service.alertId());

    assertThat(calls("uri", "/common/v1/alerts/{id}")).isEqualTo(1);
  }
}
