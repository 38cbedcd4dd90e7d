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

/** Reads points in time as services really write them: other zones, none at all, dates, numbers. */
final class TolerantInstantText {
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})"
              + "(?:[Tt ](\\d{2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,](\\d{1,18}))?)?)?"
              + " ?(?:([+-]\\d{2}(?::?\\d{2})?)|[Zz]|GMT|UTC)?");
  private static final Pattern EPOCH = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,18})?");

  /** From here on a number counts milliseconds: in seconds it would be the year 5138. */
  private static final BigDecimal FIRST_MILLISECONDS = BigDecimal.valueOf(100_000_000_000L);

  private TolerantInstantText() {}

  /**
   * Reads a time.
   *
   * @throws DateTimeException if it is none
   */
  static Instant parse(String text) {
    Matcher time = TIME.matcher(text);
    if (time.matches()) {
      return LocalDate.parse(time.group(1)).atTime(timeOfDay(time)).toInstant(offset(time));
    }
    if (EPOCH.matcher(text).matches()) {
      return sinceEpoch(new BigDecimal(text));
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

  private static Instant sinceEpoch(BigDecimal number) {
    boolean milliseconds = number.abs().compareTo(FIRST_MILLISECONDS) >= 0;
    BigDecimal nanos = number.movePointRight(milliseconds ? 6 : 9);
    BigDecimal[] parts = nanos.divideAndRemainder(BigDecimal.valueOf(1_000_000_000));
    return Instant.ofEpochSecond(parts[0].longValue(), parts[1].longValue());
  }

  private static String orElse(@Nullable String found, String otherwise) {
    return found == null ? otherwise : found;
  }
}
