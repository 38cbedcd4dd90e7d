package dev.connectorsdk.core.internal.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /**
   * Parses times in the other forms that services write: with or without a zone, without a time of
   * day, or as a number since the epoch.
   */
  static final class LenientInstantParser {
    private static final Pattern TIME =
        Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})"
                + "(?:[Tt ](\\d{2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,](\\d{1,18}))?)?)?"
                + " ?(?:([+-]\\d{2}(?::?\\d{2})?)|[Zz]|GMT|UTC)?");
    private static final Pattern EPOCH = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,18})?");

    /** Numbers from here on are milliseconds: in seconds, this is the year 5138. */
    private static final BigDecimal MIN_MILLISECONDS = BigDecimal.valueOf(100_000_000_000L);

    private LenientInstantParser() {}

    /**
     * Parses a time.
     *
     * @throws DateTimeException if the text is not a time
     */
    static Instant parse(String text) {
      Matcher time = TIME.matcher(text);
      if (time.matches()) {
        return LocalDate.parse(time.group(1)).atTime(timeOfDay(time)).toInstant(offset(time));
      }
      if (EPOCH.matcher(text).matches()) {
        return ofEpoch(new BigDecimal(text));
      }
      throw new DateTimeException("neither a date nor a number");
    }

    private static LocalTime timeOfDay(Matcher time) {
      if (time.group(2) == null) {
        return LocalTime.MIDNIGHT;
      }
      String nanos = (orElse(time.group(5), "") + "000000000").substring(0, 9);
      return LocalTime.of(
          Integer.parseInt(time.group(2)),
          Integer.parseInt(time.group(3)),
          Integer.parseInt(orElse(time.group(4), "0")),
          Integer.parseInt(nanos));
    }

    private static ZoneOffset offset(Matcher time) {
      return ZoneOffset.of(orElse(time.group(6), "Z"));
    }

    private static Instant ofEpoch(BigDecimal number) {
      boolean milliseconds = number.abs().compareTo(MIN_MILLISECONDS) >= 0;
      BigDecimal nanos = number.movePointRight(milliseconds ? 6 : 9);
      BigDecimal[] parts = nanos.divideAndRemainder(BigDecimal.valueOf(1_000_000_000));
      return Instant.ofEpochSecond(parts[0].longValue(), parts[1].longValue());
    }

    private static String orElse(@Nullable String text, String fallback) {
      return text == null ? fallback : text;
    }
  }
}
