package dev.connectorsdk.core.internal.http.retry;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The three forms of a date that RFC 9110 (5.6.7) requires a client to read: {@code Sun, 01 Mar
 * 2026 12:00:07 GMT}, {@code Sunday, 01-Mar-26 12:00:07 GMT} and {@code Sun Mar 1 12:00:07 2026};
 * in any case and with more than one blank. The day of the week is not compared with the date.
 */
final class HttpDate {
  private static final int MAX_LENGTH = 100;
  private static final int LEAP_SECOND = 60;
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String TIME = "(?<hour>\\d{1,2}):(?<minute>\\d\\d):(?<second>\\d\\d)";

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:[a-z]{3,9}, ?)?(?<day>\\d{1,2})[ -](?<month>[a-z]{3})[ -](?<year>\\d{4}|\\d\\d) "
              + TIME
              + "(?: (?:gmt|utc|(?<offset>[+-]\\d{4})))?");

  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "[a-z]{3} (?<month>[a-z]{3}) (?<day>\\d{1,2}) " + TIME + " (?<year>\\d{4})(?<offset>)");

  private HttpDate() {}

  /**
   * Reads a date.
   *
   * @param now the time that is closest to a year of two digits
   */
  static Optional<Instant> parse(String text, Instant now) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String line = text.strip().replaceAll("[ \t]+", " ").toLowerCase(Locale.ROOT);
    Matcher dayFirst = DAY_FIRST.matcher(line);
    Matcher monthFirst = MONTH_FIRST.matcher(line);
    try {
      if (dayFirst.matches()) {
        return Optional.of(instant(dayFirst, now));
      }
      return monthFirst.matches() ? Optional.of(instant(monthFirst, now)) : Optional.empty();
    } catch (DateTimeException noSuchDate) {
      return Optional.empty();
    }
  }

  private static Instant instant(Matcher date, Instant now) {
    int month = MONTHS.indexOf(date.group("month"));
    int second = number(date, "second");
    if (month % 3 != 0 || second > LEAP_SECOND) {
      throw new DateTimeException("no such month or second");
    }
    String offset = date.group("offset");
    return LocalDateTime.of(
            year(date.group("year"), now),
            1 + month / 3,
            number(date, "day"),
            number(date, "hour"),
            number(date, "minute"))
        .plusSeconds(second)
        .toInstant(offset == null || offset.isEmpty() ? ZoneOffset.UTC : ZoneOffset.of(offset));
  }

  private static int number(Matcher date, String group) {
    return Integer.parseInt(date.group(group));
  }

  /** A year of two digits is at most 50 years from now. */
  private static int year(String digits, Instant now) {
    int year = Integer.parseInt(digits);
    if (digits.length() > 2) {
      return year;
    }
    int current = now.atOffset(ZoneOffset.UTC).getYear();
    int nearest = current - current % 100 + year;
    if (nearest > current + 50) {
      return nearest - 100;
    }
    return nearest < current - 50 ? nearest + 100 : nearest;
  }
}
