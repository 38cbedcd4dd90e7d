package dev.connectorsdk.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.RateLimit;
import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.RetryPolicy;
import dev.connectorsdk.core.credential.ClientId;
import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.credential.ApiCredential;
import dev.connectorsdk.sophos.credential.expiry.CredentialMonitor;
import dev.connectorsdk.testkit.http.Fault;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The gauges of clients and credentials. */
class GaugesTest {
  private final Service service = new Service();
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

  @AfterEach
  void close() {
    service.close();
  }

  private double gauge(String name, String... tags) {
    return registry.get(name).tags(tags).gauge().value();
  }

  private static ApiCredential credential(String name, LocalDate expiry) {
    return ApiCredential.builder()
        .name(name)
        .clientId(ClientId.of("0a1b2c3d-0000-4000-8000-000000000001"))
        .expiresOn(expiry)
        .build();
  }

  @Test
  void permits_afterCalls_areLess() {
    RateLimits ten = RateLimits.of(RateLimit.of(10, Duration.ofMinutes(1)).withBurst(10));
    SophosClient client = service.sophos(o -> o.rateLimits(ten));
    RateLimitMetrics.of("sophos", client::rateLimitState).bindTo(registry);
    client.tenant().alerts().get(service.alertId());

    assertThat(gauge("connector.rate.limit.available", "client.name", "sophos")).isEqualTo(8);
    assertThat(gauge("connector.rate.limit.throttled")).isZero();
  }

  @Test
  void throttled_after429_isTheWait() {
    service.sophos.faults().on("GET", Service.ALERT).inject(Fault.throttled(Duration.ofSeconds(9)));
    SophosClient client = service.sophos(o -> o);
    RateLimitMetrics.of("sophos", client::rateLimitState).bindTo(registry);
    TenantScope once =
        client.tenant().with(o -> o.retryPolicy(RetryPolicy.builder().maxAttempts(1).build()));
    assertThatThrownBy(() -> once.alerts().get(service.alertId())).isInstanceOf(ApiException.class);

    assertThat(registry.get("connector.rate.limit.throttled").timeGauge().value(TimeUnit.SECONDS))
        .isEqualTo(9);
  }

  @Test
  void permits_withoutLimits_areNotANumber() {
    SophosClient client = service.sophos(o -> o.withoutRateLimits());
    RateLimitMetrics.of("sophos", client::rateLimitState).bindTo(registry);

    assertThat(gauge("connector.rate.limit.available")).isNaN();
  }

  @Test
  void gauges_boundTwice_areRegisteredOnce_andRemovedByClose() {
    SophosClient client = service.sophos(o -> o);
    RateLimitMetrics metrics = RateLimitMetrics.of("sophos", client::rateLimitState);
    SimpleMeterRegistry other = new SimpleMeterRegistry();
    metrics.bindTo(registry);
    metrics.bindTo(registry);
    metrics.bindTo(other);
    assertThat(registry.getMeters()).hasSize(2);
    assertThat(other.getMeters()).hasSize(2);

    metrics.close();
    assertThat(registry.getMeters()).isEmpty();
    assertThat(other.getMeters()).isEmpty();

    metrics.bindTo(registry);
    assertThat(registry.getMeters()).hasSize(2);
  }

  @Test
  void clients_twoWithOneName_areRefused_withTwoNamesRegistered() {
    SophosClient client = service.sophos(o -> o);
    RateLimitMetrics first = RateLimitMetrics.of("sophos", client::rateLimitState);
    first.bindTo(registry);
    RateLimitMetrics same = RateLimitMetrics.of("sophos", client::rateLimitState);

    assertThatThrownBy(() -> same.bindTo(registry))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("connector.rate.limit.available")
        .hasMessageContaining("client.name=sophos")
        .hasMessageContaining("use another name for each source");

    RateLimitMetrics.of("sophos-eu", client::rateLimitState).bindTo(registry);
    assertThat(registry.getMeters()).hasSize(4);
    first.close();
    same.bindTo(registry);
    assertThat(registry.getMeters()).hasSize(4);
  }

  @Test
  void credentials_withDates_haveDaysAndStates() {
    List<ApiCredential> credentials = new ArrayList<>();
    CredentialMonitor monitor = CredentialMonitor.builder().clock(service.clock).build();
    CredentialMetrics metrics = CredentialMetrics.of("main", monitor, () -> credentials);
    metrics.bindTo(registry);
    assertThat(gauge("connector.credentials.expiry")).isNaN();

    credentials.add(credential("Acme", LocalDate.of(2026, 9, 1)));
    credentials.add(credential("Blue", LocalDate.of(2026, 3, 8)));
    credentials.add(
        ApiCredential.builder()
            .name("Core")
            .clientId(ClientId.of("0a1b2c3d-0000-4000-8000-000000000003"))
            .build());
    assertThat(gauge("connector.credentials.expiry", "credentials", "main")).isEqualTo(7);
    assertThat(gauge("connector.credentials", "state", "valid")).isEqualTo(1);
    assertThat(gauge("connector.credentials", "state", "expiring")).isEqualTo(1);
    assertThat(gauge("connector.credentials", "state", "unknown")).isEqualTo(1);

    service.clock.advance(Duration.ofDays(10));
    assertThat(gauge("connector.credentials.expiry")).isEqualTo(-3);
    assertThat(gauge("connector.credentials", "state", "expired")).isEqualTo(1);
    assertThat(registry.getMetersAsString()).doesNotContain("Acme", "Blue", "0a1b2c3d");

    metrics.close();
    assertThat(registry.getMeters()).isEmpty();
  }

  @Test
  void credentials_sourceThatThrows_isNotANumber() {
    CredentialMonitor monitor = CredentialMonitor.builder().build();
    CredentialMetrics.of(
            "main",
            monitor,
            () -> {
              throw new IllegalStateException("no store");
            })
        .bindTo(registry);

    assertThat(gauge("connector.credentials.expiry")).isNaN();
  }
}
