package dev.connectorsdk.core.internal.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads points in time. The form nearly every answer has, {@code 2020-11-04T09:31:17.546Z}, is read
 * by hand, at a fraction of what a formatter costs; all others go to {@link LenientInstantParser}.
 */
final class InstantParser {
  private static final int SHORTEST = "2020-11-04T09:31:17Z".length();
  private static final int LONGEST = "2020-11-04T09:31:17.123456789Z".length();
  private static final int POINT = SHORTEST - 1;
  private static final String PATTERN = "0000-00-00T00:00:00";

  private InstantParser() {}

  /**
   * Parses a time in any of the known forms; a time without a zone is in UTC.
   *
   * @throws DateTimeException if the text is not a time
   */
  static Instant parse(String text) {
    @Nullable Instant instant = canonical(text);
    return instant == null ? LenientInstantParser.parse(text) : instant;
  }

  private static @Nullable Instant canonical(String text) {
    int end = text.length() - 1;
    if (end < POINT || end >= LONGEST || text.charAt(end) != 'Z' || !matchesPattern(text)) {
      return null;
    }
    int nanos = end == POINT ? 0 : nanos(text, end);
    int hour = number(text, 11, 13);
    int minute = number(text, 14, 16);
    int second = number(text, 17, 19);
    if (nanos < 0 || hour > 23 || minute > 59 || second > 59) {
      return null;
    }
    LocalDate date = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    int secondOfDay = (hour * 60 + minute) * 60 + second;
    return Instant.ofEpochSecond(date.toEpochDay() * 86_400 + secondOfDay, nanos);
  }

  private static boolean matchesPattern(String text) {
    for (int i = 0; i < POINT; i++) {
      char expected = PATTERN.charAt(i);
      char found = text.charAt(i);
      if (expected == '0' ? !isDigit(found) : expected != found) {
        return false;
      }
    }
    return true;
  }

  /** Returns the fraction in nanoseconds, or -1 if it is not one. */
  private static int nanos(String text, int end) {
    if (text.charAt(POINT) != '.' || end == POINT + 1) {
      return -1;
    }
    int nanos = 0;
    int unit = 100_000_000;
    for (int i = POINT + 1; i < end; i++, unit /= 10) {
      if (!isDigit(text.charAt(i))) {
        return -1;
      }
      nanos += (text.charAt(i) - '0') * unit;
    }
    return nanos;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
