package dev.connectorsdk.testkit.sophos.internal.data;

import dev.connectorsdk.testkit.http.ResponseException;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads and writes times in the forms of Sophos Central. */
public final class Timestamps {
  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final Pattern STRICT =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z");

  private Timestamps() {}

  public static String text(Instant time) {
    return MILLIS.format(time);
  }

  /**
   * Reads a filter: UTC with Z and at most milliseconds, as the service requires.
   *
   * @throws ResponseException with {@code validationException} otherwise
   */
  public static Instant strict(String name, String text) {
    if (STRICT.matcher(text).matches()) {
      Optional<Instant> time = lenient(text);
      if (time.isPresent()) {
        return time.get();
      }
    }
    throw Errors.validation("The value of " + name + " is not a valid date-time");
  }

  /** Reads a filter that may also be a duration from now, such as {@code -P7D}. */
  public static Instant strictOrRelative(String name, String text, Clock clock) {
    try {
      return clock.instant().plus(Duration.parse(text));
    } catch (DateTimeParseException absolute) {
      return strict(name, text);
    }
  }

  /**
   * Reads a duration such as PT2H.
   *
   * @throws ResponseException with {@code validationException} if it has another form
   */
  public static Duration duration(String name, String text) {
    try {
      return Duration.parse(text);
    } catch (DateTimeParseException malformed) {
      throw Errors.validation("The value of " + name + " is not a valid duration");
    }
  }

  /** Reads a time from stored data, which may contain any text. */
  public static Optional<Instant> lenient(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeParseException invalid) {
      return Optional.empty();
    }
  }

  /**
   * Whether a stored time is between two limits, inclusive. With a limit, an item without a
   * readable time is not.
   */
  public static boolean isBetween(
      Optional<String> stored, Optional<Instant> from, Optional<Instant> to) {
    if (from.isEmpty() && to.isEmpty()) {
      return true;
    }
    Optional<Instant> time = stored.flatMap(Timestamps::lenient);
    return time.isPresent()
        && from.filter(time.get()::isBefore).isEmpty()
        && to.filter(time.get()::isAfter).isEmpty();
  }
}
