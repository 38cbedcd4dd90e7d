package dev.connectorsdk.stackone.webhook;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the time of sending from a delivery, for the replay window. */
@FunctionalInterface
public interface TimestampSource {

  /**
   * Returns the time of sending, or empty if it is absent: the delivery is then rejected.
   *
   * @param event the event, whose signature is valid
   * @param headers returns the first value of a header, or null if it is absent
   */
  Optional<Instant> of(WebhookEvent event, Function<String, @Nullable String> headers);

  /**
   * Reads {@code sent_at} of the signed body, or {@code event_date} if that is absent. The
   * signature itself has no time, according to StackOne's webhook guide.
   */
  static TimestampSource inBody() {
    return (event, headers) -> event.sentAt().or(event::eventDate);
  }

  /**
   * Reads a header with a time in ISO 8601 or in seconds since 1970. StackOne documents no such
   * header, and the signature does not cover it: a replayed delivery may have a changed one.
   */
  static TimestampSource inHeader(String name) {
    return (event, headers) ->
        Optional.ofNullable(headers.apply(name)).flatMap(TimestampSource::parse);
  }

  private static Optional<Instant> parse(String text) {
    try {
      return Optional.of(
          text.matches("\\d{1,11}")
              ? Instant.ofEpochSecond(Long.parseLong(text))
              : Instant.parse(text));
    } catch (DateTimeException notATime) {
      return Optional.empty();
    }
  }
}
