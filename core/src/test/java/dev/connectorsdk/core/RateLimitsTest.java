package dev.connectorsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitsTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10, 24, 25, 49, 50, 60, 100, 999, 1000, 200_000})
  void strictLimit_anyPeriod_isNotExceeded(int permits) {
    RateLimit limit = RateLimit.strict(permits, MINUTE);
    double refilled = (double) limit.permits() * MINUTE.toNanos() / limit.period().toNanos();
    assertThat(Math.floor(limit.burst() + refilled)).isLessThanOrEqualTo(permits);
    assertThat(refilled).isGreaterThanOrEqualTo(0.9499 * permits);
  }

  @Test
  void strictLimit_burst_isFourPercentAndAtLeastOne() {
    assertThat(RateLimit.strict(1_000, MINUTE).burst()).isEqualTo(40);
    assertThat(RateLimit.strict(24, MINUTE).burst()).isEqualTo(1);
  }

  @Test
  void rateLimit_atItsBounds_isAccepted() {
    assertThat(RateLimit.of(1_000_000, Duration.ofMillis(1)).burst()).isEqualTo(1_000_000);
    assertThat(RateLimit.of(1_000_000_000, Duration.ofDays(366)).permits())
        .isEqualTo(1_000_000_000);
    assertThat(RateLimit.of(1, MINUTE).withBurst(3)).isEqualTo(new RateLimit(1, MINUTE, 3));
  }

  static Stream<ThrowingCallable> nonsense() {
    return Stream.of(
        () -> RateLimit.of(0, MINUTE),
        () -> RateLimit.of(-5, MINUTE),
        () -> RateLimit.of(1, Duration.ZERO),
        () -> RateLimit.of(1, Duration.ofSeconds(-1)),
        () -> RateLimit.of(1, Duration.ofDays(400)),
        () -> RateLimit.of(1, MINUTE).withBurst(0),
        () -> RateLimit.of(2_000_000_000, MINUTE),
        () -> RateLimit.of(100_000_000, Duration.ofMillis(1)),
        () -> RateLimit.strict(0, MINUTE));
  }

  @ParameterizedTest
  @MethodSource("nonsense")
  void rateLimit_outOfRange_isRejectedWithTheRange(ThrowingCallable limit) {
    assertThatThrownBy(limit)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be");
  }

  @Test
  void options_withoutRateLimits_differFromTheDefault() {
    assertThat(ClientOptions.defaults().rateLimits()).isEmpty();
    assertThat(ClientOptions.builder().withoutRateLimits().build().rateLimits())
        .contains(RateLimits.none());
  }
}
