package dev.connectorsdk.sophos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.RateLimit;
import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.Timing;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.sophos.fixture.SharedTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work for each tenant within the limit of 100 calls per minute that the service enforces. */
@Timeout(120)
class FanOutRateTest {
  private static final int TENANTS = 600;
  private static final RateLimits LIMIT =
      RateLimits.of(RateLimit.of(100, Duration.ofMinutes(1)).withBurst(1));

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void walk_underTheLimit_usesAlmostAllOfIt_withoutRefusal(int concurrency) {
    try (Central central = new Central(settings -> settings.sizes(0, 1))) {
      central.simulator.partner().addTenants(TENANTS);
      central.simulator.credentials().enforceRateLimits();
      SharedTime time = new SharedTime(central.clock);
      Timing timing = new Timing(central.clock, time, () -> 0.5);
      PartnerScope partner =
          central
              .client(
                  b ->
                      b.credentials(Central.of(central.simulator.partnerCredential()))
                          .options(o -> o.timing(timing).rateLimits(LIMIT)))
              .partner();
      Instant start = central.clock.instant();
      FanOutResult<Long> result =
          partner.forEachTenant(
              tenant ->
                  time.during(() -> tenant.endpoints().list(q -> q.pageSize(1)).stream().count()),
              o -> o.concurrency(concurrency));

      double minutes = Duration.between(start, central.clock.instant()).toMillis() / 60_000.0;
      assertThat(result.results()).hasSize(TENANTS + 5);
      assertThat(central.calls()).noneMatch(call -> call.status() == 429);
      assertThat(central.apiCalls().size() / minutes).isBetween(95.0, 101.0);
    }
  }
}
