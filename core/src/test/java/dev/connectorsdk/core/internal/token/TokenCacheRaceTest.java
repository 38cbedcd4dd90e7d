package dev.connectorsdk.core.internal.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.fixture.FakeTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A caller who has read the cache, and has not sent its request when another caller's one ends. */
class TokenCacheRaceTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final FakeTime time = new FakeTime();
  private final AtomicReference<Runnable> duringNextReading = new AtomicReference<>(() -> {});
  private final Timing timing =
      new Timing(new InterruptingClock(), pause -> {}, time.timing().jitter());
  private final AtomicInteger requests = new AtomicInteger();
  private final TokenCache cache = new TokenCache(timeout -> fetch(), timing);

  private AccessToken fetch() {
    Secret value = Secret.of("token-" + requests.incrementAndGet());
    return AccessToken.issued(value, time.instant(), Duration.ofHours(1), time.timing());
  }

  @Test
  void expiredToken_renewedByAnotherCaller_isNotRenewedAgain() {
    cache.get(TIMEOUT);
    time.advance(Duration.ofHours(1));
    duringNextReading.set(() -> cache.get(TIMEOUT));
    assertThat(cache.get(TIMEOUT).value()).isEqualTo(Secret.of("token-2"));
    assertThat(requests).hasValue(2);
  }

  @Test
  void expiredToken_renewedByAnotherCallerAndExpired_isRenewed() {
    cache.get(TIMEOUT);
    time.advance(Duration.ofHours(1));
    duringNextReading.set(
        () -> {
          cache.get(TIMEOUT);
          time.advance(Duration.ofHours(1));
        });
    assertThat(cache.get(TIMEOUT).value()).isEqualTo(Secret.of("token-3"));
  }

  /** Runs the other caller while this one reads the time. */
  private final class InterruptingClock extends Clock {
    @Override
    public Instant instant() {
      duringNextReading.getAndSet(() -> {}).run();
      return time.instant();
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
