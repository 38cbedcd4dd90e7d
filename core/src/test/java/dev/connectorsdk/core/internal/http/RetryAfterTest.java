package dev.connectorsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.error.RateLimitException;
import dev.connectorsdk.core.error.ServerException;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.FakeTime;
import dev.connectorsdk.core.fixture.Things;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code Retry-After} at its bounds, and the block that follows a 429. */
class RetryAfterTest {
  private final FakeTime time = new FakeTime();

  @ParameterizedTest
  @CsvSource({
    "0, PT0S",
    "10, PT10S",
    "9, PT9S",
    "' 7 ', PT7S",
    "999999999, PT999999999S",
    "'Sun, 01 Mar 2026 12:00:07 GMT', PT7S",
    "'Sun, 01 Mar 2026 11:59:00 GMT', PT0S"
  })
  void retryAfter_secondsOrDate_isRead(String value, Duration wait) {
    assertThat(RetryRule.retryAfter(Headers.of("Retry-After", value), time.instant()))
        .contains(wait);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "1000000000", "-1", "7.5", "/", ":", "1 Mar 2026", "tomorrow"})
  void retryAfter_invalid_isAbsent(String value) {
    assertThat(RetryRule.retryAfter(Headers.of("Retry-After", value), time.instant())).isEmpty();
  }

  @Test
  void retryAfter_unreadableServerDate_usesOurClock() {
    Headers headers =
        Headers.of("Retry-After", "Sun, 01 Mar 2026 12:00:07 GMT", "Date", "yesterday");
    assertThat(RetryRule.retryAfter(headers, time.instant())).contains(Duration.ofSeconds(7));
  }

  @Test
  void retryAfter_endsAtTheDeadline_isNotWaitedFor() {
    try (ApiServer server =
        new ApiServer(o -> o.callTimeout(Duration.ofMinutes(1)))
            .respond(429, "", "Retry-After", "60")
            .thing()) {
      Things things = server.things();
      assertThatThrownBy(() -> things.get("t1")).isInstanceOf(RateLimitException.class);
      assertThatThrownBy(() -> things.create(Map.of()))
          .isInstanceOf(RateLimitException.class)
          .hasMessageContaining("not sent");
      assertThat(server.requests()).isEqualTo(1);
      assertThat(server.time.sleeps()).isEmpty();
    }
  }

  @Test
  void retryAfter_ofA503_blocksNoOtherCall() {
    try (ApiServer server = new ApiServer().respond(503, "", "Retry-After", "3600").thing()) {
      Things things = server.things();
      assertThatThrownBy(() -> things.get("t1")).isInstanceOf(ServerException.class);
      assertThat(things.get("t1").id()).isEqualTo("t1");
      assertThat(server.time.sleeps()).isEmpty();
    }
  }

  @Test
  void block_shorterThanTheOneBefore_doesNotEndEarlier() throws Exception {
    RateLimitInterceptor limits = unlimited();
    Thread other = new Thread(() -> limits.block(Duration.ofSeconds(5)));
    other.start();
    other.join();
    limits.block(Duration.ofSeconds(60));
    limits.block(Duration.ofSeconds(20));
    pass(limits);
    pass(limits);
    assertThat(time.sleeps()).containsExactly(Duration.ofSeconds(60));
  }

  @Test
  void block_noneOrZero_noWait() throws IOException {
    RateLimitInterceptor limits = unlimited();
    pass(limits);
    limits.block(Duration.ZERO);
    assertThat(limits.isBlocked()).isFalse();
    pass(limits);
    assertThat(time.sleeps()).isEmpty();
  }

  private RateLimitInterceptor unlimited() {
    CancellableSleeper sleeper = new CancellableSleeper(time.timing());
    return new RateLimitInterceptor(
        time.timing(), sleeper, new RateLimiter(RateLimits.none(), time.timing(), sleeper));
  }

  private void pass(RateLimitInterceptor limits) throws IOException {
    Request request = new Request.Builder().url("https://api.example/").build();
    Duration deadline = Duration.ofMinutes(2);
    limits.awaitUnblocked(
        CallTrace.of(
            CallTrace.start(request.newBuilder(), time.timing(), deadline, CallEvents.NONE)));
  }
}
