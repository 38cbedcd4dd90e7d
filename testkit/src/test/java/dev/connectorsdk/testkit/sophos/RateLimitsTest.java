package dev.connectorsdk.testkit.sophos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.testkit.http.VirtualClock;
import dev.connectorsdk.testkit.sophos.internal.account.RateLimits;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Counts evenly spaced calls until the first one over the limit. */
class RateLimitsTest {
  private static final Duration HUNDRED_A_MINUTE = Duration.ofMillis(600);
  private static final int CALLS_OF_A_DAY = 144_000;

  private final VirtualClock clock = VirtualClock.at(Instant.EPOCH);
  private final RateLimits limits = new RateLimits(clock);

  @Test
  void advisedRates_hour_thousandCallsAndRefill() {
    limits.enforceAdvised();
    assertThat(passed(HUNDRED_A_MINUTE, 2_000)).isBetween(1_199, 1_200);
  }

  @Test
  void enforcedRates_withinMinuteLimit_dayLimitNotReached() {
    limits.enforceDocumented();
    assertThat(passed(HUNDRED_A_MINUTE, CALLS_OF_A_DAY)).isEqualTo(CALLS_OF_A_DAY);
  }

  @Test
  void enforcedRates_minute_burstAndRefill() {
    limits.enforceDocumented();
    assertThat(passed(HUNDRED_A_MINUTE.dividedBy(2), 2_000)).isBetween(599, 600);
  }

  private int passed(Duration pace, int most) {
    int passed = 0;
    while (passed < most && limits.take("id")) {
      passed++;
      clock.advance(pace);
    }
    return passed;
  }
}
