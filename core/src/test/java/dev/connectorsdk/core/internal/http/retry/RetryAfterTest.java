package dev.connectorsdk.core.internal.http.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.RateLimitException;
import dev.connectorsdk.core.error.ServerException;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.FakeTime;
import dev.connectorsdk.core.fixture.Things;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import okhttp3.Headers;
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
    "00, PT0S",
    "10, PT10S",
    "9, PT9S",
    "007, PT7S",
    "' 7 ', PT7S",
    "'\t7', PT7S",
    "299.997, PT300S",
    "299.000, PT299S",
    "0.001, PT1S",
    ".5, PT1S",
    "7., PT7S",
    "7.00000000000000000000000000000000000000000000000000001, PT8S",
    "86400, PT86400S",
    "999999999, PT999999999S",
    "1000000000, PT1000000000S",
    "2147483648, PT2147483648S",
    "2147483647.9, PT2147483648S",
    "2147483648.9, PT2147483648S",
    "9999999999, PT2147483648S",
    "99999999999999999999999999, PT2147483648S"
  })
  void retryAfter_seconds_isRoundedUpToWholeSeconds(String value, Duration wait) {
    assertThat(RetryAfter.of(Headers.of("Retry-After", value), time.instant())).contains(wait);
  }

  @ParameterizedTest
  @CsvSource({
    "'Sun, 01 Mar 2026 12:00:07 GMT', PT7S",
    "'Sun, 01 Mar 2026 11:59:00 GMT', PT0S",
    "'Mon, 01 Mar 1926 11:59:00 GMT', PT0S",
    "'Sunday, 01-Mar-26 12:00:07 GMT', PT7S",
    "'Sunday, 01-Mar-26 11:00:07 GMT', PT0S",
    "'Sun Mar  1 12:00:07 2026', PT7S",
    "'Sun Mar 01 12:00:07 2026', PT7S",
    "'Tue Mar 10 12:00:00 2026', PT216H",
    "'sun, 01 mar 2026 12:00:07 gmt', PT7S",
    "'SUNDAY, 01-MAR-26 12:00:07 GMT', PT7S",
    "'sUN mAR  1 12:00:07 2026', PT7S",
    "'  Sun,  01  Mar 2026\t 12:00:07   GMT ', PT7S",
    "'Sun,01 Mar 2026 12:00:07 GMT', PT7S",
    "'Sun, 1 Mar 2026 12:00:07 GMT', PT7S",
    "'Mon, 01 Mar 2026 12:00:07 GMT', PT7S",
    "'01 Mar 2026 12:00:07 UTC', PT7S",
    "'Sun, 01 Mar 2026 14:00:07 +0200', PT7S",
    "'Sun, 01 Mar 2026 12:00:60 GMT', PT60S",
    "'Sunday, 01-Mar-77 12:00:00 GMT', PT0S",
    "'Sunday, 01-Mar-99 12:00:00 GMT', PT0S"
  })
  void retryAfter_date_isReadInEveryForm(String value, Duration wait) {
    assertThat(RetryAfter.of(Headers.of("Retry-After", value), time.instant())).contains(wait);
  }

  @Test
  void retryAfter_yearOfTwoDigits_isTheNearest() {
    Headers next = Headers.of("Retry-After", "Sunday, 01-Mar-01 12:00:00 GMT");
    assertThat(RetryAfter.of(next, Instant.parse("2100-03-01T12:00:00Z")))
        .contains(Duration.ofDays(365));
    assertThat(HttpDate.parse("Sunday, 01-Mar-76 12:00:00 GMT", time.instant()))
        .contains(Instant.parse("2076-03-01T12:00:00Z"));
    assertThat(HttpDate.parse("Sunday, 01-Mar-77 12:00:00 GMT", time.instant()))
        .contains(Instant.parse("1977-03-01T12:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "-1",
        "-0.5",
        "+5",
        "7,5",
        "7 s",
        "1e3",
        "0x10",
        "1.2.3",
        "NaN",
        "/",
        ":",
        "1 Mar 2026",
        "tomorrow",
        "Sun, 31 Feb 2026 12:00:07 GMT",
        "Sun, 01 Mar 2026 25:00:07 GMT",
        "Sun, 01 Mar 2026 12:00:61 GMT",
        "Sun, 01 Arm 2026 12:00:07 GMT",
        "Sun, 01 Mar 2026 12:00:07 EST",
        "Sun Mar  1 12:00:07",
        "2026-03-01T12:00:07Z"
      })
  void retryAfter_invalid_isAbsent(String value) {
    assertThat(RetryAfter.of(Headers.of("Retry-After", value), time.instant())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "7.0", " 1"})
  void retryAfter_veryLong_isReadOnce(String repeated) {
    Headers headers = Headers.of("Retry-After", repeated.repeat(200_000) + "x");
    assertThat(RetryAfter.of(headers, time.instant())).isEmpty();
  }

  @Test
  void retryAfter_several_theLongestReadableIsUsed() {
    Headers headers =
        Headers.of(
            "Retry-After", "3", "Retry-After", "Sun, 01 Mar 2026 12:00:07 GMT", "Retry-After", "x");
    assertThat(RetryAfter.of(headers, time.instant())).contains(Duration.ofSeconds(7));
  }

  @Test
  void retryAfter_dateBetweenSeconds_isRoundedUp() {
    Headers headers = Headers.of("Retry-After", "Sun, 01 Mar 2026 12:00:07 GMT");
    assertThat(RetryAfter.of(headers, time.instant().plusMillis(100)))
        .contains(Duration.ofSeconds(7));
  }

  @Test
  void retryAfter_unreadableServerDate_usesOurClock() {
    Headers headers =
        Headers.of("Retry-After", "Sun, 01 Mar 2026 12:00:07 GMT", "Date", "yesterday");
    assertThat(RetryAfter.of(headers, time.instant())).contains(Duration.ofSeconds(7));
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
}
