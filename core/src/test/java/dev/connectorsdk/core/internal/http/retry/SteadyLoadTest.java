package dev.connectorsdk.core.internal.http.retry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.AllowedHosts;
import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.RateLimit;
import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.fixture.NoDelaySockets;
import dev.connectorsdk.core.fixture.PlainErrorMapper;
import dev.connectorsdk.core.fixture.SharedTime;
import dev.connectorsdk.core.fixture.Things;
import dev.connectorsdk.core.internal.http.HttpStack;
import dev.connectorsdk.core.internal.json.Json;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** 64 callers that together attempt twice the rate that a server allows, over real sockets. */
@Timeout(120)
class SteadyLoadTest {
  private static final int CALLERS = 64;
  private static final int EACH = 20;
  private static final int ALLOWED = 400;
  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final SharedTime time = new SharedTime(CALLERS);

  @Test
  void load_twiceTheRate_no429AndTheLimitIsUsed() throws IOException {
    SlidingWindow window = new SlidingWindow(time);
    Instant start = time.instant();
    try (MockWebServer server = new MockWebServer()) {
      server.setServerSocketFactory(new NoDelaySockets());
      server.setDispatcher(window);
      server.start();
      ClientOptions options =
          ClientOptions.builder()
              .timing(time.timing())
              .callTimeout(Duration.ofMinutes(20))
              .rateLimits(RateLimits.of(RateLimit.strict(ALLOWED, WINDOW)))
              .build();
      try (HttpStack stack =
          HttpStack.open("TestClient", options, AllowedHosts.of("127.0.0.1", "localhost"))) {
        Things things =
            stack
                .authenticated(
                    new PlainErrorMapper(),
                    Json.camelCase(),
                    chain -> chain.proceed(chain.request()),
                    RateLimits.none())
                .at(server.url("/"))
                .create(Things.class);
        callSteadily(things);
      }
    }
    double minutes = Duration.between(start, window.latest()).toMillis() / 60_000.0;
    assertThat(window.refused).hasValue(0);
    assertThat(CALLERS * EACH / minutes).isGreaterThanOrEqualTo(0.95 * ALLOWED);
  }

  /** Each caller pauses between its calls so that all together attempt twice the rate. */
  private void callSteadily(Things things) {
    Duration rest = WINDOW.multipliedBy(CALLERS).dividedBy(2 * ALLOWED);
    ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
    List<CompletableFuture<Void>> callers = new ArrayList<>();
    for (int caller = 0; caller < CALLERS; caller++) {
      callers.add(CompletableFuture.runAsync(() -> call(things, rest), threads));
    }
    callers.forEach(CompletableFuture::join);
    threads.shutdown();
  }

  private void call(Things things, Duration rest) {
    try {
      for (int i = 0; i < EACH; i++) {
        things.get("t1");
        time.sleep(rest);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      time.leave();
    }
  }

  /** Rejects the 401st request of any minute: the strictest way to count. */
  private static final class SlidingWindow extends Dispatcher {
    private final AtomicInteger refused = new AtomicInteger();
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Instant> seen = new ArrayDeque<>();
    private final SharedTime time;

    SlidingWindow(SharedTime time) {
      this.time = time;
    }

    Instant latest() {
      return seen.getLast();
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
      lock.lock();
      try {
        Instant now = time.instant();
        while (!seen.isEmpty() && seen.element().isBefore(now.minus(WINDOW))) {
          seen.remove();
        }
        if (seen.size() >= ALLOWED) {
          refused.incrementAndGet();
          return new MockResponse.Builder().code(429).setHeader("Retry-After", "1").build();
        }
        seen.add(now);
        return new MockResponse.Builder().body("{\"id\":\"t1\"}").build();
      } finally {
        lock.unlock();
      }
    }
  }
}
