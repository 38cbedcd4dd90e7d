package dev.connectorsdk.core.internal.http.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.RetryPolicy;
import dev.connectorsdk.core.Sleeper;
import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.Attempt;
import dev.connectorsdk.core.error.RateLimitException;
import dev.connectorsdk.core.error.ServerException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.FakeTime;
import dev.connectorsdk.core.fixture.Things;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest {
  private static final Map<String, Function<Things, Object>> CALLS =
      Map.of(
          "GET", things -> things.get("t1"),
          "POST", things -> things.create(Map.of("a", 1)),
          "SEARCH", things -> things.search(Map.of("a", 1)),
          "ONCE", Things::once);

  private static Object call(String name, ApiServer server) {
    return Objects.requireNonNull(CALLS.get(name)).apply(server.things());
  }

  @ParameterizedTest
  @CsvSource({
    "GET, 500, 2",
    "GET, 502, 2",
    "GET, 503, 2",
    "GET, 504, 2",
    "GET, 408, 2",
    "GET, 429, 2",
    "GET, 400, 1",
    "GET, 404, 1",
    "GET, 409, 1",
    "GET, 501, 1",
    "POST, 500, 1",
    "POST, 502, 1",
    "POST, 503, 1",
    "POST, 504, 1",
    "POST, 408, 1",
    "POST, 429, 2",
    "SEARCH, 500, 2",
    "SEARCH, 503, 2",
    "SEARCH, 429, 2",
    "SEARCH, 400, 1",
    "ONCE, 500, 1",
    "ONCE, 429, 1"
  })
  void status_each_isRetriedOnlyIfRepeatable(String call, int status, int requests) {
    try (ApiServer server = new ApiServer().respond(status, "").thing()) {
      Throwable failure = catchThrowableOfType(ApiException.class, () -> call(call, server));
      assertThat(server.requests()).isEqualTo(requests);
      assertThat(failure == null).isEqualTo(requests == 2);
    }
  }

  @ParameterizedTest
  @CsvSource({"GET, 2", "POST, 1", "SEARCH, 2", "ONCE, 1"})
  void connection_cutAfterTheRequest_isRetriedOnlyIfRepeatable(String call, int requests) {
    try (ApiServer server = new ApiServer().closeBeforeResponse().thing()) {
      Throwable failure = catchThrowableOfType(TransportException.class, () -> call(call, server));
      assertThat(server.requests()).isEqualTo(requests);
      assertThat(failure == null).isEqualTo(requests == 2);
    }
  }

  @Test
  void body_breaksOff_isRetried() {
    try (ApiServer server = new ApiServer().closeInBody().thing()) {
      assertThat(server.things().get("t1").id()).isEqualTo("t1");
      assertThat(server.requests()).isEqualTo(2);
    }
  }

  @Test
  void readTimeout_isRetriedForAReadAndNotForAWrite() {
    try (ApiServer server =
        new ApiServer(o -> o.readTimeout(Duration.ofSeconds(1)))
            .neverRespond()
            .thing()
            .neverRespond()) {
      assertThat(server.things().get("t1").id()).isEqualTo("t1");
      assertThatThrownBy(() -> server.things().create(Map.of()))
          .isInstanceOfSatisfying(
              TransportException.class, e -> assertThat(e.isTimeout()).isTrue());
      assertThat(server.requests()).isEqualTo(3);
    }
  }

  @Test
  void write_cannotConnect_isRetried() {
    try (ApiServer server = new ApiServer()) {
      Things things = server.things();
      server.stop();
      assertThatThrownBy(() -> things.create(Map.of()))
          .isInstanceOfSatisfying(
              TransportException.class,
              e -> {
                assertThat(e.reason()).isEqualTo(TransportException.Reason.CONNECT);
                assertThat(e.attempts())
                    .hasSize(4)
                    .allMatch(a -> a.outcome().equals("ConnectException"));
                assertThat(e).hasMessageContaining("nothing was sent");
              });
    }
  }

  @Test
  void write_cannotConnectAfterAWait_isRetried() {
    FakeTime time = new FakeTime();
    CompletableFuture<ApiServer> up = new CompletableFuture<>();
    Sleeper stopping =
        pause -> {
          up.join().stop();
          time.advance(pause);
        };
    try (ApiServer server =
        new ApiServer(o -> o.timing(new Timing(time, stopping, () -> 0.5)))
            .respond(429, "", "Retry-After", "1", "Connection", "close")) {
      up.complete(server);
      assertThatThrownBy(() -> server.things().create(Map.of()))
          .isInstanceOfSatisfying(
              TransportException.class,
              e -> {
                assertThat(e.reason()).isEqualTo(TransportException.Reason.CONNECT);
                assertThat(e.attempts())
                    .extracting(Attempt::outcome)
                    .containsExactly(
                        "429", "ConnectException", "ConnectException", "ConnectException");
              });
    }
  }

  @Test
  void retryAfter_seconds_isWaitedForInFull() {
    try (ApiServer server = new ApiServer().respond(429, "", "Retry-After", "4").thing()) {
      server.things().get("t1");
      assertThat(server.time.sleeps()).containsExactly(Duration.ofSeconds(4));
    }
  }

  @Test
  void retryAfter_date_isWaitedForInFull() {
    try (ApiServer server =
        new ApiServer().respond(503, "", "Retry-After", "Sun, 01 Mar 2026 12:00:07 GMT").thing()) {
      server.things().create(Map.of());
      assertThat(server.time.sleeps()).containsExactly(Duration.ofSeconds(7));
    }
  }

  @Test
  void retryAfter_date_isComparedWithTheServersClock() {
    try (ApiServer server =
        new ApiServer()
            .respond(
                429,
                "",
                "Date",
                "Sun, 01 Mar 2026 12:10:00 GMT",
                "Retry-After",
                "Sun, 01 Mar 2026 12:10:05 GMT")
            .thing()) {
      server.things().get("t1");
      assertThat(server.time.sleeps()).containsExactly(Duration.ofSeconds(5));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "-3", "", "1e9"})
  void retryAfter_unreadable_usesBackoff(String value) {
    try (ApiServer server = new ApiServer().respond(429, "", "Retry-After", value).thing()) {
      server.things().get("t1");
      assertThat(server.time.sleeps()).containsExactly(Duration.ofMillis(500));
    }
  }

  @Test
  void retryAfter_pastTheDeadline_failsAtOnce() {
    try (ApiServer server = new ApiServer().respond(429, "", "Retry-After", "3600")) {
      assertThatThrownBy(() -> server.things().get("t1"))
          .isInstanceOfSatisfying(
              RateLimitException.class,
              e -> assertThat(e.retryAfter()).contains(Duration.ofHours(1)));
      assertThat(server.time.sleeps()).isEmpty();
    }
  }

  @Test
  void tooManyRequests_everyCallOfTheCredential_waits() {
    try (ApiServer server = new ApiServer().respond(429, "", "Retry-After", "3600").thing()) {
      Things things = server.things();
      assertThatThrownBy(() -> things.get("t1")).isInstanceOf(RateLimitException.class);
      assertThatThrownBy(() -> things.create(Map.of()))
          .isInstanceOf(RateLimitException.class)
          .hasMessageContaining("not sent");
      assertThat(server.requests()).isEqualTo(1);
      server.time.advance(Duration.ofMinutes(4));
      assertThat(things.get("t1").id()).isEqualTo("t1");
      assertThat(server.time.sleeps()).containsExactly(Duration.ofMinutes(1));
    }
  }

  @Test
  void tooManyRequests_ofASingleAttempt_othersWait() {
    try (ApiServer server = new ApiServer().respond(429, "", "Retry-After", "4").thing()) {
      Things things = server.things();
      assertThatThrownBy(things::once).isInstanceOf(RateLimitException.class);
      assertThat(server.time.sleeps()).isEmpty();
      assertThat(things.get("t1").id()).isEqualTo("t1");
      assertThat(server.time.sleeps()).containsExactly(Duration.ofSeconds(4));
    }
  }

  @Test
  void policy_withoutRetries_oneAttempt() {
    try (ApiServer server =
        new ApiServer(o -> o.retryPolicy(RetryPolicy.never())).respond(503, "").thing()) {
      assertThatThrownBy(() -> server.things().get("t1")).isInstanceOf(ServerException.class);
      assertThat(server.requests()).isEqualTo(1);
      assertThat(server.time.sleeps()).isEmpty();
    }
  }

  @Test
  void backoff_allAttemptsFail_doublesAndIsListed() {
    RetryPolicy policy =
        RetryPolicy.builder().maxAttempts(5).maxBackoff(Duration.ofSeconds(3)).build();
    try (ApiServer server = new ApiServer(o -> o.retryPolicy(policy))) {
      for (int i = 0; i < 5; i++) {
        server.respond(500, "");
      }
      assertThatThrownBy(() -> server.things().get("t1"))
          .isInstanceOfSatisfying(
              ServerException.class,
              e -> {
                assertThat(e.attempts()).hasSize(5).allMatch(a -> a.outcome().equals("500"));
                assertThat(e).hasMessageContaining("Attempts: 5");
              });
      assertThat(server.time.sleeps())
          .extracting(Duration::toMillis)
          .containsExactly(500L, 1000L, 1500L, 1500L);
    }
  }

  @Test
  void wait_interrupted_endsTheCallAndKeepsTheFlag() {
    try (ApiServer server = new ApiServer().respond(500, "").thing()) {
      Things things = server.things();
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> things.get("t1"))
          .isInstanceOfSatisfying(
              TransportException.class,
              e -> assertThat(e.reason()).isEqualTo(TransportException.Reason.INTERRUPTED));
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
