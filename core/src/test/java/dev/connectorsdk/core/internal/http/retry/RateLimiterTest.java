package dev.connectorsdk.core.internal.http.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.RateLimit;
import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.fixture.FakeTime;
import dev.connectorsdk.core.fixture.SharedTime;
import dev.connectorsdk.core.internal.http.call.CallEvents;
import dev.connectorsdk.core.internal.http.call.CallTrace;
import dev.connectorsdk.core.internal.http.call.CancellableSleeper;
import dev.connectorsdk.core.internal.http.retry.RateLimitInterceptor.ThrottledException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RateLimiterTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final RateLimit TEN_A_SECOND = RateLimit.of(10, Duration.ofSeconds(1));
  private static final RateLimit HUNDRED_A_MINUTE =
      RateLimit.of(100, Duration.ofMinutes(1)).withBurst(300);
  private static final RateLimit THOUSAND_STRICT = RateLimit.strict(1000, Duration.ofMinutes(1));

  private final FakeTime time = new FakeTime();

  private static RateLimiter limiter(Timing timing, RateLimit... limits) {
    return new RateLimiter(RateLimits.of(limits), timing, new CancellableSleeper(timing));
  }

  private static void take(RateLimiter limiter, Timing timing, Duration deadline) {
    Request request = new Request.Builder().url("https://api.example/").build();
    try {
      limiter.take(
          CallTrace.of(CallTrace.start(request.newBuilder(), timing, deadline, CallEvents.NONE)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(RateLimiter limiter) {
    take(limiter, time.timing(), HOUR);
  }

  @Test
  void calls_moreThanTheBurst_followAtTheRate() {
    RateLimiter limiter = limiter(time.timing(), HUNDRED_A_MINUTE);
    IntStream.range(0, 300).forEach(i -> take(limiter));
    assertThat(time.sleeps()).isEmpty();
    IntStream.range(0, 100).forEach(i -> take(limiter));
    Duration slept = time.sleeps().stream().reduce(Duration.ZERO, Duration::plus);
    assertThat(slept).isBetween(Duration.ofSeconds(60), Duration.ofMillis(60_001));
  }

  @Test
  void limits_several_areEnforcedTogether() {
    RateLimiter limiter =
        limiter(time.timing(), TEN_A_SECOND, RateLimit.of(15, Duration.ofMinutes(1)));
    Instant start = time.instant();
    IntStream.range(0, 15).forEach(i -> take(limiter));
    assertThat(Duration.between(start, time.instant()))
        .isBetween(Duration.ofMillis(500), Duration.ofMillis(501));
    take(limiter);
    assertThat(Duration.between(start, time.instant()))
        .isBetween(Duration.ofSeconds(4), Duration.ofMillis(4001));
  }

  static List<RateLimits> steadyLoads() {
    return List.of(
        RateLimits.of(THOUSAND_STRICT),
        RateLimits.of(TEN_A_SECOND),
        RateLimits.of(TEN_A_SECOND, HUNDRED_A_MINUTE, RateLimit.of(200_000, Duration.ofDays(1))));
  }

  @ParameterizedTest
  @MethodSource("steadyLoads")
  void limits_64Threads_areUsedAndNotExceeded(RateLimits limits) throws InterruptedException {
    int threads = 64;
    int each = 40;
    SharedTime shared = new SharedTime(threads);
    Instant start = shared.instant();
    RateLimiter limiter =
        new RateLimiter(limits, shared.timing(), new CancellableSleeper(shared.timing()));
    ConcurrentLinkedQueue<Instant> sent = new ConcurrentLinkedQueue<>();
    ConcurrentLinkedQueue<Duration> waits = new ConcurrentLinkedQueue<>();
    inThreads(
        threads,
        thread -> {
          for (int i = 0; i < each; i++) {
            Instant before = shared.instant();
            take(limiter, shared.timing(), Duration.ofHours(2));
            waits.add(Duration.between(before, shared.instant()));
            sent.add(shared.instant());
          }
          shared.leave();
        });
    List<Instant> times = sent.stream().sorted().toList();
    assertThat(times).hasSize(threads * each);
    for (RateLimit limit : limits.limits()) {
      assertKept(limit, times);
    }
    Duration whole = Duration.between(start, shared.instant());
    assertThat(whole).isLessThanOrEqualTo(fastest(limits, times.size()).plusSeconds(1));
    assertThat(waits)
        .as("no call waits for more than one call of each other thread")
        .allMatch(wait -> wait.compareTo(spacing(limits).multipliedBy(threads)) <= 0);
  }

  private static Duration spacing(RateLimits limits) {
    return limits.limits().stream()
        .map(limit -> limit.period().dividedBy(limit.permits()).plusNanos(1))
        .max(Duration::compareTo)
        .orElseThrow();
  }

  /** No window of any length has more calls than the burst and the permits refilled in it. */
  private static void assertKept(RateLimit limit, List<Instant> times) {
    assertKept(limit, times, (int) limit.burst());
    assertKept(limit, times, (int) (limit.burst() + limit.permits()));
  }

  private static void assertKept(RateLimit limit, List<Instant> times, int calls) {
    for (int first = 0; first < times.size(); first++) {
      int last = Math.min(times.size() - 1, first + calls);
      Duration window = Duration.between(times.get(first), times.get(last));
      double allowed =
          limit.burst() + (double) limit.permits() * window.toNanos() / limit.period().toNanos();
      assertThat(last - first + 1).isLessThanOrEqualTo((int) Math.floor(allowed + 0.001));
    }
  }

  private static Duration fastest(RateLimits limits, int calls) {
    return limits.limits().stream()
        .map(l -> l.period().multipliedBy(Math.max(0, calls - l.burst())).dividedBy(l.permits()))
        .max(Duration::compareTo)
        .orElseThrow();
  }

  @Test
  void wait_toTheDeadlineOrPastIt_takesNoPermit() {
    RateLimiter limiter = limiter(time.timing(), RateLimit.of(1, Duration.ofMinutes(1)));
    take(limiter);
    for (int seconds : new int[] {0, 30, 59, 60}) {
      assertThatThrownBy(() -> take(limiter, time.timing(), Duration.ofSeconds(seconds)))
          .cause()
          .isInstanceOfSatisfying(
              ThrottledException.class,
              e -> assertThat(e.needed()).isEqualTo(Duration.ofMinutes(1)));
    }
    take(limiter);
    assertThat(time.sleeps()).containsExactly(Duration.ofMinutes(1));
  }

  @Test
  void wait_interrupted_returnsThePermit() {
    RateLimiter limiter = limiter(time.timing(), RateLimit.of(1, Duration.ofMinutes(1)));
    take(limiter);
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> take(limiter)).hasMessageContaining("interrupted");
    assertThat(Thread.interrupted()).isTrue();
    take(limiter);
    assertThat(time.sleeps()).containsExactly(Duration.ofMinutes(1));
  }

  @Test
  void clock_setBack_permitsAreStillGranted() {
    RateLimiter limiter = limiter(time.timing(), RateLimit.of(1, Duration.ofSeconds(10)));
    take(limiter);
    time.advance(Duration.ofMinutes(-10));
    take(limiter);
    take(limiter);
    assertThat(time.sleeps()).containsExactly(Duration.ofSeconds(10), Duration.ofSeconds(10));
  }

  @Test
  void limits_none_noWait() {
    RateLimiter limiter = limiter(time.timing());
    IntStream.range(0, 10_000).forEach(i -> take(limiter));
    assertThat(time.sleeps()).isEmpty();
  }

  private static void inThreads(int count, IntConsumer work) throws InterruptedException {
    AtomicInteger failed = new AtomicInteger();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int number = i;
      Thread thread = new Thread(() -> work.accept(number));
      thread.setUncaughtExceptionHandler((t, e) -> failed.incrementAndGet());
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(failed).hasValue(0);
  }
}
