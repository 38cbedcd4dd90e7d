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
 * Parses times in the other forms that services write: with or without a zone, without a time of
 * day, or as a number since the epoch.
 */
final class LenientInstantParser {
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
