package dev.connectorsdk.sophos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.RateLimit;
import dev.connectorsdk.core.event.CallFinished;
import dev.connectorsdk.core.event.ClientListener;
import dev.connectorsdk.core.event.TokenRefreshed;
import dev.connectorsdk.sophos.fixture.Central;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SophosRateLimitsTest {
  private final Central central = new Central();

  @AfterEach
  void close() {
    central.close();
  }

  private static void call(SophosClient client, int times) {
    TenantScope tenant = client.tenant();
    for (int i = 0; i < times; i++) {
      tenant.alerts().list().iterator().next();
    }
  }

  private Duration slept() {
    return central.sleeps().stream().reduce(Duration.ZERO, Duration::plus);
  }

  @Test
  void tenPerSecond_default_tokensAreNotCounted() {
    call(central.client(), 29);
    assertThat(central.tokens()).isEqualTo(1);
    assertThat(slept()).isBetween(Duration.ofMillis(2000), Duration.ofMillis(2001));
  }

  @Test
  void anyMinute_withBurst_atMostThreeHundred() {
    for (RateLimit limit : SophosRateLimits.enforced().limits()) {
      double most = limit.period().equals(Duration.ofMinutes(1)) ? 300 : 200_000;
      double inPeriod = limit.burst() + limit.permits() * (most == 300 ? 1.0 : 0.95);
      assertThat(inPeriod).isLessThanOrEqualTo(most);
    }
  }

  @Test
  void hourlyLimit_default_isOff() {
    assertThat(SophosRateLimits.standard().limits())
        .noneMatch(limit -> limit.period().equals(Duration.ofHours(1)));
    assertThat(SophosRateLimits.advised().limits())
        .hasSize(4)
        .containsAll(SophosRateLimits.standard().limits());
  }

  @Test
  void rateLimits_disabled_callsAreNotDelayed() {
    call(central.client(b -> settings(b).options(o -> o.withoutRateLimits())), 40);
    assertThat(central.sleeps()).isEmpty();
  }

  @Test
  void listeners_callAndToken_receiveTheTemplate() {
    List<String> heard = new ArrayList<>();
    ClientListener listener =
        new ClientListener() {
          @Override
          public void callFinished(CallFinished event) {
            heard.add(event.client() + " " + event.operation());
          }

          @Override
          public void tokenRefreshed(TokenRefreshed event) {
            heard.add(event.client() + " token");
          }
        };
    SophosClient client = central.client(b -> settings(b).options(o -> o.addListeners(listener)));
    client.tenant().alerts().get(central.alertId());
    assertThat(heard)
        .containsExactly(
            "SophosClient token",
            "SophosClient GET whoami/v1",
            "SophosClient GET common/v1/alerts/{id}");
  }

  private SophosClientBuilder settings(SophosClientBuilder builder) {
    return builder.credentials(Central.of(central.simulator.tenantCredential()));
  }
}
