package dev.connectorsdk.core.internal.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import dev.connectorsdk.core.fixture.FakeTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Callers that wait for a token request of another caller. */
@Timeout(60)
class TokenWaitTest {
  private static final Duration BUDGET = Duration.ofSeconds(30);

  private final FakeTime time = new FakeTime();
  private final AtomicInteger fetches = new AtomicInteger();
  private final CountDownLatch requested = new CountDownLatch(1);
  private final CountDownLatch release = new CountDownLatch(1);
  private final List<Thread> threads = new ArrayList<>();
  private Duration life = Duration.ofHours(1);
  private final TokenCache cache = new TokenCache(this::fetch, time.timing());

  private AccessToken fetch(Duration budget) {
    Secret value = Secret.of("token-" + fetches.incrementAndGet());
    requested.countDown();
    try {
      release.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return AccessToken.issued(value, time.instant(), life, time.timing());
  }

  private FutureTask<AccessToken> onAnotherThread() {
    FutureTask<AccessToken> task = new FutureTask<>(() -> cache.get(BUDGET));
    Thread thread = new Thread(task);
    threads.add(thread);
    thread.start();
    return task;
  }

  @AfterEach
  void end() throws InterruptedException {
    release.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
  }

  @Test
  void tokenWaiter_reachesItsDeadline_fails() throws Exception {
    FutureTask<AccessToken> leader = onAnotherThread();
    requested.await();
    assertThatExceptionOfType(TransportException.class)
        .isThrownBy(() -> cache.get(Duration.ZERO))
        .withMessageContaining("The access token was not received in time")
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.TIMEOUT));
    release.countDown();
    assertThat(leader.get(20, TimeUnit.SECONDS).value()).isEqualTo(Secret.of("token-1"));
    assertThat(fetches).hasValue(1);
  }

  @Test
  void tokenWaiter_interrupted_failsAndKeepsTheFlag() throws Exception {
    FutureTask<AccessToken> leader = onAnotherThread();
    requested.await();
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(TransportException.class)
        .isThrownBy(() -> cache.get(BUDGET))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.INTERRUPTED));
    assertThat(Thread.interrupted()).isTrue();
    release.countDown();
    assertThat(leader.get(20, TimeUnit.SECONDS).value()).isEqualTo(Secret.of("token-1"));
  }

  @Test
  void tokenExpiredOnArrival_isUsedByAllWaiters() throws Exception {
    life = Duration.ZERO;
    List<FutureTask<AccessToken>> callers = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      callers.add(onAnotherThread());
    }
    while (!threads.stream().allMatch(TokenWaitTest::isWaiting)) {
      Thread.onSpinWait();
    }
    release.countDown();
    for (FutureTask<AccessToken> caller : callers) {
      assertThat(caller.get(20, TimeUnit.SECONDS).value()).isEqualTo(Secret.of("token-1"));
    }
    assertThat(fetches).hasValue(1);
  }

  private static boolean isWaiting(Thread thread) {
    return thread.getState() == Thread.State.WAITING
        || thread.getState() == Thread.State.TIMED_WAITING;
  }
}
