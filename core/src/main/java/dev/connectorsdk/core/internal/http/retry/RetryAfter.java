package dev.connectorsdk.core.internal.http.retry;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;

/** The wait that a service requires in {@code Retry-After}. */
public final class RetryAfter {
  /** What a number too large for the reader stands for (RFC 9111, 1.2.2): 68 years. */
  private static final long MAX_SECONDS = 1L << 31;

  private static final int MAX_DIGITS = 10;

  /** Possessive, so that a long text is read once. */
  private static final Pattern SECONDS =
      Pattern.compile("(?=\\.?[0-9])0*+([0-9]*+)(?:\\.([0-9]*+))?");

  private RetryAfter() {}

  /**
   * Returns the wait from now on in whole seconds, rounded up; the longest if there are several.
   * Absent if the header is missing or is neither seconds nor a date.
   */
  public static Optional<Duration> of(Headers headers, Instant now) {
    return headers.values("Retry-After").stream()
        .flatMap(value -> wait(value.strip(), headers, now).stream())
        .max(Comparator.naturalOrder());
  }

  private static Optional<Duration> wait(String value, Headers headers, Instant now) {
    Matcher seconds = SECONDS.matcher(value);
    if (seconds.matches()) {
      return Optional.of(seconds(seconds.group(1), seconds.group(2)));
    }
    return HttpDate.parse(value, now)
        .map(until -> wholeSeconds(Duration.between(serverTime(headers, now), until)));
  }

  private static Duration seconds(String digits, String fraction) {
    long whole = digits.isEmpty() ? 0 : MAX_SECONDS;
    if (!digits.isEmpty() && digits.length() <= MAX_DIGITS) {
      whole = Long.parseLong(digits);
    }
    boolean more = fraction != null && fraction.chars().anyMatch(digit -> digit != '0');
    return Duration.ofSeconds(Math.min(MAX_SECONDS, whole + (more ? 1 : 0)));
  }

  /** A date is compared with the server's own {@code Date} if present: our clock may be wrong. */
  private static Instant serverTime(Headers headers, Instant now) {
    String date = headers.get("Date");
    return date == null ? now : HttpDate.parse(date, now).orElse(now);
  }

  private static Duration wholeSeconds(Duration wait) {
    return wait.isNegative()
        ? Duration.ZERO
        : Duration.ofSeconds(wait.plusNanos(999_999_999).toSeconds());
  }
}
