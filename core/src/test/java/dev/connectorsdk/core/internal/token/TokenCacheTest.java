package dev.connectorsdk.core.internal.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import dev.connectorsdk.core.fixture.FakeTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TokenCacheTest {
  private static final Duration BUDGET = Duration.ofSeconds(10);
  private static final Duration LIFE = Duration.ofHours(1);

  private final FakeTime time = new FakeTime();
  private final AtomicInteger fetches = new AtomicInteger();
  private volatile boolean down;
  private final TokenCache cache = new TokenCache(this::fetch, time.timing());

  private AccessToken fetch(Duration budget) {
    int number = fetches.incrementAndGet();
    if (down) {
      throw unreachable(Reason.CONNECT);
    }
    return token("token-" + number, time.timing());
  }

  private AccessToken token(String text, Timing timing) {
    return AccessToken.issued(Secret.of(text), timing.now(), LIFE, timing);
  }

  private static TransportException unreachable(Reason reason) {
    return new TransportException(CallReport.notSent("POST token"), reason, "failed.", "", null);
  }

  @Test
  void freshToken_oneRequest() {
    AccessToken first = cache.get(BUDGET);
    time.advance(Duration.ofMinutes(47));
    assertThat(cache.get(BUDGET)).isSameAs(first);
    assertThat(fetches).hasValue(1);
  }

  @Test
  void staleToken_isRenewedBeforeItExpires() {
    cache.get(BUDGET);
    time.advance(Duration.ofMinutes(55));
    assertThat(cache.get(BUDGET).value()).isEqualTo(Secret.of("token-2"));
    assertThat(fetches).hasValue(2);
  }

  @Test
  void staleToken_renewalFails_staysInUse() {
    AccessToken first = cache.get(BUDGET);
    down = true;
    time.advance(Duration.ofMinutes(56));
    assertThat(cache.get(BUDGET)).isSameAs(first);
    assertThat(cache.get(BUDGET)).isSameAs(first);
    assertThat(fetches).as("a failed renewal delays the next one").hasValue(2);
    time.advance(Duration.ofSeconds(11));
    assertThat(cache.get(BUDGET)).isSameAs(first);
    assertThat(fetches).hasValue(3);
  }

  @Test
  void staleToken_renewal_takesAShareOfTheTimeout() {
    List<Duration> budgets = new ArrayList<>();
    TokenCache watched =
        new TokenCache(
            budget -> {
              budgets.add(budget);
              return token("t" + budgets.size(), time.timing());
            },
            time.timing());
    for (Duration budget : List.of(BUDGET, BUDGET, Duration.ofMinutes(2))) {
      watched.get(budget);
      time.advance(Duration.ofMinutes(55));
    }
    assertThat(budgets).hasSize(3);
    assertThat(budgets.get(0)).isBetween(Duration.ofSeconds(9), BUDGET);
    assertThat(budgets.get(1)).isBetween(Duration.ofSeconds(2), Duration.ofMillis(2_500));
    assertThat(budgets.get(2)).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void staleToken_renewalInterrupted_endsTheCall() {
    TokenCache interrupted =
        new TokenCache(
            budget -> {
              if (fetches.incrementAndGet() == 2) {
                Thread.currentThread().interrupt();
                throw unreachable(Reason.INTERRUPTED);
              }
              return token("t", time.timing());
            },
            time.timing());
    interrupted.get(BUDGET);
    time.advance(Duration.ofMinutes(55));
    assertThatThrownBy(() -> interrupted.get(BUDGET)).isInstanceOf(TransportException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void expiredToken_renewalFails_isNotUsed() {
    cache.get(BUDGET);
    down = true;
    time.advance(LIFE);
    assertThatThrownBy(() -> cache.get(BUDGET)).isInstanceOf(TransportException.class);
    down = false;
    assertThat(cache.get(BUDGET).value()).isEqualTo(Secret.of("token-3"));
  }

  @Test
  void tokenExpiredOnArrival_isUsedOnceAndNotCached() {
    TokenCache shortLived =
        new TokenCache(
            budget ->
                AccessToken.issued(
                    Secret.of("t" + fetches.incrementAndGet()),
                    time.instant(),
                    Duration.ZERO,
                    time.timing()),
            time.timing());
    assertThat(shortLived.get(BUDGET).value()).isEqualTo(Secret.of("t1"));
    assertThat(shortLived.get(BUDGET).value()).isEqualTo(Secret.of("t2"));
  }

  @Test
  void invalidate_olderToken_keepsTheNewerOne() {
    AccessToken first = cache.get(BUDGET);
    cache.invalidate(first);
    AccessToken second = cache.get(BUDGET);
    cache.invalidate(first);
    assertThat(cache.get(BUDGET)).isSameAs(second);
    assertThat(fetches).hasValue(2);
  }

  @Test
  void noToken_thousandCallers_oneRequest() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    TokenCache slow =
        new TokenCache(
            budget -> {
              await(release);
              return fetch(budget);
            },
            time.timing());
    Set<AccessToken> tokens = ConcurrentHashMap.newKeySet();
    inParallel(1_000, release, () -> tokens.add(slow.get(BUDGET)));
    assertThat(fetches).hasValue(1);
    assertThat(tokens).hasSize(1);
  }

  @Test
  void staleToken_otherCallers_doNotWait() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    CountDownLatch renewing = new CountDownLatch(1);
    TokenCache slow =
        new TokenCache(
            budget -> {
              if (fetches.get() == 1) {
                renewing.countDown();
                await(release);
              }
              return fetch(budget);
            },
            time.timing());
    AccessToken first = slow.get(BUDGET);
    time.advance(Duration.ofMinutes(55));
    ExecutorService thread = Executors.newSingleThreadExecutor();
    Future<AccessToken> leader = thread.submit(() -> slow.get(BUDGET));
    renewing.await();
    assertThat(slow.get(BUDGET)).isSameAs(first);
    release.countDown();
    assertThat(leader.get(20, TimeUnit.SECONDS)).isNotEqualTo(first);
    thread.shutdown();
  }

  @Test
  void expiredToken_requestFails_oneErrorForAllCallers() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    down = true;
    TokenCache slow =
        new TokenCache(
            budget -> {
              await(release);
              return fetch(budget);
            },
            time.timing());
    Set<Throwable> errors = ConcurrentHashMap.newKeySet();
    inParallel(
        64,
        release,
        () -> {
          try {
            slow.get(BUDGET);
          } catch (TransportException e) {
            errors.add(e);
          }
        });
    assertThat(fetches).hasValue(1);
    assertThat(errors).hasSize(1);
  }

  @Test
  void expiredToken_leaderCanceled_othersSucceed() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    TokenCache slow =
        new TokenCache(
            budget -> {
              await(release);
              if (fetches.incrementAndGet() == 1) {
                throw unreachable(Reason.CANCELED);
              }
              return token("good", time.timing());
            },
            time.timing());
    AtomicInteger served = new AtomicInteger();
    AtomicInteger cancelled = new AtomicInteger();
    inParallel(
        64,
        release,
        () -> {
          try {
            slow.get(BUDGET);
            served.incrementAndGet();
          } catch (TransportException e) {
            cancelled.incrementAndGet();
          }
        });
    assertThat(cancelled).hasValue(1);
    assertThat(served).hasValue(63);
    assertThat(fetches).hasValue(2);
  }

  @Test
  void renewals_200ClientsCreatedTogether_areSpread() {
    List<Instant> renewals = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      renewals.add(token("t", time.timing(i / 200.0)).staleAt());
    }
    assertThat(Set.copyOf(renewals)).hasSize(200);
    assertThat(renewals)
        .allMatch(at -> at.isAfter(time.instant().plus(Duration.ofMinutes(47))))
        .allMatch(at -> !at.isAfter(time.instant().plus(Duration.ofMinutes(54))));
  }

  /** Starts the tasks, and opens the latch when all of them wait for the token. */
  private static void inParallel(int count, CountDownLatch release, Runnable task)
      throws Exception {
    List<FutureTask<?>> tasks = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      FutureTask<?> future = new FutureTask<>(task, null);
      tasks.add(future);
      threads.add(new Thread(future));
    }
    threads.forEach(Thread::start);
    while (!threads.stream().allMatch(TokenCacheTest::isWaiting)) {
      Thread.onSpinWait();
    }
    release.countDown();
    for (FutureTask<?> future : tasks) {
      future.get(20, TimeUnit.SECONDS);
    }
  }

  private static boolean isWaiting(Thread thread) {
    return thread.getState() == Thread.State.WAITING
        || thread.getState() == Thread.State.TIMED_WAITING;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
