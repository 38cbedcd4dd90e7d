package dev.connectorsdk.core.internal.http;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import okhttp3.Headers;

/** The wait that a service asks for: {@code Retry-After}, as seconds or as an HTTP date. */
final class RetryAfter {
  private static final int DIGITS_AT_MOST = 9;

  private RetryAfter() {}

  /** The wait from now on; absent if the header is missing or says nothing that can be read. */
  static Optional<Duration> of(Headers headers, Instant now) {
    String value = headers.get("Retry-After");
    if (value == null || value.isBlank()) {
      return Optional.empty();
    }
    String text = value.trim();
    if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return text.length() > DIGITS_AT_MOST
          ? Optional.empty()
          : Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    return date(text).map(until -> atLeastZero(Duration.between(serverNow(headers, now), until)));
  }

  /** A date is read against the server's own clock where it tells it: ours may be wrong. */
  private static Instant serverNow(Headers headers, Instant now) {
    String date = headers.get("Date");
    return date == null ? now : date(date).orElse(now);
  }

  private static Optional<Instant> date(String text) {
    try {
      DateTimeFormatter form = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);
      return Optional.of(ZonedDateTime.parse(text, form).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Duration atLeastZero(Duration wait) {
    return wait.isNegative() ? Duration.ZERO : wait;
  }
}
