package dev.connectorsdk.core.internal.http.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.RateLimit;
import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.Sleeper;
import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.error.RateLimitException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.FakeTime;
import dev.connectorsdk.core.fixture.PlainErrorMapper;
import dev.connectorsdk.core.fixture.Things;
import dev.connectorsdk.core.fixture.Things.Thing;
import dev.connectorsdk.core.internal.http.call.CallEvents;
import dev.connectorsdk.core.internal.http.call.CallTrace;
import dev.connectorsdk.core.internal.http.call.CancellableSleeper;
import dev.connectorsdk.core.internal.json.Json;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RateLimitInterceptorTest {
  private static final RateLimits ONE_A_MINUTE =
      RateLimits.of(RateLimit.of(1, Duration.ofMinutes(1)));
  private static final Interceptor UNSIGNED = chain -> chain.proceed(chain.request());

  private static Things things(ApiServer server, RateLimits documented, Interceptor authorization) {
    return server
        .stack
        .authenticated(new PlainErrorMapper(), Json.camelCase(), authorization, documented)
        .at(server.url())
        .create(Things.class);
  }

  private static Things limited(ApiServer server) {
    return things(server, ONE_A_MINUTE, UNSIGNED);
  }

  @Test
  void rateLimits_optionsSetNone_areThoseOfTheService() {
    try (ApiServer server = new ApiServer().thing().thing()) {
      Things things = limited(server);
      things.get("t1");
      things.get("t1");
      assertThat(server.time.sleeps()).containsExactly(Duration.ofMinutes(1));
    }
    try (ApiServer server =
        new ApiServer(ClientOptions.Builder::withoutRateLimits).thing().thing()) {
      Things things = limited(server);
      things.get("t1");
      things.get("t1");
      assertThat(server.time.sleeps()).isEmpty();
    }
  }

  @Test
  void attempt_each_takesAPermit() {
    try (ApiServer server = new ApiServer().respond(500, "").thing()) {
      limited(server).get("t1");
      assertThat(server.time.sleeps())
          .containsExactly(Duration.ofMillis(500), Duration.ofMillis(59_500));
    }
  }

  @Test
  void replay_afterARefusedKey_takesAPermit() {
    Interceptor replaying =
        chain -> {
          try (Response first = chain.proceed(chain.request())) {
            assertThat(first.code()).isEqualTo(401);
          }
          return chain.proceed(chain.request());
        };
    try (ApiServer server = new ApiServer().respond(401, "").thing()) {
      things(server, ONE_A_MINUTE, replaying).get("t1");
      assertThat(server.time.sleeps()).containsExactly(Duration.ofMinutes(1));
    }
  }

  @Test
  void permit_afterTheDeadline_failsAtOnceWithItsTime() {
    try (ApiServer server = new ApiServer(o -> o.callTimeout(Duration.ofSeconds(59))).thing()) {
      Things things = limited(server);
      things.get("t1");
      RateLimitException refused =
          catchThrowableOfType(RateLimitException.class, () -> things.get("t1"));
      assertThat(refused)
          .hasMessageContaining("was not sent: the rate limits of this client are used up")
          .hasMessageContaining("It may be sent in 60 s");
      assertThat(refused.retryAfter()).contains(Duration.ofMinutes(1));
      assertThat(refused.attempts()).isEmpty();
      assertThat(server.requests()).isEqualTo(1);
      assertThat(server.time.sleeps()).isEmpty();
    }
  }

  @Test
  void permit_ofARetryAfterTheDeadline_keepsTheAttempts() {
    try (ApiServer server =
        new ApiServer(o -> o.callTimeout(Duration.ofSeconds(59))).respond(500, "")) {
      RateLimitException refused =
          catchThrowableOfType(RateLimitException.class, () -> limited(server).get("t1"));
      assertThat(refused).hasMessageContaining("was not sent again");
      assertThat(refused.attempts()).hasSize(1);
    }
  }

  @Test
  void permit_grantedWhileBlocked_waitsAgain() throws IOException {
    FakeTime time = new FakeTime();
    AtomicReference<@Nullable ThrottleGate> closing = new AtomicReference<>();
    Sleeper sleeper =
        pause -> {
          ThrottleGate gate = closing.getAndSet(null);
          if (gate != null) {
            gate.close(Duration.ofSeconds(90));
          }
          time.timing().sleeper().sleep(pause);
        };
    Timing timing = new Timing(time, sleeper, () -> 0.5);
    CancellableSleeper cancellable = new CancellableSleeper(timing);
    ThrottleGate gate = new ThrottleGate(timing, cancellable, Duration.ofMinutes(5));
    RateLimitInterceptor limits =
        new RateLimitInterceptor(gate, new RateLimiter(ONE_A_MINUTE, timing, cancellable));
    closing.set(gate);
    OkHttpClient client =
        new OkHttpClient.Builder()
            .addInterceptor(limits)
            .addInterceptor(RateLimitInterceptorTest::answered)
            .build();
    for (int i = 0; i < 2; i++) {
      Request request = new Request.Builder().url("https://api.example/").build();
      Duration deadline = Duration.ofMinutes(10);
      client
          .newCall(CallTrace.start(request.newBuilder(), timing, deadline, CallEvents.NONE))
          .execute()
          .close();
    }
    assertThat(time.sleeps())
        .as("its permit, the block, and the next permit")
        .containsExactly(Duration.ofSeconds(60), Duration.ofSeconds(30), Duration.ofSeconds(30));
  }

  private static Response answered(Interceptor.Chain chain) {
    return new Response.Builder()
        .request(chain.request())
        .protocol(Protocol.HTTP_1_1)
        .code(200)
        .message("OK")
        .build();
  }

  @Test
  void tokenRequest_rateLimitReached_doesNotWait() {
    try (ApiServer server = new ApiServer(o -> o.rateLimits(ONE_A_MINUTE)).thing().thing()) {
      server.things().get("t1");
      server.things().get("t1");
      assertThat(server.time.sleeps()).isEmpty();
    }
  }

  @Test
  void wait_clientClosed_ends() throws Exception {
    CountDownLatch asleep = new CountDownLatch(1);
    try (ApiServer server = new ApiServer(inRealTime(asleep)).thing()) {
      Things things = limited(server);
      things.get("t1");
      CompletableFuture<TransportException> failure = new CompletableFuture<>();
      Thread caller =
          new Thread(
              () ->
                  failure.complete(
                      catchThrowableOfType(TransportException.class, () -> things.get("t1"))));
      caller.start();
      asleep.await();
      server.stack.close();
      assertThat(failure.get(30, TimeUnit.SECONDS).reason())
          .isEqualTo(TransportException.Reason.CANCELED);
      assertThat(failure.get().attempts()).isEmpty();
      caller.join();
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void wait_futureCanceled_ends() throws Exception {
    CountDownLatch asleep = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    try (ApiServer server = new ApiServer(inRealTime(asleep)).thing()) {
      Things things = limited(server);
      things.get("t1");
      CompletableFuture<Thing> future = server.submit(things, ended);
      asleep.await();
      future.cancel(true);
      assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
      assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  private static UnaryOperator<ClientOptions.Builder> inRealTime(CountDownLatch asleep) {
    Sleeper sleeper =
        pause -> {
          asleep.countDown();
          Sleeper.system().sleep(pause);
        };
    Timing real = Timing.system();
    return o -> o.timing(new Timing(real.clock(), sleeper, real.jitter()));
  }
}
